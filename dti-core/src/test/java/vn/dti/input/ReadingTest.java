// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

/** What each type takes from a host, and what it says of anything else. */
class ReadingTest {

    private static final Input COUNT = Input.count("meetings", "Số cuộc họp");
    private static final Input AMOUNT = Input.amount("budget", "Ngân sách");
    private static final Input PERCENT = Input.percent("share", "Tỷ lệ");
    private static final Input QUESTION = Input.yesNo("portal", "Có cổng thông tin?");
    private static final Input HEAD = Input.choice("head", "Trưởng ban", options());
    private static final Input NAME = Read.text("name");
    private static final String MARK_EN = "the mark can be decimal or group thousands, write ";
    private static final String STATE_EN = ", or state numbers vi or en (dti: --numbers vi)";
    private static final String STATE_VI =
            ", hoặc nêu cách ghi số: numbers vi hay en (lệnh dti: --numbers vi)";
    private static final String MARK_VI = "dấu có thể là thập phân hoặc hàng nghìn, hãy viết ";

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("leader", "Bí thư hoặc Chủ tịch");
        options.put("deputy", "Cấp phó");
        options.put("không", "Không có");
        return options;
    }

    @Nested
    class ACount {

        static Stream<Arguments> takesWholeNumbersInEveryForm() {
            return Stream.of(
                    arguments((byte) 3, Rational.of(3)),
                    arguments((short) 3, Rational.of(3)),
                    arguments(3, Rational.of(3)),
                    arguments(3L, Rational.of(3)),
                    arguments(0, Rational.ZERO),
                    arguments(Long.MAX_VALUE, Rational.of(Long.MAX_VALUE)),
                    arguments(BigInteger.TEN.pow(30), Rational.parse("1" + "0".repeat(30))),
                    arguments(new BigDecimal("3.00"), Rational.of(3)),
                    arguments(new BigDecimal("3E2"), Rational.of(300)),
                    arguments(3.0, Rational.of(3)),
                    arguments(Rational.of(6, 2), Rational.of(3)),
                    arguments("3", Rational.of(3)),
                    arguments(" 03 ", Rational.of(3)),
                    arguments("3.00", Rational.of(3)),
                    arguments("3.0000", Rational.of(3)),
                    arguments("1234.000", Rational.of(1_234)),
                    arguments("-0.000", Rational.ZERO),
                    arguments(new BigDecimal("1.000"), Rational.ONE),
                    arguments("1.000.000", Rational.of(1_000_000)),
                    arguments("1 000\u00a0000", Rational.of(1_000_000)),
                    arguments("１２", Rational.of(12)),
                    arguments("12\u200b", Rational.of(12)));
        }

        @ParameterizedTest
        @MethodSource
        void takesWholeNumbersInEveryForm(Object raw, Rational expected) {
            assertThat(Read.value(COUNT, raw)).isEqualTo(Value.known(expected));
        }

        static Stream<Arguments> refusesAnythingElse() {
            return Stream.of(
                    arguments(1.5, "1.5", "", ""),
                    arguments(new BigDecimal("0.5"), "0.5", "", ""),
                    arguments(Rational.of(3, 2), "3/2", "", ""),
                    arguments("1.5", "'1.5'", "", ""),
                    arguments("80%", "'80%'", "", ""),
                    arguments("3%", "'3%'", "", ""),
                    arguments("300%", "'300%'", "", ""),
                    arguments(
                            "1.000",
                            "'1.000'",
                            MARK_EN + "1 or 1000" + STATE_EN,
                            MARK_VI + "1 hoặc 1000" + STATE_VI),
                    arguments(
                            "1,000",
                            "'1,000'",
                            MARK_EN + "1 or 1000" + STATE_EN,
                            MARK_VI + "1 hoặc 1000" + STATE_VI),
                    arguments(
                            " 12.345 ",
                            "' 12.345 '",
                            MARK_EN + "12345 if it groups" + STATE_EN,
                            MARK_VI + "12345 nếu là hàng nghìn" + STATE_VI),
                    arguments(
                            "999.000",
                            "'999.000'",
                            MARK_EN + "999 or 999000" + STATE_EN,
                            MARK_VI + "999 hoặc 999000" + STATE_VI),
                    arguments("1.50x", "'1.50x'", "not a number", "không phải là số"),
                    arguments("1.50/", "'1.50/'", "not a number", "không phải là số"),
                    arguments(true, "true", "", ""),
                    arguments(List.of(1, 2), "a list", "", ""),
                    arguments(Map.of("n", 1), "a mapping", "", ""),
                    arguments("mười", "'mười'", "not a number", "không phải là số"),
                    arguments("", "''", "no number", "không có số"),
                    arguments("1,5", "'1,5'", "", ""),
                    arguments("80 %", "'80 %'", "", ""),
                    arguments("80％", "'80％'", "", ""),
                    arguments(
                            "1_000",
                            "'1_000'",
                            "digits are written without separators, such as 1000",
                            "chữ số viết liền, ví dụ 1000"),
                    arguments(
                            "1.00.000",
                            "'1.00.000'",
                            "digits are grouped by threes, such as 1 000 000",
                            "hàng nghìn phải tách đúng từng ba chữ số, ví dụ 1 000 000"),
                    arguments(
                            "1e3",
                            "'1e3'",
                            "powers of ten are written out, such as 1000 for 1e3",
                            "không viết lũy thừa, ví dụ 1000 thay cho 1e3"),
                    arguments("6/2", "'6/2'", "", ""),
                    arguments("10/10", "'10/10'", "", ""),
                    arguments("0/5", "'0/5'", "", ""),
                    arguments("10／10", "'10／10'", "", ""),
                    arguments("1/0", "'1/0'", "the denominator is 0", "mẫu số là 0"),
                    arguments(
                            "9".repeat(1_001),
                            "'" + "9".repeat(60) + "…'",
                            "more than 1000 characters",
                            "số dài hơn 1000 ký tự"),
                    arguments(Double.NaN, "NaN", "not a finite number", "không phải là số hữu hạn"),
                    arguments(
                            Double.NEGATIVE_INFINITY,
                            "-Infinity",
                            "not a finite number",
                            "không phải là số hữu hạn"));
        }

        @ParameterizedTest
        @MethodSource
        void refusesAnythingElse(Object raw, String shown, String why, String lyDo) {
            Problem problem = Read.mismatch(COUNT, raw);

            assertThat(problem.place()).isEqualTo("meetings");
            assertThat(problem.message().in(Language.EN))
                    .isEqualTo("“Số cuộc họp” [meetings] is " + shown
                            + (why.isEmpty() ? ", " : ": " + why + "; ")
                            + "expected a whole number of at least 0");
            assertThat(problem.message().in(Language.VI))
                    .isEqualTo("“Số cuộc họp” [meetings] là " + Read.inVietnamese(shown)
                            + (lyDo.isEmpty() ? ", " : ": " + lyDo + "; ")
                            + "cần một số nguyên từ 0 trở lên");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E401", "1E-1001", "1E999999999"})
        void refusesADecimalOfAbsurdLength(BigDecimal raw) {
            assertThat(Read.mismatch(COUNT, raw).place()).isEqualTo("meetings");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "-1000000"})
        void refusesNumbersBelowZero(String raw) {
            var problems = Read.problems(List.of(COUNT), Map.of("meetings", new BigInteger(raw)));

            assertThat(problems).extracting(Problem::place).containsExactly("meetings");
            Read.assertWords(problems, Language.EN)
                    .containsExactly(
                            "“Số cuộc họp” [meetings] is " + raw + ", expected at least 0");
            Read.assertWords(problems, Language.VI)
                    .containsExactly("“Số cuộc họp” [meetings] là " + raw + ", cần từ 0 trở lên");
        }
    }

    @Nested
    class AnAmount {

        static Stream<Arguments> takesNumbersExactly() {
            return Stream.of(
                    arguments(3, Rational.of(3)),
                    arguments(0.1, Rational.of(1, 10)),
                    arguments(0.58, Rational.of(58, 100)),
                    arguments(new BigDecimal("0.10"), Rational.of(1, 10)),
                    arguments(new BigDecimal("-0.0"), Rational.ZERO),
                    arguments(Rational.of(1, 3), Rational.of(1, 3)),
                    arguments("22.67", Rational.of(2267, 100)),
                    arguments("1/3", Rational.of(1, 3)),
                    arguments("22,67", Rational.of(2267, 100)),
                    arguments("1.234,5", Rational.of(12_345, 10)));
        }

        @ParameterizedTest
        @MethodSource
        void takesNumbersExactly(Object raw, Rational expected) {
            assertThat(Read.value(AMOUNT, raw)).isEqualTo(Value.known(expected));
        }

        @Test
        void refusesWhatIsNoNumber() {
            assertMismatch(
                    AMOUNT,
                    true,
                    "“Ngân sách” [budget] is true, expected a number",
                    "“Ngân sách” [budget] là true, cần một số");
            assertMismatch(
                    AMOUNT,
                    "mười",
                    "“Ngân sách” [budget] is 'mười': not a number; expected a number",
                    "“Ngân sách” [budget] là 'mười': không phải là số; cần một số");
        }

        /** Half of what, nobody says. */
        @Test
        void refusesPercentages() {
            assertMismatch(
                    AMOUNT,
                    "50 %",
                    "“Ngân sách” [budget] is '50 %', expected a number",
                    "“Ngân sách” [budget] là '50 %', cần một số");
            assertMismatch(
                    AMOUNT,
                    new Percentage(Rational.of(1, 2)),
                    "“Ngân sách” [budget] is 50%, expected a number",
                    "“Ngân sách” [budget] là 50%, cần một số");
        }

        @Test
        void refusesNumbersBelowZero() {
            var problems = Read.problems(List.of(AMOUNT), Map.of("budget", "-0.5"));

            Read.assertWords(problems, Language.EN)
                    .containsExactly("“Ngân sách” [budget] is -0.5, expected at least 0");
            Read.assertWords(problems, Language.VI)
                    .containsExactly("“Ngân sách” [budget] là -0,5, cần từ 0 trở lên");
        }
    }

    @Nested
    class APercentage {

        static Stream<Arguments> takesAPercentSignOrAShare() {
            return Stream.of(
                    arguments("80%", Rational.of(80, 100)),
                    arguments(" 80% ", Rational.of(80, 100)),
                    arguments("80 %", Rational.of(80, 100)),
                    arguments("80\u00a0％", Rational.of(80, 100)),
                    arguments("12,5%", Rational.of(125, 1000)),
                    arguments("250 %", Rational.of(250, 100)),
                    arguments("0.25%", Rational.of(25, 10_000)),
                    arguments("120%", Rational.of(120, 100)),
                    arguments("0.8", Rational.of(8, 10)),
                    arguments("4/5", Rational.of(4, 5)),
                    arguments(0.8, Rational.of(8, 10)),
                    arguments(new BigDecimal("0.8"), Rational.of(8, 10)),
                    arguments(Rational.of(4, 5), Rational.of(4, 5)),
                    arguments(0, Rational.ZERO),
                    arguments(1, Rational.ONE));
        }

        @ParameterizedTest
        @MethodSource
        void takesAPercentSignOrAShare(Object raw, Rational expected) {
            assertThat(Read.value(PERCENT, raw)).isEqualTo(Value.known(expected));
        }

        static Stream<Arguments> refusesANumberAboveOneWithoutTheSign() {
            return Stream.of(
                    arguments(80, "80"),
                    arguments("80", "'80'"),
                    arguments(1.01, "1.01"),
                    arguments("3/2", "'3/2'"),
                    arguments(Rational.of(3, 2), "3/2"));
        }

        @ParameterizedTest
        @MethodSource
        void refusesANumberAboveOneWithoutTheSign(Object raw, String shown) {
            assertMismatch(
                    PERCENT,
                    raw,
                    "“Tỷ lệ” [share] is " + shown + ": percent or times is unclear, add the % sign;"
                            + " expected a percentage such as 80% or 0.8",
                    "“Tỷ lệ” [share] là " + Read.inVietnamese(shown)
                            + ": không rõ là phần trăm hay số lần, hãy thêm dấu %;"
                            + " cần một tỷ lệ như 80% hoặc 0.8");
        }

        @Test
        void refusesWhatIsNoNumber() {
            assertMismatch(
                    PERCENT,
                    "80 của 100",
                    "“Tỷ lệ” [share] is '80 của 100': not a number;"
                            + " expected a percentage such as 80% or 0.8",
                    "“Tỷ lệ” [share] là '80 của 100': không phải là số; cần một tỷ lệ như 80% hoặc 0.8");
            assertMismatch(
                    PERCENT,
                    false,
                    "“Tỷ lệ” [share] is false, expected a percentage such as 80% or 0.8",
                    "“Tỷ lệ” [share] là false, cần một tỷ lệ như 80% hoặc 0.8");
        }
    }

    @Nested
    class AQuestion {

        @ParameterizedTest
        @CsvSource({
            "true, true",
            "True, true",
            "yes, true",
            "YES, true",
            "có, true",
            "CÓ, true",
            "' có ', true",
            "TRUE, true",
            "'\u00a0CÓ\u200b', true",
            "'Không ', false",
            "false, false",
            "no, false",
            "không, false",
            "Không, false",
        })
        void takesYesAndNoInBothLanguages(String raw, boolean expected) {
            assertThat(Read.value(QUESTION, raw)).isEqualTo(Value.known(expected));
            assertThat(Read.value(QUESTION, decomposed(raw))).isEqualTo(Value.known(expected));
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void takesABoolean(boolean raw) {
            assertThat(Read.value(QUESTION, raw)).isEqualTo(Value.known(raw));
        }

        static Stream<Arguments> refusesAnythingElse() {
            return Stream.of(
                    arguments(1, "1"),
                    arguments("1", "'1'"),
                    arguments("", "''"),
                    arguments("co", "'co'"),
                    arguments("y", "'y'"),
                    arguments(List.of(true), "a list"));
        }

        @ParameterizedTest
        @MethodSource
        void refusesAnythingElse(Object raw, String shown) {
            assertMismatch(
                    QUESTION,
                    raw,
                    "“Có cổng thông tin?” [portal] is " + shown
                            + ", expected yes or no (true, false)",
                    "“Có cổng thông tin?” [portal] là " + Read.inVietnamese(shown)
                            + ", cần có hoặc không (true, false, yes, no)");
        }
    }

    @Nested
    class AChoice {

        @ParameterizedTest
        @CsvSource({"leader, leader", "' deputy ', deputy", "không, không"})
        void takesTheNameOfAnOption(String raw, String option) {
            assertThat(Read.value(HEAD, raw)).isEqualTo(Value.known(option));
            assertThat(Read.value(HEAD, decomposed(raw))).isEqualTo(Value.known(option));
        }

        @ParameterizedTest
        @CsvSource({
            "Leader, leader",
            "LEADER, leader",
            "Cấp phó, deputy",
            "' cấp  phó', deputy",
            "BÍ THƯ HOẶC CHỦ TỊCH, leader",
            "Không Có, không",
        })
        void takesEverySpellingOfItsNameAndLabel(String raw, String option) {
            assertThat(Read.value(HEAD, raw)).isEqualTo(Value.known(option));
            assertThat(Read.value(HEAD, decomposed(raw))).isEqualTo(Value.known(option));
            assertThat(Read.value(HEAD, raw.replace(' ', '\u00a0'))).isEqualTo(Value.known(option));
            assertThat(Read.value(HEAD, "\u200b" + raw)).isEqualTo(Value.known(option));
        }

        @Test
        void refusesALabelOfSeveralOptions() {
            var options = new LinkedHashMap<String, String>();
            options.put("a", "Có");
            options.put("b", "có");
            options.put("có", "Khác");
            Input several = Input.choice("head", "Trưởng ban", options);

            assertThat(Read.value(several, "có")).isEqualTo(Value.known("có"));
            assertMismatch(
                    several,
                    "Có",
                    "“Trưởng ban” [head] is 'Có': it can mean a, b, or có; expected one of “Có” [a], “có” [b], or “Khác” [có]",
                    "“Trưởng ban” [head] là 'Có': có thể là a, b hoặc có; cần một trong các phương án “Có” [a], “có” [b] hoặc “Khác” [có]");
        }

        @ParameterizedTest
        @CsvSource({
            "leadr, leader",
            "deptuy, deputy",
            "khong, không",
            "Cấp phòng, Cấp phó",
        })
        void suggestsTheOptionThatWasMeant(String raw, String meant) {
            assertMismatch(
                    HEAD,
                    raw,
                    "“Trưởng ban” [head] is '" + raw
                            + "', expected one of “Bí thư hoặc Chủ tịch” [leader],"
                            + " “Cấp phó” [deputy], or “Không có” [không]"
                            + " — did you mean '" + meant + "'?",
                    "“Trưởng ban” [head] là '" + raw
                            + "', cần một trong các phương án “Bí thư hoặc Chủ tịch” [leader], “Cấp phó”"
                            + " [deputy] hoặc “Không có” [không]"
                            + " — có phải ý là '" + meant + "'?");
        }

        static Stream<Arguments> refusesAnythingElse() {
            return Stream.of(
                    arguments("chairman", "'chairman'"),
                    arguments("", "''"),
                    arguments(1, "1"),
                    arguments(true, "true"));
        }

        @ParameterizedTest
        @MethodSource
        void refusesAnythingElse(Object raw, String shown) {
            assertMismatch(
                    HEAD,
                    raw,
                    "“Trưởng ban” [head] is " + shown
                            + ", expected one of “Bí thư hoặc Chủ tịch” [leader],"
                            + " “Cấp phó” [deputy], or “Không có” [không]",
                    "“Trưởng ban” [head] là " + shown
                            + ", cần một trong các phương án “Bí thư hoặc Chủ tịch” [leader], “Cấp phó”"
                            + " [deputy] hoặc “Không có” [không]");
        }
    }

    @Nested
    class AText {

        @Test
        void takesText() {
            assertThat(Read.value(NAME, "Phản ánh 12")).isEqualTo(Value.known("Phản ánh 12"));
            assertThat(Read.value(NAME, decomposed(" Phản\u00a0ánh 12")))
                    .isEqualTo(Value.known("Phản ánh 12"));
        }

        @Test
        void refusesAnythingElse() {
            assertMismatch(
                    NAME, 12, "'name' is 12, expected text", "'name' là 12, cần một đoạn chữ");
        }
    }

    @Nested
    class ARefusedValueIsShown {

        @Test
        void onOneLineWithoutControlCharacters() {
            assertMismatch(
                    QUESTION,
                    "a\r\nb\tc\u0000d\u001b[31m",
                    "“Có cổng thông tin?” [portal] is 'a  b c d [31m', expected yes or no (true, false)",
                    "“Có cổng thông tin?” [portal] là 'a  b c d [31m', cần có hoặc không (true, false, yes, no)");
        }

        @Test
        void upToSixtyCharacters() {
            assertThat(Read.mismatch(QUESTION, "x".repeat(60)).message())
                    .hasToString("“Có cổng thông tin?” [portal] is '" + "x".repeat(60)
                            + "', expected yes or no (true, false)");
            assertThat(Read.mismatch(QUESTION, "x".repeat(61)).message())
                    .hasToString("“Có cổng thông tin?” [portal] is '" + "x".repeat(60)
                            + "…', expected yes or no (true, false)");
        }
    }

    @Nested
    class AnInputThatIsNotGiven {

        @Test
        void isMissing() {
            assertThat(Read.figures(List.of(COUNT), Map.of()).value(COUNT))
                    .isEqualTo(Value.missing("meetings"));
        }

        @ParameterizedTest
        @MethodSource("inputs")
        void isMissingIfItIsNull(Input input) {
            var raw = Collections.singletonMap(input.name(), null);

            assertThat(Read.figures(List.of(input), raw).value(input))
                    .isEqualTo(Value.missing(input.name()));
        }

        static Stream<Input> inputs() {
            return Stream.of(COUNT, AMOUNT, PERCENT, QUESTION, HEAD, NAME);
        }

        @Test
        void isMissingIfItWasNeverDeclared() {
            assertThat(Read.figures(List.of(), Map.of()).value(COUNT))
                    .isEqualTo(Value.missing("meetings"));
        }
    }

    @Nested
    class AValueWithItsState {

        @Test
        void isTakenOver() {
            assertThat(Read.value(COUNT, Value.notApplicable("không có thủ tục")))
                    .isEqualTo(Value.notApplicable("không có thủ tục"));
            assertThat(Read.value(AMOUNT, Value.undefined(Rational.of(5))))
                    .isEqualTo(Value.undefined(Rational.of(5)));
        }

        @Test
        void isReadLikeARawValueIfItIsKnown() {
            assertThat(Read.value(COUNT, Value.known("3"))).isEqualTo(Value.known(Rational.of(3)));
            assertMismatch(
                    COUNT,
                    Value.known(1.5),
                    "“Số cuộc họp” [meetings] is 1.5, expected a whole number of at least 0",
                    "“Số cuộc họp” [meetings] là 1.5, cần một số nguyên từ 0 trở lên");
        }

        @Test
        void isMissingUnderTheNameOfTheInput() {
            assertThat(Read.value(COUNT, Value.missing("another")))
                    .isEqualTo(Value.missing("meetings"));
        }
    }

    private static void assertMismatch(Input input, Object raw, String en, String vi) {
        Problem problem = Read.mismatch(input, raw);
        assertThat(problem.place()).isEqualTo(input.name());
        assertThat(problem.message().in(Language.EN)).isEqualTo(en);
        assertThat(problem.message().in(Language.VI)).isEqualTo(vi);
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
