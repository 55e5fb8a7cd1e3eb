// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.NumberStyle;
import vn.dti.input.InputType;

/**
 * The sums of the columns of counts, by which a total is found whatever it is called: the first or the
 * last row of a table, where it is the sum of all the others in every such column, or of all sections.
 *
 * <p>One column, or two rows, are alike by chance; a row that is numbered as units are is one.
 */
final class ColumnSums {

    private static final int LEAST_ROWS = 3;
    private static final int LEAST_COLUMNS = 2;

    /** The number of digits that fit into a long, a million rows of them too. */
    private static final int DIGITS = 12;

    /** In place of what is not a whole number: nothing is said of its column. */
    private static final long UNKNOWN = -1;

    private final int[] columns;
    private final long[] sums;
    private Optional<Candidate> first = Optional.empty();
    private Optional<Candidate> last = Optional.empty();
    private final SectionSums sections = new SectionSums();
    private int rows;

    /** A row that may be the sum of the others, with its counts. */
    private static final class Candidate {

        private final FormRow form;
        private final long[] counts;

        Candidate(FormRow form, long[] counts) {
            this.form = form;
            this.counts = counts;
        }
    }

    ColumnSums(Headings headings) {
        columns = IntStream.range(0, headings.headings().size())
                .filter(column -> isCount(headings.heading(column)))
                .toArray();
        sums = new long[columns.length];
    }

    private static boolean isCount(Heading heading) {
        return heading instanceof Heading.Figure figure
                && figure.input().type() == InputType.Plain.COUNT;
    }

    /** Takes one more row that is a unit, or may be one. */
    void add(FormRow form) {
        long[] counts = new long[columns.length];
        boolean isKnown = true;
        for (int index = 0; index < sums.length; index++) {
            // A row with an unknown count is not a sum: its others matter in known columns alone.
            boolean matters = isKnown || sums[index] != UNKNOWN;
            counts[index] = matters ? count(form.row().cell(columns[index])) : UNKNOWN;
            isKnown &= counts[index] != UNKNOWN;
            boolean known = counts[index] != UNKNOWN && sums[index] != UNKNOWN;
            sums[index] = known ? sums[index] + counts[index] : UNKNOWN;
        }
        last = Optional.of(new Candidate(form, counts));
        if (first.isEmpty()) {
            first = last;
        }
        rows++;
        sections.add(form, counts);
    }

    private static long count(Cell cell) {
        if (cell.value() instanceof BigDecimal number) {
            boolean whole = number.scale() == 0 && number.precision() <= DIGITS;
            return whole && number.signum() >= 0 ? number.longValue() : UNKNOWN;
        }
        String text = cell.text();
        if (text.length() > DIGITS || cell.trouble().isPresent()) {
            return UNKNOWN;
        }
        return text.isEmpty() ? 0 : NumberStyle.whole(text).orElse(UNKNOWN);
    }

    /** The row that is the sum of all the others, if any. */
    Optional<FormRow> total() {
        return rows < LEAST_ROWS
                ? Optional.empty()
                : List.of(last, first).stream()
                        .flatMap(Optional::stream)
                        .filter(this::isSum)
                        .map(candidate -> candidate.form)
                        .findFirst();
    }

    /**
     * The rows that are sums of some of the others.
     *
     * @param totals the rows that are sums of all others, or of all sections: 0 or 1
     */
    Stream<SectionSums.Sum> ofSections(int totals) {
        return sections.sums(totals);
    }

    private boolean isSum(Candidate candidate) {
        if (sections.isTotal(candidate.counts)) {
            return !candidate.form.isCounted();
        }
        int alike = 0;
        for (int index = 0; index < sums.length; index++) {
            if (sums[index] != UNKNOWN && sums[index] != 2 * candidate.counts[index]) {
                return false;
            }
            alike += sums[index] > 0 ? 1 : 0;
        }
        return alike >= LEAST_COLUMNS && !candidate.form.isCounted();
    }
}
