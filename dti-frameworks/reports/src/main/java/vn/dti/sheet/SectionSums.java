// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a table that are sums of the rows right below or right above them, in every column of
 * counts, as those of sections are: {@code Khối quận} with the sums of its districts.
 *
 * <p>One such row may be so by chance. It is told where it is called as several units are together or as a
 * total is (then one column is enough), where its counts have too many digits for that, or where every row of the table belongs to one such sum; a
 * total of all sections may be beside them.
 */
final class SectionSums {

    private static final int LEAST_MEMBERS = 2;
    private static final int LEAST_SECTIONS = 2;
    private static final int LEAST_COLUMNS = 2;

    /** The digits of all the counts of a row that agree with a sum by chance once in 10 to their number. */
    private static final int LEAST_DIGITS = 9;

    /** Rows of a section that is summed up below it. */
    private static final int MOST_MEMBERS = 200;

    private final List<Section> found = new ArrayList<>();

    /** Rows whose members may be below them: each is at least twice the next, so that they are few. */
    private final List<Open> open = new ArrayList<>();

    private final Deque<Added> before = new ArrayDeque<>();
    private int rows;

    /** A row with its place among the rows that may be units. */
    @SuppressWarnings("ArrayRecordComponent") // Rows are many, and never compared.
    private record Added(int index, FormRow form, long[] counts) {}

    /** A row that is the sum of others, from one to another. */
    private record Section(Added sum, Added first, Added last) {
        int members() {
            return last.index() - first.index() + 1;
        }

        /** Whether the counts are too large to agree with those of the members by chance. */
        boolean isBeyondChance() {
            return digits(sum.counts()) >= LEAST_DIGITS;
        }
    }

    private static int digits(long[] counts) {
        int digits = 0;
        for (long count : counts) {
            digits += count > 0 ? Long.toString(count).length() : 0;
        }
        return digits;
    }

    /** A row from whose counts those of its members are taken away, one after the other. */
    private static final class Open {
        private final Added sum;

        /** The counts of the row itself until something is taken away: most rows have no member. */
        private long[] left;

        Open(Added sum) {
            this.sum = sum;
            this.left = sum.counts();
        }

        Left take(long[] counts) {
            if (!covers(left, counts)) {
                return Left.TOO_LITTLE;
            }
            left = left == sum.counts() ? left.clone() : left;
            return subtract(left, counts);
        }
    }

    private static boolean covers(long[] left, long[] counts) {
        for (int column = 0; column < left.length; column++) {
            if (left[column] < counts[column]) {
                return false;
            }
        }
        return true;
    }

    private static Left subtract(long[] left, long[] counts) {
        boolean some = false;
        for (int column = 0; column < left.length; column++) {
            left[column] -= counts[column];
            some |= left[column] > 0;
        }
        return some ? Left.SOME : Left.NOTHING;
    }

    /**
     * Takes one more row.
     *
     * @param form a row that is a unit, or may be one
     * @param counts its whole numbers in the columns of counts, below 0 what is none
     */
    void add(FormRow form, long[] counts) {
        var added = new Added(rows++, form, counts);
        long alike = 0;
        for (long count : counts) {
            if (count < 0) {
                forget();
                return;
            }
            alike += count > 0 ? 1 : 0;
        }
        below(added);
        boolean tells = alike >= LEAST_COLUMNS || (alike > 0 && form.isNamedAsTotal());
        if (tells && !form.isCounted()) {
            above(added);
            open.add(new Open(added));
        }
        before.addLast(added);
        if (before.size() > MOST_MEMBERS) {
            before.removeFirst();
        }
    }

    private void forget() {
        open.clear();
        before.clear();
    }

    /** Takes a row away from those above it, of which those that it is too large for are none. */
    private void below(Added added) {
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open section = each.next();
            Left left = section.take(added.counts());
            if (left == Left.NOTHING && added.index() - section.sum.index() >= LEAST_MEMBERS) {
                found.add(new Section(section.sum, next(section.sum), added));
            }
            if (left != Left.SOME) {
                each.remove();
            }
        }
    }

    private Added next(Added sum) {
        return before.stream()
                .filter(each -> each.index() == sum.index() + 1)
                .findFirst()
                .orElse(sum);
    }

    private void above(Added added) {
        var section = new Open(added);
        for (Iterator<Added> each = before.descendingIterator(); each.hasNext(); ) {
            Added member = each.next();
            Left rest = section.take(member.counts());
            if (rest == Left.NOTHING && added.index() - member.index() >= LEAST_MEMBERS) {
                found.add(new Section(added, member, before.getLast()));
            }
            if (rest != Left.SOME) {
                return;
            }
        }
    }

    private enum Left {
        SOME,
        NOTHING,
        TOO_LITTLE
    }

    /**
     * What is to be said of the rows that are sums.
     *
     * @param totals the rows that are sums of all sections: 0 or 1
     */
    Stream<Sum> sums(int totals) {
        boolean all = isEveryRowInOne(rows - totals);
        return found.stream()
                .filter(section ->
                        all || section.isBeyondChance() || section.sum().form().isOfUnits())
                .map(section -> new Sum(
                        section.sum().form(),
                        section.members(),
                        section.first().form(),
                        section.last().form()));
    }

    private boolean isEveryRowInOne(int those) {
        int covered = found.stream().mapToInt(section -> section.members() + 1).sum();
        return found.size() >= LEAST_SECTIONS && covered == those;
    }

    /** Whether a row that belongs to no section is the sum of the sections, of which all others are. */
    boolean isTotal(long[] counts) {
        return isEveryRowInOne(rows - 1)
                && IntStream.range(0, counts.length)
                        .allMatch(column -> counts[column]
                                == found.stream()
                                        .mapToLong(section -> section.sum().counts()[column])
                                        .sum());
    }

    /**
     * A row that is a sum.
     *
     * @param form the row
     * @param members how many rows it sums up
     * @param first the first of them
     * @param last the last of them
     */
    record Sum(FormRow form, int members, FormRow first, FormRow last) {}
}
