// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

class BundledFrameworksTest {

    static Stream<String> ids() {
        return Frameworks.ids().stream();
    }

    @ParameterizedTest
    @CsvSource({
        // counted in the printed annexes: groups, criteria without children, points
        "hcmc-79-2023-departments,       6,  32,  330",
        "hcmc-79-2023-districts,         9,  51,  660",
        "hcmc-79-2023-province,          9, 103, 1000", // 98 criteria, 5.12 splits into six
        "khanh-hoa-1726-2023-districts, 10,  83,  760",
        "lac-dao-2024-communes,          8,  40, 1000",
    })
    void haveTheSizeOfTheirDecisions(String id, int groups, long criteria, long max) {
        Framework framework = Frameworks.get(id);

        assertThat(framework.root().children()).hasSize(groups);
        assertThat(framework.criteria()).hasSize((int) criteria);
        assertThat(framework.max()).isEqualTo(Rational.of(max));
    }

    /** What a framework says has changed where its fingerprint has; hosts read that in the changes. */
    @ParameterizedTest
    @MethodSource("ids")
    void haveTheirFingerprintsInTheNewestChangesThatNameThem(String id) throws IOException {
        String fingerprint = Frameworks.get(id).document().edition().fingerprint();

        Optional<String> newest = Files.readAllLines(Path.of("CHANGELOG.md")).stream()
                .filter(line -> line.startsWith("| `" + id + "` |"))
                .findFirst();

        assertThat(newest)
                .hasValueSatisfying(row -> assertThat(row)
                        .as("a row of the change, with its reason, in CHANGELOG.md")
                        .startsWith("| `%s` | `%s` | ".formatted(id, fingerprint)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void passTheirTestsAndReachEveryBranch(String id) {
        TestReport report = TestsFile.bundled(id).run(Frameworks.get(id));

        assertThat(report.failures()).isEmpty();
        assertThat(report.unreached()).isEmpty();
        assertThat(report.expectations()).isGreaterThan(report.branches());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void giveNothingForNothingAndSaySo(String id) {
        Scorecard empty = Frameworks.get(id).score(Map.of());

        assertThat(empty.points()).isEqualTo(Rational.ZERO);
        assertThat(empty.ceiling()).isEqualTo(Rational.ZERO);
        assertThat(empty.scores().map(Score::status)).containsOnly(Status.NO_DATA);
        assertThat(empty.lost()).isEqualTo(empty.max());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void sayEveryRuleAndExplanationInBothLanguages(String id) {
        Scorecard empty = Frameworks.get(id).score(Map.of());

        for (Language language : Language.values()) {
            List<String> lines = Stream.concat(
                            Frameworks.get(id)
                                    .criteria()
                                    .flatMap(each ->
                                            each.rule().describe().lines(language).stream()),
                            empty.scores()
                                    .flatMap(score -> score.explanation().lines(language).stream()))
                    .toList();
            assertThat(lines)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("{", "}"));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nameAReasonForEveryReadingAndErratum(String id) {
        Framework framework = Frameworks.get(id);

        assertThat(framework.document().errata()).allSatisfy(erratum -> {
            assertThat(erratum.printed()).isNotEqualTo(erratum.read());
            assertThat(erratum.reason()).isNotBlank();
        });
        assertThat(framework.criteria().map(each -> each.provision().readings()))
                .filteredOn(readings -> !readings.all().isEmpty())
                .allSatisfy(readings -> {
                    assertThat(readings.reason()).isNotBlank();
                    assertThat(readings.all()).hasSizeGreaterThan(1);
                });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void useEveryInputInACriterionAReadingOrTheProfile(String id) {
        Framework framework = Frameworks.get(id);
        var used = framework
                .criteria()
                .flatMap(BundledFrameworksTest::inputs)
                .collect(java.util.stream.Collectors.toSet());
        framework.document().profile().forEach(item -> used.add(item.input()));

        assertThat(framework.inputs()).allSatisfy(input -> assertThat(used).contains(input.name()));
    }

    private static Stream<String> inputs(Criterion criterion) {
        return Stream.concat(
                        Stream.of(criterion.rule()),
                        criterion.provision().readings().all().stream().map(each -> each.rule()))
                .flatMap(rule -> rule.inputs().stream())
                .map(input -> input.name());
    }

    @Test
    void haveFingerprintsThatDiffer() {
        assertThat(Frameworks.all().stream()
                        .map(each -> each.document().edition().fingerprint()))
                .doesNotHaveDuplicates()
                .allSatisfy(hash -> assertThat(hash).matches("[0-9a-f]{16}"));
    }
}
