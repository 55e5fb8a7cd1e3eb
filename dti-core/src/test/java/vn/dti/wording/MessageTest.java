// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.exact.UnreadableNumberException.Reason;

class MessageTest {

    private enum Said implements Coded {
        LARGER("{0} lớn hơn {1}", "{0} is larger than {1}"),
        TURNED("cần {1}, có {0}", "{0} found, {1} expected"),
        TWICE("{0} và {0}", "{0} and {0}"),
        SHARE("đạt {0%}", "reaches {0%}"),
        ROUNDED("bằng {0~}", "equals {0~}"),
        IS("x = {0}", "x = {0}"),
        PLAIN("không có gì", "nothing");

        private final Code code;

        Said(String vi, String en) {
            this.code = Code.error("DTI-0000", vi, en);
        }

        @Override
        public Code code() {
            return code;
        }
    }

    @Nested
    class FillsItsPlaces {

        @Test
        void withTextInEitherOrder() {
            assertSays(Message.of(Said.TURNED, "a", "b"), "cần b, có a", "a found, b expected");
        }

        /** 2 is its own decimal, 4/3 and √2 are only near theirs. */
        @Test
        void withOneSignBeforeANumberThatIsOnlyNear() {
            Worded near = language -> "≈ " + language.decimal(new BigDecimal("1.33"));

            assertSays(Message.of(Said.IS, near), "x ≈ 1,33", "x ≈ 1.33");
            assertSays(Message.of(Said.IS, Rational.of(2)), "x = 2", "x = 2");
        }

        /** English says one of something otherwise than many. */
        @Test
        void withOneOrMany() {
            assertSays(Message.of(Word.SOME_POINTS, Rational.ONE), "1 điểm", "1 point");
            assertSays(Message.of(Word.SOME_POINTS, Rational.of(2)), "2 điểm", "2 points");
            assertSays(Message.of(Word.SOME_POINTS, Rational.of(11)), "11 điểm", "11 points");
            assertSays(Message.of(Word.SOME_POINTS, Rational.of(1, 2)), "0,5 điểm", "0.5 points");
        }

        @Test
        void asOftenAsAPlaceIsRepeated() {
            assertSays(Message.of(Said.TWICE, "a"), "a và a", "a and a");
        }

        @Test
        void withNothingIfItHasNone() {
            assertSays(Message.of(Said.PLAIN), "không có gì", "nothing");
        }

        @Test
        void withNumbersAsTheLanguageWritesThem() {
            assertSays(
                    Message.of(Said.LARGER, Rational.of(15, 2), new BigDecimal("7.40")),
                    "7,5 lớn hơn 7,40",
                    "7.5 is larger than 7.40");
            assertSays(
                    Message.of(Said.LARGER, 2, Rational.of(1, 3)),
                    "2 lớn hơn 1/3",
                    "2 is larger than 1/3");
        }

        @Test
        void withSharesAsPercentages() {
            assertSays(
                    Message.of(Said.SHARE, Rational.of(31, 41)),
                    "đạt ≈ 75,61 %",
                    "reaches ≈ 75.61%");
        }

        @Test
        void withNumbersToTwoPlaces() {
            assertSays(
                    Message.of(Said.ROUNDED, Rational.of(310, 41)), "bằng ≈ 7,56", "equals ≈ 7.56");
        }

        @Test
        void withOtherMessages() {
            Message inner = Message.of(Said.SHARE, Rational.of(1, 8));

            assertSays(
                    Message.of(Said.TURNED, inner, Message.of(Said.PLAIN)),
                    "cần không có gì, có đạt 12,5 %",
                    "reaches 12.5% found, nothing expected");
        }

        @Test
        void withListsOfAnyOfThese() {
            List<Object> values =
                    List.of("a", Rational.of(1, 2), Message.of(Said.PLAIN), List.of("b", "c"));

            assertSays(
                    Message.of(Said.TWICE, values),
                    "a; 0,5; không có gì và b và c và a; 0,5; không có gì và b và c",
                    "a, 0.5, nothing, and b and c and a, 0.5, nothing, and b and c");
        }

