// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.UnreadableNumberException.Reason;

/** What every sentence of this module must be, wherever the enum that holds it is. */
class PhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[%~]?}");

    private static final List<Class<?>> ENUMS = enums();

    /** Said with two hints. */
    private static final Sentence FAULT_OF_MAXIMA = new Sentence(
            "điểm tối đa của các mục trong {0} cộng lại là {1}, cần {2}",
            "the maxima in {0} add up to {1}, expected {2}");

    private static List<Class<?>> enums() {
        var compiled = Phrase.class.getProtectionDomain().getCodeSource().getLocation();
        return new ClassFileImporter()
                .importUrl(compiled).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Phrase.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    static Stream<Phrase> phrases() {
        Stream<Phrase> listed = ENUMS.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Phrase.class::cast);
        return Stream.concat(listed, Stream.of(Reason.values()).map(NumberPhrase::of));
    }

    /** Lines of rules are told apart by their phrase, also where they read alike. */
    @Test
    void noTwoPhrasesSayTheSameButWhereTheyTellLinesApart() {
        Map<Sentence, Set<String>> said = phrases()
                .collect(Collectors.groupingBy(
                        Phrase::says, Collectors.mapping(Object::toString, Collectors.toSet())));

        said.values().removeIf(names -> names.size() == 1);
        assertThat(said)
                .containsOnly(
                        Map.entry(Word.VALUE.says(), Set.of("MEASURE", "VALUE")),
                        Map.entry(
                                Word.LABELLED.says(), Set.of("BRANCH", "BAND", "PART", "LABELLED")),
                        Map.entry(FAULT_OF_MAXIMA, Set.of("MAXIMA", "MAXIMA_ABOVE")));
    }

    @Test
    void everyPackageThatSpeaksIsHeard() {
        assertThat(ENUMS)
                .extracting(Class::getName)
                .contains(
                        "vn.dti.input.InputPhrase",
                        "vn.dti.rule.RulePhrase",
                        "vn.dti.framework.FrameworkPhrase");
    }

    /** The codes of notices and problems, which stay whatever becomes of words and names. */
    @Test
    void noticesAndProblemsHaveTheCodesThatTheyHadFromTheFirst() {
        assertThat(phrases().map(Phrase::noticeCode).filter(code -> !code.isEmpty()))
                .containsExactlyInAnyOrder(
                        "above-maximum",
                        "alone-in-range",
                        "assertion-without-reason",
                        "award-out-of-range",
                        "award-without-reason",
                        "awarded",
                        "awarded-not-applicable",
                        "awarded-with-figures",
                        "below-zero",
                        "below-least",
                        "above-most",
                        "bounded",
                        "calculation-too-large",
                        "degenerate-range",
                        "division-by-zero",
                        "does-not-apply",
                        "function-without-value",
                        "function-without-value-at-all",
                        "given-twice",
                        "group-spellings",
                        "impossible-value",
                        "inputs-of-other-period",
                        "inputs-of-other-unit",
                        "misspelt-input",
                        "misspelt-option",
                        "needs-cohort",
                        "no-cohort-needed",
                        "nothing-of-any",
                        "no-data",
                        "no-share-of-best",
                        "not-applicable",
                        "not-applicable-with-figures",
                        "not-applicable-with-some-figures",
                        "other-kind",
                        "other-period",
                        "other-unit",
                        "outside-reference",
                        "outside-reference-share",
                        "own-references",
                        "undecided-rank",
                        "part-exceeds-whole",
                        "partly-reported",
                        "points-out-of-range",
                        "points-without-figures",
                        "prerequisite-no-class",
                        "prerequisite-zero",
                        "previous-given-twice",
                        "previous-not-before",
                        "previous-of-other-unit",
                        "previous-unused",
                        "range-of-contradictory-figures",
                        "range-without-shares",
                        "records-left-out",
                        "records-needed",
                        "reference-impossible",
                        "statistic-impossible",
                        "statistic-not-asked",
                        "reference-of-shares-impossible",
                        "relation",
                        "rescaled",
                        "several-kinds",
                        "several-periods",
                        "too-deep",
                        "undecided",
                        "undecided-by-reading",
                        "undecided-class",
                        "undecided-group",
                        "undecided-node",
                        "undecided-requirement",
                        "undecided-unit",
                        "units-with-points-without-figures",
                        "unknown-input",
                        "unproved-digit",
                        "unproved-part",
                        "unreadable-value",
                        "unwritable-value",
                        "value-without-reason",
                        "without-previous",
                        "wrong-value",
                        "zero-denominator");
    }

    @Test
    void aCodeBelongsToOnePhraseAndIsSmallWordsWithHyphens() {
        assertThat(phrases().map(Phrase::noticeCode).filter(code -> !code.isEmpty()))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void thePageOfTheFormatListsEveryCode() throws IOException {
        String page = Files.readString(Path.of("../dti-frameworks/OUTPUT.md"));

        assertThat(phrases().map(Phrase::noticeCode).filter(code -> !code.isEmpty()))
                .allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aPhraseSaysSomethingInEachLanguage(Phrase phrase) {
        assertThat(phrase.template(Language.VI)).isNotBlank();
        assertThat(phrase.template(Language.EN)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aPhraseHasTheSamePlacesInEachLanguage(Phrase phrase) {
        assertThat(places(phrase, Language.VI)).isEqualTo(places(phrase, Language.EN));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void thePlacesOfAPhraseCountFromZeroWithoutAGap(Phrase phrase) {
        List<Integer> digits = places(phrase, Language.EN).stream()
                .map(place -> Character.digit(place.charAt(1), 10))
                .distinct()
                .toList();

        assertThat(digits).isEqualTo(IntStream.range(0, digits.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aPhraseHasNoBracesButThoseOfItsPlaces(Phrase phrase) {
        for (Language language : Language.values()) {
            assertThat(PLACE.matcher(phrase.template(language)).replaceAll(""))
                    .doesNotContainPattern("[{}]");
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aPhraseIsWrittenInComposedCharacters(Phrase phrase) {
        for (Language language : Language.values()) {
            assertThat(Normalizer.isNormalized(phrase.template(language), Normalizer.Form.NFC))
                    .as(phrase.template(language))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPhraseIsOneLine(Language language) {
        assertThat(phrases().map(phrase -> phrase.template(language)))
                .allSatisfy(sentence -> assertThat(sentence)
                        .isEqualTo(sentence.strip())
                        .doesNotContainPattern("\\R"));
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
