// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Language;

/** One framework for all threads and all locales of a host. */
class SharedUseTest {

    private static final Framework FRAMEWORK = Sample.framework();

    /** Everything that a reader sees of a result. */
    private static List<String> shown(Scorecard card) {
        return card.root()
                .walk()
                .flatMap(score -> Stream.concat(
                        Stream.of(
                                score.id(),
                                score.points().toString(),
                                score.ceiling().toString(),
                                score.displayed().toString(),
                                score.status().name(),
                                score.notices().toString()),
                        Stream.of(Language.values())
                                .flatMap(each -> score.explanation().lines(each).stream())))
                .toList();
    }

    private static List<String> result(int unit) {
        Map<String, Object> values = Map.of(
                "chaired", unit % 7, "meetings", 7, "issued", unit % 2 == 0, "systems", unit);
        return shown(FRAMEWORK.score(values));
    }

    @Test
    void manyThreadsGetTheResultsOfOne() throws Exception {
        List<Integer> units = IntStream.range(0, 400).boxed().toList();
        List<List<String>> alone = units.stream().map(SharedUseTest::result).toList();
        List<Callable<List<String>>> tasks = units.stream()
                .<Callable<List<String>>>map(unit -> () -> result(unit))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            var together = new ArrayList<List<String>>();
            for (Future<List<String>> each : threads.invokeAll(tasks)) {
                together.add(each.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
        assertThat(alone.get(1)).isNotEqualTo(alone.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "vi-VN", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "de-CH"})
    void theDefaultLocaleChangesNothing(String tag) {
        List<String> expected = result(3);
        String refusal = refusal();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(result(3)).isEqualTo(expected);
            assertThat(refusal()).isEqualTo(refusal);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** «ISSUED» in capitals: in Turkish i and I are letters of different words. */
    private static String refusal() {
        Map<String, Object> misspelt = Map.of("ISSUED", true, "issued", "I");
        return catchThrowableOfType(InvalidInputsException.class, () -> FRAMEWORK.score(misspelt))
                .in(Language.EN);
    }
}
