// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Caveat;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Reading;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.rule.Awarded;
import vn.dti.rule.Outcome;

/**
 * Every decision under every reading: the points, statuses, sums and displayed digits of a scorecard are
 * those that the rules themselves give, asked one by one and added as rationals.
 */
class SumsOfRulesTest {

    private static final int UNITS = 400 / Integer.getInteger("dti.laws.share", 1);

    /** Of another reading, which changes one criterion. */
    private static final int UNITS_OF_A_READING = UNITS / 4;

    private static final Set<Notice.Kind> CLAMPING = EnumSet.of(
            Notice.Kind.ABOVE_MAXIMUM,
            Notice.Kind.BELOW_ZERO,
            Notice.Kind.IMPOSSIBLE_VALUE,
            Notice.Kind.OUTSIDE_REFERENCE);
    private static final Set<Notice.Kind> CONTRADICTING = EnumSet.of(
            Notice.Kind.RELATION,
            Notice.Kind.NOT_APPLICABLE_WITH_FIGURES,
            Notice.Kind.PART_EXCEEDS_WHOLE);

    private final SplittableRandom random = new SplittableRandom(1726);

    /** Each framework as it is, and with each of its other readings. */
    static Stream<Framework> frameworks() {
        return Frameworks.ids().stream()
                .map(Frameworks::get)
                .flatMap(framework -> Stream.concat(
                        Stream.of(framework),
                        framework
                                .criteria()
                                .flatMap(criterion -> otherwise(framework, criterion))));
    }

    private static Stream<Framework> otherwise(Framework framework, Criterion criterion) {
        return criterion.provision().readings().all().stream()
                .map(Reading::name)
                .filter(name -> !name.equals(criterion.provision().readings().chosen()))
                .map(name -> framework.withReading(criterion.id(), name));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void givesWhatTheRulesGive(Framework framework) {
        int units = framework.equals(Frameworks.get(framework.id())) ? UNITS : UNITS_OF_A_READING;
        int scored = 0;
        for (int unit = 0; unit < units; unit++) {
            Scorecard card;
            try {
                card = framework.score(figures(framework));
            } catch (InvalidInputsException contradiction) {
                continue;
            }
            scored++;
            Rational total = Rational.ZERO;
            for (Score group : card.groups()) {
                total = total.plus(compared(group));
            }
            compare(card.root(), total);
        }
        assertThat(scored).isGreaterThan(units / 20);
    }

    /** The points of a node by its rules; fails where the scorecard has others. */
    private static Rational compared(Score score) {
        if (score.node() instanceof Criterion criterion) {
            Outcome outcome = criterion.rule().score(score.scope());
            assertEquals(outcome.status(), score.status(), score::toString);
            Rational points = outcome.share().times(criterion.max());
            assertEquals(outcome.ceiling().times(criterion.max()), score.ceiling());
            compare(score, points);
            compareCaveats(score);
            return points;
        }
        Rational sum = Rational.ZERO;
        for (Score child : score.children()) {
            sum = sum.plus(compared(child));
        }
        compare(score, sum);
        return sum;
    }

    /** What cuts and contradicts is counted exactly where a notice tells it. */
    private static void compareCaveats(Score score) {
        Set<Notice.Kind> kinds =
                score.notices().stream().map(Notice::kind).collect(Collectors.toSet());
        boolean clamped = !Collections.disjoint(kinds, CLAMPING);
        assertEquals(clamped ? 1 : 0, score.census().count(Caveat.CLAMPED), score::toString);
        boolean contradicted = !Collections.disjoint(kinds, CONTRADICTING);
        assertEquals(
                contradicted ? 1 : 0, score.census().count(Caveat.CONTRADICTED), score::toString);
    }

    private static void compare(Score score, Rational points) {
        assertEquals(points, score.points(), score::toString);
        assertEquals(score.max().minus(points), score.lost(), score::toString);
        assertEquals(shown(score, points), score.displayed(), score::toString);
        assertEquals(
                score.displayedMax().subtract(score.displayed()).stripTrailingZeros(),
                score.displayedLost().stripTrailingZeros(),
                score::toString);
    }

    private static BigDecimal shown(Score score, Rational value) {
        return score.scope().display().round(value);
    }

    /** Mostly whole numbers, parts within their wholes; some missing, some 0, some no whole numbers. */
    private Map<String, Object> figures(Framework framework) {
        var figures = new HashMap<String, Object>();
        int most = random.nextInt(5) == 0 ? 1_000_000 : 200;
        for (Input input : framework.inputs()) {
            if (random.nextInt(30) > 0) {
                figures.put(input.name(), figure(input, most));
            }
        }
        framework.criteria().forEach(criterion -> {
            if (criterion.rule() instanceof Awarded awarded) {
                Rational eighths = Rational.of(random.nextLong(0, 9), 8);
                figures.put(awarded.points().name(), criterion.max().times(eighths));
            }
        });
        return figures;
    }

    private Object figure(Input input, int most) {
        if (input.type() instanceof InputType.Choice choice) {
            List<String> names = choice.names();
            return names.get(random.nextInt(names.size()));
        }
        if (input.type() == InputType.Plain.BOOLEAN) {
            return random.nextBoolean();
        }
        if (input.type() == InputType.Plain.TEXT) {
            return "Đơn vị";
        }
        if (input.type() == InputType.Plain.PERCENT) {
            return random.nextInt(0, 101) + "%";
        }
        long least =
                input.range().lowerEnd().map(end -> end.numerator().longValue()).orElse(0L);
        long end =
                input.range().upperEnd().map(to -> to.numerator().longValue()).orElse(most + 0L);
        long whole = input.wholes().isEmpty() ? end : Math.min(end, least + most / 2);
        return least + random.nextLong(0, Math.max(1, whole - least + 1));
    }
}