        @Test
        void withTextThatLooksLikeAReplacementOrAPlace() {
            assertSays(
                    Message.of(Said.LARGER, "$1\\", "{0}"),
                    "$1\\ lớn hơn {0}",
                    "$1\\ is larger than {0}");
        }
    }

    @Nested
    class IsShortened {

        private static final String LONG = "ế".repeat(101);

        @Test
        void inItsTextsAfterAHundredCharacters() {
            assertSays(
                    Message.of(Said.TURNED, LONG, LONG.substring(1)).shortened(),
                    "cần " + "ế".repeat(100) + ", có " + "ế".repeat(100) + "…",
                    "ế".repeat(100) + "… found, " + "ế".repeat(100) + " expected");
        }

        @Test
        void inTheSentencesAndListsInsideIt() {
            List<Object> items = new ArrayList<>(Collections.nCopies(20, "a"));
            items.add("b");

            assertSays(
                    Message.of(Said.TURNED, Message.verbatim(LONG), items).shortened(),
                    "cần " + "a, ".repeat(19) + "a và …, có " + "ế".repeat(100) + "…",
                    "ế".repeat(100) + "… found, " + "a, ".repeat(20) + "and … expected");
        }

        @Test
        void inNumbersOfMoreThanAHundredDigits() {
            Rational shown = Rational.parse("9".repeat(99));
            Rational cut = Rational.parse("9".repeat(101));

            assertSays(
                    Message.of(Said.TURNED, shown, cut).shortened(),
                    "cần " + "9".repeat(100) + "…, có " + "9".repeat(99),
                    "9".repeat(99) + " found, " + "9".repeat(100) + "… expected");
        }

        @Test
        void inWhatIsSaidInEachLanguageAfterAThousandCharacters() {
            Worded words = language -> "a".repeat(2_000);

            assertSays(
                    Message.of(Said.TWICE, words).shortened(),
                    "a".repeat(1_000) + "… và " + "a".repeat(1_000) + "…",
                    "a".repeat(1_000) + "… and " + "a".repeat(1_000) + "…");
        }

        @Test
        void toItselfWhereNothingIsLong() {
            var message = Message.of(Said.TURNED, "a", List.of(Rational.of(1, 3), "b"));

            assertThat(message.shortened()).isEqualTo(message);
        }
    }

    @Nested
    class IsAValue {

        @Test
        void equalToAMessageThatSaysTheSame() {
            assertThat(Message.of(Said.TWICE, "a"))
                    .isEqualTo(new Message(Said.TWICE, List.of("a")))
                    .isNotEqualTo(Message.of(Said.TWICE, "b"))
                    .isNotEqualTo(Message.of(Said.SHARE, "a"));
        }

        @Test
        void thatLaterChangesOfTheListLeaveAlone() {
            var values = new ArrayList<Object>(List.of("a"));
            var message = new Message(Said.TWICE, values);

            values.set(0, "b");

            assertThat(message).hasToString("a and a");
        }

        @Test
        void thatSpeaksEnglishInLogs() {
            assertThat(Message.of(Said.TWICE, "a")).hasToString("a and a");
        }
    }

    @Nested
    class Verbatim {

        @Test
        void isTheSameInEveryLanguage() {
            assertSays(Message.verbatim("Huyện {0} $1"), "Huyện {0} $1", "Huyện {0} $1");
        }
    }

    @Nested
    class OfANumberThatCannotBeRead {

