// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.math.BigDecimal;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

/**
 * A text of a report that may be a number.
 *
 * @param text as it is read, for example {@code 37,83}
 * @param number the number shown, for example {@code 37.83}; empty for what is not one
 * @param exact the number that is shown rounded, for example {@code 7566/200}, or the two that it lies between
 *     where it is not a fraction; empty for what is not one
 */
record ShownFigure(String text, String number, String exact) {

    static final ShownFigure NONE = text("");

    static ShownFigure text(String text) {
        return new ShownFigure(text, "", "");
    }

    /** Points as the framework displays them, with the exact ones. */
    static ShownFigure of(BigDecimal shown, Rational exact, Language language) {
        String whole = exact.isExact() ? exact.toString() : language.enclosed(exact);
        return new ShownFigure(language.decimal(shown), shown.toPlainString(), whole);
    }

    boolean isNumber() {
        return !number.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
