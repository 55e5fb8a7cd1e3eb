package vn.dti.sheet;

import vn.dti.exact.Rational;

/**
 * A cell of a table.
 *
 * @param text what it shows
 * @param value the same as a host gives it to a framework: text, a {@link Rational} or a Boolean
 */
record Cell(String text, Object value) {

    static final Cell EMPTY = of("");

    static Cell of(String text) {
        return new Cell(text, text);
    }

    boolean isBlank() {
        return text.replace('\u00A0', ' ').isBlank();
    }
}
