// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

/** The 60 figures that the City published for Bình Chánh district in 2023, exactly and as printed. */
class BinhChanh2023Test {

    private static final Path INPUTS = Path.of("../dti-examples/cli/examples/binh-chanh-2023.yaml");
    private static final Path GOLDEN =
            Path.of("src/test/resources/vn/dti/frameworks/binh-chanh-2023.json");

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");
    private static final Scorecard CARD = InputsFile.load(INPUTS).score(FRAMEWORK);
    private static final PublishedTable PUBLISHED = PublishedTable.bundled("binh-chanh-2023");

    private static Arguments full(String id, int max) {
        return arguments(id, Rational.of(max), String.valueOf(max), String.valueOf(max));
    }

    private static Arguments none(String id) {
        return arguments(id, Rational.ZERO, "0", "0");
    }

    private static Arguments part(String id, Rational points, String exact, String printed) {
        return arguments(id, points, exact, printed);
    }

    /** part / whole of the maximum. */
    private static Rational ratio(long part, long whole, int max) {
        return Rational.of(part, whole).times(max);
    }

    /** part / whole of the maximum, where full marks are given from a target on. */
    private static Rational ratio(long part, long whole, String target, int max) {
        return Rational.of(part, whole).dividedBy(Rational.parse(target)).times(max);
    }

    private static Rational sum(Rational... parts) {
        return Stream.of(parts).reduce(Rational.ZERO, Rational::plus);
    }

    private static final Rational P4_3 = ratio(123, 1000, 10);
    private static final Rational P4_6 = ratio(3206, 10000, 5);
    private static final Rational P5_3 = ratio(3, 19, 10);
    private static final Rational P5_4 = ratio(3, 19, 5);
    private static final Rational P6_1 = Rational.of(4, 5).times(10);
    private static final Rational P6_2 = ratio(31, 41, 10);
    private static final Rational P7_2 = ratio(60464, 100000, "80%", 30);
    private static final Rational P7_3 = ratio(85610, 100000, 30);
    private static final Rational P8_1 = ratio(461, 1000, 20);
    private static final Rational P8_3 = ratio(4525, 100000, "50%", 20);
    private static final Rational P8_4 = ratio(3206, 10000, "70%", 10);

    private static Rational whole(int points) {
        return Rational.of(points);
    }

    /** Node, its derivation from READING §2, the exact value, and the figure as printed. */
    static Stream<Arguments> figures() {
        return Stream.of(
                full("1", 60),
                full("1.1", 10),
                full("1.2", 10),
                full("1.3", 10),
                full("1.4", 10),
                full("1.5", 20),
                part("2", whole(50 - 10), "40", "40"),
                full("2.1", 5),
                full("2.2", 5),
                full("2.3", 10),
                full("2.4", 10),
                full("2.5", 10),
                none("2.6"),
                full("3", 70),
                full("3.1", 5),
                full("3.2", 5),
                full("3.3", 30),
                full("3.4", 30),
                part(
                        "4",
                        sum(whole(10 + 10), P4_3, whole(10), P4_6, whole(5)),
                        "37833/1000",
                        "37.83"),
                full("4.1", 10),
                full("4.2", 10),
                part("4.3", P4_3, "123/100", "1.23"),
                full("4.4", 10),
                none("4.5"),
                part("4.6", P4_6, "1603/1000", "1.6"),
                full("4.7", 5),
                part("5", sum(P5_3, P5_4), "45/19", "2.37"),
                none("5.1"),
                none("5.2"),
                part("5.3", P5_3, "30/19", "1.58"),
                part("5.4", P5_4, "15/19", "0.79"),
                part("6", sum(P6_1, P6_2, whole(185 - 10 - 10)), "7403/41", "180.56"),
                part("6.1", P6_1, "8", "8"),
                part("6.2", P6_2, "310/41", "7.56"),
                full("6.3", 20),
                full("6.4", 5),
                full("6.5", 10),
                full("6.6", 10),
                full("6.7", 10),
                full("6.8", 10),
                full("6.9", 10),
                full("6.10", 10),
                full("6.11", 10),
                full("6.12", 10),
                full("6.13", 10),
                full("6.14", 10),
                full("6.15", 20),
                full("6.16", 20),
                part("7", sum(whole(30), P7_2, P7_3), "78357/1000", "78.36"),
                full("7.1", 30),
                part("7.2", P7_2, "11337/500", "22.67"),
                part("7.3", P7_3, "25683/1000", "25.68"),
                part("8", sum(P8_1, whole(20), P8_3, P8_4, whole(20)), "5561/100", "55.61"),
                part("8.1", P8_1, "461/50", "9.22"),
                full("8.2", 20),
                part("8.3", P8_3, "181/100", "1.81"),
                part("8.4", P8_4, "229/50", "4.58"),
                full("8.5", 20),
                full("9", 20),
                full("9.1", 20));
    }

