// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @Nested
    class Distance {

        @ParameterizedTest
        @CsvSource({
            "'', '', 0",
            "'', abc, 3",
            "meetings, meetings, 0",
            "meetings, MEETINGS, 0",
            "meeting, meetings, 1",
            "meetings, meeting, 1",
            "meetings, meetjngs, 1",
            "meetings, meetigns, 1",
            "meetings, emetigns, 2",
            "enterprizes, enterprises, 1",
            "kitten, sitting, 3",
            "ca, abc, 3",
            "họp, hộp, 1",
            "abc, xyz, 3",
        })
        void countsInsertedDroppedReplacedAndSwappedLetters(
                String left, String right, int distance) {
            assertThat(Spelling.distance(left, right)).isEqualTo(distance);
            assertThat(Spelling.distance(right, left)).isEqualTo(distance);
        }
    }

    @Nested
    class Nearest {

        private static final List<String> KNOWN =
                List.of("enterprises", "enterprises_with_website", "meetings_total", "yes");

        @ParameterizedTest
        @CsvSource({
            "enterprizes, enterprises",
            "meeting_totals, meetings_total",
            "MEETINGS_TOTAL, meetings_total",
            "yse, yes",
            "enterprises_website, enterprises_with_website",
        })
        void isTheNameThatWasMeant(String misspelt, String meant) {
            assertThat(Spelling.nearest(misspelt, KNOWN)).contains(meant);
        }

        @Test
        void isTheFirstOfTwoAlikeNear() {
            assertThat(Spelling.nearest("cat", List.of("dog", "cut", "cot"))).contains("cut");
            assertThat(Spelling.nearest("cat", List.of("dog", "cot", "cut"))).contains("cot");
        }

        @Test
        void isTheNearerEvenIfItComesLater() {
            assertThat(Spelling.nearest("meetings", List.of("meetinxx", "meetingx")))
                    .contains("meetingx");
        }

        @Test
        void mayDifferInAThirdOfTheLettersAndNoMore() {
            assertThat(Spelling.nearest("abcdef", List.of("abcdxy"))).contains("abcdxy");
            assertThat(Spelling.nearest("abcdef", List.of("abcxyz"))).isEmpty();
            assertThat(Spelling.nearest("abcde", List.of("abcxy"))).isEmpty();
            assertThat(Spelling.nearest("abcde", List.of("abcdefg"))).isEmpty();
        }

        @Test
        void isNoneOfAnotherForATextOfOneOrTwoLetters() {
            assertThat(Spelling.nearest("ab", List.of("ac", "abc", "b"))).isEmpty();
            assertThat(Spelling.nearest("1", List.of("2"))).isEmpty();
            assertThat(Spelling.nearest("AB", List.of("ab"))).contains("ab");
        }

        @Test
        void isLookedForAmongTheFirstThousandNames() {
            List<String> names = IntStream.rangeClosed(1, 1_001)
                    .mapToObj(number -> "meetings_" + number * 10_000)
                    .toList();

            assertThat(Spelling.nearest("meetings_1000000x", names)).contains("meetings_1000000");
            assertThat(Spelling.nearest("mEEtings_10000000", names)).contains("meetings_10000000");
            assertThat(Spelling.nearest("meetings_10010000", names))
                    .isNotEqualTo("meetings_10010000");
        }

        @Test
        void isNoneWhereNothingIsKnown() {
            assertThat(Spelling.nearest("meetings", List.of())).isEmpty();
        }

        @Test
        void isNoneForATextOfMoreThanAHundredLetters() {
            String name = "a".repeat(101);

            assertThat(Spelling.nearest(name, List.of(name))).isEmpty();
            assertThat(Spelling.nearest(name.substring(1), List.of(name))).contains(name);
        }
    }
}
