// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.framework.Score;
import vn.dti.wording.Message;

/**
 * The units of which no number of digits shows the displayed points, the class, or which one is ahead, as they
 * are ranked by numbers that are no fractions.
 */
final class NearRanks {

    /** Notices of more neighbours are left out, as they say the same. */
    private static final int MOST = 20;

    private NearRanks() {}

    /** A unit with what it is ranked by. */
    private record Ranked(String unit, RankKey key) {}

    static List<Message> notices(Ranking ranking, List<Ranking.Entry> entries) {
        List<Message> notices = entries.stream()
                .flatMap(entry -> alone(ranking, entry)
                        .map(message -> Message.of(
                                CohortPhrase.UNDECIDED_UNIT, entry.unit().name(), message)))
                .limit(MOST)
                .collect(Collectors.toCollection(ArrayList::new));
        notices.addAll(besideOthers(ranking, entries));
        return notices;
    }

    /** The displayed digits and the class of a unit that are not shown. */
    private static Stream<Message> alone(Ranking ranking, Ranking.Entry entry) {
        Message unproved = ranking.basis() == Basis.DISPLAYED
                ? Message.of(CohortPhrase.UNPROVED_DIGIT_RANKED)
                : Score.unprovedDigit();
        Stream<Message> digits = entry.mark().isProved() ? Stream.empty() : Stream.of(unproved);
        Stream<Message> parts = entry.byTag().stream()
                .flatMap(share -> share.unproved(entry.mark().display()).stream());
        return Stream.of(digits, parts, entry.classification().undecided()).flatMap(each -> each);
    }

    private static List<Message> besideOthers(Ranking ranking, List<Ranking.Entry> entries) {
        if (entries.stream().allMatch(entry -> ranking.key(entry).isExact())) {
            return List.of();
        }
        List<Ranked> sorted = entries.stream()
                .map(entry -> new Ranked(entry.unit().name(), ranking.key(entry)))
                .sorted(Comparator.comparing(Ranked::key).reversed())
                .toList();
        var notices = new ArrayList<Message>();
        for (int i = 1; i < sorted.size() && notices.size() < MOST; i++) {
            if (sorted.get(i - 1).key().isUndecidedBeside(sorted.get(i).key())) {
                notices.add(Message.of(
                        CohortPhrase.UNDECIDED_RANK,
                        sorted.get(i - 1).unit(),
                        sorted.get(i).unit(),
                        Real.MOST_DIGITS));
            }
        }
        return notices;
    }

    /** The units of some whose rank or displayed digits are not shown, by their numbers. */
    static Set<Integer> undecided(List<RankKey> keys, List<Real> totals, Rounding display) {
        var units = new TreeSet<Integer>();
        Integer[] order = Levels.rising(
                keys.size(), (one, other) -> keys.get(one).compareTo(keys.get(other)));
        for (int i = 0; i < order.length; i++) {
            if (!display.isProved(totals.get(order[i]))) {
                units.add(order[i]);
            }
            if (i > 0 && keys.get(order[i]).isUndecidedBeside(keys.get(order[i - 1]))) {
                units.add(order[i - 1]);
                units.add(order[i]);
            }
        }
        return units;
    }

    /** That ranks, classes or displayed digits of some units are not shown by some readings. */
    static List<Message> byReadings(List<String> units) {
        return units.stream()
                .limit(MOST)
                .map(unit -> Message.of(CohortPhrase.UNDECIDED_BY_READING, unit, Real.MOST_DIGITS))
                .toList();
    }

    /** The order of two numbers; those that are too near to tell are level. */
    static int compare(Real one, Real other) {
        return one.shownOrder(other).orElse(0);
    }
}
