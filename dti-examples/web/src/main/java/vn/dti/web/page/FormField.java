// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.List;

/**
 * One figure of a form: a field to fill in, or its value to be read.
 *
 * @param key the name of the field in the form
 * @param input what the framework calls it
 * @param label what people call it
 * @param unit what is counted; may be empty
 * @param note what a reporter should know; may be empty
 * @param value what is in the field
 * @param other what the other column says; empty where there is none
 * @param options what may be chosen; empty where anything may be written
 * @param rows the rows of a list of records
 * @param problem what is wrong with the value; empty where nothing is
 * @param theirs what another account saved in between; empty where it is the same
 */
record FormField(
        String key,
        String input,
        String label,
        String unit,
        String note,
        String value,
        String other,
        List<Option> options,
        List<Row> rows,
        String problem,
        String theirs) {

    /** Something that may be chosen. */
    record Option(String value, String label, boolean selected) {}

    /** A row of a list. */
    record Row(String title, List<Cell> cells) {}

    /** A cell of a row. */
    record Cell(String key, String label, String value) {}

    boolean choosing() {
        return !options.isEmpty();
    }

    boolean listing() {
        return !rows.isEmpty();
    }

    boolean writing() {
        return !choosing();
    }

    String id() {
        return "field-" + input;
    }

    /** The label of a value, as it is read rather than filled in. */
    String shown() {
        return options.stream()
                .filter(option -> option.selected() && !option.value().isEmpty())
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
