package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    "\uD83D\uDC69\u200D\uD83D\uDCBB|\uD83D\uDC69\u200D\uD83D\uDCBB",
                })
        void isComposedWithOrdinarySpacesAndNothingUnseen(String text, String entered) {
            assertThat(NormalText.of(text)).isEqualTo(entered);
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
    class Identity {

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
