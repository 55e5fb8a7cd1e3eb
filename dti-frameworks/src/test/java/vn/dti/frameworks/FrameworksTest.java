// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import vn.dti.exp4j.Postfix;
import vn.dti.framework.Framework;

/** The decisions that come with the library. */
class FrameworksTest {

    /** The boot loader alone, as others would find the classes that are loaded already. */
    private static final ClassLoader NO_PARENT = new ClassLoader(null) {};

    @Test
    void areListedInDisplayOrder() {
        assertThat(Frameworks.ids())
                .containsExactly(
                        "hcmc-79-2023-departments",
                        "hcmc-79-2023-districts",
                        "hcmc-79-2023-province",
                        "khanh-hoa-1726-2023-districts",
                        "lac-dao-2024-communes");
        assertThat(Frameworks.all()).extracting(Framework::id).isEqualTo(Frameworks.ids());
    }

    @ParameterizedTest
    @MethodSource("vn.dti.frameworks.Frameworks#ids")
    void areFoundByTheirIds(String id) {
        assertThat(Frameworks.get(id).id()).isEqualTo(id);
        assertThat(Frameworks.find(id)).containsSame(Frameworks.get(id));
    }

    @ParameterizedTest
    @MethodSource("vn.dti.frameworks.Frameworks#ids")
    void areValidFiles(String id) {
        assertThat(FrameworkLoader.check(Frameworks.resource(id + ".yaml"))).isEmpty();
    }

    @Test
    void areNotFoundByAnyOtherId() {
        assertThat(Frameworks.find("HCMC-79-2023-districts")).isEmpty();
        assertThat(Frameworks.find("../frameworks/hcmc-79-2023-districts")).isEmpty();
        assertThat(Frameworks.find("")).isEmpty();
    }

    @Test
    void areSuggestedForAMisspeltId() {
        assertThat(Frameworks.suggestion("hcmc-79-2023-distrcts"))
                .contains("hcmc-79-2023-districts");
        assertThat(Frameworks.suggestion("khanh-hoa")).isEmpty();
        assertThatThrownBy(() -> Frameworks.get("hcmc-79-2023-distrcts"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("unknown framework 'hcmc-79-2023-distrcts'"
                        + " — did you mean 'hcmc-79-2023-districts'?");
    }

    @Test
    void areNamedForAnIdThatNothingResembles() {
        assertThatThrownBy(() -> Frameworks.get("khanh-hoa"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("unknown framework 'khanh-hoa', expected hcmc-79-2023-departments,"
                        + " hcmc-79-2023-districts, hcmc-79-2023-province,"
                        + " khanh-hoa-1726-2023-districts, lac-dao-2024-communes");
    }

    @Test
    void haveNoTableOfAnotherName() {
        assertThatThrownBy(() -> PublishedTable.bundled("khanh-hoa-2023"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("unknown name 'khanh-hoa-2023', expected binh-chanh-2023");
    }

    /** Classes that no other test has used, so that this access is the first one. */
    @RepeatedTest(3)
    void areTheSameInstanceForAllWhoAskFirstAtTheSameTime() throws Exception {
        try (var fresh = new URLClassLoader(libraries(), NO_PARENT)) {
            Method get = fresh.loadClass(Frameworks.class.getName()).getMethod("get", String.class);

            List<Object> answers =
                    answersOfAllAtOnce(16, () -> get.invoke(null, "hcmc-79-2023-districts"));

            assertThat(answers)
                    .hasSize(16)
                    .allSatisfy(each -> assertThat(each)
                            .isNotInstanceOf(Framework.class)
                            .isSameAs(answers.get(0)));
        }
    }

    private static URL[] libraries() {
        return Stream.of(
                        Frameworks.class,
                        Framework.class,
                        Yaml.class,
                        Postfix.class,
                        JsonFactory.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
    }

    private static List<Object> answersOfAllAtOnce(int threads, Callable<Object> question)
            throws Exception {
        var start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Object>> pending = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                pending.add(pool.submit(() -> {
                    start.await();
                    return question.call();
                }));
            }
            start.countDown();
            List<Object> answers = new ArrayList<>();
            for (Future<Object> each : pending) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
