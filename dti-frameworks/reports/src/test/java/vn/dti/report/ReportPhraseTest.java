// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.wording.Language;

/** A report says the same in both languages. */
class ReportPhraseTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource
    void aPhraseHasTheSameValuesInEachLanguage(ReportPhrase phrase) {
        assertThat(places(phrase, Language.VI)).isEqualTo(places(phrase, Language.EN));
        for (Language language : Language.values()) {
            String text = phrase.template(language);
            assertThat(text).isNotBlank().isEqualTo(text.strip());
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    private static List<String> places(ReportPhrase phrase, Language language) {
        return PLACE.matcher(phrase.template(language))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
