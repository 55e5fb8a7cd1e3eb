// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.CustomDataValidation;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/** The check by which a spreadsheet program stops what cannot be in a cell, with a message. */
record EntryCheck(FormEntry entry) {

    /** The characters of a message, as in spreadsheet programs. */
    private static final int LONGEST = 225;

    /** Day 0 of spreadsheet programs. */
    private static final long FIRST = LocalDate.of(1899, 12, 30).toEpochDay();

    static EntryCheck of(FormEntry entry) {
        return new EntryCheck(entry);
    }

    /**
     * Sets the check.
     *
     * @param cells one column of cells
     * @param list gives the cells that hold texts to choose from
     */
    void set(Range cells, Function<List<String>, Range> list) {
        if (!entry.options().isEmpty()) {
            ListDataValidation check = cells.validateWithList(list.apply(entry.options()));
            check.allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(xml(FormPhrase.ERROR_TITLE.words()))
                    .error(xml(FormPhrase.ERROR_OPTION.words()));
        } else if (entry.kind() != FormEntry.Kind.TEXT) {
            CustomDataValidation check = cells.validateWithFormula(xml(formula(first(cells))));
            check.allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(xml(FormPhrase.ERROR_TITLE.words()))
                    .error(xml(shortened(FormPhrase.ERROR_VALUE.words(entry.allowed()))));
        }
    }

    private static String first(Range cells) {
        return cells.toString().replaceFirst(":.*", "");
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST - 1) + "…";
    }

    /** Numbers within the range, or the words that the figure does not apply. */
    private String formula(String cell) {
        var holds = new ArrayList<String>();
        if (entry.kind() == FormEntry.Kind.WHOLE) {
            holds.add(cell + "=INT(" + cell + ")");
        }
        Interval range = entry.range();
        range.lowerEnd()
                .ifPresent(end -> holds.add(cell + (range.hasLowerEnd() ? ">=" : ">") + end(end)));
        range.upperEnd()
                .ifPresent(end -> holds.add(cell + (range.hasUpperEnd() ? "<=" : "<") + end(end)));
        holds.add("TRUE");
        return "IF(ISNUMBER(" + cell + "),AND(" + holds.stream().collect(Collectors.joining(","))
                + "),LEFT(" + cell + ",3)=\"n/a\")";
    }

    private String end(Rational end) {
        Rational stored = entry.kind() == FormEntry.Kind.DATE ? end.minus(Rational.of(FIRST)) : end;
        return "(" + stored + ")";
    }

    /** The library writes texts and formulas of checks as they are given. */
    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
