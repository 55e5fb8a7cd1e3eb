// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Responsibility;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.wording.Message;

/** 8.3, of 20 points, at a target of 50 %, as a plain ratio, or all or nothing; 8.4 as a plain ratio. */
class ReadingEvidenceTest {

    private static final Input SIGNED = Input.count("signed", "Có chữ ký số").partOf("people");
    private static final Input PEOPLE = Input.count("people", "Dân số từ 15 tuổi");
    private static final Expression SHARE = Expression.of(SIGNED).over(Expression.of(PEOPLE));
    private static final Rational HALF = Rational.of(1, 2);
    private static final Rule TARGET = Ratio.of(SHARE, HALF);
    private static final Rule PLAIN = Ratio.of(SHARE);
    private static final Rule ALL = new Bands(
            SHARE,
            List.of(
                    new Band(Interval.atLeast(HALF), Rational.ONE),
                    new Band(Interval.below(HALF), Rational.ZERO)));

    private static final Readings READINGS = new Readings(
            "từ 50%",
            "target",
            "in vậy",
            List.of(
                    new Reading("target", "theo phần đạt được của 50%", TARGET),
                    new Reading("plain", "tỷ lệ nhân điểm", PLAIN),
                    new Reading("all", "dưới 50% thì 0 điểm", ALL)));

    private static final Framework FRAMEWORK = Tables.framework(
            Rounding.HALF_UP_2,
            List.of(SIGNED, PEOPLE),
            new Criterion(
                    "8.3",
                    "Chữ ký số",
                    Rational.of(20),
                    TARGET,
                    Policy.DEFAULT,
                    new Provision("", List.of(), READINGS, List.of(), Responsibility.unstated())),
            Tables.criterion("8.4", 20, PLAIN));

    private static Published table(String points, String beside) {
        return new Published(Map.of("8.3", new BigDecimal(points)), Map.of())
                .unlisted(Published.Unlisted.UNKNOWN)
                .measuring(beside.isEmpty() ? Map.of() : Map.of("8.3", measure(beside)));
    }

    private static PrintedMeasure measure(String text) {
        return text.endsWith("%")
                ? new PrintedMeasure(new BigDecimal(text.replace("%", "")), true)
                : new PrintedMeasure(new BigDecimal(text), false);
    }

    private static List<String> kinds(List<ReadingEvidence> evidence) {
        return evidence.get(0).readings().stream()
                .map(each -> each.reading().name() + " " + each.kind())
                .toList();
    }

    private static List<String> reasons(List<ReadingEvidence> evidence, String reading) {
        return evidence.get(0).readings().stream()
                .filter(each -> each.reading().name().equals(reading))
                .flatMap(each -> each.reasons().stream())
                .map(each -> each.in(EN))
                .toList();
    }

    /** A target that names no readings is read without itself too, where the ratio is printed beside. */
    @Test
    void aClauseThatIsClearIsTriedWithoutItsTarget() {
        Framework clear = Tables.framework(
                Rounding.HALF_UP_2,
                List.of(SIGNED, PEOPLE),
                Tables.criterion("8.3", 20, TARGET),
                Tables.criterion("8.4", 20, PLAIN));

        List<ReadingEvidence> evidence = ReadingEvidence.of(clear, table("2.15", "10.75%"));

        assertThat(evidence).hasSize(1);
        assertThat(kinds(evidence)).containsExactly("target RULED_OUT", "plain POSSIBLE");
        assertThat(kinds(ReadingEvidence.of(clear, table("2.15", "5.37%"))))
                .containsExactly("target POSSIBLE", "plain RULED_OUT");
        assertThat(ReadingEvidence.of(clear, table("2.15", ""))).isEmpty();
    }

