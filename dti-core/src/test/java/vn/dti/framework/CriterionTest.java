// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Policy;
import vn.dti.rule.Rule;
import vn.dti.wording.Language;

/** A criterion of 10 points: its terms, what it can be compared with, and its readings. */
class CriterionTest {

    private static final Criterion BEST = Sample.criterion("1", 10, Sample.MOST_SYSTEMS);

    private static Optional<String> misfit(Criterion criterion, ReferenceRange range) {
        return criterion.misfit(range).map(each -> each.in(Language.EN));
    }

    private static Reading reading(String name, Rule rule) {
        return new Reading(name, "…", rule);
    }

    @Test
    void tellsItsTerms() {
        var deducting = new Criterion(
                "1",
                "Trừ điểm",
                Rational.ZERO,
                Sample.PLAN,
                Policy.DEFAULT,
                Provision.none(),
                new Terms(true, Optional.of(Rational.of(-2)), false, false));

        assertThat(deducting.conventions())
                .extracting(each -> each.in(Language.EN))
                .containsExactly(
                        "a bonus, beyond the maximum of its group", "-2 points at the least");
        assertThat(deducting.unit()).as("the points that are taken off").isEqualTo(Rational.of(2));
        assertThat(BEST.conventions()).isEmpty();
    }

    @Test
    void isComparedWithWhatItAsksForAndUnitsCanHave() {
        assertThat(misfit(BEST, new ReferenceRange(Rational.ZERO, Rational.of(7), "BC 1")))
                .isEmpty();
        assertThat(misfit(BEST, new ReferenceRange(Rational.of(-1), Rational.of(7), "BC 1")))
                .contains(
                        "the reference range -1 – 7 of criterion “Tiêu chí 1” [1] has an end that no unit can have");
        assertThat(misfit(BEST, ReferenceRange.of("BC 1").with("mean(systems)", Rational.ONE)))
                .contains(
                        "“Tiêu chí 1” [1] does not ask for 'mean(systems)' of the units, but for min and max");
        assertThat(misfit(
                        Sample.criterion("1", 10, Sample.PLAN),
                        ReferenceRange.of("BC 1").with("mean(systems)", Rational.ONE)))
                .as("of what is not compared at all")
                .isEmpty();
    }

    @Test
    void isNotScoredAgainstWhatNoUnitCanHave() {
        Framework framework = Sample.framework(Sample.INPUTS, BEST);
        Inputs report = Inputs.of(Map.of("systems", 3))
                .reference("1", new ReferenceRange(Rational.of(-1), Rational.of(7), "BC 1"));

        var refusal =
                catchThrowableOfType(InvalidInputsException.class, () -> framework.score(report));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/reference/1");
            assertThat(problem.message().in(Language.EN))
                    .isEqualTo(
                            "the reference range -1 – 7 of criterion “Tiêu chí 1” [1] has an end that no"
                                    + " unit can have");
        });
    }

    @Test
    void canBeReadInOtherWaysAndInOneAlone() {
        var readings = new Readings(
                "…",
                "plan",
                "…",
                List.of(reading("plan", Sample.PLAN), reading("meetings", Sample.MEETING_RATIO)));
        Framework ambiguous = Sample.framework(
                        Sample.INPUTS, Sample.criterion("1", 10, Sample.PLAN))
                .withReadings("1", readings);
        Map<String, Object> report = Map.of("issued", "no", "chaired", 3, "meetings", 4);

        Framework clear = ambiguous.withReadingAlone("1", "meetings");

        assertThat(ambiguous.readings()).isEqualTo(Map.of("1", "plan"));
        assertThat(ambiguous.score(report).points()).isEqualTo(Rational.ZERO);
        assertThat(clear.readings()).isEmpty();
        assertThat(clear.score(report).points()).as("3 of 4").isEqualTo(Rational.parse("7.5"));
    }
}
