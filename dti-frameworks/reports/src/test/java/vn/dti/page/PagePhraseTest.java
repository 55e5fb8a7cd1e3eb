package vn.dti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.wording.Language;

/** The page speaks both languages, and has a word for everything that the domain names. */
class PagePhraseTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource
    void aPhraseSaysTheSameInEachLanguage(PagePhrase phrase) {
        assertThat(places(phrase, Language.VI)).isEqualTo(places(phrase, Language.EN));
        for (Language language : Language.values()) {
            String text = phrase.template(language);
            assertThat(text).isNotBlank().isEqualTo(text.strip());
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    private static List<String> places(PagePhrase phrase, Language language) {
        return PLACE.matcher(phrase.template(language))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
