// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ComposedTest {

    @Test
    void composesWhatWasTypedWithMarks() {
        assertThat(Composed.text("Tie\u0302\u0301ng Vie\u0323\u0302t")).isEqualTo("Tiếng Việt");
        assertThat(Composed.isComposed("Tie\u0302\u0301ng")).isFalse();
    }

    @Test
    void leavesComposedTextAsItIs() {
        String text = "«Chưa có chuyên mục: 0 điểm» – “Đủ”…";

        assertThat(Composed.text(text)).isSameAs(text);
        assertThat(Composed.isComposed(text)).isTrue();
    }

    /** Alone, and after what would take up a mark or a vowel. */
    @Test
    void agreesWithTheTablesOfUnicodeOnEveryCharacter() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each -> !isSurrogate(each))
                .mapToObj(Character::toString)
                .flatMap(each -> Stream.of(each, "a" + each, each + "\u0323"))
                .forEach(ComposedTest::agrees);
    }

    @Property
    void agreesWithTheTablesOfUnicodeOnText(
            @ForAll
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '\u00C0', to = '\u0310')
                    @CharRange(from = '\u1E90', to = '\u1F10')
                    @CharRange(from = '\u2000', to = '\u2030')
                    String text) {
        agrees(text);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void agrees(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!Composed.text(text).equals(composed)
                || Composed.isComposed(text) != text.equals(composed)) {
            throw new AssertionError("U+%04X".formatted(text.codePointAt(0)));
        }
    }
}
