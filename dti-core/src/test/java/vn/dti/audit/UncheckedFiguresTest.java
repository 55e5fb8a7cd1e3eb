// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dti.audit.Tables.criterion;
import static vn.dti.audit.Tables.published;
import static vn.dti.audit.Tables.with;
import static vn.dti.audit.Tables.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Requirement;
import vn.dti.framework.Responsibility;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

/** Figures that nothing can be held against, which an audit tells, and totals that points do not explain. */
class UncheckedFiguresTest {

    /** Of 10 points by a ratio, of 10 by yes or no, and of none. */
    private static final Framework FRAMEWORK = Tables.framework(
            Rounding.HALF_UP_2,
            Tables.INPUTS,
            Tables.group("1", criterion("1.1", 10, Tables.RATIO)),
            criterion("2", 10, YesNo.of(Tables.ISSUED)),
            criterion("3", 0, YesNo.of(Tables.ISSUED)));

    private static final Map<String, String> POINTS =
            Map.of("1", "7.5", "1.1", "7.5", "2", "10", "3", "0", "", "17.5");

    @Nested
    class APercentage {

        /** No percentage of nothing is wrong. */
        @ParameterizedTest
        @CsvSource({"1.1, 75, 6, 0", "3, 100, 5, 1", "3, 0, 5, 1"})
        void ofNoPointsIsNotChecked(String row, String percent, int checked, int unchecked) {
            Audit audit = Audit.of(FRAMEWORK, published(POINTS, Map.of(row, percent)));

            assertThat(audit.findings()).isEmpty();
            assertThat(audit.checked()).isEqualTo(checked);
            assertThat(audit.unchecked()).isEqualTo(unchecked);
        }
    }

    @Nested
    class AMeasure {

        /** A group, a criterion without a quantity or of no points, and a row without points have none. */
        @ParameterizedTest
        @CsvSource({"1.1, 75, 6, 0", "1, 75, 5, 1", "2, 75, 5, 1", "3, 75, 5, 1"})
        void ofARowWithoutOneIsNotChecked(String row, String percent, int checked, int unchecked) {
            var measure = new PrintedMeasure(new BigDecimal(percent), true);
            Audit audit = Audit.of(FRAMEWORK, published(POINTS).measuring(Map.of(row, measure)));

            assertThat(audit.findings()).isEmpty();
            assertThat(audit.checked()).isEqualTo(checked);
            assertThat(audit.unchecked()).isEqualTo(unchecked);
        }

        @Test
        void ofARowWithoutPointsIsNotChecked() {
            var measure = new PrintedMeasure(new BigDecimal("75"), true);
            Published table = published(Map.of("2", "10"))
                    .unlisted(Published.Unlisted.UNKNOWN)
                    .measuring(Map.of("1.1", measure));

            assertThat(Audit.of(FRAMEWORK, table).findings()).isEmpty();
            assertThat(Audit.of(FRAMEWORK, table).unchecked()).isEqualTo(1);
        }

        /** 7.5 of 10 points are 75 % and nothing else. */
        @Test
        void ofAnotherValueThanThePointsIsFound() {
            var measure = new PrintedMeasure(new BigDecimal("76"), true);
            Audit audit = Audit.of(FRAMEWORK, published(POINTS).measuring(Map.of("1.1", measure)));

            assertThat(audit.findings())
                    .extracting(Finding::node, Finding::kind)
                    .containsExactly(tuple("1.1", Finding.Kind.MEASURED));
        }
    }

    /**
     * Growth of the meetings against the period before in 1 and 2.1, by another reading in 2.2; 3 asks for
     * nothing of it.
     */
    @Nested
    class ACriterionAgainstThePeriodBefore {

        private static final Input BEFORE = Tables.MEETINGS.previous();
        private static final Rule GROWTH =
                Ratio.of(Expression.of(Tables.MEETINGS).over(Expression.of(BEFORE)));

        private static final Readings READINGS = new Readings(
                "",
                "level",
                "",
                List.of(
                        new Reading("level", "theo mức", Tables.RATIO),
                        new Reading("growth", "theo phần tăng", GROWTH)));

        private static final Framework GROWING = Tables.framework(
                Rounding.HALF_UP_2,
                Stream.concat(Tables.INPUTS.stream(), Stream.of(BEFORE)).toList(),
                criterion("1", 10, GROWTH),
                Tables.group(
                        "2",
                        criterion("2.1", 10, GROWTH),
                        new Criterion(
                                "2.2",
                                "Tiêu chí 2.2",
                                Rational.of(10),
                                Tables.RATIO,
                                Policy.DEFAULT,
                                new Provision(
                                        "",
                                        List.of(),
                                        READINGS,
                                        List.of(),
                                        Responsibility.unstated()))),
                criterion("3", 10, Tables.RATIO));

        private static final Inputs NOW = Inputs.of(Map.of("chaired", 1, "meetings", 2));
        private static final Map<String, String> PRINTED =
                Map.of("1", "5", "2", "10", "2.1", "5", "2.2", "5", "3", "5", "", "20");

        private static List<String> notices(Published table, Inputs inputs, Language language) {
            return Audit.notices(GROWING, table, inputs).stream()
                    .map(each -> each.in(language))
                    .toList();
        }

        @Test
        void isNamedWhereTheFiguresOfThatPeriodAreLacking() {
            assertThat(notices(published(PRINTED), NOW, Language.EN))
                    .containsExactly("not held against the inputs, for want of figures of the "
                            + "period before: 1, 2.1, and 2.2");
            assertThat(notices(published(PRINTED), NOW, Language.VI))
                    .containsExactly("chưa đối chiếu với số liệu, vì thiếu số liệu kỳ trước: "
                            + "1, 2.1 và 2.2");
            assertThat(Audit.notices(GROWING, published(PRINTED), NOW))
                    .extracting(each -> each.phrase().noticeCode())
                    .containsExactly("without-previous");
        }

