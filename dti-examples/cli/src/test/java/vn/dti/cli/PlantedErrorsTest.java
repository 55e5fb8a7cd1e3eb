// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.audit.Audit;
import vn.dti.audit.Convention;
import vn.dti.audit.Finding;
import vn.dti.audit.Published;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Notice;
import vn.dti.rule.Status;

/** Tables of each kind of clause that decisions print, beside the inputs of the unit: right, and with one error. */
class PlantedErrorsTest {

    private static final Path CLAUSES = Path.of("src/test/resources/clauses");

    static Stream<Path> clauses() throws IOException {
        try (Stream<Path> folders = Files.list(CLAUSES)) {
            return folders
                    .filter(each -> Files.exists(each.resolve("framework.yaml")))
                    .filter(each -> Files.exists(each.resolve("before.yaml")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Scorecard card(Path clause) {
        Framework framework = FrameworkLoader.load(clause.resolve("framework.yaml"));
        return InputsFile.load(clause.resolve("before.yaml")).score(framework);
    }

    private static Map<String, BigDecimal> printed(Scorecard card) {
        int places = card.framework().display().places();
        var points = new LinkedHashMap<String, BigDecimal>();
        card.root()
                .walk()
                .forEach(score -> points.put(score.id(), score.displayed().setScale(places)));
        return points;
    }

    private static Audit audit(Scorecard card, Map<String, BigDecimal> points) {
        return Audit.of(card.framework(), new Published(points, Map.of()), card.inputs());
    }

    /** Whether the inputs of a unit alone tell what a node earns. */
    private static boolean isTold(Score score) {
        return score.walk()
                .filter(each -> each.node().isCriterion())
                .allMatch(each -> each.status() != Status.NO_DATA
                        && each.status() != Status.NEEDS_COHORT
                        && each.notices().stream()
                                .noneMatch(notice -> notice.kind() == Notice.Kind.PARTLY_REPORTED));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void aTableOfWhatTheInputsEarnIsAsTheFrameworkStates(Path clause) {
        Scorecard card = card(clause);
        Audit audit = audit(card, printed(card));

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.isCompatibleWith(audit.stated())).isTrue();
        assertThat(Audit.of(card.framework(), new Published(printed(card), Map.of()))
                        .findings())
                .isEmpty();
    }

    /**
     * Each row in turn is printed with half a point more or less, with nothing, and with its maximum, unless
     * another reading of its clause earns that. What is printed of a criterion tells of other figures then, and
     * nothing against the convention that explains the rest.
     */
    @ParameterizedTest
    @MethodSource("clauses")
    void oneRowThatIsPrintedOtherwiseIsFoundAlone(Path clause) {
        Scorecard card = card(clause);
        Map<String, BigDecimal> right = printed(card);
        var softly = new SoftAssertions();
        card.root().walk().filter(PlantedErrorsTest::isTold).forEach(score -> {
            for (BigDecimal other : others(score, Objects.requireNonNull(right.get(score.id())))) {
                var wrong = new LinkedHashMap<>(right);
                wrong.put(score.id(), other);
                Audit audit = audit(card, wrong);
                softly.assertThat(audit.findings().stream().map(Finding::node).distinct())
                        .as("%s printed %s: %s", score, other, audit.findings())
                        .containsExactly(score.id());
                softly.assertThat(!score.node().isCriterion()
                                || score.status() == Status.EXCLUDED
                                || audit.findings().get(0).kind() == Finding.Kind.ABOVE_MAXIMUM
                                || Stream.of(Convention.values()).anyMatch(audit::isCompatibleWith))
                        .as("%s printed %s: %s", score, other, audit.refutations())
                        .isTrue();
            }
        });
        softly.assertAll();
    }

    /** What a criterion earns by each of its readings. */
    private static List<BigDecimal> read(Score score) {
        Scorecard card = score.card();
        return score.node().asCriterion().stream()
                .flatMap(criterion -> criterion.provision().readings().all().stream())
                .map(reading -> card.framework()
                        .withReading(score.id(), reading.name())
                        .score(card.inputs())
                        .get(score.id())
                        .displayed())
                .toList();
    }

    private static List<BigDecimal> others(Score score, BigDecimal right) {
        var half = new BigDecimal("0.5").setScale(right.scale());
        BigDecimal max = score.displayedMax().setScale(right.scale());
        List<BigDecimal> read = read(score);
        return Stream.of(
                        right.add(half),
                        right.subtract(half),
                        BigDecimal.ZERO.setScale(right.scale()),
                        max)
                .filter(other -> other.compareTo(right) != 0)
                .filter(other -> read.stream().noneMatch(each -> each.compareTo(other) == 0))
                .distinct()
                .toList();
    }
}
