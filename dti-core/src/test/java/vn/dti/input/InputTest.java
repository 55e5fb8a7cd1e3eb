// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;

class InputTest {

    private static final Input MONTHS = Input.count("months", "Số tháng");
    private static final Interval ZERO_TO_TWELVE =
            Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.of(12)));

    @Nested
    class IsNamed {

        @ParameterizedTest
        @ValueSource(strings = {"a", "meetings_total", "số_cuộc_họp", "M2", "đ_1", "a__"})
        void byLettersDigitsAndUnderscores(String name) {
            assertThat(Input.count(name, "").name()).isEqualTo(name);
        }

        @Test
        void inComposedCharacters() {
            String decomposed = Normalizer.normalize("số_hộ", Normalizer.Form.NFD);

            assertThat(Input.count(decomposed, "")).isEqualTo(Input.count("số_hộ", ""));
        }

        @Test
        void withoutSpacesAround() {
            assertThat(Input.count("\u00a0months ", " Số\u00a0tháng ")).isEqualTo(MONTHS);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "1a", "_a", "a-b", "a b", "a.b", "a[1]", "a/b"})
        void andByNothingElse(String name) {
            assertRefused(
                    () -> Input.count(name, ""),
                    "input name '" + name + "' is invalid:"
                            + " letters, digits, and underscores, a letter first",
                    "tên đầu vào '" + name + "' không hợp lệ:"
                            + " chữ cái, chữ số và gạch dưới, bắt đầu bằng chữ cái");
        }
    }

    @Nested
    class IsOfAType {

        static Stream<Arguments> byItsFactory() {
            Input field = Input.yesNo("resolved", "");
            return Stream.of(
                    arguments(Input.count("a", ""), InputType.Plain.COUNT, "count", true),
                    arguments(Input.amount("a", ""), InputType.Plain.AMOUNT, "amount", true),
                    arguments(Input.percent("a", ""), InputType.Plain.PERCENT, "percent", true),
                    arguments(Input.yesNo("a", ""), InputType.Plain.BOOLEAN, "boolean", false),
                    arguments(
                            Input.choice("a", "", Map.of("x", "X")),
                            new InputType.Choice(Map.of("x", "X")),
                            "choice",
                            false),
                    arguments(
                            Input.list("a", "", field),
                            new InputType.Listing(List.of(field)),
                            "list",
                            false));
        }

        @ParameterizedTest
        @MethodSource
        void byItsFactory(Input input, InputType type, String word, boolean number) {
            assertThat(input.type()).isEqualTo(type);
            assertThat(input.type().word()).isEqualTo(word);
            assertThat(input.type().isNumber()).isEqualTo(number);
        }

        @Test
        void ofWhichAChoiceNeedsAnOption() {
            assertThatExceptionOfType(DefinitionException.class)
                    .isThrownBy(() -> Input.choice("head", "", Map.of()));
        }
    }

    @Nested
    class IsDerived {

        @Test
        void withAUnit() {
            Input input = Input.count("meetings", "Số cuộc họp").partOf("total").in("cuộc họp");

            assertThat(input.unit()).isEqualTo("cuộc họp");
            assertThat(input.in(""))
                    .isEqualTo(Input.count("meetings", "Số cuộc họp").partOf("total"));
        }

        @Test
        void withBoundsAddedInTheirOrder() {
            Input input = MONTHS.partOf("total").within(ZERO_TO_TWELVE).partOf("other");

            assertThat(input.bounds())
                    .containsExactly(
                            new Bound.PartOf("total"),
                            new Bound.Within(ZERO_TO_TWELVE),
                            new Bound.PartOf("other"));
            assertThat(input.wholes()).containsExactly("total", "other");
            assertThat(MONTHS.bounds()).isEmpty();
        }
    }

    @Nested
    class Ranges {

        static Stream<Arguments> fromZeroUnlessABoundHasALowerEnd() {
            Rational ten = Rational.of(10);
            return Stream.of(
                    arguments(MONTHS, Interval.atLeast(Rational.ZERO)),
                    arguments(MONTHS.partOf("total"), Interval.atLeast(Rational.ZERO)),
                    arguments(MONTHS.within(ZERO_TO_TWELVE), ZERO_TO_TWELVE),
                    arguments(MONTHS.within(Interval.atMost(Rational.of(12))), ZERO_TO_TWELVE),
                    arguments(
                            MONTHS.within(Interval.above(Rational.ZERO)),
                            Interval.above(Rational.ZERO)),
                    arguments(
                            Input.amount("growth", "").within(Interval.atLeast(ten.negated())),
                            Interval.atLeast(ten.negated())),
                    arguments(
                            MONTHS.within(Interval.atLeast(ten))
                                    .within(Interval.below(ten.times(2))),
                            Interval.atLeast(ten).and(Interval.below(ten.times(2)))));
        }

        @Test
        void isOpenBelowForAnInputThatMayBeNegative() {
            Input growth = Input.percent("growth", "Tăng trưởng");

            assertThat(growth.signed().range()).isEqualTo(Interval.all());
            assertThat(growth.signed().within(Interval.atMost(Rational.ONE)).range())
                    .isEqualTo(Interval.atMost(Rational.ONE));
            assertThat(growth.within(Interval.atLeast(Rational.of(-1))).signed().range())
                    .isEqualTo(Interval.atLeast(Rational.of(-1)));
        }

        @ParameterizedTest
        @MethodSource
        void fromZeroUnlessABoundHasALowerEnd(Input input, Interval range) {
            assertThat(input.range()).isEqualTo(range);
        }

        @ParameterizedTest
        @CsvSource({"0", "7", "12"})
        void overEveryValueBetweenItsEndsInclusive(int value) {
            assertThat(Read.value(MONTHS.within(ZERO_TO_TWELVE), value))
                    .isEqualTo(Value.known(Rational.of(value)));
        }

        static Stream<Arguments> overNothingOutside() {
            Rational ten = Rational.of(10);
            return Stream.of(
                    arguments(ZERO_TO_TWELVE, 13, "at least 0 and at most 12", "từ 0 đến 12"),
                    arguments(ZERO_TO_TWELVE, -1, "at least 0 and at most 12", "từ 0 đến 12"),
                    arguments(
                            Interval.above(Rational.ZERO).and(Interval.atMost(ten)),
                            0,
                            "above 0 and at most 10",
                            "trên 0 đến 10"),
                    arguments(
                            Interval.above(Rational.ZERO).and(Interval.atMost(ten)),
                            11,
                            "above 0 and at most 10",
                            "trên 0 đến 10"),
                    arguments(Interval.above(ten), 10, "above 10", "trên 10"),
                    arguments(Interval.atMost(Rational.ZERO), 1, "exactly 0", "bằng 0"));
        }

        @ParameterizedTest
        @MethodSource
        void overNothingOutside(Interval within, int value, String en, String vi) {
            var problems = Read.problems(List.of(MONTHS.within(within)), Map.of("months", value));

            assertThat(problems).extracting(Problem::place).containsExactly("months");
            Read.assertWords(problems, Language.EN)
                    .containsExactly("“Số tháng” [months] is " + value + ", expected " + en);
            Read.assertWords(problems, Language.VI)
                    .containsExactly("“Số tháng” [months] là " + value + ", cần " + vi);
        }
    }

    @Nested
    class Refuses {

        @Test
        void boundsThatExcludeEveryNumber() {
            assertRefused(
                    () -> MONTHS.within(Interval.below(Rational.ZERO)),
                    "the bounds of 'months' exclude every number",
                    "giới hạn của 'months' loại trừ mọi số");
            assertRefused(
                    () -> MONTHS.within(ZERO_TO_TWELVE).within(Interval.above(Rational.of(12))),
                    "the bounds of 'months' exclude every number",
                    "giới hạn của 'months' loại trừ mọi số");
        }

        @Test
        void boundsOfACountBetweenTwoWholeNumbers() {
            Interval between = Interval.above(Rational.ONE).and(Interval.below(Rational.of(2)));

            assertRefused(
                    () -> MONTHS.within(between),
                    "the bounds of 'months' exclude every number",
                    "giới hạn của 'months' loại trừ mọi số");
            assertThat(Input.amount("hours", "").within(between).range()).isEqualTo(between);
        }

        static Stream<Input> boundsOfWhatIsNoNumber() {
            return Stream.of(
                    Input.yesNo("x", ""),
                    Input.choice("x", "", Map.of("a", "A")),
                    Input.list("x", ""),
                    Read.text("x"));
        }

        @ParameterizedTest
        @MethodSource
        void boundsOfWhatIsNoNumber(Input input) {
            assertRefused(
                    () -> input.within(ZERO_TO_TWELVE),
                    "'x' has bounds but is neither a number nor a date",
                    "'x' có giới hạn nhưng không phải là số hay ngày");
            assertRefused(
                    () -> input.partOf("total"),
                    "'x' has bounds but is neither a number nor a date",
                    "'x' có giới hạn nhưng không phải là số hay ngày");
        }
    }

    @Test
    void aTypeHasOptionsOrFieldsByItsKind() {
        Input plan = Input.yesNo("plan", "Kế hoạch");
        InputType choice = new InputType.Choice(Map.of("a", "Loại A"));
        InputType list = new InputType.Listing(List.of(plan));

        assertThat(Stream.of(plan.type(), choice, list)
                        .map(type -> type.<String>fold(
                                plain -> plain.word(),
                                options -> "one of " + options.names(),
                                records ->
                                        "records of " + records.fields().get(0).name())))
                .containsExactly("boolean", "one of [a]", "records of plan");
        assertThat(choice.options()).containsExactly(Map.entry("a", "Loại A"));
        assertThat(choice.meant("loại a")).containsExactly("a");
        assertThat(choice.isChoice()).isTrue();
        assertThat(list.isList()).isTrue();
        assertThat(plan.type().options()).isEmpty();
        assertThat(list.names()).isEmpty();
        assertThat(choice.fields()).isEmpty();
        assertThat(list.meant("a")).isEmpty();
    }

    private static void assertRefused(ThrowingCallable definition, String en, String vi) {
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(definition)
                .withMessage(en)
                .satisfies(refusal -> assertThat(refusal.in(Language.VI)).isEqualTo(vi));
    }
}
