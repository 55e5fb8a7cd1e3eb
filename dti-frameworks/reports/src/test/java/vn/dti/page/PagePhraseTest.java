// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** The page speaks both languages, and has a word for everything that the domain names. */
class PagePhraseTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static Stream<Phrase> phrases() {
        return Stream.of(PagePhrase.values(), ClassPhrase.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aPhraseSaysTheSameInEachLanguage(Phrase phrase) {
        assertThat(places(phrase, Language.VI)).isEqualTo(places(phrase, Language.EN));
        for (Language language : Language.values()) {
            String text = phrase.template(language);
            assertThat(text).isNotBlank().isEqualTo(text.strip());
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    private static List<String> places(Phrase phrase, Language language) {
        return PLACE.matcher(phrase.template(language))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
