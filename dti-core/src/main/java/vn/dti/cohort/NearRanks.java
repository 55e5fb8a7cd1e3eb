package vn.dti.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.wording.Message;

/**
 * The units that follow each other in a ranking by numbers that are no fractions, of which the digits do not
 * show which one is ahead.
 */
final class NearRanks {

    /** Notices of more neighbours are left out, as they say the same. */
    private static final int MOST = 20;

    private NearRanks() {}

    /** A unit with what it is ranked by. */
    private record Ranked(String unit, Real points, RankKey key) {}

    static List<Message> notices(Ranking ranking, List<Ranking.Entry> entries) {
        List<Ranked> ranked = entries.stream()
                .map(entry -> new Ranked(
                        entry.unit().name(),
                        ranking.basis().real(entry.mark()),
                        ranking.key(entry)))
                .toList();
        if (ranked.stream().allMatch(each -> each.key().isExact())) {
            return List.of();
        }
        List<Ranked> sorted = ranked.stream()
                .sorted(Comparator.comparing(Ranked::key).reversed())
                .toList();
        var notices = new ArrayList<Message>();
        for (int i = 1; i < sorted.size() && notices.size() < MOST; i++) {
            if (isUndecided(sorted.get(i - 1), sorted.get(i))) {
                notices.add(Message.of(
                        CohortPhrase.UNDECIDED_RANK,
                        sorted.get(i - 1).unit(),
                        sorted.get(i).unit(),
                        Real.DIGITS));
            }
        }
        return notices;
    }

    private static boolean isUndecided(Ranked ahead, Ranked behind) {
        try {
            int order = ahead.points().equals(behind.points())
                    ? 0
                    : ahead.points().order(behind.points());
            if (order != 0) {
                return isNear(ahead.points(), behind.points());
            }
        } catch (UndecidedException undecided) {
            return true;
        }
        return ahead.key().isUndecidedBehindPoints(behind.key());
    }

    /** Whether what two numbers are calculated from may lie the other way round. */
    static boolean isNear(Real one, Real other) {
        boolean areCalculated = one instanceof Rational && other instanceof Rational;
        return areCalculated
                && !(one.isFraction() && other.isFraction())
                && !one.enclosure(Real.DIGITS).and(other.enclosure(Real.DIGITS)).isEmpty();
    }
}
