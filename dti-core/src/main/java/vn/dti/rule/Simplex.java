// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/**
 * The least and the most that one sum over another comes to, among the figures for which some sums are
 * 0 at most.
 *
 * <p>The simplex method, in exact fractions. A quotient is made a sum (Charnes and Cooper 1962): with t =
 * 1 / divisor and y = x · t for each input x, the quotient is linear in y and t where divisor · t = 1.
 * What is 0 at most stays so times t, as t is not negative; a divisor below 0 is looked at by itself.
 * Each input is written as its least value and more, or, where it has none, as a difference.
 */
final class Simplex {

    /** Pivots beyond which nothing is claimed. */
    private static final int MOST = 500;

    /** What lies between where nothing is known; none where no figures at all meet the facts. */
    private static final Optional<Reach> ANYTHING = Optional.of(Reach.ALL);

    /** The columns: t, then one or two for each input. */
    private final Map<Input, Integer> columns = new LinkedHashMap<>();

    /** Each row: its value is the last number and the others times what is not in the basis. */
    private final Rational[][] rows;

    private final int width;
    private final int[] outside;
    private final int[] basis;
    private final AtomicLong work;
    private int pivots;

    private Simplex(Linear top, Linear bottom, Collection<Linear> facts, AtomicLong work) {
        this.work = work;
        Set<Input> inputs = new LinkedHashSet<>(top.factors().keySet());
        inputs.addAll(bottom.factors().keySet());
        for (Linear fact : facts) {
            inputs.addAll(fact.factors().keySet());
        }
        int columnsUsed = 1;
        for (Input input : inputs) {
            columns.put(input, columnsUsed);
            columnsUsed += input.range().lowerEnd().isPresent() ? 1 : 2;
        }
        width = columnsUsed;
        List<Rational[]> all = new ArrayList<>();
        for (Linear fact : facts) {
            all.add(negated(row(fact)));
        }
        for (Input input : inputs) {
            Optional<Rational> most = input.range().upperEnd();
            if (most.isPresent()) {
                all.add(negated(row(Linear.of(input).minus(most.get()))));
            }
        }
        Rational[] excess = negated(row(bottom));
        excess[width] = Rational.ONE;
        all.add(excess);
        all.add(row(top));
        rows = all.toArray(new Rational[0][]);
        outside = new int[width];
        basis = new int[rows.length];
        for (int column = 0; column < width; column++) {
            outside[column] = column;
        }
        for (int row = 0; row < basis.length; row++) {
            basis[row] = width + row;
        }
    }

    /**
     * The values of a quotient.
     *
     * @param top the sum above the line
     * @param bottom the sum below it; where it is 0 there is no value
     * @param facts sums that are 0 at most
     * @param work how many numbers may still be calculated; beyond them nothing is claimed
     * @return none if there is no value at all
     */
    static Optional<Reach> quotient(
            Linear top, Linear bottom, Collection<Linear> facts, AtomicLong work) {
        Optional<Reach> above = new Simplex(top, bottom, facts, work).reach();
        Optional<Reach> below = new Simplex(top.negated(), bottom.negated(), facts, work).reach();
        if (above.isEmpty() || below.isEmpty()) {
            return above.isPresent() ? above : below;
        }
        return Optional.of(above.get().or(below.get()));
    }

    /** A sum in t and y. */
    private Rational[] row(Linear sum) {
        var row = new Rational[width + 1];
        Arrays.fill(row, Rational.ZERO);
        row[0] = sum.constant();
        for (Map.Entry<Input, Rational> each : sum.factors().entrySet()) {
            Rational factor = each.getValue();
            int column = columns.getOrDefault(each.getKey(), 0);
            row[column] = factor;
            Optional<Rational> least = each.getKey().range().lowerEnd();
            if (least.isPresent()) {
                row[0] = row[0].plus(factor.times(least.get()));
            } else {
                row[column + 1] = factor.negated();
            }
        }
        return row;
    }

