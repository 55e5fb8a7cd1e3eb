// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.input.Percentage;
import vn.dti.wording.NormalText;

/**
 * A cell of a table.
 *
 * @param text what it shows
 * @param value the same as a host gives it to a framework: text, a {@link BigDecimal}, a
 *     {@link Percentage} or a Boolean
 * @param computed whether it is the stored result of a formula
 * @param trouble why it cannot be read, if so; such a cell is not blank
 * @param oddity what is odd about its characters or about what it shows, if anything
 */
public record Cell(
        String text,
        Object value,
        boolean computed,
        Optional<Trouble> trouble,
        Optional<Trouble> oddity) {

    static final Cell EMPTY = new Cell("", "", false, Optional.empty(), Optional.empty());

    /** A cell of text, which enters here. */
    public static Cell of(String raw) {
        if (raw.isEmpty()) {
            return EMPTY;
        }
        String text = NormalText.of(raw);
        return new Cell(text, text, false, Optional.empty(), CellCharacters.oddity(raw));
    }

    static Cell of(String text, Object value) {
        return new Cell(text, value, false, Optional.empty(), Optional.empty());
    }

    static Cell unreadable(TableFault finding, Object... values) {
        return new Cell("", "", false, Optional.of(Trouble.of(finding, values)), Optional.empty());
    }

    /** The same as what a formula came to. */
    Cell asResult() {
        return new Cell(text, value, true, trouble, oddity);
    }

    /** The same with something odd about it. */
    Cell odd(Trouble oddity) {
        return new Cell(text, value, computed, trouble, Optional.of(oddity));
    }

    /** {@return whether this is a number that is shown otherwise than by its digits} */
    public boolean isShownOtherwise() {
        return value instanceof BigDecimal decimal
                ? !decimal.toPlainString().equals(text)
                : value instanceof Percentage && !value.toString().equals(text);
    }

    /** Whether something is to be told of it, though it is read. */
    boolean isRemarkable() {
        return computed || oddity.isPresent();
    }

    /** {@return whether it says nothing; what cannot be read is not blank} */
    public boolean isBlank() {
        return text.isEmpty() && trouble.isEmpty();
    }
}
