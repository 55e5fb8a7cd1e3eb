// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.comparison.Draft.FIRST;
import static vn.dti.comparison.Draft.MEETING_RATIO;
import static vn.dti.comparison.Draft.PLAN;
import static vn.dti.comparison.Draft.SIGNATURE;
import static vn.dti.comparison.Draft.criterion;
import static vn.dti.comparison.Draft.group;
import static vn.dti.comparison.Draft.ratio;

import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Classes;
import vn.dti.framework.Counts;
import vn.dti.framework.Criterion;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Duty;
import vn.dti.framework.Edition;
import vn.dti.framework.Erratum;
import vn.dti.framework.Framework;
import vn.dti.framework.GeometricMean;
import vn.dti.framework.Group;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.ProfileItem;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Relation;
import vn.dti.framework.Responsibility;
import vn.dti.framework.Tag;
import vn.dti.framework.TieBreak;
import vn.dti.framework.Validity;
import vn.dti.input.Input;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.Worth;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

class RevisionTest {

    private static List<String> told(Draft old, Draft now) {
        return told(old.framework(), now.framework());
    }

    /** Every change as {@code old id>new id KIND sentence}. */
    private static List<String> told(Framework old, Framework now) {
        return Revision.of(old, now).changes().stream()
                .map(change -> change.subject().before() + ">"
                        + change.subject().after() + " " + change.kind() + " "
                        + change.message().in(Language.EN))
                .toList();
    }

    private static List<String> edits(Change change) {
        return change.edits().stream()
                .map(edit -> edit.mark().sign() + "  ".repeat(edit.depth()) + " "
                        + edit.line().in(Language.EN))
                .toList();
    }

    /** Group 1 with another criterion in place of 1.1. */
    private static Draft with(Criterion changed) {
        return FIRST.nodes(
                group("1", changed, criterion("1.2", 10, PLAN)),
                group("2", criterion("2.1", 20, SIGNATURE)));
    }

