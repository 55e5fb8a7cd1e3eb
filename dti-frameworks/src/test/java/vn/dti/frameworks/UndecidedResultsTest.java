// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.cohort.Basis;
import vn.dti.cohort.ClassRange;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.ReadingStandings;
import vn.dti.cohort.Standing;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Classification;
import vn.dti.framework.Framework;
import vn.dti.framework.ReadingRange;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TagShare;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.wording.Language;

/**
 * Classes, requirements, subtotals and readings of points that are no fractions: decided by as many digits as it
 * takes, and undecided after the last.
 *
 * <p>{@code sqrt(a) * sqrt(a)} is a, but no number of digits shows it.
 */
class UndecidedResultsTest {

    /** √2 rounded down to 100 digits after the point: 40 of them do not tell the two apart. */
    private static final String NEARLY_ROOT_OF_TWO =
            "1.41421356237309504880168872420969807856967187537694"
                    + "80731766797379907324784621070388503875343276415727";

    private static final String HEAD = """
            format: dti/1
            id: reals
            title: Số thực
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND tỉnh Bến Sông, level: district}
            """;

    private static Framework framework(String yaml) {
        var source = new Source("reals.yaml", HEAD + yaml);
        assertThat(FrameworkLoader.check(source)).isEmpty();
        return FrameworkLoader.load(source);
    }

    private static List<String> lines(Scorecard card) {
        return card.classification().reasons().stream()
                .flatMap(reason -> reason.lines(Language.EN).stream())
                .toList();
    }

    private static List<String> notices(Scorecard card) {
        return card.notices().stream().map(notice -> notice.message().code()).toList();
    }

    private static Stream<Explanation> walk(Explanation from) {
        return Stream.concat(
                Stream.of(from), from.because().stream().flatMap(UndecidedResultsTest::walk));
    }

    /** A criterion of 10 points by {@code rule}, and another of 10 by its share b. */
    private static Framework classed(String rule, String classes) {
        return framework("""
                %s
                max: 20
                inputs:
                  a: {type: amount, label: A}
                  b: {type: percent, label: B}
                criteria:
                  - {id: "1", title: Một, max: 10, formula: "%s"}
                  - {id: "2", title: Hai, max: 10, ratio: b}
                """.formatted(classes, rule));
    }

    @Nested
    class ARequirement {

        private static final String ASKED = """
                classes:
                  by: points
                  bounds:
                    - {at-least: 5, title: Tốt, requires: %s}
                    - {at-least: 1, title: Đạt}
                """;

        private Scorecard score(String rule, String requires, String a) {
            return classed(rule, ASKED.formatted(requires)).score(Map.of("a", a, "b", "1"));
        }

        @ParameterizedTest
        @CsvSource({
            // √2 is above that number by less than 10⁻¹⁰⁰ points, and below it plus 10⁻¹⁰⁰.
            "above, '', Tốt",
            "at-least, '', Tốt",
            "below, '', Đạt",
            "at-most, '', Đạt",
            "above, 1, Đạt",
            "at-least, 1, Đạt",
            "below, 1, Tốt",
            "at-most, 1, Tốt"
        })
        void isDecidedByAsManyDigitsAsItTakes(String word, String unitsMore, String title) {
            String level = unitsMore.isEmpty()
                    ? NEARLY_ROOT_OF_TWO
                    : NEARLY_ROOT_OF_TWO.substring(0, NEARLY_ROOT_OF_TWO.length() - 1) + "8";

            Scorecard card =
                    score("sqrt(a) / 10", "{node: \"1\", %s: %s}".formatted(word, level), "2");

            assertThat(card.rankClass()).isEqualTo(title);
            assertThat(notices(card)).isEmpty();
        }

