// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;

/**
 * The engine against the reference over every framework that this project has in a file, as example, as
 * rulebook or as input of a test: on random units, at thresholds, with criteria that a host says do not
 * apply and points that it awards.
 */
class EveryFrameworkTest {

    private static final Path PROJECT = Path.of("..", "..");

    private static final int UNITS = Integer.getInteger("reference.units", 1_000) / 10;

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(PROJECT)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> Stream.of("target", ".fast")
                            .noneMatch(folder -> file.toString().contains("/" + folder + "/")))
                    .filter(EveryFrameworkTest::isFramework)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isFramework(Path file) {
        try {
            if (!Files.readString(file).contains("format: dti/1\n")) {
                return false;
            }
            FrameworkLoader.load(file);
            return true;
        } catch (InvalidFileException broken) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void agrees(Path file) {
        Framework framework = FrameworkLoader.load(file);
        var units = new SampleUnits(framework, 1_479);
        var random = new SplittableRandom(1_479);
        int scored = 0;
        for (int number = 0; number < UNITS; number++) {
            scored += agrees(framework, units.next(), random) ? 1 : 0;
        }
        assertThat(scored).as("units that are not refused").isPositive();
    }

    @Test
    void agreesOnRandomTrees() {
        var frameworks = new RandomTrees(14);
        var random = new SplittableRandom(14);
        int scored = 0;
        for (int number = 0; number < UNITS; number++) {
            Framework framework = frameworks.next();
            var units = new SampleUnits(framework, number);
            for (int unit = 0; unit < 20; unit++) {
                scored += agrees(framework, units.next(), random) ? 1 : 0;
            }
        }
        assertThat(scored).as("units that are not refused").isGreaterThan(5 * UNITS);
    }

    /** Whether the unit was scored, and not refused by both. */
    private static boolean agrees(
            Framework framework, SampleUnits.Unit unit, SplittableRandom random) {
        var report = new Inputs(
                Assessment.UNSTATED,
                unit.given(),
                random.nextInt(3) == 0 ? exempt(framework, random) : Map.of(),
                random.nextInt(3) == 0 ? Map.of() : ReferenceTest.ranges(framework),
                Map.of(),
                random.nextInt(3) == 0 ? awards(framework, random) : Map.of());
        var reference = ReferenceEvaluation.of(framework, unit, report);
        Scorecard card;
        try {
            card = framework.score(report);
        } catch (InvalidInputsException refused) {
            assertThat(reference.isRefused())
                    .as(() -> refused.getMessage() + " of " + unit.given())
                    .isTrue();
            return false;
        }
        assertThat(reference.differences(card))
                .as(() -> "of " + report + " in " + framework.root())
                .isEmpty();
        assertThat(ReferenceEvaluation.of(card).differences(card)).isEmpty();
        return true;
    }

    private static Map<String, String> exempt(Framework framework, SplittableRandom random) {
        var exempt = new HashMap<String, String>();
        framework
                .criteria()
                .filter(each -> random.nextInt(5) == 0)
                .forEach(criterion -> exempt.put(criterion.id(), "Không có đối tượng"));
        return exempt;
    }

    private static Map<String, Award> awards(Framework framework, SplittableRandom random) {
        var awards = new HashMap<String, Award>();
        framework
                .criteria()
                .filter(each -> random.nextInt(5) == 0)
                .forEach(criterion -> awards.put(
                        criterion.id(), new Award(any(criterion, random), "Hội đồng thẩm định")));
        return awards;
    }

    /** From the fewest points of a criterion to the most, the ends included. */
    private static Rational any(Criterion criterion, SplittableRandom random) {
        Rational width = criterion.max().minus(criterion.fewest());
        return criterion.fewest().plus(width.times(Rational.of(random.nextInt(9), 8)));
    }

    @Test
    void mostFilesAreFrameworks() throws IOException {
        assertThat(files()).hasSizeGreaterThan(60);
        assertThat(new ArrayList<>(files()).toString())
                .contains("rulebooks", "clauses", "every-key");
    }
}
