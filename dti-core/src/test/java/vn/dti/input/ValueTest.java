// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;

class ValueTest {

    private static final Value<Integer> KNOWN = Value.known(3);
    private static final Value<Integer> MISSING = Value.missing("a", "b");
    private static final Value<Integer> NOT_APPLICABLE = Value.notApplicable("no procedures");
    private static final Value<Integer> UNDEFINED = Value.undefined(Rational.of(5));

    @Nested
    class IsInOneOfFourStates {

        static Stream<Arguments> andFoldsByIt() {
            return Stream.of(
                    arguments(KNOWN, "known 3"),
                    arguments(MISSING, "missing [a, b]"),
                    arguments(NOT_APPLICABLE, "not applicable: no procedures"),
                    arguments(UNDEFINED, "5 over zero"),
                    arguments(Value.undecided(), "undecided"),
                    arguments(Value.awaited(), "awaited"));
        }

        @ParameterizedTest
        @MethodSource
        void andFoldsByIt(Value<Integer> value, String expected) {
            String told = value.fold(new Value.Cases<>(
                    known -> "known " + known,
                    names -> "missing " + names,
                    reason -> "not applicable: " + reason,
                    dividend -> dividend + " over zero",
                    () -> "undecided",
                    () -> "awaited"));

            assertThat(told).isEqualTo(expected);
        }

        @Test
        void ofWhichOneIsKnown() {
            assertThat(Stream.of(KNOWN, MISSING, NOT_APPLICABLE, UNDEFINED).map(Value::isKnown))
                    .containsExactly(true, false, false, false);
        }

        @Test
        void withNamesThatDoNotChangeLater() {
            var names = new ArrayList<>(List.of("a", "b"));
            var missing = new Value.Missing<Integer>(names);

            names.clear();

            assertThat(missing).isEqualTo(MISSING);
        }
    }

    @Nested
    class CalculatesOn {

        @Test
        void fromAKnownValue() {
            assertThat(KNOWN.map(number -> "n" + number)).isEqualTo(Value.known("n3"));
        }

        static Stream<Value<Integer>> butKeepsTheOtherStates() {
            return Stream.of(MISSING, NOT_APPLICABLE, UNDEFINED);
        }

        @ParameterizedTest
        @MethodSource
        void butKeepsTheOtherStates(Value<Integer> value) {
            assertThat(value.map(number -> number + 1)).isEqualTo(value);
        }
    }

    @Nested
    class CombinesWithAnother {

        static Stream<Arguments> intoTheStrongerState() {
            return Stream.of(
                    arguments(NOT_APPLICABLE, MISSING),
                    arguments(NOT_APPLICABLE, UNDEFINED),
                    arguments(NOT_APPLICABLE, KNOWN),
                    arguments(MISSING, UNDEFINED),
                    arguments(MISSING, KNOWN),
                    arguments(UNDEFINED, KNOWN),
                    arguments(UNDEFINED, Value.awaited()),
                    arguments(Value.undefined(Rational.ZERO), Value.awaited()),
                    arguments(Value.undecided(), Value.awaited()),
                    arguments(Value.awaited(), KNOWN));
        }

        @ParameterizedTest
        @MethodSource
        void intoTheStrongerState(Value<Integer> strong, Value<Integer> weak) {
            assertThat(Value.and(strong, weak)).isEqualTo(strong);
            assertThat(Value.and(weak, strong)).isEqualTo(strong);
            assertThat(strong.strength()).isGreaterThan(weak.strength());
        }

        @Test
        void intoAContradictionRatherThan0Over0() {
            Value<Integer> nothing = Value.undefined(Rational.ZERO);

            assertThat(Value.and(nothing, UNDEFINED)).isEqualTo(UNDEFINED);
            assertThat(Value.and(UNDEFINED, nothing)).isEqualTo(UNDEFINED);
            assertThat(Value.and(nothing, KNOWN)).isEqualTo(nothing);
            assertThat(Value.and(nothing, MISSING)).isEqualTo(MISSING);
        }

        @Test
        void intoTheNamesOfAllThatIsMissingEachOnce() {
            assertThat(Value.and(MISSING, Value.missing("c", "a")))
                    .isEqualTo(Value.missing("a", "b", "c"));
        }

        @Test
        void intoTheFirstOfTwoReasons() {
            assertThat(Value.and(NOT_APPLICABLE, Value.notApplicable("other")))
                    .isEqualTo(NOT_APPLICABLE);
        }
    }

    @Nested
    class StandsOrFallsWithAnother {

        @Test
        void andStaysAsItIsWhereTheOtherIsKnown() {
            assertThat(Stream.of(KNOWN, MISSING, NOT_APPLICABLE, UNDEFINED)
                            .<Object>map(value -> Value.and(value, Value.known("any"))))
                    .containsExactly(KNOWN, MISSING, NOT_APPLICABLE, UNDEFINED);
        }

        @Test
        void aKnownValueAloneIsFound() {
            Value<Object> number = Value.known(Rational.ONE);

            assertThat(number.find()).contains(Rational.ONE);
            assertThat(number.find(Rational.class)).contains(Rational.ONE);
            assertThat(number.find(String.class)).isEmpty();
            assertThat(MISSING.find()).isEmpty();
            assertThat(NOT_APPLICABLE.find(Object.class)).isEmpty();
        }

        @Test
        void andTakesAStrongerState() {
            Value<String> gate = Value.missing("gate");

            assertThat(Value.and(KNOWN, gate)).isEqualTo(Value.missing("gate"));
            assertThat(Value.and(UNDEFINED, gate)).isEqualTo(Value.missing("gate"));
            assertThat(Value.and(MISSING, gate)).isEqualTo(Value.missing("a", "b", "gate"));
            assertThat(Value.and(NOT_APPLICABLE, gate)).isEqualTo(NOT_APPLICABLE);
        }
    }
}