        static Stream<Arguments> givesTheReason() {
            return Stream.of(
                    arguments(Reason.EMPTY, " ", "no number"),
                    arguments(Reason.TOO_LONG, "9".repeat(1_001), "more than 1000 characters"),
                    arguments(
                            Reason.GROUPED,
                            "1_000",
                            "digits are written without separators, such as 1000"),
                    arguments(
                            Reason.COMMA,
                            ",5",
                            "a comma can mean tenths or thousands, write 1.5 or 1000"),
                    arguments(
                            Reason.AMBIGUOUS,
                            "12.345%",
                            "the mark can be decimal or group thousands,"
                                    + " write 12.3450% or 12345%, or state numbers vi or en (dti: --numbers vi)"),
                    arguments(
                            Reason.MISGROUPED,
                            "1.00.000",
                            "digits are grouped by threes, such as 1 000 000"),
                    arguments(
                            Reason.EXPONENT,
                            "1e3",
                            "powers of ten are written out, such as 1000 for 1e3"),
                    arguments(Reason.ZERO_DENOMINATOR, "1/0", "the denominator is 0"),
                    arguments(Reason.NOT_A_NUMBER, "mười", "not a number"));
        }

        @ParameterizedTest
        @MethodSource
        void givesTheReason(Reason reason, String text, String sentence) {
            var unreadable = refusal(() -> NumberStyle.UNSTATED.read(text));

            assertThat(unreadable.reason()).isEqualTo(reason);
            assertThat(Message.of(unreadable)).hasToString(sentence);
            assertThat(Message.of(unreadable).in(Language.VI)).isNotBlank().isNotEqualTo(sentence);
        }

        @Test
        void givesTheReasonOfAStatedStyle() {
            assertSays(
                    Message.of(refusal(() -> NumberStyle.VI.read("0.5"))),
                    "dấu thập phân và dấu hàng nghìn không theo cách ghi số đã chọn (numbers)",
                    "the marks are not those of the stated way to write numbers (numbers)");
        }

        @Test
        void givesTheReasonOfAFormatWithPointsAlone() {
            assertSays(
                    Message.of(refusal(() -> Rational.parse("1.2.3"))),
                    "có hơn một dấu chấm, chữ số viết liền",
                    "more than one decimal point, digits are written without separators");
        }

        private static UnreadableNumberException refusal(ThrowingCallable reading) {
            return catchThrowableOfType(UnreadableNumberException.class, reading);
        }
    }

    @Nested
    class InADefinitionException {

        @Test
        void isKeptAsAValueBesideItsEnglishWords() {
            Fault larger = Said.LARGER.of("a", "b");

            assertThatExceptionOfType(DefinitionException.class)
                    .isThrownBy(() -> {
                        throw new DefinitionException(larger);
                    })
                    .withMessage("a is larger than b")
                    .satisfies(thrown -> assertThat(thrown.faults()).containsExactly(larger));
        }

        @Test
        void severalFaultsAreSaidTogetherAndKeptApart() {
            Fault first = Said.LARGER.of("a", "b");
            Fault second = Said.LARGER.of("c", "d").at("c");

            assertThatExceptionOfType(DefinitionException.class)
                    .isThrownBy(() -> {
                        throw new DefinitionException(List.of(first, second));
                    })
                    .withMessage("a is larger than b; c is larger than d")
                    .satisfies(
                            thrown -> assertThat(thrown.faults()).containsExactly(first, second));
        }
    }

    private static void assertSays(Message message, String vi, String en) {
        assertThat(message.in(Language.VI)).isEqualTo(vi);
        assertThat(message.in(Language.EN)).isEqualTo(en);
    }

    @Test
    void leavesOutAPartThatDoesNotHoldWhereItIsTold() {
        Message unreadable = Message.of(Word.LABELLED, "n", Message.of(unreadable("12.345")));

        assertThat(unreadable.in(Language.EN))
                .endsWith(", or state numbers vi or en (dti: --numbers vi)");
        assertThat(unreadable.without(Word.STATE_NUMBERS).in(Language.EN))
                .isEqualTo("n: the mark can be decimal or group thousands, write 12.3450 or 12345");
    }

    private static UnreadableNumberException unreadable(String text) {
        return catchThrowableOfType(
                UnreadableNumberException.class, () -> NumberStyle.UNSTATED.read(text));
    }
}