        @Test
        void isUndecidedAfterTheLastDigitAndSaysSo() {
            Scorecard card = score("sqrt(a) * sqrt(a) / 10", "{node: \"1\", at-least: 2}", "2");

            assertThat(card.rankClass()).isEqualTo("Đạt");
            Classification.Denial denial = card.classification().denials().get(0);
            assertThat(denial.reasons().stream().flatMap(UndecidedResultsTest::walk))
                    .extracting(Explanation::value)
                    .containsOnly(Value.undecided());
            assertThat(card.notices().stream().map(each -> each.message().in(Language.EN)))
                    .containsExactly(
                            "“Một” [1]: ≈ 2.000000 (from 1.999999 to 2.000001) / 10 points, 400 decimal"
                                    + " digits do not show whether that is enough");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{not: {node: '1', at-least: 2}} | undecided-node",
                    "{every: criterion, at-least: 2} | undecided-node",
                    "{count: criterion, where: {at-least: 2}, at-least: 2} | undecided-node",
                    "{any: [{node: '1', above: 2}, {node: '2', below: 1}]} | undecided-node",
                    "{value: sqrt(a) * sqrt(a), at-least: 2} | undecided-requirement"
                })
        void isUndecidedInWhateverItStands(String requires, String code) {
            Scorecard card = score("sqrt(a) * sqrt(a) / 10", requires.replace('\'', '"'), "2");

            assertThat(card.rankClass()).isEqualTo("Đạt");
            assertThat(notices(card)).containsOnly(code);
        }

        @Test
        void isNotAskedToTellWhatAnotherNodeDecides() {
            Scorecard card = score(
                    "sqrt(a) * sqrt(a) / 10",
                    "{count: criterion, where: {at-least: 2}, at-least: 1}",
                    "2");

            assertThat(card.rankClass()).isEqualTo("Tốt");
            assertThat(notices(card)).isEmpty();
        }

