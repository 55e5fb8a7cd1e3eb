// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.TieBreak.OfNode;
import vn.dti.framework.TieBreak.OfValue;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Normalization.Direction;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.Situation;
import vn.dti.wording.Fault;
import vn.dti.wording.Language;

/** What the author of classes, prerequisites and ties will hardly mean, or cannot. */
class RequirementDoubtsTest {

    private static final Input ENERGY = Input.count("energy", "Năng lượng");
    private static final Input WATER = Input.count("water", "Nước");
    private static final Input SMOKE = Input.yesNo("smoke", "Không khói thuốc");
    private static final Requirement SMOKE_FREE =
            new Requirement.OfInputs(new Condition.Yes(SMOKE));

    private static Rule of(Input input) {
        return Ratio.of(Expression.of(input).over(Expression.of(Rational.of(60))));
    }

    /** Group 1 with energy of 60 points, group 2 with water of 40. */
    private static Framework framework(
            Classes classes, List<TieBreak> ties, Prerequisite... prerequisites) {
        Document document = Sample.document(classes, ties, prerequisites);
        return Sample.framework(
                document,
                List.of(ENERGY, WATER, SMOKE),
                Rational.of(100),
                Sample.group("1", 60, Sample.criterion("1.1", 60, of(ENERGY))),
                Sample.group("2", 40, Sample.criterion("2.1", 40, of(WATER))));
    }

    private static List<String> doubts(Requirement requirement) {
        var prerequisite =
                new Prerequisite("Điều kiện", requirement, Prerequisite.Consequence.NO_CLASS);
        return sentences(framework(
                        Classes.byPoints(new Classes.Bound(Rational.of(50), "Đạt")),
                        List.of(),
                        prerequisite)
                .doubts(Situation.ANY));
    }

    private static List<String> sentences(List<Fault> faults) {
        return faults.stream().map(fault -> fault.message().in(Language.EN)).toList();
    }

    private static Requirement every(Interval range, Classes.Scale by) {
        return Requirement.every(new Selection.Criteria(""), new Threshold(range, by));
    }

    private static Interval atLeast(String number) {
        return Interval.atLeast(Rational.parse(number));
    }

    @Nested
    class ARequirementOfPoints {

        @Test
        void isFineWhereUnitsMayMeetIt() {
            assertThat(doubts(every(atLeast("1"), Classes.Scale.POINTS))).isEmpty();
            assertThat(doubts(every(atLeast("50%"), Classes.Scale.PERCENT))).isEmpty();
            assertThat(doubts(every(atLeast("1"), Classes.Scale.PERCENT))).isEmpty();
            assertThat(doubts(every(Interval.above(Rational.ZERO), Classes.Scale.POINTS)))
                    .isEmpty();
        }

        @Test
        void isDoubtfulWhereAllMeetIt() {
            assertThat(doubts(every(atLeast("0"), Classes.Scale.POINTS)))
                    .singleElement()
                    .asString()
                    .startsWith("the requirement always holds: all of the criteria");
        }

        /** Water has 40 points at most. */
        @Test
        void isDoubtfulWhereNoneMeetsIt() {
            assertThat(doubts(every(atLeast("41"), Classes.Scale.POINTS)))
                    .singleElement()
                    .asString()
                    .contains("all of the criteria");
            assertThat(doubts(every(atLeast("40"), Classes.Scale.POINTS))).isEmpty();
            assertThat(doubts(every(Interval.above(Rational.ONE), Classes.Scale.PERCENT)))
                    .hasSize(1);
        }

        @Test
        void isDoubtfulWhereAPartOfAPointIsAsked() {
            assertThat(doubts(every(atLeast("0.5"), Classes.Scale.POINTS)))
                    .containsExactly("0.5 is 0.5 points here");
            assertThat(doubts(every(atLeast("1"), Classes.Scale.POINTS))).isEmpty();
        }

        @Test
        void isLookedAtWithinOthersToo() {
            var not = new Requirement.Not(every(atLeast("0"), Classes.Scale.POINTS));
            var both = new Requirement.Compound(
                    false, List.of(every(atLeast("41"), Classes.Scale.POINTS), SMOKE_FREE));

            assertThat(doubts(not)).hasSize(1);
            assertThat(doubts(both)).hasSize(1);
        }
    }

    @Nested
    class RisesWithPoints {

        private final Requirement least = every(atLeast("1"), Classes.Scale.POINTS);
        private final Requirement most =
                every(Interval.atMost(Rational.of(9)), Classes.Scale.POINTS);

        /** More points never make it fail if there is no upper end, and if none of points is denied. */
        @Test
        void unlessThereIsAnUpperEndOrADenial() {
            assertThat(least.isRising()).isTrue();
            assertThat(most.isRising()).isFalse();
            assertThat(new NodeLevel(
                                    new Selection.Criteria(""),
                                    new Threshold(atLeast("1"), Classes.Scale.POINTS),
                                    new Threshold(
                                            Interval.atMost(Rational.ONE), Classes.Scale.POINTS))
                            .isRising())
                    .isFalse();
            assertThat(new Requirement.Not(least).isRising()).isFalse();
            assertThat(new Requirement.Not(SMOKE_FREE).isRising()).isTrue();
            assertThat(SMOKE_FREE.isRising()).isTrue();
            assertThat(new Requirement.Compound(false, List.of(least, SMOKE_FREE)).isRising())
                    .isTrue();
            assertThat(new Requirement.Compound(true, List.of(SMOKE_FREE, most)).isRising())
                    .isFalse();
            assertThat(Requirement.none().isRising()).isTrue();
        }
    }

