// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Language;

/** A cohort that is surveyed in parts, which are merged, is that of one survey. */
class SurveyPartsTest {

    private static final Framework FRAMEWORK = Districts.framework();

    private static Member unit(String name, String group, String period, Object systems) {
        return new Member(
                Inputs.of(Map.of("systems", systems, "dossiers", 100, "online", 72))
                        .about(new Assessment(name, period, Assessment.Kind.SELF)),
                group);
    }

    private static final List<Member> FIRST =
            List.of(unit("Quận 1", "đô thị", "2023", 3), unit("Quận 3", "Đô  thị", "2023", 12));

    private static final List<Member> SECOND =
            List.of(unit("Củ Chi", "nông thôn", "2024", 0), unit("Quận 5", "đô thị", "2023", 12));

    private static CohortFigures found(List<Member> members) {
        Survey survey = Survey.of(FRAMEWORK);
        members.forEach(survey::add);
        return survey.figures();
    }

    private static List<Member> all() {
        return List.of(FIRST.get(0), FIRST.get(1), SECOND.get(0), SECOND.get(1));
    }

    private static List<String> told(CohortFigures figures) {
        return figures.notices(FRAMEWORK).stream()
                .map(each -> each.in(Language.EN))
                .toList();
    }

    private static ReferenceRange range(ReferenceSet references) {
        return Objects.requireNonNull(references.ranges().get("2.1"));
    }

    @Test
    void hasTheUnitsAndTheRangeOfBoth() {
        CohortFigures merged = found(FIRST).merge(found(SECOND));
        ReferenceSet references = merged.references(FRAMEWORK, "x");

        assertThat(merged.units()).isEqualTo(4);
        assertThat(range(references).min()).isEqualTo(Rational.ZERO);
        assertThat(range(references).max()).isEqualTo(Rational.of(12));
        assertThat(range(references).source().in(Language.EN))
                .contains("Củ Chi")
                .contains("Quận 3")
                .contains("Quận 5")
                .doesNotContain("Quận 1");
        assertThat(range(references).source().in(Language.EN))
                .isEqualTo(
                        range(found(all()).references(FRAMEWORK, "x")).source().in(Language.EN));
    }

    @Test
    void hasThemWhicheverPartIsMergedIntoTheOther() {
        ReferenceSet one = found(FIRST).merge(found(SECOND)).references(FRAMEWORK, "x");
        ReferenceSet other = found(SECOND).merge(found(FIRST)).references(FRAMEWORK, "x");

        assertThat(range(other).figures()).isEqualTo(range(one).figures());
        assertThat(range(other).source().in(Language.VI))
                .isEqualTo(range(one).source().in(Language.VI));
        assertThat(found(List.of())
                        .merge(found(all()))
                        .references(FRAMEWORK, "x")
                        .ranges()
                        .keySet())
                .isEqualTo(one.ranges().keySet());
    }

    /** Two spellings of a group are in the first part, two periods in both together. */
    @Test
    void tellsWhatIsOddOfBoth() {
        List<String> told = told(found(FIRST).merge(found(SECOND)));

        assertThat(told).isEqualTo(told(found(all()))).isNotEmpty();
        assertThat(told).anyMatch(each -> each.contains("2023") && each.contains("2024"));
        assertThat(told(found(FIRST))).noneMatch(each -> each.contains("2024"));
    }

    @Test
    void isRefusedForWhatIsWrongInEither() {
        CohortFigures merged = found(List.of(unit("Quận 1", "", "", "-1")))
                .merge(found(List.of(unit("Quận 3", "", "", "-2"))));

        var refused = catchThrowableOfType(InvalidCohortException.class, merged::requireSound);

        assertThat(refused.offences())
                .extracting(Offence::unit)
                .containsExactly("Quận 1", "Quận 3");
        assertThat(merged.offences()).isEqualTo(refused.offences());
    }

    /** The second look is needed only where a comparison rests on another one. */
    @Test
    void takesOneLookWhereNothingRestsOnAnotherComparison() {
        assertThat(Survey.looks(FRAMEWORK)).isEqualTo(1);
    }

    @Test
    void namesAFewOfManyUnitsAtAnEnd() {
        CohortFigures merged = found(FIRST);
        for (int number = 10; number < 30; number++) {
            merged.merge(found(List.of(unit("Quận " + number, "đô thị", "2023", 12))));
        }

        assertThat(merged.units()).isEqualTo(22);
        assertThat(range(merged.references(FRAMEWORK, "x")).source().in(Language.EN))
                .contains("Quận 10")
                .doesNotContain("Quận 29");
    }
}
