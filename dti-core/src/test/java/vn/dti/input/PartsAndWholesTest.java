// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

/** Parts beside their wholes, and figures with one of them changed. */
class PartsAndWholesTest {

    private static final Input WHOLE = Input.amount("whole", "Tổng");
    private static final Input PART = Input.amount("part", "Phần").partOf("whole");
    private static final Input FIELD = Input.count("people", "Số người");
    private static final Input LIST = Input.list("list", "Việc", FIELD);

    private static Figures figures(Map<String, ?> raw) {
        return Read.figures(List.of(WHOLE, PART, LIST), raw);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 4, false",
        "5, 4, true",
        "3, 4, false",
        "4.5, 4, true",
        "4, 4.5, false",
        "9/2, 4.5, false",
        "100000000000000000000, 4, true",
        "4, 100000000000000000000, false",
    })
    void exceedIfTheyAreLargerWhateverTheirDigits(String part, String whole, boolean exceeds) {
        Figures figures =
                figures(Map.of("part", Rational.parse(part), "whole", Rational.parse(whole)));

        assertThat(figures.exceedingWholes().get(figures.declaration().indexOf("part")))
                .isEqualTo(exceeds);
        assertThat(figures.exceedingWholes().cardinality()).isEqualTo(exceeds ? 1 : 0);
        assertThat(figures.notices(List.of(PART))).hasSize(exceeds ? 1 : 0);
    }

    @Test
    void exceedNothingThatIsNotKnown() {
        assertThat(figures(Map.of("part", 5)).exceedingWholes().isEmpty()).isTrue();
        assertThat(figures(Map.of("whole", 5)).exceedingWholes().isEmpty()).isTrue();
        assertThat(figures(Map.of("part", 5, "whole", Value.notApplicable("không có")))
                        .exceedingWholes()
                        .isEmpty())
                .isTrue();
        assertThat(figures(Map.of("part", "4.5")).exceedingWholes().isEmpty()).isTrue();
    }

    @Test
    void withOneChangedAreOthersAndTheOldOnesStay() {
        Figures before = figures(Map.of("part", 3, "whole", 4, "list", 1));
        Figures after = before.with(PART, Rational.of(5));

        assertThat(after.number(PART)).isEqualTo(Value.known(Rational.of(5)));
        assertThat(after.number(WHOLE)).isEqualTo(Value.known(Rational.of(4)));
        assertThat(before.number(PART)).isEqualTo(Value.known(Rational.of(3)));
        assertThat(after.exceedingWholes().isEmpty()).isFalse();
        assertThat(before.with(LIST, Rational.of(2)).items(LIST))
                .isEqualTo(Value.known(new Items.Counted(Rational.of(2))));
        assertThat(before)
                .isNotEqualTo(after)
                .isEqualTo(figures(Map.of("part", 3, "whole", 4, "list", 1)));
        assertThat(before).hasSameHashCodeAs(figures(Map.of("part", 3, "whole", 4, "list", 1)));
        assertThatThrownBy(() -> before.with(FIELD, Rational.ONE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("input 'people' is not declared");
    }

    /** By its label where it is one of them, as a field of a record too; else as it is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "part            | “Phần” [part]",
                "list            | “Việc” [list]",
                "list[2].people  | “Số người” [list[2].people]",
                "list[2].cost    | list[2].cost",
                "list[2]         | list[2]",
                "other[2].people | other[2].people",
                "part[2].people  | part[2].people",
                "[2].people      | [2].people",
                "other           | other",
            })
    void areCalledByTheirLabels(String name, String title) {
        assertThat(figures(Map.of()).titled(name).in(Language.EN)).isEqualTo(title);
    }

    @Test
    void haveWhatTheCohortHasBesideThem() {
        Figures alone = figures(Map.of("part", 3));
        var range = Optional.of(new ReferenceRange(Rational.ZERO, Rational.of(9), "các xã"));

        assertThat(alone.against(Optional.empty())).isSameAs(alone);
        assertThat(alone.statistic("max")).isEmpty();
        assertThat(alone.source()).isEmpty();
        assertThat(alone.against(range).statistic("max")).contains(Rational.of(9));
        assertThat(alone.against(range).statistic("cohort-mean(part)")).isEmpty();
        assertThat(alone.against(range).source().orElseThrow()).hasToString("các xã");
        assertThat(alone.against(range).number(PART)).isEqualTo(Value.known(Rational.of(3)));
    }

    @Test
    void areFoundByName() {
        Declaration declaration = figures(Map.of()).declaration();

        assertThat(declaration.find("part")).contains(PART);
        assertThat(declaration.find("parts")).isEmpty();
        assertThat(declaration).hasToString("[whole, part, list]");
    }
}
