// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.PublishedTable;

class DtiTestsTest {

    /** 1 is worth 10 points at a half, of which 1/4 is the half; 2 is all or nothing. */
    private static final String FRAMEWORK = """
            format: dti/1
            id: ours
            title: Bộ chỉ số của chúng tôi
            decision: {number: 1/QĐ-UBND, issued: 2026-01-31, issuer: UBND tỉnh, level: district}
            max: 30
            inputs:
              done: {type: count, label: Đã làm, at-most: all}
              all: {type: count, label: Tổng số}
              issued: {type: boolean, label: Đã ban hành}
            criteria:
              - {id: "1", title: Việc, max: 10, ratio: done / all, target: 50%}
              - {id: "2", title: Kế hoạch, max: 20, boolean: issued}
            """;

    private static final String TESTS = """
            format: dti-tests/1
            framework: ours
            tests:
              - name: một phần tư
                inputs: {done: 1, all: 4, issued: yes}
                expect: {"1": 5, "2": 20, total: 25}
              - name: một nửa
                from: một phần tư
                inputs: {done: 2}
                expect: {"1": 9}
            """;

    @TempDir
    private Path folder;

    private Path framework;

    @BeforeEach
    void write() throws IOException {
        framework = file("ours.yaml", FRAMEWORK);
        file("ours.tests.yaml", TESTS);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The names of those that fail, each with its message. */
    private static List<String> failures(Stream<DynamicTest> tests) {
        var failures = new ArrayList<String>();
        tests.forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                failures.add(test.getDisplayName() + ": " + failure.getMessage());
            }
        });
        return failures;
    }

    private static List<String> sources(Stream<DynamicTest> tests) {
        return tests.map(test -> test.getTestSourceUri().orElseThrow().toString())
                .toList();
    }

    @Nested
    class Cases {

        @Test
        void areTestsOfTheirNamesAtTheirLines() {
            assertThat(DtiTests.of(framework).map(DynamicTest::getDisplayName))
                    .containsExactly("một phần tư", "một nửa");
            assertThat(sources(DtiTests.of(framework)))
                    .containsExactly(
                            folder.toUri() + "ours.tests.yaml?line=4&column=5",
                            folder.toUri() + "ours.tests.yaml?line=7&column=5");
        }

        /** 2 of 4 is the target of 50 %, so that the tenth point is not lost. */
        @Test
        void failWithTheDiagnosticOfTheExpectation() {
            assertThat(failures(DtiTests.of(framework)))
                    .singleElement()
                    .asString()
                    .satisfies(text -> {
                        assertThat(text).startsWith("một nửa: ");
                        assertThat(text)
                                .contains(
                                        "ours.tests.yaml:10:",
                                        "error: 1: expected 9 points, scored 10 (off by 1) [DTI-1603]",
                                        "expect: {\"1\": 9}");
                    });
        }

        @Test
        void ofAFileThatIsWrongItselfEndTheFactory() throws IOException {
            file("ours.tests.yaml", "format: dti-tests/1\nframework: ours\ntest: []\n");

            assertThatThrownBy(() -> DtiTests.of(framework))
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessageContaining("ours.tests.yaml:3:1")
                    .hasMessageContaining("tests");
        }

        @Test
        void ofAnotherFrameworkEndTheFactory() {
            Framework other = Frameworks.get("lac-dao-2024-communes");
            Path tests = folder.resolve("ours.tests.yaml");

            assertThatThrownBy(() -> DtiTests.of(other, tests))
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessageContaining("lac-dao-2024-communes");
        }
    }

    @Nested
    class Branches {

        /** No test has a plan that is not issued; the others are taken. */
        @Test
        void thatNoCaseTakesFailOneTest() {
            assertThat(failures(DtiTests.branches(framework)))
                    .containsExactly("every branch is reached: 3 of 4 branches are reached; no test"
                            + " reaches:\n  2: no");
            assertThat(sources(DtiTests.branches(framework)))
                    .containsExactly(folder.toUri() + "ours.tests.yaml");
        }

        @Test
        void thatAreAllTakenFailNone() throws IOException {
            file("ours.tests.yaml", TESTS + """
                  - name: chưa ban hành
                    inputs: {issued: no}
                    expect: {"2": 0}
                """.indent(0));

            assertThat(failures(DtiTests.branches(framework))).isEmpty();
        }
    }

    @Nested
    class Tables {

        private static final String TABLE = """
                format: dti-published/1
                framework: ours
                unit: Huyện A
                period: "2026"
                citation: Báo cáo 1
                points:
                  "1": 3.33
                  "2": %s
                total: 23.33
                """;

        private Stream<DynamicTest> rows(String points) throws IOException {
            Path table = file("table.yaml", TABLE.formatted(points));
            return DtiTests.table(FrameworkLoader.load(framework), table);
        }

        /** 1/6 of the target of 50 % is 10/3 points. */
        @Test
        void thatCanBeHaveATestForEachRowAtItsLine() throws IOException {
            assertThat(failures(rows("20"))).isEmpty();
            assertThat(rows("20").map(DynamicTest::getDisplayName))
                    .containsExactly(
                            "“Việc” [1] as printed",
                            "“Kế hoạch” [2] as printed",
                            "total as printed",
                            "all other rows and figures");
            assertThat(sources(rows("20")))
                    .containsExactly(
                            folder.toUri() + "table.yaml?line=7&column=8",
                            folder.toUri() + "table.yaml?line=8&column=8",
                            folder.toUri() + "table.yaml?line=9&column=8",
                            folder.toUri() + "table.yaml");
        }

        /** All or nothing of 20 points. */
        @Test
        void failAtTheRowsThatCannotBe() throws IOException {
            assertThat(failures(rows("10")))
                    .containsExactly(
                            "“Kế hoạch” [2] as printed: 2: printed 10, which no input can produce"
                                    + " (maximum 20)");
        }
    }

    @Nested
    class Plans {

        private Stream<DynamicTest> plan(String criterion) throws IOException {
            Path plan = file("plan.yaml", """
                    format: dti-overlay/1
                    id: plan
                    framework: ours
                    title: Kế hoạch
                    citation: Kế hoạch 1
                    assignments:
                      "%s": {lead: [Văn phòng]}
                    """.formatted(criterion));
            return DtiTests.overlay(FrameworkLoader.load(framework), plan);
        }

        @Test
        void thatFitChangeNoPoints() throws IOException {
            assertThat(failures(plan("1"))).isEmpty();
            assertThat(plan("1").map(DynamicTest::getDisplayName))
                    .containsExactly("plan.yaml fits", "plan.yaml changes no points");
        }

        @Test
        void thatAssignWhatIsNotThereFailAtTheLine() throws IOException {
            assertThat(failures(plan("3")))
                    .first()
                    .asString()
                    .contains("plan.yaml fits: ", "plan.yaml:7:3: error: ", "'3'");
        }
    }

    /** What the kit is for: the files that the library brings along. */
    @Nested
    class Bundled {

        @TestFactory
        Stream<DynamicTest> cases() {
            return Frameworks.all().stream().flatMap(DtiTests::of);
        }

        @TestFactory
        Stream<DynamicTest> branches() {
            return Frameworks.all().stream().flatMap(DtiTests::branches);
        }

        @TestFactory
        Stream<DynamicTest> tables() {
            return PublishedTable.names().stream()
                    .flatMap(name -> DtiTests.table(
                            Frameworks.get(PublishedTable.bundled(name).framework()), name));
        }

        @Test
        void haveTheirPlaceOnTheClassPath() {
            assertThat(sources(DtiTests.of(Frameworks.get("hcmc-79-2023-districts"))))
                    .isNotEmpty()
                    .allSatisfy(uri -> assertThat(uri)
                            .matches(
                                    "classpath:/vn/dti/frameworks/hcmc-79-2023-districts[.]tests[.]yaml"
                                            + "[?]line=\\d+&column=\\d+"));
        }
    }
}
