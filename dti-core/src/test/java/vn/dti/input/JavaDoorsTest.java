// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

/** What a host may put into its map: any number, any text, and what is said of anything else. */
class JavaDoorsTest {

    private static final Input COUNT = Input.count("meetings", "Số cuộc họp");
    private static final Input AMOUNT = Input.amount("budget", "Ngân sách");
    private static final Input PERCENT = Input.percent("share", "Tỷ lệ");
    private static final Input QUESTION = Input.yesNo("portal", "Có cổng thông tin?");
    private static final Input HEAD = Input.choice("head", "Trưởng ban", Map.of("phó", "Cấp phó"));
    private static final Input NAME = Read.text("name");

    /** A number of a library that nobody here knows. */
    private static final class Fathoms extends Number {
        private static final long serialVersionUID = 1L;

        @Override
        public int intValue() {
            return 3;
        }

        @Override
        public long longValue() {
            return 3;
        }

        @Override
        public float floatValue() {
            return 3;
        }

        @Override
        public double doubleValue() {
            return 3;
        }
    }

    @Nested
    class ANumber {

        static Stream<Arguments> entersExactlyWhateverItsType() {
            var adder = new LongAdder();
            adder.add(3);
            var doubles = new DoubleAdder();
            doubles.add(0.5);
            return Stream.of(
                    arguments(0.1f, Rational.of(1, 10)),
                    arguments(0.58f, Rational.of(58, 100)),
                    arguments(-0.0f, Rational.ZERO),
                    arguments(-0.0, Rational.ZERO),
                    arguments((byte) 3, Rational.of(3)),
                    arguments((short) 3, Rational.of(3)),
                    arguments(new AtomicInteger(3), Rational.of(3)),
                    arguments(new AtomicLong(Long.MAX_VALUE), Rational.of(Long.MAX_VALUE)),
                    arguments(adder, Rational.of(3)),
                    arguments(new LongAccumulator(Long::max, 3), Rational.of(3)),
                    arguments(doubles, Rational.of(1, 2)),
                    arguments(new DoubleAccumulator(Double::max, 0.25), Rational.of(1, 4)));
        }

        @ParameterizedTest
        @MethodSource
        void entersExactlyWhateverItsType(Object raw, Rational expected) {
            assertThat(Read.value(AMOUNT, raw)).isEqualTo(Value.known(expected));
        }

        /** The huge ones have a name, since to write them out takes seconds for each row. */
        static Stream<Arguments> isRefusedIfItIsEndlessOrTooLong() {
            BigInteger huge = BigInteger.ONE.shiftLeft(10_000_000);
            String tooMany = "a number of too many digits: too large or too many digits";
            return Stream.of(
                    arguments(Float.NaN, "NaN: not a finite number"),
                    arguments(Float.NEGATIVE_INFINITY, "-Infinity: not a finite number"),
                    arguments(Double.POSITIVE_INFINITY, "Infinity: not a finite number"),
                    arguments(
                            new BigDecimal("1E+999999999"),
                            "1E+999999999: too large or too many digits"),
                    arguments(
                            new BigDecimal("1E-999999999"),
                            "1E-999999999: too large or too many digits"),
                    arguments(named("2^10000000", huge), tooMany),
                    arguments(named("-2^10000000", huge.negate()), tooMany),
                    arguments(named("2^10000000 / 10^5", new BigDecimal(huge, 5)), tooMany),
                    arguments(
                            named("2^10000000 as a fraction", Rational.of(huge, BigInteger.ONE)),
                            tooMany),
                    arguments(named("1 / 2^10000000", Rational.of(BigInteger.ONE, huge)), tooMany),
                    arguments(
                            "1E+999999999",
                            "'1E+999999999': powers of ten are written out,"
                                    + " such as 1000 for 1e3"));
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource
        void isRefusedIfItIsEndlessOrTooLong(Object raw, String found) {
            assertThat(Read.mismatch(AMOUNT, raw).message())
                    .hasToString("“Ngân sách” [budget] is " + found + "; expected a number");
        }

        @Test
        void mayHaveAThousandDigits() {
            BigInteger most = BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE);

            assertThat(Read.value(COUNT, most))
                    .isEqualTo(Value.known(Rational.of(most, BigInteger.ONE)));
        }
    }

    @Nested
    class AText {

        static Stream<CharSequence> mayBeAnySequenceOfCharacters() {
            return Stream.of("12", built("12"), CharBuffer.wrap("12"));
        }

        /** Characters that their owner goes on changing. */
        private static StringBuilder built(String text) {
            var built = new StringBuilder();
            built.append(text);
            return built;
        }

        @ParameterizedTest
        @MethodSource
        void mayBeAnySequenceOfCharacters(CharSequence raw) {
            assertThat(Read.value(COUNT, raw)).isEqualTo(Value.known(Rational.of(12)));
            assertThat(Read.value(NAME, raw)).isEqualTo(Value.known("12"));
            assertThat(Read.mismatch(QUESTION, raw).message())
                    .hasToString(
                            "“Có cổng thông tin?” [portal] is '12', expected yes or no (true, false)");
        }

        @Test
        void isTakenByQuestionsAndChoicesToo() {
            assertThat(Read.value(QUESTION, CharBuffer.wrap("Có"))).isEqualTo(Value.known(true));
            assertThat(Read.value(HEAD, CharBuffer.wrap("CẤP PHÓ"))).isEqualTo(Value.known("phó"));
        }

