// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way in which a table numbers its units: 1, 2, 3, which leaves A, B and I, II to sections, or else
 * by these.
 */
final class Numbering {

    private final Table table;
    private final Headings headings;
    private Optional<Boolean> counted = Optional.empty();
    private String before = "";

    Numbering(Table table, Headings headings) {
        this.table = table;
        this.headings = headings;
    }

    /** What a row is, once its neighbours are known: among units A and B, row C is one too. */
    RowRole role(FormRow form, Optional<Row> next) {
        RowRole role = form.role();
        String number = form.number();
        boolean sibling = role == RowRole.SECTION
                && form.isNumberedAlone()
                && (follows(number, before) || follows(after(next), number))
                && !isCounted();
        boolean sum = role == RowRole.UNIT && form.isLettered() && isCounted();
        before = role == RowRole.UNIT || role == RowRole.SECTION ? number : before;
        if (sum) {
            return RowRole.SECTION_WITH_FIGURES;
        }
        return sibling ? RowRole.UNIT : role;
    }

    private String after(Optional<Row> next) {
        return next.map(row -> new FormRow(row, headings).number()).orElse("");
    }

    private static boolean follows(String number, String before) {
        return new SectionNumber(number).follows(new SectionNumber(before));
    }

    /** Whether any unit is numbered 1, 2, 3; the table is read for it when it matters. */
    private boolean isCounted() {
        boolean found = counted.orElseGet(this::find);
        counted = Optional.of(found);
        return found;
    }

    private boolean find() {
        try (Stream<Row> rows = table.rows()) {
            return rows.skip(headings.end())
                    .filter(row -> !row.isBlank())
                    .map(row -> new FormRow(row, headings))
                    .anyMatch(form -> form.isCounted() && form.role() == RowRole.UNIT);
        }
    }
}
