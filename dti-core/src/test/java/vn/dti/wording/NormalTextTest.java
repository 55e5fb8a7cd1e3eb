// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

    @Nested
    class TextThatEnters {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                ignoreLeadingAndTrailingWhitespace = false,
                value = {
                    "xã A|xã A",
                    "  xã A \t|xã A",
                    "xa\u0303 A|xã A",
                    "xã\u00A0A|xã A",
                    "xã\u202FA|xã A",
                    "xã\u3000A|xã A",
                    "\uFEFFxã A|xã A",
                    "x\u200Bã A|xã A",
                    "xã\u00AD A|xã A",
                    "\u202Exã A\u202C|xã A",
                    "xã\u0007A|xã A",
                    "a\u001B[31mxã A|a [31mxã A",
                    "xa\u200B\u0303|xã",
                    "x\u034Fã\uFE0F A\u3164|xã A",
                    "\u115Fxã\u17B4\u2800\uFFA0A|xã A",
                    "xã\uDB40\uDD00 A|xã A",
                    "\u2764\uFE0F xã|\u2764\uFE0F xã",
                    "\uD83D\uDC69\u200D\uD83D\uDCBB|\uD83D\uDC69\u200D\uD83D\uDCBB",
                })
        void isComposedWithOrdinarySpacesAndNothingUnseen(String text, String entered) {
            assertThat(NormalText.of(text)).isEqualTo(entered);
        }

        /** 15,000 times two marks of different classes: each has to pass all those before it. */
        @Test
        void hasNoMoreMarksOnALetterThanAnyScript() {
            String heaped = "a" + "\u0323\u0302".repeat(15_000) + "b";

            String entered = NormalText.of(heaped);

            assertThat(entered).startsWith("ậ").endsWith("b").hasSizeLessThan(31);
            assertThat(NormalText.of(entered)).isEqualTo(entered);
            assertThat(NormalText.firstUnseen(heaped)).hasValue(31);
            assertThat(Composed.isComposed(heaped)).isFalse();
        }

        @Test
        void isItselfWhereItHasThatForm() {
            String text = "«Đô thị» –\n\tđạt 80 %";

            assertThat(NormalText.of(text)).isSameAs(text);
        }

        @Property
        void entersOnceAndForAll(
                @ForAll
                        @CharRange(from = 0, to = '\u0310')
                        @CharRange(from = '\u1E90', to = '\u1F10')
                        @CharRange(from = '\u2000', to = '\u2070')
                        @CharRange(from = '\uFE00', to = '\uFEFF')
                        String text) {
            String entered = NormalText.of(text);

            assertThat(NormalText.of(entered)).isEqualTo(entered);
            assertThat(NormalText.firstUnseen(entered)).isEmpty();
            assertThat(NormalText.identity(entered)).isEqualTo(NormalText.identity(text));
        }
    }

    @Nested
    class PlainText {

        @Test
        void holdsNoCharacterThatIsOddOrComposes() {
            for (int character = 0; character <= Character.MAX_VALUE; character++) {
                String text = Character.toString(character);
                if (NormalText.isPlain(text)) {
                    assertThat(NormalText.isForbidden(character)).as(text).isFalse();
                    assertThat(NormalText.firstUnseen(text)).as(text).isEmpty();
                    assertThat(OddCharacter.first(text, OddCharacter.Kind.LOST)).isEmpty();
                    assertThat(OddCharacter.first(text, OddCharacter.Kind.LOOKALIKE))
                            .isEmpty();
                    assertThat(Normalizer.isNormalized("a" + text, Normalizer.Form.NFC))
                            .as(text)
                            .isTrue();
                    assertThat(NormalText.of("a" + text + "a")).isEqualTo("a" + text + "a");
                }
            }
        }

        @Test
        void isMostOfWhatDecisionsHold() {
            assertThat(NormalText.isPlain("«Điểm tối đa» ≥ 80 % – thưởng, Ư ớ ỹ\r\n\t¼ ×"))
                    .isTrue();
            assertThat(NormalText.isPlain("đô\u00A0thị")).isFalse();
            assertThat(NormalText.isPlain("xa\u0303")).isFalse();
            assertThat(NormalText.isPlain("tоtal")).isFalse();
            assertThat(NormalText.isPlain("xa\u0303 xã", 4, 6)).isTrue();
        }
    }

    @Nested
    class ForbiddenCharacters {

        @Test
        void areControlsButBreaksAndTabsHalvesOfPairsAndWhatIsNone() {
            assertThat(IntStream.of(
                            0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x9F, 0xD800, 0xDFFF, 0xFFFE,
                            0xFFFF, 0x1FFFE, 0x10FFFF))
                    .allMatch(NormalText::isForbidden);
            assertThat(IntStream.of(
                            '\t', '\n', '\r', ' ', '~', 0xA0, 0xD7FF, 0xE000, 0xFFFD, 0x10000))
                    .noneMatch(NormalText::isForbidden);
        }
    }

    @Nested
    class Identity {

        @ParameterizedTest
        @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
        void takesLineEndsOfOtherProgramsForSpaces(String separator) {
            String name = "Xã" + separator + "Hòa Bình";

            assertThat(NormalText.of(name)).isEqualTo("Xã Hòa Bình");
            assertThat(NormalText.identity(name)).isEqualTo("xã hòa bình");
            assertThat(NormalText.firstUnseen(name)).hasValue(2);
        }

        @ParameterizedTest
        @CsvSource({
            "Đô thị,đô thị",
            "ĐÔ   THỊ,đô thị",
            "đo\u0302 thi\u0323,đô thị",
            "đô\u00A0thị,đô thị",
            "đô\u200B thị,đô thị",
            "Xã Hoà Bình,xã hòa bình",
            "Xã Hòa Bình,xã hòa bình",
            "Thuý,thúy",
            "Quý,quý",
            "Hoàng,hoàng",
            "toà án,tòa án",
            "Bà Rịa – Vũng Tàu,bà rịa-vũng tàu",
            "Bà Rịa - Vũng Tàu,bà rịa-vũng tàu",
            "Bà Rịa-Vũng Tàu,bà rịa-vũng tàu",
            "Khối-1,khối-1",
        })
        void isOneForAllWaysToTypeAName(String typed, String identity) {
            assertThat(NormalText.identity(typed)).isEqualTo(identity);
        }

        @Test
        void keepsWordsApartThatDifferInTheirMarks() {
            assertThat(NormalText.identity("Công")).isNotEqualTo(NormalText.identity("Cộng"));
        }
    }

    @Nested
    class TextThatIsShown {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "a\u001B[31mđỏ|a\\u001B[31mđỏ",
                    "a\u202Eb|a\\u202Eb",
                    "a\u200Bb|a\\u200Bb",
                    "a\u0085b|a\\u0085b",
                    "a\u2028b|a\\u2028b",
                    "a\u00A0b|a\u00A0b",
                    "a\uDBB4\uDC01b|a\uDBB4\uDC01b",
                    "a\uDB40\uDC01b|a\\U000E0001b",
                })
        void hasCodesForWhatActsOnATerminal(String text, String shown) {
            assertThat(NormalText.shown(text)).isEqualTo(shown);
        }

        @Test
        void showsEveryControlCharacterByItsCode() {
            IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0))
                    .filter(each -> each != '\n' && each != '\r' && each != '\t')
                    .forEach(each -> assertThat(NormalText.shown(Character.toString(each)))
                            .isEqualTo("\\u%04X", each));
        }
    }

    @Test
    void theFirstUnseenCharacterIsFound() {
        assertThat(NormalText.firstUnseen("xã\u00A0A")).isEqualTo(OptionalInt.of(2));
        assertThat(NormalText.firstUnseen("xã A\n")).isEmpty();
    }
}
