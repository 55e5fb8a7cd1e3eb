// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;

/** Requirements against their meaning said once more, in whole numbers, over all that missing data may be. */
class RequirementProperties {

    private static final int CRITERIA = 4;
    private static final int MAX = 3;
    private static final Input ANSWER = Input.yesNo("answer", "Trả lời");
    private static final List<String> IDS = List.of("1.1", "1.2", "2.1", "2.2");

    /** A requirement, and what it means of the points of the four criteria and of the answer. */
    record Meant(Requirement asked, Meaning meaning) {
        @Override
        public String toString() {
            return asked.words(framework(asked).root()).toString();
        }
    }

    @FunctionalInterface
    interface Meaning {
        boolean holds(int[] points, boolean answer);
    }

    private static Framework framework(Requirement requires) {
        Document plain = Sample.document();
        var inputs = new ArrayList<Input>(List.of(ANSWER));
        var criteria = new ArrayList<Criterion>();
        for (String id : IDS) {
            Input input = Input.count("points_" + id.replace('.', '_'), "Điểm " + id);
            inputs.add(input);
            criteria.add(Sample.criterion(
                    id, MAX, Ratio.of(Expression.of(input).over(Expression.of(Rational.of(MAX))))));
        }
        var document = new Document(
                plain.decision(),
                plain.edition(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Classes.byPoints(new Classes.Bound(Rational.ZERO, "Đạt", requires)));
        return Sample.framework(
                document,
                inputs,
                Rational.of(CRITERIA * MAX),
                Sample.group("1", 2 * MAX, criteria.get(0), criteria.get(1)),
                Sample.group("2", 2 * MAX, criteria.get(2), criteria.get(3)));
    }

    /** Points of nodes: those of criteria 0 to 3, and the sums of the groups. */
    private static int[] sums(int[] points) {
        return new int[] {points[0] + points[1], points[2] + points[3]};
    }

    private static Arbitrary<Meant> leaves() {
        Arbitrary<Boolean> rising = Arbitraries.of(true, false);
        Arbitrary<Boolean> groups = Arbitraries.of(true, false);
        Arbitrary<Integer> level = Arbitraries.integers().between(0, 2 * MAX);
        Arbitrary<Integer> number = Arbitraries.integers().between(0, CRITERIA);
        Arbitrary<Meant> nodes = Combinators.combine(rising, groups, level, number, rising)
                .as(RequirementProperties::nodes);
        Arbitrary<Meant> answer = Arbitraries.just(new Meant(
                new Requirement.OfInputs(new Condition.Yes(ANSWER)), (points, yes) -> yes));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, nodes), net.jqwik.api.Tuple.of(1, answer));
    }

    private static Meant nodes(
            boolean atLeast, boolean ofGroups, int level, int number, boolean every) {
        Threshold points = new Threshold(
                atLeast
                        ? Interval.atLeast(Rational.of(level))
                        : Interval.atMost(Rational.of(level)),
                Classes.Scale.POINTS);
        Selection selection = ofGroups ? new Selection.Groups("") : new Selection.Criteria("");
        IntPredicate isThere = value -> atLeast ? value >= level : value <= level;
        if (every) {
            return new Meant(
                    Requirement.every(selection, points),
                    (all, yes) -> IntStream.of(ofGroups ? sums(all) : all).allMatch(isThere));
        }
        Threshold enough =
                new Threshold(Interval.atLeast(Rational.of(number)), Classes.Scale.POINTS);
        return new Meant(
                new NodeLevel(selection, points, enough),
                (all, yes) ->
                        IntStream.of(ofGroups ? sums(all) : all).filter(isThere).count() >= number);
    }

    @Provide
    Arbitrary<Meant> requirements() {
        Arbitrary<Meant> leaves = leaves();
        Arbitrary<Meant> not = leaves.map(leaf -> new Meant(
                new Requirement.Not(leaf.asked()),
                (points, yes) -> !leaf.meaning().holds(points, yes)));
        Arbitrary<Meant> either = Arbitraries.oneOf(leaves, not);
        Arbitrary<Meant> compound = Combinators.combine(either, either, Arbitraries.of(true, false))
                .as((one, other, any) -> new Meant(
                        new Requirement.Compound(any, List.of(one.asked(), other.asked())),
                        (points, yes) -> any
                                ? one.meaning().holds(points, yes)
                                        || other.meaning().holds(points, yes)
                                : one.meaning().holds(points, yes)
                                        && other.meaning().holds(points, yes)));
        return Arbitraries.oneOf(either, compound);
    }

    /** Points from 0 to the maximum, or 4 where there is no figure. */
    @Provide
    Arbitrary<int[]> points() {
        return Arbitraries.integers().between(0, MAX).array(int[].class).ofSize(CRITERIA);
    }

    @Provide
    Arbitrary<boolean[]> missing() {
        return Arbitraries.of(true, false).array(boolean[].class).ofSize(CRITERIA + 1);
    }

    private static boolean isClassed(
            Requirement asked, int[] points, boolean[] missing, boolean answer) {
        Map<String, Object> figures = new HashMap<>();
        for (int i = 0; i < CRITERIA; i++) {
            if (!missing[i]) {
                figures.put("points_" + IDS.get(i).replace('.', '_'), points[i]);
            }
        }
        if (!missing[CRITERIA]) {
            figures.put("answer", answer);
        }
        return framework(asked).score(figures).rankClass().equals("Đạt");
    }

    @Property
    void ofKnownFiguresTheClassIsGivenWhereTheRequirementHolds(
            @ForAll("requirements") Meant meant,
            @ForAll("points") int[] points,
            @ForAll boolean answer) {
        assertThat(isClassed(meant.asked(), points, new boolean[CRITERIA + 1], answer))
                .isEqualTo(meant.meaning().holds(points, answer));
    }

    @Property
    void ofMissingFiguresTheClassIsGivenOnlyWhereItHoldsWhateverTheyAre(
            @ForAll("requirements") Meant meant,
            @ForAll("points") int[] points,
            @ForAll("missing") boolean[] missing,
            @ForAll boolean answer) {
        if (isClassed(meant.asked(), points, missing, answer)) {
            completions(points, missing)
                    .forEach(whole -> List.of(true, false).stream()
                            .filter(yes -> missing[CRITERIA] || yes == answer)
                            .forEach(yes -> assertThat(meant.meaning().holds(whole, yes))
                                    .isTrue()));
        }
    }

    /** All points that may be there once nothing is missing. */
    private static List<int[]> completions(int[] points, boolean[] missing) {
        List<int[]> all = new ArrayList<>(List.of(points.clone()));
        for (int i = 0; i < CRITERIA; i++) {
            if (missing[i]) {
                var more = new ArrayList<int[]>();
                for (int[] each : all) {
                    for (int value = 0; value <= MAX; value++) {
                        int[] other = each.clone();
                        other[i] = value;
                        more.add(other);
                    }
                }
                all = more;
            }
        }
        return all;
    }
}