    @Nested
    class WhatIsAskedOfInputs {

        private final Condition yes = new Condition.Yes(SMOKE);

        @Test
        void isOneConditionOfAllThatAsk() {
            Requirement points = every(atLeast("1"), Classes.Scale.POINTS);
            var all = new Requirement.Compound(false, List.of(SMOKE_FREE, points));
            var any = new Requirement.Compound(true, List.of(SMOKE_FREE, SMOKE_FREE));

            assertThat(all.ofInputs()).contains(Condition.all(List.of(yes)));
            assertThat(any.ofInputs()).contains(Condition.any(List.of(yes, yes)));
            assertThat(new Requirement.Compound(false, List.of(points)).ofInputs())
                    .isEmpty();
            assertThat(new Requirement.Not(points).ofInputs()).isEmpty();
            assertThat(new Requirement.Not(SMOKE_FREE).ofInputs())
                    .contains(new vn.dti.rule.Not(yes));
            // All of these and all of those is all of both; all of these and one of those is not.
            assertThat(new Requirement.Compound(false, List.of(all, SMOKE_FREE)).ofInputs())
                    .contains(Condition.all(List.of(Condition.all(List.of(yes)), yes)));
            assertThat(new Requirement.Compound(true, List.of(all, SMOKE_FREE)).ofInputs())
                    .contains(Condition.any(List.of(yes)));
        }

        /** A question and its opposite never both hold. */
        @Test
        void isDoubtfulWhereItContradictsItself() {
            var never = new Requirement.Compound(
                    false, List.of(SMOKE_FREE, new Requirement.Not(SMOKE_FREE)));

            assertThat(doubts(never)).hasSize(1);
            assertThat(doubts(SMOKE_FREE)).isEmpty();
        }
    }

    @Test
    void aLowerClassThatAsksForMoreThanABetterOneIsDoubtful() {
        Classes upsideDown = Classes.byPoints(
                new Classes.Bound(Rational.of(80), "Tốt"),
                new Classes.Bound(Rational.of(50), "Đạt", SMOKE_FREE));
        Classes both = Classes.byPoints(
                new Classes.Bound(Rational.of(80), "Tốt", SMOKE_FREE),
                new Classes.Bound(Rational.of(50), "Đạt", SMOKE_FREE));
        Classes better = Classes.byPoints(
                new Classes.Bound(Rational.of(80), "Tốt", SMOKE_FREE),
                new Classes.Bound(Rational.of(50), "Đạt"));

        assertThat(sentences(framework(upsideDown, List.of()).doubts(Situation.ANY)))
                .containsExactly(
                        "class 'Đạt' requires something that the better class 'Tốt' does not");
        assertThat(framework(both, List.of()).doubts(Situation.ANY)).isEmpty();
        assertThat(framework(better, List.of()).doubts(Situation.ANY)).isEmpty();
    }

    /** Each tie is refused where it is, by what it names. */
    @Test
    void tiesAreRefusedByWhatTheyName() {
        Expression half = Expression.of(ENERGY).over(Expression.of(WATER));
        List<TieBreak> ties = List.of(
                new OfNode("total"),
                new OfNode("1"),
                new OfNode("1.11"),
                new OfNode("9"),
                new OfNode("energy"),
                new OfNode("1"),
                new OfValue(half, Direction.HIGHER),
                new OfValue(half, Direction.LOWER),
                new OfValue(Expression.of(Rational.of(7)), Direction.HIGHER),
                new OfValue(Expression.of(Input.count("late", "Trễ")), Direction.LOWER),
                new OfValue(Expression.of(SMOKE_COUNT), Direction.LOWER));

        var refusal = catchThrowableOfType(
                InvalidFrameworkException.class, () -> framework(Classes.none(), ties));

        assertThat(refusal.flaws())
                .extracting(flaw -> flaw.fault().message().in(Language.EN))
                .containsExactly(
                        "tie-break names '1.11', which is no group or criterion — did you mean '1.1'?",
                        "tie-break names '9', which is no group or criterion",
                        "tie-break names 'energy', which is an input, no group or criterion",
                        "tie-break names '1' twice",
                        "tie-break names 'energy / water' twice",
                        "tie-break compares 7, which is the same for all units",
                        "tie-break uses the input 'late', which is not declared",
                        "tie-break uses the input 'smoke', which is not declared");
        assertThat(refusal.flaws())
                .extracting(flaw -> flaw.fault().parts())
                .startsWith(List.of(new Flaw.Turn(2)), List.of(new Flaw.Turn(3)));
    }

    /** Of the name of a declared input, but not that input. */
    private static final Input SMOKE_COUNT = Input.count("smoke", "Khói");

    @Test
    void tiesOfNodesAndOfDeclaredInputsAreTaken() {
        Framework taken = framework(
                Classes.none(),
                List.of(
                        new OfNode("2.1"),
                        new OfNode("total"),
                        new OfValue(Expression.of(ENERGY), Direction.LOWER)));

        assertThat(taken.document().tieBreak()).hasSize(3);
        assertThat(taken.score(Map.of("energy", 60, "water", 0)).points())
                .isEqualTo(Rational.of(60));
    }
}