    @Test
    void aFrameworkDoesNotDifferFromItself() {
        Revision none = Revision.of(FIRST.framework(), FIRST.framework());

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.changes()).isEmpty();
    }

    @Nested
    class Nodes {

        @Test
        void areAddedAndRemovedWithTheirRules() {
            Draft now = FIRST.nodes(
                    group("1", criterion("1.1", 20, MEETING_RATIO)),
                    group(
                            "2",
                            criterion("2.1", 20, SIGNATURE),
                            criterion("2.2", "Họp trực tuyến", 5, ratio("50%"))));

            assertThat(told(FIRST, now))
                    .containsExactly(
                            "> MAXIMUM maximum: 50 → 45",
                            "1>1 MAXIMUM maximum: 30 → 20",
                            "1.2> REMOVED criterion removed, at most 10 points",
                            "2>2 MAXIMUM maximum: 20 → 25",
                            ">2.2 ADDED criterion added, at most 5 points");
            Change removed =
                    Revision.of(FIRST.framework(), now.framework()).changes().get(2);
            assertThat(edits(removed))
                    .containsExactly(
                            "- Đã ban hành kế hoạch", "-   yes: full marks", "-   no: 0 points");
        }

        @Test
        void aGroupGoesWithItsCriteria() {
            Draft now = FIRST.nodes(group("2", criterion("2.1", 20, SIGNATURE)));

            assertThat(told(FIRST, now))
                    .containsExactly(
                            "> MAXIMUM maximum: 50 → 20",
                            "1> REMOVED group removed, at most 30 points",
                            "1.1> REMOVED criterion removed, at most 20 points",
                            "1.2> REMOVED criterion removed, at most 10 points");
        }

        @Test
        void ofTheSameTitleAndRuleUnderAnotherIdAreRenumbered() {
            Draft old = FIRST.nodes(group(
                    "1",
                    criterion("1.1", "Ký số", 5, SIGNATURE),
                    criterion("1.2", "Họp", 20, MEETING_RATIO),
                    criterion("1.3", "Kế hoạch", 10, PLAN)));
            Draft now = FIRST.nodes(group(
                    "1",
                    criterion("1.1", "Họp", 20, MEETING_RATIO),
                    criterion("1.2", "Kế hoạch", 15, PLAN)));

            assertThat(told(old, now))
                    .containsExactly(
                            "1.1> REMOVED criterion removed, at most 5 points",
                            "1.2>1.1 RENUMBERED moved from 1.2 to 1.1",
                            "1.3>1.2 RENUMBERED moved from 1.3 to 1.2",
                            "1.3>1.2 MAXIMUM maximum: 10 → 15");
        }

        @Test
        void areMovedToAnotherGroup() {
            Draft now = FIRST.nodes(
                    group("1", criterion("1.1", 20, MEETING_RATIO)),
                    group(
                            "2",
                            criterion("2.1", 20, SIGNATURE),
                            criterion("2.2", "Tiêu chí 1.2", 10, PLAN)));

            assertThat(told(FIRST, now))
                    .containsExactly(
                            "1>1 MAXIMUM maximum: 30 → 20",
                            "2>2 MAXIMUM maximum: 20 → 30",
                            "1.2>2.2 MOVED moved from group 1 (1.2) to group 2 (2.2)");
        }

        @Test
        void areMovedUnderAGroupOfTheSameGroup() {
            Draft old = FIRST.nodes(group("1", group("1.1", criterion("1.1.1", 5, PLAN))));
            Draft now = FIRST.nodes(group(
                    "1",
                    group("1.1", criterion("1.1.2", 5, SIGNATURE)),
                    criterion("1.1.1", 5, PLAN)));

            assertThat(told(old, now))
                    .containsExactly(
                            "> MAXIMUM maximum: 5 → 10",
                            "1>1 MAXIMUM maximum: 5 → 10",
                            ">1.1.2 ADDED criterion added, at most 5 points",
                            "1.1.1>1.1.1 MOVED moved from group 1.1 to group 1");
        }

        @Test
        void aGroupIsRenumberedWithItsCriteriaWhichStayInIt() {
            var renumbered = new Group(
                    "1",
                    "Nhóm 2",
                    Rational.of(20),
                    new Aggregation.Sum(),
                    List.of(criterion("1.1", "Tiêu chí 2.1", 20, SIGNATURE)));

            assertThat(told(FIRST, FIRST.nodes(renumbered)))
                    .containsExactly(
                            "> MAXIMUM maximum: 50 → 20",
                            "1> REMOVED group removed, at most 30 points",
                            "1.1> REMOVED criterion removed, at most 20 points",
                            "1.2> REMOVED criterion removed, at most 10 points",
                            "2>1 RENUMBERED moved from 2 to 1",
                            "2.1>1.1 RENUMBERED moved from 2.1 to 1.1");
        }

        @Test
        void twoCandidatesAreNoMove() {
            Draft old = FIRST.nodes(group("1", criterion("1.1", "Kế hoạch", 10, PLAN)));
            Draft now = FIRST.nodes(group(
                    "1",
                    criterion("1.2", "Kế hoạch", 10, PLAN),
                    criterion("1.3", "Kế hoạch", 10, PLAN)));

            assertThat(told(old, now))
                    .contains(
                            "1.1> REMOVED criterion removed, at most 10 points",
                            ">1.2 ADDED criterion added, at most 10 points",
                            ">1.3 ADDED criterion added, at most 10 points");
        }

        @Test
        void underOneIdWithAnotherTitleAndOtherInputsAreTwo() {
            assertThat(told(FIRST, with(criterion("1.1", "Ký số", 20, SIGNATURE))))
                    .containsExactly(
                            "1.1> REMOVED criterion removed, at most 20 points",
                            ">1.1 ADDED criterion added, at most 20 points");
        }

        @Test
        void underOneIdWithAnotherTitleAndAnInputInCommonAreOne() {
            assertThat(told(FIRST, with(criterion("1.1", "Họp", 20, ratio("70%")))))
                    .containsExactly(
                            "1.1>1.1 TITLE title: «Tiêu chí 1.1» → «Họp»",
                            "1.1>1.1 RULE rule (ratio): target 80% → 70%");
        }

        @Test
        void changeTheirOrder() {
            Draft now = FIRST.nodes(
                    group("1", criterion("1.2", 10, PLAN), criterion("1.1", 20, MEETING_RATIO)),
                    group("2", criterion("2.1", 20, SIGNATURE)));

            assertThat(told(FIRST, now))
                    .containsExactly("1>1 ORDER order: 1.1 and 1.2 → 1.2 and 1.1");
        }

        @Test
        void arePutTogetherOtherwise() {
            Draft now = FIRST.nodes(
                    group(
                            "1",
                            new Aggregation.BestShare(),
                            criterion("1.1", 20, MEETING_RATIO),
                            criterion("1.2", 10, PLAN)),
                    group("2", criterion("2.1", 20, SIGNATURE)));

            assertThat(told(FIRST, now))
                    .containsExactly("1>1 AGGREGATION aggregation: sum → best share");
        }

        @Test
        void areAddedUpAsDisplayed() {
            Draft now =
                    FIRST.aggregated(new OfDisplayed(new Aggregation.Sum(), Rounding.HALF_UP_2));

            assertThat(told(FIRST, now))
                    .containsExactly("> AGGREGATION aggregation: of the exact points of the items"
                            + " → of the rounded points of the items");
        }

        @Test
        void areWeighedOtherwise() {
            Draft old = FIRST.aggregated(weights(1, 2));
            Draft now = FIRST.aggregated(weights(1, 3));

            assertThat(told(old, now)).containsExactly("2>2 WEIGHT weight: 2 → 3");
            assertThat(told(FIRST, now))
                    .containsExactly("> AGGREGATION aggregation: sum → weighted mean");
        }

        @Test
        void areWeighedOtherwiseInAGeometricMean() {
            Draft old = FIRST.aggregated(new GeometricMean(List.of(Rational.ONE, Rational.ONE)));
            Draft now = FIRST.aggregated(new GeometricMean(List.of(Rational.ONE, Rational.of(2))));

            assertThat(told(old, now)).containsExactly("2>2 WEIGHT weight: 1 → 2");
            assertThat(told(FIRST, now))
                    .containsExactly(
                            "> AGGREGATION aggregation: sum → geometric mean of the items");
        }

        private static Aggregation weights(long one, long other) {
            return new Aggregation.WeightedMean(List.of(Rational.of(one), Rational.of(other)));
        }
    }

    @Nested
    class Rules {

        private static final Input ARTICLES = Input.count("articles", "Số tin bài");

        private static Change between(Rule old, Rule now) {
            Draft before = with(criterion("1.1", 20, old)).and(ARTICLES);
            Draft after = with(criterion("1.1", 20, now)).and(ARTICLES);
            List<Change> changes =
                    Revision.of(before.framework(), after.framework()).changes();
            assertThat(changes).hasSize(1);
            return changes.get(0);
        }

        private static Rule bands(long from, String share) {
            Rational edge = Rational.of(from);
            return new Bands(
                    Expression.of(ARTICLES),
                    List.of(
                            new Band(Interval.atLeast(edge), Rational.ONE),
                            new Band(Interval.below(edge), Rational.parse(share))));
        }

        @Test
        void aTargetIsNamedWithBothValuesAndBothRulesInWords() {
            Change change = between(ratio("80%"), ratio("70%"));

            assertThat(change.message().in(Language.EN))
                    .isEqualTo("rule (ratio): target 80% → 70%");
            assertThat(change.message().in(Language.VI))
                    .isEqualTo("cách chấm (tỷ lệ): mức đạt điểm tối đa 80 % → 70 %");
            assertThat(edits(change))
                    .containsExactly(
                            "  “Số cuộc họp chủ trì” / “Tổng số cuộc họp”",
                            "-   at least 80%: full marks; below: the maximum × value / 80%",
                            "+   at least 70%: full marks; below: the maximum × value / 70%");
        }

        @Test
        void theEdgesAndSharesOfBandsAreNamed() {
            assertThat(between(bands(20, "1/2"), bands(24, "1/4")).message().in(Language.EN))
                    .isEqualTo("rule (bands): band at least 20 → at least 24; "
                            + "band below 20 → below 24; "
                            + "share 1/2 of the maximum → 1/4 of the maximum");
        }

        @Test
        void aBandMoreIsShownLineByLine() {
            Rule three = new Bands(
                    Expression.of(ARTICLES),
                    List.of(
                            new Band(Interval.atLeast(Rational.of(20)), Rational.ONE),
                            new Band(
                                    Interval.atLeast(Rational.of(10))
                                            .and(Interval.below(Rational.of(20))),
                                    Rational.parse("1/2")),
                            new Band(Interval.below(Rational.of(10)), Rational.ZERO)));
            Change change = between(bands(20, "1/2"), three);

            assertThat(change.message().in(Language.EN)).isEqualTo("rule (bands): changed");
            assertThat(edits(change))
                    .containsExactly(
                            "  “Số tin bài”",
                            "    at least 20: full marks",
                            "-   below 20: 1/2 of the maximum",
                            "+   at least 10 and below 20: 1/2 of the maximum",
                            "+   below 10: 0 points");
        }

        @Test
        void anotherKindOfRuleIsNamed() {
            Rule count = new Count(new Tally.Amount(Expression.of(ARTICLES)), Rational.of(2));

            assertThat(between(bands(20, "1/2"), count).message().in(Language.EN))
                    .isEqualTo("rule: bands → count");
        }

        @Test
        void aGateIsAddedChangedAndRemoved() {
            Condition issued = new Condition.Yes(Draft.ISSUED);
            Condition signed = new Condition.Yes(Draft.SIGNED);
            Rule plain = ratio("80%");

            assertThat(between(plain, new Requires(issued, plain)).message().in(Language.EN))
                    .isEqualTo("gate added: “Đã ban hành kế hoạch” is “yes”");
            assertThat(between(new Requires(issued, plain), plain).message().in(Language.EN))
                    .isEqualTo("gate removed: “Đã ban hành kế hoạch” is “yes”");
            assertThat(between(new Requires(issued, plain), new Requires(signed, plain))
                            .message()
                            .in(Language.EN))
                    .isEqualTo("gate: “Đã ban hành kế hoạch” is “yes” → “Đã ký số” is “yes”");
        }

        @Test
        void overAnInputThatIsOnlyReworded_staysTheSame() {
            Input reworded = Input.count("meetings", "Tổng số cuộc họp trong năm");
            Draft now = new Draft(
                    "mau-2023",
                    List.of(Draft.CHAIRED, reworded, Draft.ISSUED, Draft.SIGNED),
                    List.of(
                            group(
                                    "1",
                                    criterion(
                                            "1.1",
                                            20,
                                            MEETING_RATIO.withInputs(
                                                    input -> input.equals(Draft.MEETINGS)
                                                            ? reworded
                                                            : input)),
                                    criterion("1.2", 10, PLAN)),
                            group("2", criterion("2.1", 20, SIGNATURE))),
                    new Aggregation.Sum());

            assertThat(told(FIRST, now))
                    .containsExactly("meetings>meetings LABEL label: «Tổng số cuộc họp» → "
                            + "«Tổng số cuộc họp trong năm»");
        }

        @Test
        void inTheSameWordsOverOtherInputs_namesThem() {
            Input other = Input.count("articles", "Tổng số cuộc họp");
            Rule overOther =
                    MEETING_RATIO.withInputs(input -> input.equals(Draft.MEETINGS) ? other : input);
            Draft now = with(criterion("1.1", 20, overOther)).and(other);

            assertThat(told(FIRST, now))
                    .containsExactly(
                            "1.1>1.1 RULE rule (ratio): uses the inputs chaired and articles "
                                    + "instead of chaired and meetings",
                            ">articles ADDED input added, of type count");
        }
    }

    @Nested
    class Provisions {

        private static final Criterion PLAIN = criterion("1.1", 20, MEETING_RATIO);

        private static List<String> between(Provision old, Provision now) {
            return told(with(Draft.with(PLAIN, old)), with(Draft.with(PLAIN, now)));
        }

        private static Provision of(String clause, Readings readings) {
            return new Provision(clause, List.of(), readings, List.of(), Responsibility.unstated());
        }

        private static Readings readings(String chosen, Reading... all) {
            return new Readings("«họp»", chosen, "lý do", List.of(all));
        }

        private static Reading reading(String name, String meaning) {
            return new Reading(name, meaning, MEETING_RATIO);
        }

        @Test
        void areToldWithoutScoring() {
            var erratum = new Erratum("bảng", "20", "30", "cộng lại");
            var duty = new Responsibility(
                    Map.of(Duty.LEAD, List.of("Văn phòng"), Duty.EVIDENCE, List.of("Biên bản")));
            var full = new Provision(
                    "Có họp", List.of(erratum), Readings.none(), List.of("Lưu ý"), duty);
            var reworded = new Provision(
                    "Có cuộc họp", List.of(), Readings.none(), List.of("Lưu ý"), duty);

            assertThat(between(Provision.none(), full))
                    .containsExactly(
                            "1.1>1.1 CLAUSE clause added",
                            "1.1>1.1 ERRATA errata added",
                            "1.1>1.1 NOTES notes added",
                            "1.1>1.1 RESPONSIBILITY responsibility added");
            assertThat(between(full, reworded))
                    .containsExactly(
                            "1.1>1.1 CLAUSE clause changed", "1.1>1.1 ERRATA errata removed");
            assertThat(Revision.of(
                                    with(Draft.with(PLAIN, full)).framework(),
                                    with(Draft.with(PLAIN, reworded)).framework())
                            .changes())
                    .noneMatch(change -> change.kind().canScore());
        }

        @Test
        void readingsAreAddedRemovedChangedAndChosen() {
            Readings old = readings("a", reading("a", "nghĩa a"), reading("b", "nghĩa b"));
            Readings now = readings("c", reading("b", "nghĩa khác"), reading("c", "nghĩa c"));

            assertThat(between(of("", old), of("", now)))
                    .containsExactly(
                            "1.1>1.1 READINGS reading a removed",
                            "1.1>1.1 READINGS reading b changed",
                            "1.1>1.1 READINGS reading c added",
                            "1.1>1.1 READINGS reading in use: a → c");
        }

        @Test
        void thePolicyOfOneCriterionIsItsOwn() {
            var strict = new Policy(Worth.ERROR, Worth.ZERO, Worth.ZERO, Worth.ERROR);

            assertThat(told(FIRST, with(Draft.with(PLAIN, strict))))
                    .containsExactly(
                            "1.1>1.1 POLICY where there is no value: "
                                    + "no data: 0 points → refused and not applicable: full marks → 0 points");
        }

        @Test
        void thePolicyOfAllCriteriaIsThatOfTheWhole() {
            var kind = new Policy(Worth.ZERO, Worth.MAXIMUM, Worth.MAXIMUM, Worth.ZERO);
            Draft now = FIRST.nodes(
                    group(
                            "1",
                            Draft.with(PLAIN, kind),
                            Draft.with(criterion("1.2", 10, PLAN), kind)),
                    group("2", Draft.with(criterion("2.1", 20, SIGNATURE), kind)));

            assertThat(told(FIRST, now))
                    .containsExactly("> POLICY where there is no value: "
                            + "0/0: 0 points → full marks and a/0: refused → 0 points "
                            + "(in all criteria)");
        }
    }

    @Nested
    class Whole {

        private static Document document(Decision decision, Validity validity, Counts counts) {
            return new Document(
                    decision,
                    new Edition("1", validity, "abc"),
                    List.of(counts),
                    List.of(),
                    List.of(new ProfileItem("1", "Họp", "meetings")),
                    List.of(new Relation(new Condition.Yes(Draft.ISSUED), "phải có")));
        }

        @Test
        void tellPointsByOtherTags() {
            Document plain = classed(Classes.none());
            Document now = plain.tagging(List.of(new Tag("self", "Tự đánh giá")));

            assertThat(told(FIRST.framework(plain), FIRST.framework(now)))
                    .containsExactly("> TAGS tags added");
        }

        @Test
        void breakTiesOtherwise() {
            Document plain = classed(Classes.none());
            Document now = plain.breakingTies(TieBreak.ofNodes(List.of("total", "1")));

            assertThat(told(FIRST.framework(plain), FIRST.framework(now)))
                    .containsExactly("> TIE_BREAK order of equal totals: not stated → the exact"
                            + " total, then “Nhóm 1” [1]");
        }

        private static Document classed(Classes classes) {
            Document plain = document(
                    new Decision("1/QĐ", LocalDate.of(2023, 1, 10), "UBND", "", "commune"),
                    Validity.UNSTATED,
                    new Counts(2, 3));
            return new Document(
                    plain.decision(),
                    plain.edition(),
                    plain.counts(),
                    plain.errata(),
                    plain.profile(),
                    plain.relations(),
                    classes);
        }

        @Test
        void saysWhichClassesChanged() {
            var good = new Classes.Bound(Rational.parse("80%"), "Tốt");
            var better = new Classes.Bound(Rational.parse("85%"), "Tốt");
            var fair = new Classes.Bound(Rational.parse("65%"), "Khá");

            assertThat(told(
                            FIRST.framework(classed(Classes.byPercent(good, fair))),
                            FIRST.framework(classed(Classes.byPercent(better, fair)))))
                    .containsExactly("> CLASSES classes changed");
        }

        @Test
        void saysWhatChangedOfItself() {
            var old = document(
                    new Decision("1/QĐ", LocalDate.of(2023, 1, 10), "UBND", "Phụ lục", "commune"),
                    new Validity(Optional.of(LocalDate.of(2023, 1, 1)), Optional.empty(), ""),
                    new Counts(2, 3));
            var now = new Document(
                    new Decision("2/QĐ", LocalDate.of(2024, 2, 1), "UBND", "Phụ lục", "district"),
                    new Edition("2", Validity.UNSTATED, "def"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

            assertThat(told(FIRST.framework(old), FIRST.framework(now)))
                    .containsExactly(
                            "> DECISION decision: Quyết định 1/QĐ of 2023-01-10; commune → "
                                    + "Quyết định 2/QĐ of 2024-02-01; district",
                            "> EDITION version: 1 → 2",
                            "> VALIDITY validity: from 2023-01-01 → not stated",
                            "> COUNTS stated counts: 2 groups, 3 criteria → not stated",
                            "> PROFILE general information removed",
                            "> RELATIONS relations between figures removed");
        }

        @Test
        void saysHowPointsAreShownAndWhatItIsCalled() {
            Framework old = FIRST.framework();
            var root = new Group(
                    "",
                    "Bộ chỉ số mới",
                    old.max(),
                    new Aggregation.Sum(),
                    old.root().children());
            var now = new Framework(
                    "mau-2024",
                    old.document(),
                    new Rounding(1, RoundingMode.HALF_EVEN),
                    old.inputs(),
                    root);

            assertThat(told(old, now))
                    .containsExactly(
                            "> IDENTITY id: mau-2023 → mau-2024",
                            "> TITLE title: «Bộ chỉ số mẫu» → «Bộ chỉ số mới»",
                            "> DISPLAY display of points: 2 decimal places, half-up → "
                                    + "1 decimal places, half-even");
        }
    }

    @Nested
    class Inputs {

        private static List<String> between(Input old, Input now) {
            return told(FIRST.and(old), FIRST.and(now));
        }

        @Test
        void sayTypeUnitLabelBoundsAndNote() {
            Input old = Input.count("x", "X");
            Input now = Input.amount("x", "Lượng X")
                    .in("tấn")
                    .within(Interval.atMost(Rational.of(9)))
                    .partOf("meetings");

            assertThat(between(old, now))
                    .containsExactly(
                            "x>x LABEL label: «X» → «Lượng X»",
                            "x>x TYPE type: count → amount",
                            "x>x UNIT unit: none → tấn",
                            "x>x BOUNDS bounds: none → at most 9 and at most meetings");
            assertThat(between(old, new Input("x", "X", "", old.type(), List.of(), "Chỉ tính X")))
                    .containsExactly("x>x NOTES notes added");
        }

        @Test
        void sayWhetherTheyMayBeNegativeAndDescribeTheUnit() {
            Input old = Input.amount("x", "X");

            assertThat(between(old, old.signed()))
                    .containsExactly("x>x BOUNDS bounds: none → below 0 too");
            assertThat(between(old, old.asGiven()))
                    .containsExactly("x>x GIVEN given: none → describes the unit");
        }

        @Test
        void sayTheirOptions() {
            assertThat(between(
                            Input.choice("x", "X", options("a", "A", "b", "B")),
                            Input.choice("x", "X", options("b", "Bê", "c", "C"))))
                    .containsExactly(
                            "x>x OPTIONS options removed: a",
                            "x>x OPTIONS options added: c",
                            "x>x LABEL label of b: «B» → «Bê»");
        }

        private static Map<String, String> options(String... pairs) {
            var options = new LinkedHashMap<String, String>();
            for (int i = 0; i < pairs.length; i += 2) {
                options.put(pairs[i], pairs[i + 1]);
            }
            return options;
        }

        @Test
        void sayTheirFields() {
            Input f = Input.count("f", "F");
            Input g = Input.count("g", "G");
            Input h = Input.count("h", "H");

            assertThat(between(Input.list("x", "X", f, g), Input.list("x", "X", g.in("cái"), h)))
                    .containsExactly(
                            "x>x FIELDS fields removed: f",
                            "x>x FIELDS fields added: h",
                            "x>x FIELDS fields changed: g");
        }

        @Test
        void standWhereTheyStoodWhenTheyGo() {
            Draft old = FIRST.inputs(
                    Input.count("first", "1"),
                    Draft.CHAIRED,
                    Input.count("second", "2"),
                    Draft.MEETINGS,
                    Draft.ISSUED,
                    Draft.SIGNED);

            assertThat(told(old, FIRST.and(Input.count("third", "3"))))
                    .containsExactly(
                            "first> REMOVED input removed, of type count",
                            "second> REMOVED input removed, of type count",
                            ">third ADDED input added, of type count");
        }
    }

    @Test
    void aChoiceWithAnOptionMoreIsComparedOverItsOldInput() {
        Input old = Input.choice("x", "X", Map.of("a", "A"));
        Input now = Input.choice("x", "X", Inputs.options("a", "A", "b", "B"));
        Draft before = with(criterion("1.1", 20, new Choice(old, Map.of("a", Rational.ONE))))
                .and(old);
        Draft after = with(criterion(
                        "1.1", 20, new Choice(now, Map.of("a", Rational.ONE, "b", Rational.ZERO))))
                .and(now);

        assertThat(told(before, after))
                .containsExactly(
                        "1.1>1.1 RULE rule (choice): changed", "x>x OPTIONS options added: b");
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void everyKindHasANameInEachLanguage(ChangeKind kind) {
        for (Language language : Language.values()) {
            assertThat(Message.of(ComparisonPhrase.QUOTED, kind).in(language))
                    .hasSizeGreaterThan(3)
                    .matches(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
        }
    }
}