    /** 1,075 of 10,000 people: 4.30 of 20 points by the target of 50 %, 2.15 by the ratio itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.30 |        | target POSSIBLE, plain RULED_OUT
            2.15 |        | target RULED_OUT, plain POSSIBLE
            3    |        | ''
            3    | 10.75% | target RULED_OUT, plain RULED_OUT
            4.30 | 10.75% | target POSSIBLE, plain RULED_OUT
            2.15 | 5.37%  | target RULED_OUT, plain RULED_OUT
            """)
    void aClauseThatIsClearIsTriedWithoutItsTargetByTheInputsToo(
            String points, String beside, String expected) {
        Framework clear = Tables.framework(
                Rounding.HALF_UP_2, List.of(SIGNED, PEOPLE), Tables.criterion("8.3", 20, TARGET));
        Inputs inputs = Inputs.of(Map.of("signed", 1_075, "people", 10_000));

        List<ReadingEvidence> evidence =
                ReadingEvidence.of(clear, table(points, beside == null ? "" : beside), inputs);

        assertThat(evidence.isEmpty() ? "" : String.join(", ", kinds(evidence)))
                .isEqualTo(expected);
    }

    /** The table goes with the target, the inputs with the ratio itself: neither can have both. */
    @Test
    void aPrintedMeasureThatIsNotThatOfTheInputsIsToldAsSuch() {
        Framework clear = Tables.framework(
                Rounding.HALF_UP_2, List.of(SIGNED, PEOPLE), Tables.criterion("8.3", 20, TARGET));
        Inputs inputs = Inputs.of(Map.of("signed", 1_075, "people", 10_000));
        Published table = table("2.15", "5.37%");

        assertThat(sentences(Audit.of(clear, table, inputs).findings().stream()
                        .map(Finding::message)
                        .toList()))
                .containsExactly(
                        "8.3: printed 2.15, the inputs give 4.3",
                        "8.3: printed a measure of 5.37%, the inputs give 10.75%");
        assertThat(reasons(ReadingEvidence.of(clear, table, inputs), "plain"))
                .containsExactly("8.3: printed 2.15, which takes a measure of 10.725 to 10.775%,"
                        + " but 5.37% is printed beside it");
        assertThat(reasons(ReadingEvidence.of(clear, table, inputs), "target"))
                .containsExactly(
                        "by this reading the figures earn 4.3 points, but 2.15 is printed");
    }