        /** 2 meetings after 4 are half of them. */
        @Test
        void isCheckedWithThem() {
            Inputs inputs = NOW.after(Inputs.of(Map.of("meetings", 4)), GROWING.inputs());

            assertThat(notices(published(PRINTED), inputs, Language.EN)).isEmpty();
            assertThat(Audit.of(GROWING, published(PRINTED), inputs).findings()).isEmpty();
            assertThat(words(
                            Audit.of(GROWING, published(with(PRINTED, "1", "6")), inputs)
                                    .findings(),
                            Language.EN))
                    .contains("1: printed 6, the inputs give 5");
        }

        /** Of a table of some rows those that it prints; of one that lists losses all but what does not apply. */
        @Test
        void isNotNamedIfNothingIsPrintedOfIt() {
            Published some = published(Map.of("1", "5", "3", "5"));

            assertThat(notices(some.unlisted(Published.Unlisted.UNKNOWN), NOW, Language.EN))
                    .singleElement()
                    .asString()
                    .endsWith(": 1");
            assertThat(notices(
                            some.unlisted(Published.Unlisted.UNKNOWN)
                                    .measuring(Map.of(
                                            "2.1", new PrintedMeasure(BigDecimal.ONE, false))),
                            NOW,
                            Language.EN))
                    .singleElement()
                    .asString()
                    .endsWith(": 1 and 2.1");
            assertThat(notices(
                            some.unlisted(Published.Unlisted.MAXIMUM).withoutSubject(Set.of("2.1")),
                            NOW,
                            Language.EN))
                    .singleElement()
                    .asString()
                    .endsWith(": 1 and 2.2");
        }

        /** It is not that period which is lacking where the figure of now is. */
        @Test
        void isNotNamedForWantOfOtherFigures() {
            Inputs inputs = Inputs.of(Map.of("meetings", 2))
                    .after(Inputs.of(Map.of("meetings", 4)), GROWING.inputs());

            assertThat(notices(published(PRINTED), inputs, Language.EN)).isEmpty();
        }
    }

    /** A framework of 10 and 10 points, whose total a prerequisite may set to 0. */
    @Nested
    class ATotalOfZero {

        private Framework framework(Prerequisite.Consequence otherwise) {
            Document plain = FRAMEWORK.document();
            var plan = new Prerequisite(
                    "Kế hoạch",
                    new Requirement.OfInputs(new Condition.Yes(Tables.ISSUED)),
                    otherwise);
            var document = new Document(
                    plain.decision(),
                    plain.edition(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Classes.byPoints(new Classes.Bound(Rational.of(15), "Đạt")),
                    List.of(),
                    List.of(),
                    List.of(plan),
                    "");
            var root = new Group(
                    "",
                    "Bộ",
                    Rational.of(20),
                    new Aggregation.Sum(),
                    List.of(
                            Tables.group("1", criterion("1.1", 10, Tables.RATIO)),
                            criterion("2", 10, Tables.RATIO)));
            return new Framework("sample", document, Rounding.HALF_UP_2, Tables.INPUTS, root);
        }

        private List<String> findings(
                Prerequisite.Consequence otherwise, String group, String total) {
            return words(
                    Audit.of(
                                    framework(otherwise),
                                    published(Map.of(
                                            "1", group, "1.1", "7.5", "2", "7.5", "", total)))
                            .findings(),
                    Language.EN);
        }

        @Test
        void mayBeThatOfAPrerequisite() {
            assertThat(findings(Prerequisite.Consequence.ZERO, "7.5", "0")).isEmpty();
            assertThat(findings(Prerequisite.Consequence.ZERO, "7.5", "15")).isEmpty();
        }

        @Test
        void isAFaultWhereNoPrerequisiteAsksForIt() {
            assertThat(findings(Prerequisite.Consequence.NO_CLASS, "7.5", "0"))
                    .containsExactly("total: printed 0, its children come to 14.99 to 15.01");
        }

        @Test
        void isOfTheWholeAloneAndOfZeroAlone() {
            assertThat(findings(Prerequisite.Consequence.ZERO, "0", "0"))
                    .containsExactly("1: printed 0, its children come to 7.495 to 7.505");
            assertThat(findings(Prerequisite.Consequence.ZERO, "7.5", "14"))
                    .containsExactly("total: printed 14, its children come to 14.99 to 15.01");
        }

        /** It says nothing of how sums are rounded. */
        @Test
        void isCountedAsASumThatIsNotChecked() {
            Audit audit = Audit.of(
                    framework(Prerequisite.Consequence.ZERO),
                    published(Map.of("1", "7.5", "1.1", "7.5", "2", "7.5", "", "0")));

            assertThat(audit.verdicts())
                    .extracting(Verdict::uncheckedSums)
                    .allSatisfy(sums -> assertThat(sums).isEqualTo(1));
        }
    }

    /** More digits than a table has are the only fault of a row. */
    @Test
    void aFigureOfTooManyDigitsIsNotCalledImpossibleToo() {
        var points = Map.of("1", "7.5", "1.1", "7.5", "2", "9.999", "3", "0", "", "17.5");

        assertThat(Audit.of(FRAMEWORK, published(points)).findings())
                .filteredOn(finding -> finding.node().equals("2"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.TOO_PRECISE);
    }
}
