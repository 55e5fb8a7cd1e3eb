// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.audit.Tables.CHAIRED;
import static vn.dti.audit.Tables.ISSUED;
import static vn.dti.audit.Tables.MEETINGS;
import static vn.dti.audit.Tables.criterion;
import static vn.dti.audit.Tables.published;
import static vn.dti.audit.Tables.with;
import static vn.dti.audit.Tables.words;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Requirement;
import vn.dti.framework.Responsibility;
import vn.dti.framework.Scorecard;
import vn.dti.framework.Selection;
import vn.dti.framework.Terms;
import vn.dti.framework.Threshold;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;

/**
 * Groups of which something is left out for the unit, and whose points depend on how clauses are read: each
 * is held against what its children give by the readings that their cells leave.
 *
 * <p>Of 1 meeting in 3, criteria of 10 points against a target of 50 % give 20/3, as plain ratios 10/3. Group
 * 1 has one such, one of 10 points that are earned, and one of 10 that is left out, and is scaled to 30: 25
 * or 20 points.
 */
class GroupsByReadingTest {

    private static final Expression SHARE = Expression.of(CHAIRED).over(Expression.of(MEETINGS));
    private static final Rule TARGET = Ratio.of(SHARE, Rational.of(1, 2));
    private static final Rule PLAIN = Ratio.of(SHARE);
    private static final Terms RESCALED = new Terms(false, Optional.empty(), false, true);
    private static final Policy LEFT_OUT =
            new Policy(Worth.ZERO, Worth.EXCLUDE, Worth.ZERO, Worth.ERROR);

    private static final Inputs INPUTS = Inputs.of(
                    Map.of("chaired", 1, "meetings", 3, "issued", true))
            .notApplicable("1.3", "không có");

    private static final Input SIGNED = Input.yesNo("signed", "Đã ký");

    private static final String SCALED = "(the points of the items added up and where items are "
            + "left out, the rest is scaled to 30 points)";

    private static Criterion read(String id) {
        var readings = new Readings(
                "từ 50%",
                "target",
                "",
                List.of(
                        new Reading("target", "theo phần của 50%", TARGET),
                        new Reading("plain", "theo tỷ lệ", PLAIN)));
        return new Criterion(
                id,
                "Tiêu chí " + id,
                Rational.of(10),
                TARGET,
                Policy.DEFAULT,
                new Provision("", List.of(), readings, List.of(), Responsibility.unstated()));
    }

    private static Criterion leftOut(String id) {
        return new Criterion(
                id,
                "Tiêu chí " + id,
                Rational.of(10),
                YesNo.of(ISSUED),
                LEFT_OUT,
                Provision.none());
    }

    private static Group group(String id, Terms terms, Node... children) {
        Rational max = Stream.of(children).map(Node::max).reduce(Rational.ZERO, Rational::plus);
        return new Group(id, "Nhóm " + id, max, new Aggregation.Sum(), List.of(children), terms);
    }

