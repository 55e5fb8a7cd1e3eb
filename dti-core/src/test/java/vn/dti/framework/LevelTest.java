// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.wording.Language;

/** Bounds of classes that are the same for all units, differ by kind, or are reported. */
class LevelTest {

    private static final Input WARD = Input.yesNo("ward", "Là phường");
    private static final Input ISLAND = Input.yesNo("island", "Ở đảo");
    private static final Input QUOTA = Input.count("quota", "Chỉ tiêu");

    private static Figures figures(Map<String, ?> raw) {
        return Declaration.of(List.of(WARD, ISLAND, QUOTA)).read(raw, new ArrayList<>());
    }

    private static Level byKind(Input first, long number, Input second, long other) {
        var numbers = new LinkedHashMap<Condition, Rational>();
        numbers.put(new Condition.Yes(first), Rational.of(number));
        numbers.put(new Condition.Yes(second), Rational.of(other));
        return new Level.ByKind(numbers);
    }

    private static final Level KINDS = byKind(WARD, 80, ISLAND, 70);

    @Test
    void thatAreTheSameAskForNothing() {
        Level same = new Level.Same(Rational.of(80));

        assertThat(same.of(figures(Map.of()))).contains(Rational.of(80));
        assertThat(same.isSame()).isTrue();
        assertThat(same.numbers()).containsExactly(Rational.of(80));
        assertThat(same.words(Classes.Scale.POINTS).in(Language.EN)).contains("80");
    }

    @Test
    void thatDifferByKindAreThoseOfTheFirstThatHolds() {
        assertThat(KINDS.of(figures(Map.of("ward", true, "island", true))))
                .contains(Rational.of(80));
        assertThat(KINDS.of(figures(Map.of("ward", false, "island", true))))
                .contains(Rational.of(70));
        assertThat(KINDS.of(figures(Map.of("ward", false, "island", false)))).isEmpty();
        assertThat(KINDS.of(figures(Map.of()))).isEmpty();
        assertThat(KINDS.numbers()).containsExactly(Rational.of(80), Rational.of(70));
        assertThat(KINDS.inputs()).containsExactly(WARD, ISLAND);
        assertThat(KINDS.isSame()).isFalse();
        assertThat(KINDS.words(Classes.Scale.POINTS).in(Language.EN).split(", ", -1))
                .hasSize(2);
    }

    @Test
    void thatAreReportedAreKnownOnceTheyAre() {
        Level quota = new Level.Reported(Expression.of(QUOTA));

        assertThat(quota.of(figures(Map.of("quota", 12)))).contains(Rational.of(12));
        assertThat(quota.of(figures(Map.of()))).isEmpty();
        assertThat(quota.numbers()).isEmpty();
        assertThat(quota.inputs()).containsExactly(QUOTA);
        assertThat(quota.isSame()).isFalse();
        assertThat(quota.words(Classes.Scale.POINTS).in(Language.VI)).contains("Chỉ tiêu");
    }

    /** Kinds that are told apart by the same inputs are compared kind by kind, others all with all. */
    @Test
    void areComparedForTheSameUnit() {
        Level higher = byKind(WARD, 90, ISLAND, 75);
        Level others = byKind(WARD, 90, QUOTA_MET, 75);
        Level same = new Level.Same(Rational.of(60));

        assertThat(pairs(higher, KINDS)).containsExactly("90 80", "75 70");
        assertThat(pairs(higher, same)).containsExactly("90 60", "75 60");
        assertThat(pairs(others, KINDS)).containsExactly("90 80", "90 70", "75 80", "75 70");
        assertThat(pairs(same, new Level.Reported(Expression.of(QUOTA)))).isEmpty();
    }

    private static final Input QUOTA_MET = Input.yesNo("met", "Đạt chỉ tiêu");

    private static Stream<String> pairs(Level one, Level other) {
        return one.beside(other).map(pair -> pair.getKey() + " " + pair.getValue());
    }
}
