// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLinesTest {

    @Property
    void endAtFeedsAndAtReturnsAlone(
            @ForAll @Chars({'a', ' ', '\n', '\r'}) @StringLength(max = 20) String text) {
        List<String> expected = text.lines().toList();
        var lines = new SourceLines(text);

        assertThat(lines.size()).isEqualTo(expected.size());
        for (int number = 1; number <= expected.size(); number++) {
            assertThat(lines.get(number)).isEqualTo(expected.get(number - 1));
        }
        assertThat(lines.get(0)).isEmpty();
        assertThat(lines.get(expected.size() + 1)).isEmpty();
    }

    @Property
    void areMoreThanThereIsPlaceForAtFirst(@ForAll @Chars({'a', '\n'}) String text) {
        String repeated = text.repeat(50);

        assertThat(new SourceLines(repeated).size()).isEqualTo(repeated.lines().count());
    }

    @ParameterizedTest
    @CsvSource({"abc, 0", "abcd, 1", "'a\nabcd\nabcde', 2", "'abc\r\nabc\r\n', 0", "'abcd\r\n', 1"})
    void isTheFirstThatIsLongerThanThreeCharacters(String text, int number) {
        assertThat(new SourceLines(text).longerThan(3)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, true", "0, false", "4, false", "5, false", "9, false"})
    void tellsWhatIsNextBehindSpaces(int index, boolean next) {
        assertThat(new SourceLines("ab #c\n#").isNext('#', 1, index)).isEqualTo(next);
    }

    @Test
    void looksForWhatIsNextInOneLine() {
        assertThat(new SourceLines("ab  \n#").isNext('#', 1, 2)).isFalse();
        assertThat(new SourceLines("ab").isNext('#', 2, 0)).isFalse();
    }

    @Test
    void arePlainIfNoCharacterIsOdd() {
        assertThat(new SourceLines("Điểm:\n- 80 %\r\n").arePlain()).isTrue();
        assertThat(new SourceLines("Điểm:\n- 80\u00A0%\n").arePlain()).isFalse();
        assertThat(new SourceLines("").arePlain()).isTrue();
    }
}
