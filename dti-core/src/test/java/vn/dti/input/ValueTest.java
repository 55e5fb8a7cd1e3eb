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
                    arguments(UNDEFINED, "5 over zero"));
        }

        @ParameterizedTest
        @MethodSource
        void andFoldsByIt(Value<Integer> value, String expected) {
            String told = value.fold(new Value.Cases<>(
                    known -> "known " + known,
                    names -> "missing " + names,
                    reason -> "not applicable: " + reason,
                    dividend -> dividend + " over zero"));

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
            assertThat(KNOWN.then(number -> Value.missing("c"))).isEqualTo(Value.missing("c"));
        }

        static Stream<Value<Integer>> butKeepsTheOtherStates() {
            return Stream.of(MISSING, NOT_APPLICABLE, UNDEFINED);
        }

        @ParameterizedTest
        @MethodSource
        void butKeepsTheOtherStates(Value<Integer> value) {
            assertThat(value.map(number -> number + 1)).isEqualTo(value);
            assertThat(value.then(number -> KNOWN)).isEqualTo(value);
        }
    }

    @Nested
    class CombinesWithAnother {

        @Test
        void ifBothAreKnown() {
            assertThat(Value.combine(KNOWN, Value.known(2), (a, b) -> a - b))
                    .isEqualTo(Value.known(3 - 2));
        }

        static Stream<Arguments> intoTheStrongerState() {
            return Stream.of(
                    arguments(NOT_APPLICABLE, MISSING),
                    arguments(NOT_APPLICABLE, UNDEFINED),
                    arguments(NOT_APPLICABLE, KNOWN),
                    arguments(MISSING, UNDEFINED),
                    arguments(MISSING, KNOWN),
                    arguments(UNDEFINED, KNOWN));
        }

        @ParameterizedTest
        @MethodSource
        void intoTheStrongerState(Value<Integer> strong, Value<Integer> weak) {
            assertThat(Value.combine(strong, weak, Integer::sum)).isEqualTo(strong);
            assertThat(Value.combine(weak, strong, Integer::sum)).isEqualTo(strong);
            assertThat(strong.strength()).isGreaterThan(weak.strength());
        }

        @Test
        void intoAContradictionRatherThan0Over0() {
            Value<Integer> nothing = Value.undefined(Rational.ZERO);

            assertThat(Value.combine(nothing, UNDEFINED, Integer::sum)).isEqualTo(UNDEFINED);
            assertThat(Value.combine(UNDEFINED, nothing, Integer::sum)).isEqualTo(UNDEFINED);
            assertThat(Value.combine(nothing, KNOWN, Integer::sum)).isEqualTo(nothing);
            assertThat(Value.combine(nothing, MISSING, Integer::sum)).isEqualTo(MISSING);
        }

        @Test
        void intoTheNamesOfAllThatIsMissingEachOnce() {
            assertThat(Value.combine(MISSING, Value.missing("c", "a"), Integer::sum))
                    .isEqualTo(Value.missing("a", "b", "c"));
        }

        @Test
        void intoTheFirstOfTwoReasons() {
            assertThat(Value.combine(NOT_APPLICABLE, Value.notApplicable("other"), Integer::sum))
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
        void andTakesAStrongerState() {
            Value<String> gate = Value.missing("gate");

            assertThat(Value.and(KNOWN, gate)).isEqualTo(Value.missing("gate"));
            assertThat(Value.and(UNDEFINED, gate)).isEqualTo(Value.missing("gate"));
            assertThat(Value.and(MISSING, gate)).isEqualTo(Value.missing("a", "b", "gate"));
            assertThat(Value.and(NOT_APPLICABLE, gate)).isEqualTo(NOT_APPLICABLE);
        }
    }
}