    private static Framework framework(List<Prerequisite> prerequisites, Node... nodes) {
        Document plain = Tables.districts().document();
        var document = new Document(
                plain.decision(),
                plain.edition(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Classes.none(),
                List.of(),
                List.of(),
                prerequisites,
                "");
        return new Framework(
                "sample",
                document,
                Rounding.HALF_UP_2,
                Tables.INPUTS,
                group("", Terms.ordinary(), nodes));
    }

    private static final Group ONE = group(
            "1", RESCALED, read("1.1"), criterion("1.2", 10, YesNo.of(ISSUED)), leftOut("1.3"));

    private static final Framework FRAMEWORK = framework(List.of(), ONE);

    private static Published table(String ambiguous, String group) {
        return published(Map.of("1.1", ambiguous, "1.2", "10", "1.3", "0", "1", group, "", group));
    }

    /** Both readings are held against the cell of 1.1; the total is the group's, and adds it up as printed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.67 | 25.00 | ''
            3.33 | 20.00 | ''
            3.33 | 25.00 | 20 by the reading “plain” of 1.1
            6.67 | 20.00 | 25 by the reading “target” of 1.1
            """)
    void isHeldAgainstTheReadingOfWhichItsChildrenArePrinted(
            String ambiguous, String group, String gives) {
        List<Finding> findings =
                Audit.of(FRAMEWORK, table(ambiguous, group), INPUTS).findings().stream()
                        .filter(each -> each.node().equals("1"))
                        .toList();

        assertThat(words(findings, EN))
                .isEqualTo(
                        gives.isEmpty()
                                ? List.of()
                                : List.of("1: printed " + group + ", its children give " + gives
                                        + " " + SCALED
                                        + "; the inputs give 25 or 20 (as the clause is read)"));
    }

    /** 3.34 is 10/3 rounded up, and 6.66 is 20/3 cut off: other ways than the framework states. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.34 | 20.00 | ''
            3.34 | 25.00 | 20 by the reading “plain” of 1.1
            6.66 | 25.00 | ''
            6.66 | 20.00 | 25 by the reading “target” of 1.1
            """)
    void aChildThatIsRoundedAnotherWayTellsItsReadingToo(
            String ambiguous, String group, String gives) {
        List<String> found =
                words(Audit.of(FRAMEWORK, table(ambiguous, group), INPUTS).findings(), EN);

        assertThat(found.get(0)).startsWith("1.1: printed " + ambiguous);
        assertThat(found.stream().filter(each -> each.contains("its children give")))
                .allMatch(each -> each.contains("its children give " + gives))
                .hasSize(gives.isEmpty() ? 0 : 1);
    }

    @Test
    void theReadingIsNamedInVietnameseToo() {
        assertThat(words(Audit.of(FRAMEWORK, table("3.33", "25.00"), INPUTS).findings(), VI))
                .contains("1: in 25,00, các mục con gộp lại 20 theo cách hiểu “plain” của 1.1 "
                        + "(cộng điểm các mục và mục nào loại khỏi cách tính thì quy đổi phần "
                        + "còn lại về 30 điểm); số liệu cho 25 hoặc 20 (tùy cách hiểu)");
    }

    /** Without the row of 1.1 either reading is possible, and each is named. */
    @Test
    void ofARowThatIsNotListedAnyReadingIsPossible() {
        Published table = published(Map.of("1.2", "10", "1.3", "0", "1", "22.00"))
                .unlisted(Published.Unlisted.UNKNOWN);

        assertThat(words(Audit.of(FRAMEWORK, table, INPUTS).findings(), EN))
                .containsExactly(
                        "1: printed 22.00, its children give 25 by the reading “target” of "
                                + "1.1 or 20 by the reading “plain” of 1.1 " + SCALED
                                + "; the inputs give 25 or 20 (as the clause is read)");
    }

    /** The figures 3.33 and 10 of 20 points are scaled by 30/20: 19.995, printed 20.00 or 19.99, not 20.02. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20.00 | ''
            20.02 | 1: printed 20.02, the printed figures of its children give 19.995
            """)
    void sumsOfRoundedFiguresAreCheckedByAnotherReadingThanThatInUse(String group, String words) {
        Audit audit = Audit.of(FRAMEWORK, table("3.33", group), INPUTS);
        Verdict verdict = audit.verdicts().stream()
                .filter(each -> each.convention() == Convention.SUMS_OF_ROUNDED)
                .findFirst()
                .orElseThrow();

        assertThat(verdict.uncheckedSums()).isZero();
        assertThat(words(verdict.refutations(), EN).stream()
                        .filter(each -> each.startsWith("1:"))
                        .map(each -> each.substring(0, each.indexOf(" (")))
                        .findFirst()
                        .orElse(""))
                .isEqualTo(words);
    }

    /**
     * A prerequisite asks for half of 1.1: met by 20/3 of 10 points, not by 10/3, which sets the total to
     * 0.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.33 | 20.00 | 0     | ''
            6.67 | 25.00 | 25.00 | ''
            3.33 | 20.00 | 20.00 | total: printed 20.00, but by the inputs the prerequisite “Một nửa” is not met, so that the total is 0
            6.67 | 25.00 | 0     | total: printed 0, its children come to 25; the inputs give 25 or 0 (as the clause is read)
            """)
    void aPrerequisiteIsMetByTheReadingThatIsPrinted(
            String ambiguous, String group, String total, String found) {
        var half = new Prerequisite(
                "Một nửa",
                Requirement.every(
                        new Selection.Named(List.of("1.1")),
                        new Threshold(Interval.atLeast(Rational.of(1, 2)), Classes.Scale.PERCENT)),
                Prerequisite.Consequence.ZERO);
        Published table =
                published(Map.of("1.1", ambiguous, "1.2", "10", "1.3", "0", "1", group, "", total));

        assertThat(words(Audit.of(framework(List.of(half), ONE), table, INPUTS).findings(), EN))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    /** Group 1 of two clauses that each may be read in two ways; what is printed of 1.1 tells of 1.1 alone. */
    @Test
    void eachClauseIsNamedWithItsReading() {
        Framework two = framework(
                List.of(), group("1", RESCALED, read("1.1"), read("1.2"), leftOut("1.3")));
        Published table = published(Map.of("1.1", "3.33", "1.2", "6.67", "1.3", "0", "1", "16.00"))
                .unlisted(Published.Unlisted.UNKNOWN);

        assertThat(words(Audit.of(two, table, INPUTS).findings(), EN))
                .containsExactly("1: printed 16.00, its children give 15 by the reading “plain” of "
                        + "1.1 and the reading “target” of 1.2 " + SCALED
                        + "; the inputs give 20, 15, or 10 (as the clause is read)");
    }

    private static String verdicts(Published table) {
        return ReadingEvidence.of(FRAMEWORK, table, INPUTS).get(0).readings().stream()
                .map(each -> each.reading().name() + " " + each.kind())
                .collect(Collectors.joining(", "));
    }

    /** A total that no reading makes speaks against none of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.67 | 25.00 | target POSSIBLE, plain RULED_OUT
            3.33 | 20.00 | target RULED_OUT, plain POSSIBLE
            3.33 | 25.00 | target RULED_OUT, plain POSSIBLE
            6.67 | 22.00 | target POSSIBLE, plain RULED_OUT
            """)
    void aReadingIsRuledOutByWhatItAloneCannotMake(
            String ambiguous, String group, String verdicts) {
        assertThat(verdicts(table(ambiguous, group))).isEqualTo(verdicts);
    }

    /** Where the clause itself is not listed, its group tells by which reading it was made. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25.00 | target UNDECIDED, plain RULED_OUT   | plain  | 20
            20.00 | target RULED_OUT, plain UNDECIDED   | target | 25
            22.00 | target UNDECIDED, plain UNDECIDED   | ''     | ''
            """)
    void aReadingIsRuledOutByTheGroupOfItsClause(
            String group, String verdicts, String ruledOut, String gives) {
        Published table = published(Map.of("1.2", "10", "1.3", "0", "1", group))
                .unlisted(Published.Unlisted.UNKNOWN);

        assertThat(verdicts(table)).isEqualTo(verdicts);
        assertThat(ReadingEvidence.of(FRAMEWORK, table, INPUTS).get(0).readings().stream()
                        .filter(each -> each.reading().name().equals(ruledOut))
                        .flatMap(each -> each.reasons().stream())
                        .map(each -> each.in(EN)))
                .isEqualTo(
                        gives.isEmpty()
                                ? List.of()
                                : List.of("1: printed " + group + ", its children give " + gives
                                        + " " + SCALED));
    }

    /** Of 20 points that can be had 25 and 20 of 30 are scaled to; the gap of 25.00 is 5, of 20.00 10. */
    @Test
    void aGapIsThatOfTheMaximumWhicheverReadingIsTaken() {
        for (List<String> row :
                List.of(List.of("6.67", "25.00", "5.00"), List.of("3.33", "20.00", "10.00"))) {
            Published plain = table(row.get(0), row.get(1));
            Published table = new Published(
                    plain.points(),
                    Map.of(),
                    Map.of("1", new BigDecimal(row.get(2))),
                    Map.of(),
                    List.of(),
                    Published.Unlisted.MISSING);

            Audit audit = Audit.of(FRAMEWORK, table, INPUTS);

            assertThat(audit.findings()).isEmpty();
            assertThat(audit.unchecked()).isZero();
        }
    }

    private static final Group TWO = group(
            "2",
            RESCALED,
            read("2.1"),
            group("2.2", RESCALED, read("2.2.1"), leftOut("2.2.2")),
            leftOut("2.3"));

    private static final Inputs MORE =
            INPUTS.notApplicable("2.2.2", "không có").notApplicable("2.3", "không có");

    /**
     * 2.1 is 20/3 of 10; 2.2, without the row of 2.2.1, is scaled to 20/3 or 40/3 of 20, and 2 to 40/30 of
     * both: 160/9 or 80/3. What is printed of 2.2 tells which, unless no reading makes it.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.67  | 17.78 | ''
            13.33 | 26.67 | ''
            6.67  | 26.67 | 2: printed 26.67, its children give 17.777778 by the reading “target” of 2.1 and the reading “plain” of 2.2.1
            13.33 | 17.78 | 2: printed 17.78, its children give 26.666667 by the reading “target” of 2.1 and the reading “target” of 2.2.1
            5.00  | 26.67 | 2.2: printed 5.00, its children give 13.333333 by the reading “target” of 2.2.1 or 6.666667 by the reading “plain” of 2.2.1
            """)
    void aGroupBelowTellsItsReadingToo(String inner, String group, String found) {
        Published table = published(
                        Map.of("2.1", "6.67", "2.2", inner, "2.2.2", "0", "2.3", "0", "2", group))
                .unlisted(Published.Unlisted.UNKNOWN);

        assertThat(
                        words(
                                        Audit.of(framework(List.of(), ONE, TWO), table, MORE)
                                                .findings(),
                                        EN)
                                .stream()
                                .map(each -> each.substring(0, each.indexOf(" (the points"))))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    /** Of a group that is not scaled the unit can have 20 points: 20/3 and 10 are 50/3, and lack 10/3. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.33  | ''
            13.33 | 1: printed 13.33 points lacking, a maximum of 20 less the points leaves 3.333333
            """)
    void aGapIsThatOfWhatTheUnitCanHave(String gap, String found) {
        Group plain = group(
                "1",
                Terms.ordinary(),
                read("1.1"),
                criterion("1.2", 10, YesNo.of(ISSUED)),
                leftOut("1.3"));
        Published points = table("6.67", "16.67");
        Published table = new Published(
                points.points(),
                Map.of(),
                Map.of("1", new BigDecimal(gap)),
                Map.of(),
                List.of(),
                Published.Unlisted.MISSING);

        assertThat(words(Audit.of(framework(List.of(), plain), table, INPUTS).findings(), EN))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    /** By one reading 1.1 is left out, as nothing was signed, by the other it has no points: 10 or 20 at most. */
    @ParameterizedTest
    @ValueSource(strings = {"zero", "out"})
    void aGapIsNotCheckedWhereReadingsLeaveOutDifferentThings(String chosen) {
        var gate = new Requires(new Condition.Yes(SIGNED), YesNo.of(SIGNED), "", true);
        var readings = new Readings(
                "",
                chosen,
                "",
                List.of(
                        new Reading("zero", "0 điểm", YesNo.of(SIGNED)),
                        new Reading("out", "không tính", gate)));
        var open = new Criterion(
                "1.1",
                "Tiêu chí 1.1",
                Rational.of(10),
                chosen.equals("out") ? gate : YesNo.of(SIGNED),
                Policy.DEFAULT,
                new Provision("", List.of(), readings, List.of(), Responsibility.unstated()));
        Document document = Tables.districts().document();
        Framework framework = new Framework(
                "sample",
                document,
                Rounding.HALF_UP_2,
                List.of(SIGNED, ISSUED),
                group("", Terms.ordinary(), open, criterion("1.2", 10, YesNo.of(ISSUED))));
        Published table = new Published(
                Map.of("1.1", BigDecimal.ZERO, "1.2", BigDecimal.TEN, "", BigDecimal.TEN),
                Map.of(),
                Map.of("", new BigDecimal("5")),
                Map.of(),
                List.of(),
                Published.Unlisted.MISSING);

        Audit audit =
                Audit.of(framework, table, Inputs.of(Map.of("signed", false, "issued", true)));

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.unchecked()).isEqualTo(1);
    }

