package vn.dti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.input.InputType;
import vn.dti.rule.Worth;
import vn.dti.wording.Language;

/** The page speaks both languages, and has a word for everything that the domain names. */
class PagePhraseTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Words WORDS = new Words(Language.VI);

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

    @Test
    void everyWayToRoundHasAWord() {
        assertThat(Arrays.stream(RoundingMode.values())
                        .filter(mode -> mode != RoundingMode.UNNECESSARY))
                .allSatisfy(mode -> assertThat(WORDS.named("ROUND_" + mode)).isNotBlank());
    }

    @Test
    void everyWorthHasAWord() {
        assertThat(Worth.values())
                .allSatisfy(worth -> assertThat(WORDS.named("WORTH_" + worth)).isNotBlank());
    }

    @Test
    void everyPlainTypeHasAWord() {
        assertThat(InputType.Plain.values())
                .extracting(type -> "TYPE_" + type.word().toUpperCase(Locale.ROOT))
                .allSatisfy(name -> assertThat(PagePhrase.values())
                        .extracting(PagePhrase::name)
                        .contains(name));
    }
}
