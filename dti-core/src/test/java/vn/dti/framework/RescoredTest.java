// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.input.Inputs;

/** Results that were kept, scored again by the same framework and by one that has changed. */
class RescoredTest {

    private static final Inputs REPORT =
            Inputs.of(Map.of("issued", true, "chaired", 3, "meetings", 4));

    private static Framework framework(long plan, long meetings, boolean more) {
        Criterion first = Sample.criterion("1.1", plan, Sample.PLAN);
        Criterion second = Sample.criterion("1.2", meetings, Sample.MEETING_RATIO);
        Group group = Sample.group("1", plan + meetings, first, second);
        return more
                ? Sample.framework(Sample.INPUTS, group, Sample.criterion("2", 5, Sample.PLAN))
                : Sample.framework(Sample.INPUTS, group);
    }

    private static final Framework THEN = framework(10, 20, false);

    private final ScoredReport kept = ScoredReport.of(THEN.score(REPORT));

    /** 10 + 3/4 · 20 = 25 */
    @Test
    void holdWhatTheyWereScoredByAndThePointsOfEachNode() {
        assertThat(kept.framework()).isEqualTo("sample-2023");
        assertThat(kept.fingerprint()).isEqualTo(THEN.document().edition().fingerprint());
        assertThat(kept.points())
                .isEqualTo(Map.of(
                        "total", Rational.of(25),
                        "1", Rational.of(25),
                        "1.1", Rational.of(10),
                        "1.2", Rational.of(15)));
        assertThat(kept.points().keySet()).containsExactly("total", "1", "1.1", "1.2");
        assertThat(kept.inputs()).isEqualTo(REPORT);
        assertThat(kept.rankClass()).isEmpty();
    }

    @Test
    void agreeWithTheSameFramework() {
        Rescored again = kept.again(framework(10, 20, false));

        assertThat(again.sameFramework()).isTrue();
        assertThat(again.agrees()).isTrue();
        assertThat(again.departures()).isEmpty();
        assertThat(again.lostReadings()).isEmpty();
    }

    /** 1.1 has 12 now, 1.2 has 3/4 · 18 = 27/2, and 2 is new. */
    @Test
    void tellEachNodeWhosePointsDiffer() {
        Rescored again = kept.again(framework(12, 18, true));

        assertThat(again.sameFramework()).isFalse();
        assertThat(again.agrees()).isFalse();
        assertThat(again.departures())
                .containsExactly(
                        departure("total", 25, Rational.of(61, 2)),
                        departure("1", 25, Rational.of(51, 2)),
                        departure("1.1", 10, Rational.of(12)),
                        departure("1.2", 15, Rational.of(27, 2)),
                        new Rescored.Departure("2", Optional.empty(), Optional.of(Rational.of(5))));
    }

    private static Rescored.Departure departure(String id, long before, Rational after) {
        return new Rescored.Departure(id, Optional.of(Rational.of(before)), Optional.of(after));
    }

    /** The points of the whole may be as they were though a node is gone. */
    @Test
    void tellNodesThatAreGone() {
        ScoredReport more = ScoredReport.of(framework(10, 20, true).score(REPORT));
        Rescored again = more.again(THEN);

        assertThat(again.departures())
                .contains(
                        new Rescored.Departure("2", Optional.of(Rational.of(5)), Optional.empty()));
        assertThat(again.departures())
                .extracting(Rescored.Departure::id)
                .containsExactly("total", "2");
    }

    @Test
    void areOfAnotherFrameworkIfItsIdOrAnythingThatItSaysIsAnother() {
        assertThat(kept.isOf(THEN)).isTrue();
        assertThat(kept.isOf(framework(12, 18, false))).isFalse();
        var renamed = new ScoredReport(
                "other",
                kept.version(),
                kept.fingerprint(),
                kept.readings(),
                kept.inputs(),
                kept.points(),
                "");
        assertThat(renamed.isOf(THEN)).isFalse();
    }

    /** Readings that no longer exist are named, and the class of then counts too. */
    @Test
    void nameReadingsThatAreLostAndDoNotAgreeIfTheClassDiffers() {
        var classed = new ScoredReport(
                kept.framework(),
                kept.version(),
                kept.fingerprint(),
                Map.of("1.1", "literal", "9", "strict"),
                kept.inputs(),
                kept.points(),
                "Tốt");
        Rescored again = classed.again(THEN);

        assertThat(again.lostReadings()).containsExactlyInAnyOrder("1.1", "9");
        assertThat(again.departures()).isEqualTo(List.of());
        assertThat(again.classBefore()).isEqualTo("Tốt");
        assertThat(again.agrees()).isFalse();
    }
}
