// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;

/** A plan that spells the finance office in two ways, and the culture office in one. */
class AliasesTest {

    private static final String SHORT = "Phòng TC - KH";
    private static final String FULL = "Phòng Tài chính - Kế hoạch";
    private static final Aliases ALIASES = Aliases.of(Map.of(SHORT, FULL));

    private static Overlay.Assignment led(String... units) {
        return new Overlay.Assignment(List.of(units), List.of(), List.of());
    }

    private static Overlay plan(Aliases aliases) {
        var assignments = new LinkedHashMap<String, Overlay.Assignment>();
        assignments.put("1.1", led(FULL));
        assignments.put("1.2", led("Phòng VHTT"));
        assignments.put("2.1.1", led(SHORT));
        assignments.put("2.1.2", led(SHORT, "Phòng VHTT"));
        assignments.put("2.2", led(FULL, "PHÒNG  TC - KH"));
        return new Overlay("plan", "sample-2023", "Kế hoạch", "", assignments, aliases);
    }

    private static List<String> shares(Aliases aliases) {
        return Sample.framework().with(plan(aliases)).score(Map.of()).byLead().stream()
                .map(share -> share.lead() + " " + share.criteria() + " " + share.max())
                .toList();
    }

    @Test
    void putTheCriteriaOfBothSpellingsTogether() {
        assertThat(shares(Aliases.none())).hasSize(5);
        assertThat(shares(ALIASES))
                .containsExactly(
                        "[Phòng Tài chính - Kế hoạch] [1.1, 2.1.1, 2.2] " + (10 + 20 + 15),
                        "[Phòng VHTT] [1.2] 30",
                        "[Phòng Tài chính - Kế hoạch, Phòng VHTT] [2.1.2] 25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phòng vhtt", "Phòng  VHTT", " PHÒNG VHTT ", "Pho\u0300ng VHTT"})
    void areNotNeededForCaseSpacesAndTheWayToTypeMarks(String spelling) {
        var assignments = new LinkedHashMap<String, Overlay.Assignment>();
        assignments.put("1.1", led("Phòng VHTT"));
        assignments.put("1.2", led(spelling));
        assignments.put("2.1.1", led(spelling, "Phòng VHTT"));
        var plan = new Overlay("plan", "sample-2023", "Kế hoạch", "", assignments);

        assertThat(Sample.framework().with(plan).score(Map.of()).byLead())
                .extracting(share -> share.lead() + " " + share.criteria())
                .contains("[Phòng VHTT] [1.1, 1.2, 2.1.1]");
    }

    @Test
    void changeNoPoints() {
        Map<String, Object> figures = Map.of("issued", true, "chaired", 1, "meetings", 3);
        Rational points = Sample.framework().score(figures).points();

        assertThat(Sample.framework().with(plan(ALIASES)).score(figures).points())
                .isEqualTo(points);
    }

    @Test
    void ofOfficesThatNobodyNamesAreFlawsOfThePlan() {
        var aliases = Aliases.of(Map.of(SHORT, "Phòng Tài chính"));
        var refusal = catchThrowableOfType(
                InvalidFrameworkException.class, () -> Sample.framework().with(plan(aliases)));

        assertThat(refusal).isNotNull();
        assertThat(refusal.flaws())
                .extracting(flaw -> flaw.place() + ": " + flaw.message().in(Language.EN))
                .containsExactly("Phòng TC - KH: 'Phòng TC - KH' is an alias of 'Phòng Tài chính',"
                        + " but no criterion names an office 'Phòng Tài chính'");

        var unused = Aliases.of(Map.of("P. TC-KH", FULL));
        assertThat(unused.unknown(Sample.framework().with(plan(Aliases.none())).root()))
                .extracting(flaw -> flaw.message().in(Language.EN))
                .containsExactly(
                        "no criterion names an office 'P. TC-KH', so that this alias is of no use");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "A | a | B | C | 'A' is an alias of itself",
                "A | B | B | C | 'A' is an alias of 'B', which is an alias itself",
                "A | B | C | A | 'C' is an alias of 'A', which is an alias itself",
                "A | B | a | C | the alias 'a' is given twice"
            })
    void leadToANameAtOnce(String one, String first, String other, String second, String message) {
        var offices = new LinkedHashMap<String, String>();
        offices.put(one, first);
        offices.put(other, second);
        var refusal = catchThrowableOfType(DefinitionException.class, () -> Aliases.of(offices));

        assertThat(refusal).isNotNull();
        assertThat(refusal.faults())
                .extracting(fault -> fault.message().in(Language.EN))
                .containsExactly(message);
    }

    @Test
    void ofEachOtherAreBothRefused() {
        var offices = new LinkedHashMap<>(Map.of("A", "B"));
        offices.put("B", "A");
        var refusal = catchThrowableOfType(DefinitionException.class, () -> Aliases.of(offices));

        assertThat(refusal).isNotNull();
        assertThat(refusal.faults()).hasSize(2);
    }
}
