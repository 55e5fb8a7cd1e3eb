// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddCharacterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "t\u043Etal|LOOKALIKE|1|o|U+043E",
                "X\u00E3 \u0410|LOOKALIKE|3|A|U+0410",
                "\u0410|LOOKALIKE|0|A|U+0410",
                "nh\u00F3m \u0391|LOOKALIKE|5|A|U+0391",
                "v\u03BFte|LOOKALIKE|1|o|U+03BF",
                "h\u0435_so|LOOKALIKE|1|e|U+0435",
                "\u0440hường|LOOKALIKE|0|p|U+0440",
                "Xã \u00D0ông|LOOKALIKE|3|Đ|U+00D0",
                "xã \u0189ông|LOOKALIKE|3|Đ|U+0189",
                "\u00F0ô th\u0438|LOOKALIKE|0|đ|U+00F0",
                "t\u043E \u00F0ông|LOOKALIKE|1|o|U+043E",
                "\uF0B7 xã A|LOST|0|\uF0B7|U+F0B7",
                "x\u034F A|UNSEEN|1|\u034F|U+034F",
                "X\uFFFD A|LOST|1|\uFFFD|U+FFFD",
                "Ph??ng 1|LOST|2|?|U+003F",
                "xã ?a Kao|LOST|3|?|U+003F",
                "TH?NG KÊ|LOST|2|?|U+003F",
                "Phu?ng Bến Nghé?|LOST|3|?|U+003F",
                "PhÆ°á»ng|LOST|2|Æ|U+00C6",
                "XÃ£ A|LOST|1|Ã|U+00C3",
                "hÃ¡t|LOST|1|Ã|U+00C3",
                "Ä‘á»‹nh|LOST|0|Ä|U+00C4",
                "má»©c|LOST|1|á|U+00E1",
                "Báº¿n NghÃ©|LOST|1|á|U+00E1",
                "®¬n vÞ|LOST|0|®|U+00AE",
                "§¬n vÞ|LOST|0|§|U+00A7",
                "(®iÓm)|LOST|1|®|U+00AE",
                "Tªn xã|LOST|1|ª|U+00AA",
                "sè hå s¬ n©ng cÊp|LOST|10|©|U+00A9",
                "ñôn vò|LOST|0|ñ|U+00F1",
                "xaõ Ñaïi An|LOST|4|Ñ|U+00D1",
                "x\u200B\u0430|UNSEEN|1|\u200B|U+200B",
                "t\u0000t\u043E|FORBIDDEN|1|\u0000|U+0000",
            })
    void isTheGravestOfAText(
            String text, OddCharacter.Kind kind, int index, String resembles, String name) {
        OddCharacter odd = OddCharacter.first(text).orElseThrow();

        assertThat(odd).isEqualTo(new OddCharacter(kind, index, text.codePointAt(index)));
        assertThat(odd.resembles()).isEqualTo(resembles);
        assertThat(odd.name()).isEqualTo(name);
    }

    /** Words of another language, signs of formulas and of measures are what they look like. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã Đồng Tâm – 80 %\n\tđạt",
                "Указ Президента",
                "Công ty Газпром",
                "Ελλάδα",
                "hệ số α và ν",
                "Windows® và Word®, § 5 và §5, ©2024, 1ª, Mª José",
                "El Niño, España, col·lecció, kW·h, «Đông»¬",
                "5 µm, 3 μg, 7 kΩ, Δx, Σ",
                "東京 tōkyō",
                "Đã nộp chưa? Nếu chưa thì sao??",
                "Có cổng không?Nếu có thì ghi địa chỉ",
                "https://dichvucong.gov.vn/p/home?id=1&dv=ho?so",
                "a.vn/x?y",
                "«Xã Tam Đá»",
                "«đá», «cá»…",
                "XÃ A, XÃ: B, «XÃ»",
                "Müller, Ærø, Ängelholm, Ånge",
                "?",
                "key: ? value",
                "",
            })
    void isNoneWhereEachIsWhatItLooksLike(String text) {
        assertThat(OddCharacter.first(text)).isEmpty();
    }

    @Property
    void isSeenInAnyLatinWord(
            @ForAll @CharRange(from = 'a', to = 'z') String before,
            @ForAll @CharRange(from = 'a', to = 'z') String after) {
        String text = before + "\u0430" + after;

        assertThat(OddCharacter.first(text).map(OddCharacter::index))
                .isEqualTo(Optional.of(before.length()));
    }

    /** Read as a code page of one byte, each letter of a Vietnamese word leaves a trace. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị",
                "Số hồ sơ trực tuyến",
                "đạt",
                "tổng",
                "xã",
                "phường",
                "bản",
                "cũ",
                "ý"
            })
    void isSeenInAWordOfUtf8ThatIsReadInACodePage(String word) {
        for (Charset page : List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1)) {
            String read = new String(word.getBytes(StandardCharsets.UTF_8), page);

            assertThat(OddCharacter.first(read).map(OddCharacter::kind))
                    .as(read)
                    .hasValueSatisfying(kind -> assertThat(kind)
                            .isIn(
                                    OddCharacter.Kind.LOST,
                                    OddCharacter.Kind.UNSEEN,
                                    OddCharacter.Kind.FORBIDDEN));
        }
    }

    /** Where a letter has no place in a code page, programs save a question mark. */
    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị", "Số hồ sơ trực tuyến", "THỐNG KÊ", "phường"})
    void isSeenInAWordThatWasSavedInACodePage(String word) {
        String saved =
                new String(word.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);

        assertThat(OddCharacter.first(saved).map(OddCharacter::kind))
                .as(saved)
                .hasValue(OddCharacter.Kind.LOST);
    }

    @Test
    void isFoundInTimeThatGrowsWithTheText() {
        assertThat(OddCharacter.first("a".repeat(500_000) + "?".repeat(500_000)))
                .isEmpty();
        assertThat(OddCharacter.first("\u0431 ".repeat(500_000))).isEmpty();
        assertThat(OddCharacter.first("\u0431 ".repeat(500_000) + "a")).isEmpty();
    }
}