    /** A prerequisite of inputs does not depend on readings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | 25.00 | ''
            false | 0     | ''
            false | 15.00 | total: printed 15.00, but by the inputs the prerequisite “Kế hoạch” is not met, so that the total is 0
            true  | 0     | total: printed 0, its children come to 25; the inputs give 25 or 20 (as the clause is read)
            """)
    void aPrerequisiteOfInputsIsMetByEveryReading(boolean isMet, String total, String found) {
        var plan = new Prerequisite(
                "Kế hoạch",
                new Requirement.OfInputs(new Condition.Yes(ISSUED)),
                Prerequisite.Consequence.ZERO);
        // Without the plan 1.2 has no points: 20/3 are scaled by 30/20 to 10, and 5 more are
        // awarded.
        Framework framework = framework(List.of(plan), ONE, criterion("2", 5, Tables.BANDS));
        Inputs inputs = Inputs.of(Map.of(
                        "chaired", 1, "meetings", 3, "issued", isMet, "apps", isMet ? "0%" : "90%"))
                .notApplicable("1.3", "không có");
        Published table = published(Map.of(
                "1.1",
                "6.67",
                "1.2",
                isMet ? "10" : "0",
                "1.3",
                "0",
                "1",
                isMet ? "25.00" : "10.00",
                "2",
                isMet ? "0" : "5",
                "",
                total));

        assertThat(words(Audit.of(framework, table, inputs).findings(), EN))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    /** Nothing is reported of the plan, so that nobody knows what the unit earns of group 1. */
    @Test
    void whatInputsDoNotTellInFullIsNotSaidOfAGroup() {
        Inputs some =
                Inputs.of(Map.of("chaired", 1, "meetings", 3)).notApplicable("1.3", "không có");

        assertThat(words(Audit.of(FRAMEWORK, table("6.67", "29.00"), some).findings(), EN))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).doesNotContain("the inputs give"));
    }

    /** Six clauses of two readings each are 64 ways to read a group, which are not tried. */
    @Test
    void groupsOfMoreWaysThanAreTriedAreHeldAgainstWhatIsPossible() {
        Node[] nodes = Stream.concat(
                        IntStream.rangeClosed(1, 6).mapToObj(i -> read("1." + i)),
                        Stream.of(leftOut("1.7")))
                .toArray(Node[]::new);
        Framework many = framework(List.of(), group("1", RESCALED, nodes));
        Inputs inputs = Inputs.of(Map.of("chaired", 1, "meetings", 3, "issued", true))
                .notApplicable("1.7", "không có");
        Published table = published(Map.of("1", "71")).unlisted(Published.Unlisted.UNKNOWN);

        // Scaled by 70/60: six times 10/3 to 20/3, of which 1.7 may have 0 too.
        assertThat(words(Audit.of(many, table, inputs).findings(), EN))
                .singleElement()
                .asString()
                .endsWith("the inputs give 46.67 (by the readings in use)")
                .doesNotContain("by the reading “");
    }

    static Stream<Map<String, String>> choices() {
        List<Map<String, String>> choices = new ArrayList<>(List.of(Map.of()));
        for (String id : List.of("1.1", "2.1", "2.2.1")) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> choice : choices) {
                for (String reading : List.of("target", "plain")) {
                    var next = new LinkedHashMap<>(choice);
                    next.put(id, reading);
                    more.add(next);
                }
            }
            choices = more;
        }
        return choices.stream();
    }

    /**
     * Whichever way an authority reads three clauses, in groups within groups: its honest table is without
     * findings, and one total of a group that is a point off is told by the readings that it took.
     */
    @ParameterizedTest
    @MethodSource("choices")
    void anHonestTableByAnyReadingsIsWithoutFindings(Map<String, String> choice) {
        Framework framework = framework(List.of(), ONE, TWO);
        Framework read = framework;
        for (Map.Entry<String, String> each : choice.entrySet()) {
            read = read.withReading(each.getKey(), each.getValue());
        }
        Map<String, String> honest = new LinkedHashMap<>();
        Scorecard card = read.score(MORE);
        card.root()
                .walk()
                .forEach(score -> honest.put(score.id(), score.displayed().toPlainString()));

        assertThat(Audit.of(framework, published(honest), MORE).findings()).isEmpty();

        String off = card.get("2").displayed().add(BigDecimal.ONE).toPlainString();
        assertThat(words(
                        Audit.of(framework, published(with(honest, "2", off)), MORE)
                                .findings(),
                        EN))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("2: printed " + off + ", its children give ")
                        .contains("by the reading “" + choice.get("2.1")
                                + "” of 2.1 and the reading “" + choice.get("2.2.1")
                                + "” of 2.2.1"));
    }
}
