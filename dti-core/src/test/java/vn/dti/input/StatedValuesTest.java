// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

/** The few forms in which a file holds what a host gave. */
class StatedValuesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    private static Object stated(Object raw) {
        var values = new LinkedHashMap<String, Object>();
        values.put("x", raw);
        return Objects.requireNonNull(Inputs.of(values).stated().get("x"));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(3, Rational.of(3)),
                arguments(3L, Rational.of(3)),
                arguments(0.1, Rational.of(1, 10)),
                arguments(0.1f, Rational.of(1, 10)),
                arguments(new BigDecimal("2.50"), Rational.of(5, 2)),
                arguments(
                        BigInteger.TEN.pow(30),
                        Rational.of(BigInteger.TEN.pow(30), BigInteger.ONE)),
                arguments(Rational.of(1, 3), Rational.of(1, 3)),
                arguments(new AtomicInteger(7), Rational.of(7)),
                arguments(new Percentage(Rational.of(1, 8)), new Percentage(Rational.of(1, 8))),
                arguments(true, true),
                arguments(DAY, DAY),
                arguments("12,5 %", "12,5 %"),
                arguments(CharBuffer.wrap("có"), "có"),
                arguments(Normalizer.normalize("Bí thư", Normalizer.Form.NFD), "Bí thư"),
                arguments(null, Value.missing()),
                arguments(Value.missing("y"), Value.missing()),
                arguments(
                        Value.notApplicable("không có biển"), Value.notApplicable("không có biển")),
                arguments(Value.known(3), Rational.of(3)),
                arguments(Value.known(Value.known("a")), "a"),
                arguments(List.of(1, "a"), List.of(Rational.of(1), "a")),
                arguments(List.of(), List.of()),
                arguments(
                        List.of(Map.of("n", 2), Map.of("n", Value.missing())),
                        List.of(Map.of("n", Rational.of(2)), Map.of("n", Value.missing()))),
                arguments(Map.of("a", Map.of("b", 1)), Map.of("a", Map.of("b", Rational.of(1)))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void areExactNumbersTextAnswersDaysAndListsAndMapsOfThese(Object raw, Object form) {
        assertThat(stated(raw)).isEqualTo(form);
    }

    @Test
    void keepTheOrderInWhichTheyWereGiven() {
        var values = new LinkedHashMap<String, Object>();
        for (String name : List.of("z", "a", "m")) {
            values.put(name, 1);
        }

        assertThat(Inputs.of(values).stated().keySet()).containsExactly("z", "a", "m");
    }

    @Nested
    class AreRefused {

        /** NaN, an object of the host and what a calculation left open, each at its place. */
        @Test
        void allAtOnceAndAtTheirPlaces() {
            var values = new LinkedHashMap<String, Object>();
            values.put("a", Double.NaN);
            values.put("b", Arrays.asList(1, Map.of("n", Value.undefined(Rational.ZERO))));
            values.put("c", Value.undecided());
            values.put("d", Value.awaited());
            values.put("e", 5);

            var refusal = catchThrowableOfType(
                    InvalidInputsException.class, () -> Inputs.of(values).stated());

            assertThat(refusal.problems())
                    .extracting(Problem::place)
                    .containsExactly("a", "b[2].n", "c", "d");
            assertThat(refusal.problems())
                    .extracting(Problem::code)
                    .containsOnly("unwritable-value");
            assertThat(refusal.problems())
                    .extracting(problem -> problem.message().in(Language.EN))
                    .contains(
                            "'a' is NaN, which cannot be written as text or a number",
                            "'b[2].n' is undefined, which cannot be written as text or a number");
        }
    }

    /** What a report of the period before says was read by the types of its inputs. */
    @Nested
    class OfAnEarlierReport {

        private static final Input SHARE = Input.percent("share", "Tỷ lệ");
        private static final Input COUNT = Input.count("count", "Số");
        private static final Input NAME = Read.text("name");
        private static final Input OPEN = Input.date("open", "Ngày mở");
        private static final Input LIST = Input.list("list", "Việc", COUNT, NAME);

        private static Object read(Input input, Object raw) {
            Value<?> value = Read.value(input, raw);
            return Objects.requireNonNull(Inputs.of(Map.of("x", new Earlier.Read(input, value)))
                    .stated()
                    .get("x"));
        }

        @Test
        void areAsTheyWereRead() {
            assertThat(read(COUNT, 4)).isEqualTo(Rational.of(4));
            assertThat(read(NAME, "a")).isEqualTo("a");
            assertThat(read(SHARE, "80%")).isEqualTo(new Percentage(Rational.of(4, 5)));
            assertThat(read(SHARE, Value.notApplicable("không có")))
                    .isEqualTo(Value.notApplicable("không có"));
        }

        @Test
        void areTheNumberOfItemsOrTheRecordsWithTheFieldsThatTheyHave() {
            assertThat(read(LIST, 7)).isEqualTo(Rational.of(7));
            assertThat(read(LIST, List.of(Map.of("count", 2, "name", "a"), Map.of("count", 3))))
                    .isEqualTo(List.of(
                            Map.of("count", Rational.of(2), "name", "a"),
                            Map.of("count", Rational.of(3))));
        }

        @Test
        void areLeftOutWhereTheyAreMissing() {
            var missing = new Earlier.Read(COUNT, Value.missing("count"));

            assertThat(Inputs.of(Map.of("x", missing)).stated().get("x"))
                    .isEqualTo(Value.missing());
        }

        @Test
        void areRefusedWhereTheyAreNothingThatAFileHolds() {
            for (Value<?> value : List.<Value<?>>of(
                    Value.undefined(Rational.ZERO), Value.undecided(), Value.awaited())) {
                var refusal = catchThrowableOfType(
                        InvalidInputsException.class,
                        () -> Inputs.of(Map.of("x", new Earlier.Read(OPEN, value)))
                                .stated());
                assertThat(refusal.problems()).extracting(Problem::place).containsExactly("open");
            }
        }
    }
}
