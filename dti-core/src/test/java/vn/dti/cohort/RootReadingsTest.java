// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Classes;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.TieBreak;
import vn.dti.rule.Applied;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

/**
 * A clause that is read as a plan or as a root of the systems, which is no fraction: with 2 systems √2/9 of
 * 30 points, with any other number n (√(n + 5) − √(n − 1))/9. With 3 that is (√8 − √2)/9, which is √2/9
 * too, 4.714 points, though no number of digits shows it; with 7 it is (√12 − √6)/9, 3.382 points.
 */
class RootReadingsTest {

    private static final Framework FRAMEWORK = Districts.framework(
            Edition.UNSTATED,
            Districts.ambiguous("2.1", YesNo.of(Districts.PLAN), "plan", roots(), "roots"),
            Districts.criterion("2.2", 30, Districts.TARGET));

    private static final Ranking EXACT = Ranking.of(FRAMEWORK).with(Basis.EXACT);

    private static Rule roots() {
        Expression systems = Expression.of(Districts.SYSTEMS);
        Expression nine = Expression.of(Rational.of(9));
        var isTwo = new Condition.Within(systems, Interval.exactly(Rational.of(2)));
        Expression others = root(systems.plus(Expression.of(Rational.of(5))))
                .minus(root(systems.minus(Expression.of(Rational.ONE))));
        return new Cases(
                List.of(new Case(isTwo, new Formula(root(systems).over(nine)))),
                new Formula(others.over(nine)));
    }

    private static Expression root(Expression value) {
        return Applied.of(ElementaryFunction.SQRT, value);
    }

    /** Units with a plan, but for those of 7 systems. */
    private static Cohort cohort(int... systems) {
        List<Member> members = new ArrayList<>();
        for (int each : systems) {
            members.add(Districts.unit(
                    "Quận " + members.size(), "", Map.of("plan", each != 7, "systems", each)));
        }
        return Cohort.of(FRAMEWORK, members);
    }

    private static List<String> notices(ReadingStandings readings) {
        return readings.notices().stream().map(each -> each.in(Language.EN)).toList();
    }

    private static String undecided(int unit) {
        return "Quận " + unit
                + ": by some readings the points are no fraction, and 400 decimal digits do not show"
                + " the digits displayed, the rank or the class";
    }

    @Test
    void nameTheUnitsOfWhichNoDigitsShowWhoIsAhead() {
        ReadingStandings readings = cohort(2, 7, 3).rankAllReadings(EXACT);

        assertThat(notices(readings)).containsExactly(undecided(0), undecided(2));
        assertThat(readings.ranges())
                .extracting(
                        range -> range.unit().name() + ": " + range.best() + "–" + range.worst())
                .as("0 and 2 are level by either reading, 7 systems are behind them")
                .containsExactly("Quận 0: 1–1", "Quận 2: 1–1", "Quận 1: 3–3");
    }

    @Test
    void nameNoneWhereDigitsShowIt() {
        assertThat(notices(cohort(2, 7).rankAllReadings(EXACT))).isEmpty();
        assertThat(notices(cohort(2, 3).rankAllReadings(EXACT.with(Basis.DISPLAYED))))
                .isEmpty();
    }

    /** The plan breaks no tie of those who have one; the exact points, if displayed ones rank, do not tell. */
    @Test
    void nameTheUnitsOfWhichNoDigitsShowWhatBreaksTheTie() {
        Ranking byTotal = EXACT.with(Basis.DISPLAYED).with(TieBreak.ofNodes(List.of("2.1")));

        assertThat(notices(cohort(2, 3, 7).rankAllReadings(byTotal)))
                .containsExactly(undecided(0), undecided(1));
    }

    @Test
    void nameTwentyUnitsAtMost() {
        int[] systems = IntStream.range(0, 25).map(unit -> 2 + unit % 2).toArray();

        assertThat(notices(cohort(systems).rankAllReadings(EXACT))).hasSize(20);
    }

    @Test
    void moveUnitsBetweenClasses() {
        Classes classes = Classes.byPoints(
                new Classes.Bound(Rational.of(4), "Đạt"),
                new Classes.Bound(Rational.of(3), "Gần đạt"),
                new Classes.Bound(Rational.ZERO, "Không đạt"));

        ReadingStandings readings = cohort(2, 7).rankAllReadings(EXACT.with(classes));

        assertThat(readings.classes())
                .extracting(each -> each.unit().name() + ": " + each.chosen() + ", " + each.least()
                        + "–" + each.most() + ", " + each.matters())
                .containsExactly(
                        "Quận 0: Đạt, Đạt–Đạt, false", // 30 by the plan, 4.714 by the root
                        "Quận 1: Không đạt, Không đạt–Gần đạt, true"); // 0 and 3.382
    }

    @Test
    void moveNoClassesWhereThereAreNone() {
        assertThat(cohort(2, 7).rankAllReadings(EXACT.with(Classes.none())).classes())
                .isEmpty();
    }
}