    private static Rational[] negated(Rational[] row) {
        var negated = new Rational[row.length];
        for (int column = 0; column < row.length; column++) {
            negated[column] = row[column].negated();
        }
        return negated;
    }

    /** First divisor · t is brought to 1, then what is above the line to its most and its least. */
    private Optional<Reach> reach() {
        int excess = rows.length - 2;
        int value = rows.length - 1;
        if (!lowerToZero(excess)) {
            return isTooMuch() ? ANYTHING : Optional.empty();
        }
        Reach.End most = maximum(value);
        rows[value] = negated(rows[value]);
        Reach.End least = maximum(value).negated();
        return isTooMuch() ? ANYTHING : Optional.of(new Reach(least, most));
    }

    /** What remains of 1 − divisor · t leaves the basis for good. */
    private boolean lowerToZero(int excess) {
        while (rows[excess][width].signum() > 0) {
            int entering = entering(negated(rows[excess]));
            if (entering < 0 || isTooMuch()) {
                return false;
            }
            int leaving = leaving(entering, excess + 1);
            pivot(leaving, entering);
            if (leaving == excess) {
                drop(entering);
                return true;
            }
        }
        return swappedOut(excess);
    }

    /** At 0 already: any column in which it occurs takes its place. */
    private boolean swappedOut(int excess) {
        for (int column = 0; column < width; column++) {
            if (!rows[excess][column].isZero()) {
                pivot(excess, column);
                drop(column);
                return true;
            }
        }
        return true;
    }

    private void drop(int column) {
        for (Rational[] row : rows) {
            row[column] = Rational.ZERO;
        }
    }

    private Reach.End maximum(int objective) {
        int entering = entering(rows[objective]);
        while (entering >= 0 && !isTooMuch()) {
            int leaving = leaving(entering, rows.length - 1);
            if (leaving < 0) {
                return Reach.End.ABOVE_ALL;
            }
            pivot(leaving, entering);
            entering = entering(rows[objective]);
        }
        return Reach.End.of(rows[objective][width]);
    }

    /** By the rule of Bland, under which no basis comes twice. */
    private int entering(Rational[] objective) {
        int best = -1;
        for (int column = 0; column < width; column++) {
            if (objective[column].signum() > 0 && (best < 0 || outside[column] < outside[best])) {
                best = column;
            }
        }
        return best;
    }

    private int leaving(int entering, int end) {
        int best = -1;
        Rational least = Rational.ZERO;
        for (int row = 0; row < end; row++) {
            if (rows[row][entering].signum() < 0) {
                Rational room = rows[row][width].dividedBy(rows[row][entering].negated());
                int order = best < 0 ? -1 : room.compareTo(least);
                if (order < 0 || (order == 0 && basis[row] < basis[best])) {
                    best = row;
                    least = room;
                }
            }
        }
        return best;
    }

    private boolean isTooMuch() {
        return pivots > MOST || work.get() < 0;
    }

    private void pivot(int leaving, int entering) {
        pivots++;
        work.addAndGet(-(long) rows.length * (width + 1));
        Rational[] solved = rows[leaving];
        Rational factor = Rational.ONE.dividedBy(solved[entering]);
        for (int column = 0; column <= width; column++) {
            solved[column] =
                    column == entering ? factor : solved[column].times(factor).negated();
        }
        for (Rational[] row : rows) {
            if (row != solved && !row[entering].isZero()) {
                substitute(row, entering, solved);
            }
        }
        int swapped = basis[leaving];
        basis[leaving] = outside[entering];
        outside[entering] = swapped;
    }

    private void substitute(Rational[] row, int entering, Rational[] solved) {
        Rational times = row[entering];
        for (int column = 0; column <= width; column++) {
            Rational added = times.times(solved[column]);
            row[column] = column == entering ? added : row[column].plus(added);
        }
    }
}
