// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;

class InputOrderTest {

    private static final Input CHAIRED = Input.count("chaired", "Meetings chaired");
    private static final Input TOTAL = Input.count("total", "Meetings");
    private static final Declaration MEETINGS = Declaration.of(List.of(CHAIRED, TOTAL));

    private static Figures read(Declaration declaration, Map<String, Object> values) {
        var problems = new ArrayList<Problem>();
        Figures figures = declaration.read(Inputs.of(values), problems);
        assertThat(problems).isEmpty();
        return figures;
    }

    @Nested
    class Values {

        @Test
        void areAMapOfTheNamesInTheirOrder() {
            Map<String, Object> values =
                    InputOrder.of(List.of("total", "chaired")).values(4, "3");

            assertThat(values).containsExactly(Map.entry("total", 4), Map.entry("chaired", "3"));
        }

        @Test
        void areNotGivenWhereTheyAreNull() {
            Map<String, Object> values = InputOrder.of(List.of("chaired", "total"))
                    .values(Arrays.asList(3, null).toArray());

            assertThat(values).containsExactly(Map.entry("chaired", 3));
        }

        @Test
        void areAsManyAsTheNames() {
            InputOrder order = InputOrder.of(List.of("chaired", "total"));

            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> order.values(3))
                    .withMessage("1 values for 2 names");
        }

        @Test
        void areThoseOfTheMomentWhateverTheHostChangesLater() {
            Object[] row = {3, 4};
            var records = new ArrayList<Object>(List.of(1));
            InputOrder order = InputOrder.of(List.of("chaired", "total", "records"));
            Map<String, Object> values = order.values(row[0], row[1], records);

            row[0] = 9;
            records.add(2);

            assertThat(values).containsEntry("chaired", 3).containsEntry("records", List.of(1));
        }

        @Test
        void thatHoldThemselvesAreRefused() {
            var endless = new ArrayList<Object>();
            endless.add(endless);
            InputOrder order = InputOrder.of(List.of("chaired"));

            assertThatExceptionOfType(InvalidInputsException.class)
                    .isThrownBy(() -> order.values(endless));
        }
    }

    @Nested
    class Read {

        @Test
        void goToTheInputsOfTheirNames() {
            InputOrder order = InputOrder.of(List.of("total", "chaired"));

            Figures figures = InputOrderTest.read(MEETINGS, order.values(4, 3));

            assertThat(figures.value(CHAIRED)).isEqualTo(Value.known(Rational.of(3)));
            assertThat(figures.value(TOTAL)).isEqualTo(Value.known(Rational.of(4)));
        }

        @Test
        void goToTheInputsOfEachDeclarationThatReadsThem() {
            Declaration turned = Declaration.of(List.of(TOTAL, CHAIRED));
            InputOrder order = InputOrder.of(List.of("total", "chaired"));

            for (Declaration each : List.of(MEETINGS, turned, MEETINGS)) {
                Figures figures = InputOrderTest.read(each, order.values(4, 3));
                assertThat(figures.value(TOTAL)).isEqualTo(Value.known(Rational.of(4)));
            }
        }

        @Test
        void areToldLikeThoseOfAnyMapWhereNoInputHasTheirName() {
            var problems = new ArrayList<Problem>();
            var others = new ArrayList<Problem>();

            MEETINGS.read(Inputs.of(InputOrder.of(List.of("totl")).values(4)), problems);
            MEETINGS.read(Inputs.of(Map.of("totl", 4)), others);

            assertThat(problems).isEqualTo(others).hasSize(1);
        }
    }
}