        @Test
        void ofACriterionThatIsUndecidedItselfIsNoMatterOfMissingData() {
            Scorecard card = score(
                    "max(0, floor(sqrt(a) * sqrt(a)) / 10)", "{node: \"1\", at-least: 1}", "2");

            assertThat(card.get("1").status()).hasToString("UNDECIDED");
            assertThat(notices(card)).containsExactly("undecided-node");
        }
    }

    @Nested
    class APrerequisite {

        private Scorecard score(String otherwise) {
            return classed("sqrt(a) * sqrt(a) / 10", """
                    classes: {by: points, bounds: [{at-least: 12, title: Đạt}]}
                    prerequisites: [{title: Đủ điểm, requires: {node: "1", at-least: 2}, else: %s}]
                    """.formatted(otherwise))
                    .score(Map.of("a", "2", "b", "1"));
        }

        @Test
        void thatIsUndecidedGivesNoClass() {
            Scorecard card = score("no-class");

            assertThat(card.rankClass()).isEmpty();
            assertThat(notices(card)).containsExactly("prerequisite-no-class", "undecided-node");
        }

        @Test
        void thatIsUndecidedGivesNoPoints() {
            Scorecard card = score("zero");

            assertThat(card.points()).isEqualTo(Rational.ZERO);
            assertThat(notices(card)).containsExactly("prerequisite-zero", "undecided-node");
        }
    }

    @Nested
    class ABoundOfAClass {

        private Classification classification(String bound, String a) {
            Scorecard card = classed("sqrt(a) / 10", """
                    classes:
                      by: points
                      bounds: [{at-least: %s, title: Tốt}, {at-least: 0, title: Đạt}]
                    """.formatted(bound))
                    .score(unit("Xã A", a).report().with(Map.of("b", "0")));
            return Ranking.of(card.framework())
                    .with(Basis.EXACT)
                    .rank(List.of(card), about -> "")
                    .all()
                    .get(0)
                    .classification();
        }

        @ParameterizedTest
        @CsvSource({"2, Tốt", "1.9999, Đạt", "2.0001, Tốt"})
        void isComparedWithExactPointsByAsManyDigitsAsItTakes(String a, String title) {
            assertThat(classification(NEARLY_ROOT_OF_TWO, a).title()).isEqualTo(title);
        }

        @Test
        void thatIsTooNearIsNotReachedAndSaysSo() {
            // √(√16) = 2 is a fraction, √√2 × √√2 against √2 is not told.
            Classification found = classification("sqrt(sqrt(a)) * sqrt(sqrt(a))", "2");

            assertThat(found.title()).isEqualTo("Đạt");
            assertThat(found.undecided().map(each -> each.code()))
                    .containsExactly("undecided-class");
        }
    }

    @Nested
    class AGroup {

        private Scorecard score(String group, String a) {
            return framework("""
                    max: 20
                    inputs: {a: {type: amount, label: A}, b: {type: percent, label: B}}
                    criteria:
                      - id: "1"
                        title: Nhóm
                        max: 20
                        %s
                        criteria:
                          - id: "1.1"
                            title: Có chặn
                            max: 2
                            capped: yes
                            criteria: [{id: "1.1.1", title: Một, max: 5, formula: %s}]
                          - {id: "1.2", title: Hai, max: 18, ratio: b}
                    """.formatted(group, "sqrt(a) * sqrt(a) / 5"))
                    .score(Map.of("a", a, "b", "1"));
        }

        @Test
        void ofAllOrNothingDoesNotTakeWhatIsTooNearForFull() {
            Scorecard card = score("aggregation: all", "2");

            assertThat(card.points()).isEqualTo(Rational.ZERO);
            assertThat(card.get("1").notices().stream()
                            .map(each -> each.message().code()))
                    .containsExactly("undecided-group");
        }

        @Test
        void ofAllOrNothingIsDecidedByDigits() {
            assertThat(score("aggregation: all", "3").points()).isEqualTo(Rational.of(20));
            assertThat(score("aggregation: all", "1.9999").points()).isEqualTo(Rational.ZERO);
        }
    }

    /** All or nothing of √a × √a of 2 points, which is too near to 2, and of a share that is missing. */
    @Nested
    class ARequirementOfAGroup {

        private static final String NEAR = """
                          - id: "1.1"
                            title: Có chặn
                            max: 2
                            capped: yes
                            criteria: [{id: "1.1.1", title: Một, max: 5, formula: sqrt(a) * sqrt(a) / 5}]
                """;

        private static final String SHARE = """
                          - {id: "1.2", title: Hai, max: 18, ratio: b}
                """;

        private static final String BONUS = """
                          - {id: "1.3", title: Thưởng, max: 5, bonus: yes, ratio: c}
                """;

        private Scorecard score(String level, Map<String, ?> figures, String... children) {
            String yaml = """
                    max: 20
                    inputs:
                      a: {type: amount, label: A}
                      b: {type: percent, label: B}
                      c: {type: percent, label: C}
                    classes: {by: points, bounds: [{at-least: 0, title: Đạt, requires: {node: "1", %s}}]}
                    criteria:
                      - id: "1"
                        title: Nhóm
                        max: 20
                        aggregation: all
                        criteria:
                    %s
                    """.formatted(level, String.join("", children).stripTrailing());
            return FrameworkLoader.load(new Source("reals.yaml", HEAD + yaml)).score(figures);
        }

        private static List<Value<?>> answers(Scorecard card) {
            return card.classification().denials().get(0).reasons().stream()
                    .<Value<?>>map(Explanation::value)
                    .toList();
        }

        /** It is 0 for now, and 20 if the share is 1 and √2 × √2 is 2. */
        @ParameterizedTest
        @CsvSource({
            "at-least: 10, false",
            "at-least: 10, true",
            "below: 10, false",
            "below: 10, true"
        })
        void isNotAnsweredForWantOfDataInWhateverOrderTheChildrenAre(
                String level, boolean isNearFirst) {
            Scorecard card = score(
                    level,
                    Map.of("a", "2"),
                    isNearFirst ? NEAR : SHARE,
                    isNearFirst ? SHARE : NEAR);

            assertThat(card.rankClass()).isEmpty();
            assertThat(answers(card)).containsExactly(Value.missing());
            assertThat(lines(card))
                    .contains("    “Nhóm” [1]: 0 / 20 points, data is missing (20 at most)");
        }

        /** Half of 18 is not all of it, whatever √2 × √2 is. */
        @ParameterizedTest
        @CsvSource({"false", "true"})
        void isProvedWhereAnotherChildSettlesIt(boolean isNearFirst) {
            Scorecard card = score(
                    "below: 10",
                    Map.of("a", "2", "b", "1/2"),
                    isNearFirst ? NEAR : SHARE,
                    isNearFirst ? SHARE : NEAR);

            assertThat(card.rankClass()).isEqualTo("Đạt");
            assertThat(card.get("1").notices()).isEmpty();
        }

        /** 0 + 5 or 20 + 5, as points beside the maximum are there in any case. */
        @ParameterizedTest
        @CsvSource({"at-most: 20, false", "at-most: 20, true", "above: 20, false", "above: 20, true"
        })
        void isUndecidedUpToAllAndTheBonus(String level, boolean isBonusFirst) {
            Map<String, String> full = Map.of("a", "2", "b", "1", "c", "1");
            Scorecard card = isBonusFirst
                    ? score(level, full, BONUS, NEAR, SHARE)
                    : score(level, full, NEAR, SHARE, BONUS);

            assertThat(card.get("1").points()).isEqualTo(Rational.of(5));
            assertThat(card.rankClass()).isEmpty();
            assertThat(answers(card)).containsExactly(Value.undecided());
        }
    }

    @Nested
    class DisplayedDigits {

        private final Framework framework = framework("""
                max: 20
                tags: {self: Tự chấm, other: Khác}
                inputs: {a: {type: amount, label: A}, b: {type: percent, label: B}}
                criteria:
                  - {id: "1", title: Một, max: 10, tags: self, formula: sqrt(a) * sqrt(a) / 10}
                  - {id: "2", title: Hai, max: 5, tags: self, formula: b * 1.0030 / 5}
                  - {id: "3", title: Ba, max: 5, tags: other, formula: b * 1.0020 / 5}
                """);

        @Test
        void ofASubtotalThatAreNotProvedAreTold() {
            // 1.002 + 1.003 = 2.005 is at the border of 2.00 and 2.01; the total 3.007 is at none.
            Scorecard card = framework.score(Map.of("a", "1.0020", "b", "1"));

            TagShare self = card.byTag().get(0);
            assertThat(framework.display().round(self.points())).isEqualByComparingTo("2");
            assertThat(self.unproved(framework.display()).orElseThrow().in(Language.EN))
                    .isEqualTo(
                            "Tự chấm: points that are no fraction are too near to a border of rounding:"
                                    + " the lower of the two decimals that they may be is displayed");
            assertThat(card.byTag().get(1).unproved(framework.display())).isEmpty();
            assertThat(notices(card)).containsExactly("unproved-part");
        }

        @Test
        void ofATotalThatAreNotProvedAreToldByARanking() {
            Framework of = framework("""
                    max: 10
                    inputs: {a: {type: amount, label: A}}
                    criteria: [{id: "1", title: Một, max: 10, formula: sqrt(a) * sqrt(a) / 10}]
                    """);
            Cohort near = Cohort.of(of, List.of(unit("A", "2.0050"), unit("B", "2.0051")));

            assertThat(near.rank(Ranking.of(of), List.of()).notices())
                    .extracting(notice -> notice.in(Language.EN))
                    .containsExactly(
                            "A: points that are no fraction are too near to a border of rounding: what is"
                                    + " displayed, and ranked by, is the lower of the two decimals that they may be");
            // By exact points the digits decide nothing.
            assertThat(near.rank(Ranking.of(of).with(Basis.EXACT), List.of()).notices())
                    .extracting(notice -> notice.in(Language.EN))
                    .containsExactly(
                            "A: points that are no fraction are too near to a border of rounding: the lower of"
                                    + " the two decimals that they may be is displayed");
        }
    }

    /** √2 × √8 is 4, as 4 is, but by no number of digits; the totals are 5 apart. */
    @Test
    void ranksByACriterionAreToldToo() {
        Framework of = framework("""
                max: 20
                inputs:
                  a: {type: amount, label: A}
                  b: {type: amount, label: B}
                  c: {type: percent, label: C}
                criteria:
                  - {id: "1", title: Một, max: 10, formula: sqrt(a) * sqrt(b) / 10}
                  - {id: "2", title: Hai, max: 10, ratio: c}
                """);
        Cohort near = Cohort.of(
                of,
                List.of(
                        Member.of(named("A", Map.of("a", "2", "b", "8", "c", "1/2"))),
                        Member.of(named("B", Map.of("a", "4", "b", "4", "c", "1")))));
        Ranking exact = Ranking.of(of).with(Basis.EXACT);

        assertThat(near.rank(exact, List.of()).notices()).isEmpty();
        assertThat(near.rank(exact, List.of("1", "2")).notices())
                .extracting(notice -> notice.in(Language.EN))
                .containsExactly(
                        "“Một” [1]: A and B: what they are ranked by is no fraction and too near to tell, as 400"
                                + " decimal digits do not show which one is ahead");
    }

    private static Inputs named(String name, Map<String, String> values) {
        return Inputs.of(values).about(new Assessment(name, "2024", Assessment.Kind.UNSTATED));
    }

    private static Member unit(String name, String a) {
        return Member.of(named(name, Map.of("a", a)));
    }

    @Nested
    class Readings {

        private static final String AMBIGUOUS = """
                max: 10
                %s
                inputs: {a: {type: amount, label: A}}
                criteria:
                  - id: "1"
                    title: Một
                    max: 10
                    formula: "%s"
                    readings:
                      clause: «một»
                      chosen: plain
                      meaning: Như in
                      reason: Vì thế
                      alternatives:
                        other: {meaning: Cách khác, formula: "%s"}
                """;

        private Framework readings(String rule, String other) {
            return framework(AMBIGUOUS.formatted("", rule, other));
        }

        @Test
        void thatDifferByTheHundredthDigitMatter() {
            ReadingRange range = readings("sqrt(a) / 10", NEARLY_ROOT_OF_TWO + " / 10")
                    .scoreAllReadings(Inputs.of(Map.of("a", "2")));

            assertThat(range.matters()).isTrue();
            assertThat(range.isUndecided()).isFalse();
            assertThat(range.least().order(Rational.parse(NEARLY_ROOT_OF_TWO))).isZero();
            assertThat(range.most().order(Rational.parse(NEARLY_ROOT_OF_TWO))).isPositive();
        }

        @Test
        void ofOneCalculationMakeNoDifference() {
            ReadingRange range = readings("sqrt(a) / 10", "min(sqrt(a), 100) / 10")
                    .scoreAllReadings(Inputs.of(Map.of("a", "2")));

            assertThat(range.matters()).isFalse();
            assertThat(range.isUndecided()).isFalse();
        }

        @Test
        void thatNoDigitsTellApartAreSaidToBeUndecided() {
            ReadingRange range = readings("sqrt(a) * sqrt(a) / 10", "a / 10")
                    .scoreAllReadings(Inputs.of(Map.of("a", "2")));

            assertThat(range.isUndecided()).isTrue();
            assertThat(range.children().get(0).readings()).containsOnlyKeys("plain", "other");
        }

        private ReadingStandings rank(Framework framework, String... figures) {
            List<Member> units = Stream.of(figures).map(a -> unit("Xã " + a, a)).toList();
            return Cohort.of(framework, units)
                    .rankAllReadings(Ranking.of(framework).with(Basis.EXACT));
        }

        @Test
        void ranksFollowTheHundredthDigit() {
            // By the other reading the unit of 2 has a little less than √2 and falls behind the
            // root of 2.
            ReadingStandings standings = rank(
                    readings("sqrt(a) / 10", "min(sqrt(a), " + NEARLY_ROOT_OF_TWO + ") / 10"),
                    "2",
                    "1");

            assertThat(standings.chosen().all())
                    .extracting(Standing::rank)
                    .containsExactly(Rational.ONE, Rational.of(2));
            assertThat(standings.notices()).isEmpty();
        }

        @Test
        void ranksThatNoDigitsShowAreTold() {
            ReadingStandings standings = rank(
                    readings("a / 20", "max(sqrt(a) * sqrt(a), min(a + 1, 2)) / 10"), "2", "1");

            assertThat(standings.notices())
                    .extracting(notice -> notice.in(Language.EN))
                    .containsExactly(
                            "Xã 2: by some readings the points are no fraction, and 400 decimal digits do not show"
                                    + " the digits displayed, the rank or the class",
                            "Xã 1: by some readings the points are no fraction, and 400 decimal digits do not show"
                                    + " the digits displayed, the rank or the class");
        }

        @Test
        void classesThatNoDigitsShowAreToldAndNotReached() {
            Framework framework = framework(AMBIGUOUS.formatted(
                    "classes: {by: points, bounds: [{at-least: 2, title: Tốt}, {at-least: 0, title: Đạt}]}",
                    "a / 20",
                    "sqrt(a) * sqrt(a) / 10"));

            ReadingStandings standings = rank(framework, "2");

            assertThat(standings.classes())
                    .extracting(ClassRange::chosen, ClassRange::least, ClassRange::most)
                    .containsExactly(tuple("Đạt", "Đạt", "Đạt"));
            assertThat(standings.notices())
                    .extracting(notice -> notice.code())
                    .containsExactly("undecided-by-reading");
        }
    }
}