    /** A unit or a period that is not stated, or spelt otherwise, is no other one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Củ Chi | 2023 | Củ Chi  | 2023 | ''
            Củ Chi | 2023 | CỦ  CHI | 2023 | ''
            Củ Chi | 2023 | ''      | ''   | ''
            ''     | ''   | Củ Chi  | 2023 | ''
            Củ Chi | 2023 | Hóc Môn | 2023 | the inputs are of Hóc Môn, the table is of Củ Chi
            Củ Chi | 2023 | Củ Chi  | 2024 | the inputs are of the period 2024, the table is of 2023
            """)
    void inputsOfAnotherUnitOrPeriodAreTold(
            String unit, String period, String ofInputs, String periodOfInputs, String told) {
        var about = new Assessment(ofInputs, periodOfInputs, Assessment.Kind.SELF);

        assertThat(String.join("; ", sentences(ReadingEvidence.notices(unit, period, about))))
                .isEqualTo(told);
        assertThat(ReadingEvidence.notices(
                        "Củ Chi", "2023", new Assessment("Hóc Môn", "2024", Assessment.Kind.SELF)))
                .hasSize(2);
    }

    private static List<String> sentences(List<Message> messages) {
        return messages.stream().map(each -> each.in(EN)).toList();
    }

    /**
     * 2.145 to 2.155 of 20 points are shares of 10.725 % to 10.775 %: at a target of 50 % measures of 5.3625 % to
     * 5.3875 %, without one measures of 10.725 % to 10.775 %.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2.15 |        | target POSSIBLE, plain POSSIBLE, all RULED_OUT
            2.15 | 5.37%  | target POSSIBLE, plain RULED_OUT, all RULED_OUT
            2.15 | 0.0537 | target POSSIBLE, plain RULED_OUT, all RULED_OUT
            2.15 | 10.75% | target RULED_OUT, plain POSSIBLE, all RULED_OUT
            2.15 | 5.40%  | target RULED_OUT, plain RULED_OUT, all RULED_OUT
            2.15 | 5.4%   | target POSSIBLE, plain RULED_OUT, all RULED_OUT
            20   | 60%    | target POSSIBLE, plain RULED_OUT, all POSSIBLE
            20   | 100%   | target POSSIBLE, plain POSSIBLE, all POSSIBLE
            0    | 0.00%  | target POSSIBLE, plain POSSIBLE, all POSSIBLE
            0    | 40%    | target RULED_OUT, plain RULED_OUT, all POSSIBLE
            """)
    void theCellsAloneTell(String points, String beside, String expected) {
        Published table = table(points, beside == null ? "" : beside);

        assertThat(String.join(", ", kinds(ReadingEvidence.of(FRAMEWORK, table))))
                .isEqualTo(expected);
    }

    @Test
    void thePrintedMeasureSaysWhatThePointsTake() {
        List<ReadingEvidence> evidence = ReadingEvidence.of(FRAMEWORK, table("2.15", "5.37%"));

        assertThat(reasons(evidence, "plain"))
                .containsExactly("8.3: printed 2.15, which takes a measure of 10.725 to 10.775%,"
                        + " but 5.37% is printed beside it");
        assertThat(evidence.get(0).readings().get(1).reasons().get(0).in(VI))
                .isEqualTo("8.3: in 2,15, cần số đo từ 10,725 đến 10,775 %, mà bên cạnh in 5,37 %");
        assertThat(evidence.get(0).decides()).isTrue();
    }

    @Test
    void anOpenRangeOfMeasuresIsSaidByItsEnd() {
        // 19.995 points and more at a target of 50 %
        assertThat(reasons(ReadingEvidence.of(FRAMEWORK, table("20", "5.37%")), "target"))
                .containsExactly("8.3: printed 20, which takes a measure of at least 49.9875%,"
                        + " but 5.37% is printed beside it");
    }

    @Test
    void anotherRowOfTheSameMeasureTells() {
        // 8.4 is the plain ratio, of which 1.07 of 20 points are 5.325 % to 5.375 %
        Published table = new Published(
                        Map.of("8.3", new BigDecimal("2.15"), "8.4", new BigDecimal("1.07")),
                        Map.of())
                .unlisted(Published.Unlisted.UNKNOWN);

        assertThat(kinds(ReadingEvidence.of(FRAMEWORK, table)))
                .containsExactly("target POSSIBLE", "plain RULED_OUT", "all RULED_OUT");
    }

    @Test
    void aSumTellsOfARowThatIsNotListed() {
        // 30 in all and 20 of 8.4 leave 10 points to 8.3, which are neither all nor nothing
        Published table = new Published(
                        Map.of("", new BigDecimal("30"), "8.4", new BigDecimal("20")), Map.of())
                .unlisted(Published.Unlisted.UNKNOWN);

        assertThat(kinds(ReadingEvidence.of(FRAMEWORK, table)))
                .containsExactly("target UNDECIDED", "plain UNDECIDED", "all RULED_OUT");
    }

    @Test
    void theInputsTellWhatTheyEarn() {
        Inputs inputs = Inputs.of(Map.of("signed", 537, "people", 10_000));

        List<ReadingEvidence> evidence = ReadingEvidence.of(FRAMEWORK, table("2.15", ""), inputs);

        assertThat(kinds(evidence))
                .containsExactly("target POSSIBLE", "plain RULED_OUT", "all RULED_OUT");
        assertThat(evidence.get(0).readings())
                .extracting(each -> each.points().orElseThrow())
                .containsExactly(
                        Rational.of(537, 5_000).times(20),
                        Rational.of(537, 10_000).times(20),
                        Rational.ZERO);
        assertThat(reasons(evidence, "plain"))
                .containsExactly(
                        "by this reading the figures earn 1.07 points, but 2.15 is printed");
    }

    @Test
    void inputsThatLackWhatIsMeasuredTellNothing() {
        Inputs inputs = Inputs.of(Map.of("signed", 537));

        assertThat(kinds(ReadingEvidence.of(FRAMEWORK, table("2.15", ""), inputs)))
                .containsExactly("target POSSIBLE", "plain POSSIBLE", "all RULED_OUT");
    }

    @Test
    void inputsThatCannotBeScoredAreRefused() {
        Inputs inputs = Inputs.of(Map.of("signed", 1, "people", 0));

        assertThatThrownBy(() -> ReadingEvidence.of(FRAMEWORK, table("2.15", ""), inputs))
                .isInstanceOf(InvalidInputsException.class);
    }

    @Test
    void aMeasureThatNoReadingGoesWithIsAFinding() {
        assertThat(Audit.of(FRAMEWORK, table("2.15", "7%")).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.MEASURED);
        assertThat(Audit.of(FRAMEWORK, table("2.15", "5.37%")).findings()).isEmpty();
    }

    /** Whatever a unit has: what is printed by a reading never rules that reading out. */
    @Property(tries = 300)
    void theReadingThatATableIsMadeByIsPossible(
            @ForAll @IntRange(max = 400) int signed,
            @ForAll @IntRange(min = 1, max = 400) int more,
            @ForAll @IntRange(max = 2) int number,
            @ForAll @IntRange(max = 3) int places) {
        Inputs inputs = Inputs.of(Map.of("signed", signed, "people", signed + more));
        Reading reading = READINGS.all().get(number);
        Scorecard card = FRAMEWORK.withReading("8.3", reading.name()).score(inputs);
        var points = new LinkedHashMap<String, BigDecimal>();
        Stream.of("8.3", "8.4").forEach(id -> points.put(id, card.get(id).displayed()));
        points.put("", card.displayed());
        BigDecimal measured = new Rounding(places, RoundingMode.HALF_UP)
                .round(Rational.of(100L * signed, signed + more))
                .setScale(places);
        Published table = new Published(points, Map.of())
                .measuring(Map.of("8.3", new PrintedMeasure(measured, true)));

        assertThat(ReadingEvidence.of(FRAMEWORK, table, inputs)
                        .get(0)
                        .readings()
                        .get(number))
                .satisfies(verdict -> {
                    assertThat(verdict.kind()).isEqualTo(ReadingVerdict.Kind.POSSIBLE);
                    assertThat(verdict.points()).contains(card.get("8.3").points());
                });
    }
}
