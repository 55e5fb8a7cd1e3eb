// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Inputs;
import vn.dti.rule.Status;

/** The units that are measured are those that hosts have, the awkward ones among them. */
class RandomUnitsTest {

    private static final Framework DISTRICTS = Frameworks.get(Project.DISTRICTS);

    static Iterable<String> ids() {
        return Frameworks.ids();
    }

    @Test
    void aUnitIsAlwaysTheSame() {
        assertThat(RandomUnits.of(DISTRICTS, MapKind.MIXED, 5))
                .isEqualTo(RandomUnits.of(DISTRICTS, MapKind.MIXED, 5))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theWayOfWritingChangesNoLine(String id) {
        Framework framework = Frameworks.get(id);
        List<Map<String, Object>> typed =
                RandomUnits.of(framework, MapKind.TYPED, RandomUnits.TURNS);
        for (MapKind kind : List.of(MapKind.JACKSON, MapKind.TEXT, MapKind.MIXED)) {
            List<Map<String, Object>> units = RandomUnits.of(framework, kind, RandomUnits.TURNS);
            for (int i = 0; i < RandomUnits.TURNS; i++) {
                Inputs report = Inputs.of(units.get(i)).written(NumberStyle.VI);

                assertThat(lines(framework.score(report).root()))
                        .as("%s %s", kind, i)
                        .isEqualTo(lines(framework.score(typed.get(i)).root()));
            }
        }
    }

    private static List<String> lines(Score root) {
        return root.walk()
                .map(score -> score.id() + " " + score.points() + " " + score.status())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(MapKind.class)
    void denominatorsOfZeroAndMissingFiguresAreAmongThem(MapKind kind) {
        List<Status> statuses = RandomUnits.of(DISTRICTS, kind, RandomUnits.TURNS).stream()
                .map(unit -> Inputs.of(unit).written(NumberStyle.VI))
                .flatMap(report -> DISTRICTS.score(report).root().walk())
                .map(Score::status)
                .distinct()
                .toList();

        assertThat(statuses)
                .containsExactlyInAnyOrder(
                        Status.SCORED,
                        Status.NO_DATA,
                        Status.ZERO_DENOMINATOR,
                        Status.NEEDS_COHORT);
    }

    /** 3.3 gives half from 50 % to 80 % and all above, so that exactly 80 % is half. */
    @Test
    void thresholdsMetExactlyAreAmongThem() {
        List<Map<String, Object>> units =
                RandomUnits.of(DISTRICTS, MapKind.TYPED, RandomUnits.TURNS);

        for (int percent : List.of(50, 80, 100)) {
            assertThat(units).anyMatch(unit -> isShare(percent, unit));
        }
    }

    private static boolean isShare(int percent, Map<String, Object> unit) {
        return unit.get("specialised_apps_on_city_dc") instanceof Number part
                && unit.get("specialised_apps_total") instanceof Number whole
                && whole.longValue() > 0
                && part.longValue() * 100 == whole.longValue() * percent;
    }

    @Test
    void oneTenthIsMissingAndOneTenthOfThePartsIsAboveItsWhole() {
        List<Map<String, Object>> units = RandomUnits.of(DISTRICTS, MapKind.GAPS, 1_000);
        double missing = 1 - share(units, "population");
        double above = units.stream()
                        .filter(unit -> unit.get("meetings_chaired") instanceof Number chaired
                                && unit.get("meetings_total") instanceof Number total
                                && chaired.longValue() > total.longValue())
                        .count()
                / 1_000.0;

        assertThat(missing).isBetween(0.07, 0.13);
        // Both of the two are there in 81 of 100 units: 0.081.
        assertThat(above).isBetween(0.05, 0.11);
    }

    private static double share(List<Map<String, Object>> units, String name) {
        return units.stream().filter(unit -> unit.get(name) != null).count()
                / (double) units.size();
    }

    @Test
    void valuesAreOfTheTypesOfTheirKind() {
        assertThat(types(MapKind.TYPED))
                .containsOnly("Integer", "Long", "BigDecimal", "Boolean", "String");
        assertThat(types(MapKind.JACKSON))
                .containsOnly("Integer", "Double", "BigDecimal", "Boolean", "String", "null");
        assertThat(types(MapKind.TEXT)).containsOnly("String");
        assertThat(types(MapKind.MIXED))
                .contains(
                        "Integer", "Long", "BigInteger", "Double", "BigDecimal", "String", "null");
    }

    private static List<String> types(MapKind kind) {
        return RandomUnits.of(DISTRICTS, kind, RandomUnits.TURNS).stream()
                .flatMap(unit -> unit.values().stream())
                .map(value -> value == null ? "null" : value.getClass().getSimpleName())
                .distinct()
                .toList();
    }

    @Test
    void textsHaveTheMarksOfTheCountry() {
        List<String> texts = RandomUnits.of(DISTRICTS, MapKind.TEXT, RandomUnits.TURNS).stream()
                .flatMap(unit -> unit.values().stream())
                .map(Objects::toString)
                .toList();

        assertThat(texts)
                .anyMatch(text -> text.matches("\\d+"))
                .anyMatch(text -> text.matches("\\d{1,3}\\.\\d{3}"))
                .anyMatch(text -> text.matches("\\d+,\\d{1,2}"))
                .noneMatch(text -> text.matches("\\d+\\.\\d{1,2}"))
                .contains("có", "không", "true", "false");
        assertThat(MapKind.TEXT.number(new BigDecimal("12.50"), new Random(1))).isEqualTo("12,5");
    }
}
