// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Alternative;

/**
 * The difference that one reading makes to a ranking, all other clauses read as they are.
 *
 * <p>Units whose figures the reading refuses are left out. Immutable.
 */
public final class ReadingMoves implements Unmapped {

    private final Alternative by;

    /** In the order of the ranking, with the levels of their points by the readings in use and by this. */
    private final List<Unit> units;

    private final long[] before;
    private final long[] after;
    private final List<Move> moves;

    ReadingMoves(Alternative by, List<Unit> units, long[] before, long[] after, List<Move> moves) {
        this.by = by;
        this.units = List.copyOf(units);
        this.before = before;
        this.after = after;
        this.moves = moves.stream()
                .sorted(Comparator.comparing(Move::distance).reversed())
                .toList();
    }

    /** {@return the id of the criterion whose clause is ambiguous} */
    public String criterion() {
        return by.criterion();
    }

    /** {@return the reading that takes the place of the one in use} */
    public String reading() {
        return by.reading();
    }

    /** {@return the number of units whose figures the reading takes} */
    public int compared() {
        return units.size();
    }

    /**
     * The units whose rank it changes.
     *
     * @return those that move furthest first; of those that move as far, the better first
     */
    public List<Move> moves() {
        return moves;
    }

    /**
     * The pairs of units whose order it changes; their number may grow with the square of the units.
     *
     * @return in the order of the ranking, found one by one
     */
    public Stream<Swap> swaps() {
        return IntStream.range(0, units.size())
                .boxed()
                .flatMap(high -> IntStream.range(high + 1, units.size())
                        .filter(low -> Integer.signum(compare(before, high, low))
                                != Integer.signum(compare(after, high, low)))
                        .mapToObj(low -> swap(high, low)));
    }

    private static int compare(long[] levels, int high, int low) {
        return Long.compare(levels[high], levels[low]);
    }

    /** Before, the one was above the other or level with it. */
    private Swap swap(int high, int low) {
        int was = compare(before, high, low);
        int is = compare(after, high, low);
        boolean higher = was == 0 && is > 0;
        Swap.Change change = Swap.Change.CATCHES_UP;
        if (was == 0) {
            change = Swap.Change.PULLS_AHEAD;
        } else if (is < 0) {
            change = Swap.Change.OVERTAKES;
        }
        return new Swap(
                criterion(),
                reading(),
                change,
                units.get(higher ? high : low),
                units.get(higher ? low : high));
    }

    /**
     * The criterion and the reading.
     *
     * @return for example {@code 10.2=literal}
     */
    @Override
    public String toString() {
        return by.toString();
    }
}