    @ParameterizedTest(name = "{0} is {3}")
    @MethodSource("figures")
    void everyFigureIsExactlyItsDerivation(
            String id, Rational derived, String exact, String printed) {
        assertThat(CARD.get(id).points()).isEqualTo(derived).hasToString(exact);
    }

    @ParameterizedTest(name = "{0} is {3}")
    @MethodSource("figures")
    void everyFigureIsDisplayedAsItIsPrinted(
            String id, Rational derived, String exact, String printed) {
        assertThat(CARD.get(id).displayed().toPlainString()).isEqualTo(printed);
        assertThat(PUBLISHED.points()).containsEntry(id, new BigDecimal(printed));
    }

    @Test
    void theTableHasAllNodesInTheOrderOfTheDecision() {
        Stream<String> ids = figures().map(each -> (String) each.get()[0]);

        assertThat(PUBLISHED.points().keySet())
                .containsExactlyElementsOf(ids.toList())
                .hasSize(60);
        assertThat(CARD.scores().map(Score::id))
                .containsExactlyElementsOf(PUBLISHED.points().keySet());
    }

    @Test
    void theTableSaysWhatItIs() {
        assertThat(PUBLISHED.framework()).isEqualTo(FRAMEWORK.id());
        assertThat(PUBLISHED.unit()).isEqualTo(CARD.inputs().assessment().unit());
        assertThat(PUBLISHED.period()).isEqualTo(CARD.inputs().assessment().period());
        assertThat(PUBLISHED.citation()).contains("Điểm TP công bố năm 2023");
    }

    @Test
    void theTotalIsExact() {
        Rational groups = sum(
                whole(60 + 40 + 70 + 20),
                Rational.of(37833, 1000),
                Rational.of(45, 19),
                Rational.of(7403, 41),
                Rational.of(78357, 1000),
                Rational.of(5561, 100));

        assertThat(CARD.points()).isEqualTo(groups).hasToString("2121721/3895");
        assertThat(CARD.displayed()).isEqualTo(new BigDecimal("544.73"));
        assertThat(CARD.percent()).isEqualTo(new BigDecimal("82.53"));
        assertThat(CARD.lost()).isEqualTo(Rational.of(660).minus(Rational.of(2121721, 3895)));
        assertThat(CARD.isLowerBound()).isFalse();
    }

    @Test
    void roundedChildrenOfGroup7DoNotAddUpToItsFigure() {
        BigDecimal children = CARD.get("7").children().stream()
                .map(Score::displayed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(children).isEqualTo(new BigDecimal("78.35"));
        assertThat(CARD.get("7").displayed()).isEqualTo(new BigDecimal("78.36"));
    }

    @Test
    void roundedCriteriaAddUpToLessThanTheTotal() {
        BigDecimal criteria = CARD.scores()
                .filter(score -> score.children().isEmpty())
                .map(Score::displayed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(criteria).isEqualTo(new BigDecimal("544.72"));
    }

    @Test
    void whatIsLostAddsUpAtEveryNode() {
        assertThat(CARD.root().walk()).allSatisfy(score -> {
            assertThat(score.points().plus(score.lost())).isEqualTo(score.max());
            if (!score.children().isEmpty()) {
                Rational[] lost =
                        score.children().stream().map(Score::lost).toArray(Rational[]::new);
                assertThat(score.lost()).isEqualTo(sum(lost));
            }
        });
    }

    @Test
    void onlyTheRatioWithoutApprovedSystemsHasAnotherStatus() {
        Map<String, Status> others = new LinkedHashMap<>();
        CARD.scores()
                .filter(score -> score.status() != Status.SCORED)
                .forEach(score -> others.put(score.id(), score.status()));

        assertThat(others).containsExactly(Map.entry("5.2", Status.ZERO_DENOMINATOR));
    }

    @Test
    void theJsonIsTheGoldenFile() throws IOException {
        String json = Json.text(ScoreOutput.of(CARD, Language.VI));

        assertThat(json.replaceFirst("\"[0-9a-f]{16}\"", "\"16 hexadecimal digits\""))
                .isEqualTo(Files.readString(GOLDEN));
    }
}
