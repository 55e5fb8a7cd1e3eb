// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;

class InputsTest {

    private static final ReferenceRange RANGE =
            new ReferenceRange(Rational.of(2), Rational.of(9), "22 districts, 2023");

    @Nested
    class Hold {

        @Test
        void valuesOfAnUnstatedUnit() {
            Inputs inputs = Inputs.of(Map.of("meetings", 3));

            assertThat(inputs)
                    .isEqualTo(new Inputs(
                            new Assessment("", "", Assessment.Kind.UNSTATED),
                            Map.of("meetings", 3),
                            Map.of(),
                            Map.of(),
                            Map.of()));
        }

        @Test
        void valuesInTheOrderGiven() {
            var raw = new LinkedHashMap<String, Object>();
            raw.put("z", 1);
            raw.put("a", 2);
            raw.put("m", 3);

            assertThat(Inputs.of(raw).with("b", 4).values().keySet())
                    .containsExactly("z", "a", "m", "b");
        }

        @Test
        void anInputThatWasNamedAndLeftOut() {
            assertThat(Inputs.of(Collections.singletonMap("meetings", null)).values())
                    .containsEntry("meetings", null);
        }
    }

    @Nested
    class AreDerived {

        private final Inputs inputs = Inputs.of(Map.of("meetings", 3));

        @Test
        void forAUnit() {
            var about = new Assessment("Huyện Bình Chánh", "2023", Assessment.Kind.SELF);

            assertThat(inputs.about(about).assessment()).isEqualTo(about);
            assertThat(inputs.about(about).values()).isEqualTo(inputs.values());
        }

        @Test
        void withAValueMoreOrChanged() {
            assertThat(inputs.with("people", 5).values())
                    .isEqualTo(Map.of("meetings", 3, "people", 5));
            assertThat(inputs.with("meetings", 4).values()).isEqualTo(Map.of("meetings", 4));
        }

        @Test
        void withACriterionThatDoesNotApply() {
            assertThat(inputs.notApplicable("6.2", "no procedures").notApplicable())
                    .isEqualTo(Map.of("6.2", "no procedures"));
        }

        @Test
        void withTheRangeOfACohort() {
            assertThat(inputs.reference("4.1", RANGE).references()).isEqualTo(Map.of("4.1", RANGE));
        }

        @Test
        void withoutAChangeToThemselves() {
            inputs.with("people", 5);
            inputs.notApplicable("6.2", "no procedures");
            inputs.reference("4.1", RANGE);

            assertThat(inputs).isEqualTo(Inputs.of(Map.of("meetings", 3)));
        }
    }

    @Nested
    class AreLeftAlone {

        @Test
        void byLaterChangesOfTheMaps() {
            Map<String, Object> values = new HashMap<>(Map.of("meetings", 3));
            Map<String, String> notApplicable = new HashMap<>(Map.of("6.2", "none"));
            Map<String, ReferenceRange> references = new HashMap<>(Map.of("4.1", RANGE));
            Map<String, List<String>> evidence = new HashMap<>(Map.of("1.1", List.of("QĐ 12")));
            var inputs =
                    new Inputs(Assessment.UNSTATED, values, notApplicable, references, evidence);

            values.put("meetings", 4);
            notApplicable.clear();
            references.clear();
            evidence.clear();

            assertThat(inputs)
                    .isEqualTo(new Inputs(
                            Assessment.UNSTATED,
                            Map.of("meetings", 3),
                            Map.of("6.2", "none"),
                            Map.of("4.1", RANGE),
                            Map.of("1.1", List.of("QĐ 12"))));
        }

        @Test
        void byLaterChangesOfListsAndMapsWithin() {
            Map<String, Object> record = new HashMap<>(Map.of("resolved", true));
            List<Object> tags = new ArrayList<>(List.of("a"));
            record.put("tags", tags);
            List<Object> records = new ArrayList<>(List.of(record));
            Inputs of = Inputs.of(Map.of("activities", records));
            Inputs with = Inputs.of(Map.of()).with("activities", records);

            record.put("resolved", false);
            tags.add("b");
            records.add("more");

            Map<String, Object> expected =
                    Map.of("activities", List.of(Map.of("resolved", true, "tags", List.of("a"))));
            assertThat(of.values()).isEqualTo(expected);
            assertThat(with.values()).isEqualTo(expected);
        }

        @Test
        void byTheirReaders() {
            Inputs inputs = Inputs.of(Map.of("activities", List.of(Map.of("resolved", true))))
                    .notApplicable("6.2", "none")
                    .reference("4.1", RANGE);

            assertUnmodifiable(inputs.values());
            assertUnmodifiable(inputs.notApplicable());
            assertUnmodifiable(inputs.references());
            assertUnmodifiable(inputs.evidence());
            assertThat(inputs.values().get("activities"))
                    .isInstanceOfSatisfying(List.class, records -> {
                        assertThatThrownBy(records::clear)
                                .isInstanceOf(UnsupportedOperationException.class);
                        assertUnmodifiable((Map<?, ?>) records.get(0));
                    });
        }

        private static void assertUnmodifiable(Map<?, ?> map) {
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class OfAKind {

        @ParameterizedTest
        @CsvSource({"SELF, self", "VERIFIED, verified", "UNSTATED, unstated"})
        void haveItsWord(Assessment.Kind kind, String word) {
            assertThat(kind.word()).isEqualTo(word);
        }
    }

    @Nested
    class WithAReferenceRange {

        @Test
        void mayHaveOneValueAtBothEnds() {
            assertThat(new ReferenceRange(Rational.ONE, Rational.ONE, "").min())
                    .isEqualTo(Rational.ONE);
        }

        @Test
        void needItsEndsInOrder() {
            assertThatExceptionOfType(DefinitionException.class)
                    .isThrownBy(() -> new ReferenceRange(Rational.of(5, 2), Rational.of(2), ""))
                    .withMessage("the minimum 2.5 is above the maximum 2")
                    .satisfies(refusal -> assertThat(refusal.in(Language.VI))
                            .isEqualTo("giá trị nhỏ nhất 2,5 lớn hơn giá trị lớn nhất 2"));
        }
    }
}