        @Test
        void isKeptAsItWasWhenItWasGiven() {
            StringBuilder text = built("12");
            var number = new AtomicInteger(12);
            Inputs inputs = Inputs.of(Map.of("meetings", text, "budget", number));

            text.append("000");
            number.set(99);

            assertThat(inputs.values()).isEqualTo(Map.of("meetings", "12", "budget", 12L));
        }
    }

    @Nested
    class AValueOfAnotherType {

        static Stream<Arguments> isRefusedWithItsTypeNamed() {
            return Stream.of(
                    arguments('3', "java.lang.Character"),
                    arguments(TimeUnit.DAYS, "java.util.concurrent.TimeUnit"),
                    arguments(Optional.of(3), "java.util.Optional"),
                    arguments(new int[] {3}, "int[]"),
                    arguments(new String[] {"3"}, "java.lang.String[]"),
                    arguments(LocalDate.EPOCH, "java.time.LocalDate"),
                    arguments(new Fathoms(), "vn.dti.input.JavaDoorsTest$Fathoms"));
        }

        @ParameterizedTest
        @MethodSource
        void isRefusedWithItsTypeNamed(Object raw, String type) {
            Map<Input, String> expected = Map.of(
                    COUNT, "a whole number of at least 0",
                    AMOUNT, "a number",
                    PERCENT, "a percentage such as 80% or 0.8",
                    QUESTION, "yes or no (true, false)",
                    HEAD, "one of “Cấp phó” [phó]",
                    NAME, "text");
            expected.forEach((input, what) -> {
                Problem problem = Read.mismatch(input, raw);
                assertThat(problem.message())
                        .hasToString(input.titled() + " is a value of type " + type + ", expected "
                                + what);
                assertThat(problem.message().in(Language.VI))
                        .startsWith(input.titled() + " là một giá trị kiểu " + type + ", cần ");
            });
        }

        @Test
        void isRefusedAsAnEntryAndASetToo() {
            assertThat(Read.mismatch(COUNT, Map.entry("a", 1)).message())
                    .hasToString(
                            "“Số cuộc họp” [meetings] is a value of type java.util.KeyValueHolder,"
                                    + " expected a whole number of at least 0");
            assertThat(Read.mismatch(COUNT, Set.of(1)).message().toString())
                    .startsWith(
                            "“Số cuộc họp” [meetings] is a value of type java.util.ImmutableCollections");
        }
    }

    @Nested
    class AName {

        @Test
        void isFoundInEverySpellingOfItsCharacters() {
            Input households = Input.count("số_hộ", "Số hộ");

            for (String key : List.of(nfd("số_hộ"), " số_hộ", "số_hộ\u00a0", "số\u200b_hộ")) {
                assertThat(Read.figures(List.of(households), Map.of(key, 3)).value(households))
                        .isEqualTo(Value.known(Rational.of(3)));
            }
        }

        @Test
        void isRefusedInTwoSpellings() {
            Input households = Input.count("số_hộ", "Số hộ");
            var raw = new LinkedHashMap<String, Object>();
            raw.put("số_hộ", 3);
            raw.put(nfd("số_hộ"), 4);

            var problems = Read.problems(List.of(households), raw);

            assertThat(problems).extracting(Problem::place).containsExactly("số_hộ");
            Read.assertWords(problems, Language.EN)
                    .containsExactly("'số_hộ' is given twice, in two spellings");
            Read.assertWords(problems, Language.VI)
                    .containsExactly("'số_hộ' có hai lần, theo hai cách viết");
        }

        @Test
        void ofACriterionIsFoundInEverySpelling() {
            Inputs inputs = Inputs.of(Map.of()).notApplicable("1.10\u00a0", "không có");

            assertThat(inputs.notApplicable()).containsEntry("1.10", "không có");
        }

        @Test
        void ofACriterionIsRefusedInTwoSpellings() {
            Inputs inputs = Inputs.of(Map.of()).notApplicable("1.a", "không có");

            assertThatExceptionOfType(InvalidInputsException.class)
                    .isThrownBy(() -> new Inputs(
                            Assessment.UNSTATED,
                            Map.of(),
                            Map.of("1.a", "không có", " 1.a", "không có"),
                            Map.of(),
                            Map.of()))
                    .withMessage(
                            "1 problem in the inputs:\n  - '1.a' is given twice, in two spellings");
            assertThat(inputs.notApplicable()).hasSize(1);
        }
    }

    @Nested
    class AStatedWayToWriteNumbers {

        @ParameterizedTest
        @CsvSource({"VI, 1.000, 1000", "EN, 1.000, 1", "VI, '12,345', 12345/1000"})
        void decidesWhatTextMeans(NumberStyle style, String text, String expected) {
            var problems = new ArrayList<Problem>();
            Figures figures = Declaration.of(List.of(AMOUNT))
                    .read(Inputs.of(Map.of("budget", text)).written(style), problems);

            assertThat(problems).isEmpty();
            assertThat(figures.value(AMOUNT)).isEqualTo(Value.known(Rational.parse(expected)));
        }

        @Test
        void isKeptByEveryCopy() {
            Inputs inputs = Inputs.of(Map.of("budget", "1.000")).written(NumberStyle.VI);

            assertThat(inputs.about(Assessment.UNSTATED)
                            .with("meetings", 1)
                            .notApplicable("1", "không có")
                            .against(Map.of())
                            .numbers())
                    .isEqualTo(NumberStyle.VI);
        }
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
