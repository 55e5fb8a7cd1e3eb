package vn.dti.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Reading;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/**
 * The engine against the reference: points, statuses, notices and branches of every criterion of every
 * bundled framework under each of its readings, and of random rules, on random units and at the
 * thresholds.
 *
 * <p>{@code -Dreference.units=100000} scores as many units a framework; fewer are scored by default.
 */
class ReferenceTest {

    private static final int UNITS = Integer.getInteger("reference.units", 1_500);

    static Stream<Framework> frameworks() {
        return Frameworks.ids().stream().map(Frameworks::get);
    }

    static Stream<Framework> otherReadings() {
        return frameworks()
                .flatMap(framework ->
                        framework.criteria().flatMap(criterion -> otherwise(framework, criterion)));
    }

    private static Stream<Framework> otherwise(Framework framework, Criterion criterion) {
        return criterion.provision().readings().all().stream()
                .map(Reading::name)
                .filter(name -> !name.equals(criterion.provision().readings().chosen()))
                .map(name -> framework.withReading(criterion.id(), name));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void agreeOnEveryUnit(Framework framework) {
        compare(framework, UNITS);
    }

    @ParameterizedTest
    @MethodSource("otherReadings")
    void agreeUnderEveryOtherReading(Framework framework) {
        compare(framework, UNITS / 15);
    }

    /** Rules of every kind inside each other, as no decision has them yet. */
    @Test
    void agreeOnRandomRules() {
        var frameworks = new RandomFrameworks(1726);
        int scored = 0;
        for (int number = 0; number < UNITS / 10; number++) {
            Framework framework = frameworks.next();
            var units = new Units(framework, number);
            for (int unit = 0; unit < 40; unit++) {
                scored += compare(framework, units.next(), unit % 3 == 0) ? 1 : 0;
            }
        }
        assertThat(scored).as("units that are not refused").isGreaterThan(UNITS);
    }

    private static void compare(Framework framework, int number) {
        var units = new Units(framework, 79_2023);
        int scored = 0;
        for (int unit = 0; unit < number; unit++) {
            scored += compare(framework, units.next(), unit % 3 == 0) ? 1 : 0;
        }
        assertThat(scored).as("units that are not refused").isGreaterThan(number / 50);
    }

    /** Whether the unit was scored, and not refused by both. */
    private static boolean compare(Framework framework, Units.Unit unit, boolean withRanges) {
        Map<String, ReferenceRange> ranges = withRanges ? ranges(framework) : Map.of();
        Map<String, Optional<Verdict>> expected = expected(framework, unit, ranges);
        Inputs report =
                new Inputs(Assessment.UNSTATED, unit.given(), Map.of(), ranges, Map.of(), Map.of());
        Scorecard card;
        try {
            card = framework.score(report);
        } catch (InvalidInputsException refused) {
            assertThat(expected.values()).as(refused.getMessage()).contains(Optional.empty());
            return false;
        }
        assertThat(expected.values()).doesNotContain(Optional.empty());
        compared(card.root(), expected, unit);
        return true;
    }

    private static Map<String, Optional<Verdict>> expected(
            Framework framework, Units.Unit unit, Map<String, ReferenceRange> ranges) {
        var figures = new Figures(unit.meant());
        var expected = new LinkedHashMap<String, Optional<Verdict>>();
        framework.criteria().forEach(criterion -> {
            try {
                expected.put(
                        criterion.id(),
                        Optional.of(Evaluator.verdict(framework, criterion, figures, ranges)));
            } catch (Evaluator.Refusal refusal) {
                expected.put(criterion.id(), Optional.empty());
            }
        });
        return expected;
    }

    private static Map<String, ReferenceRange> ranges(Framework framework) {
        var ranges = new HashMap<String, ReferenceRange>();
        framework.criteria().filter(Criterion::usesCohort).forEach(criterion -> {
            var range = new ReferenceRange(
                    Rational.of(criterion.title().length() % 3),
                    Rational.of(criterion.title().length() % 7 + 2L),
                    Message.verbatim("năm trước"));
            if (criterion.misfit(range).isEmpty()) {
                ranges.put(criterion.id(), range);
            }
        });
        return ranges;
    }

    private static Fraction compared(
            Score score, Map<String, Optional<Verdict>> expected, Units.Unit unit) {
        if (!(score.node() instanceof Criterion criterion)) {
            Fraction sum = Fraction.ZERO;
            for (Score child : score.children()) {
                Fraction points = compared(child, expected, unit);
                boolean isShown =
                        ((Group) score.node()).aggregation() instanceof Aggregation.OfDisplayed;
                sum = sum.plus(isShown ? points.roundedHalfUp(2) : points);
            }
            assertThat(Figures.exact(score.points())).as(score.id()).isEqualTo(sum);
            return sum;
        }
        Verdict verdict = Objects.requireNonNull(expected.get(criterion.id())).orElseThrow();
        Fraction points = verdict.share().times(Evaluator.unit(criterion));
        if (!agrees(score, criterion, verdict, points)) {
            assertThat(told(score, criterion))
                    .as(() -> score.id() + ", " + criterion.rule() + ", of " + unit.given())
                    .isEqualTo(told(verdict, points));
        }
        return points;
    }

    private static boolean agrees(
            Score score, Criterion criterion, Verdict verdict, Fraction points) {
        return told(score, criterion).equals(told(verdict, points));
    }

    private static List<Object> told(Score score, Criterion criterion) {
        List<Message> all = criterion.rule().branches();
        List<Integer> taken = criterion.rule().branchesTaken(score.scope()).stream()
                .map(all::indexOf)
                .sorted()
                .toList();
        List<Notice.Kind> kinds =
                score.notices().stream().map(Notice::kind).sorted().toList();
        return List.of(score.status(), Figures.exact(score.points()), kinds, taken);
    }

    private static List<Object> told(Verdict verdict, Fraction points) {
        var kinds = new ArrayList<>(verdict.notices());
        kinds.sort(null);
        return List.of(
                verdict.status(),
                points,
                kinds,
                verdict.branches().stream().sorted().toList());
    }
}
