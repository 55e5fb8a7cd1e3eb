// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;

/** The canonical layout by example. */
class CanonicalFormTest {

    private static String canonical(String yaml) {
        return CanonicalForm.of(new Source("file.yaml", yaml));
    }

    static Stream<Path> keptFiles() throws IOException {
        try (Stream<Path> bundled = Files.walk(Path.of("src/main/resources/vn/dti/frameworks"));
                Stream<Path> examples = Files.walk(Path.of("../dti-examples/cli/examples"))) {
            return Stream.concat(bundled, examples)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("keptFiles")
    void bundledFilesAndExamplesAreCanonical(Path file) throws IOException {
        assertThat(CanonicalForm.of(Source.read(file)))
                .as("run: dti format " + file)
                .isEqualTo(Files.readString(file));
    }

    @Nested
    class Keys {

        @Test
        void standInOneOrderAndNamesInTheOrderOfTheirAuthor() {
            assertThat(canonical("""
                    criteria:
                    - {max: 10, title: Họp, id: 1.10, options: {no: 0, leader: 1}, choice: head}
                    inputs:
                        zebra: {label: Z, type: count}
                        ant: {at-most: zebra, type: count, label: A}
                    max: 10
                    format: dti/1
                    """)).isEqualTo("""
                    format: dti/1
                    max: 10

                    inputs:
                      zebra: {type: count, label: Z}
                      ant: {type: count, label: A, at-most: zebra}

                    criteria:
                      - {id: "1.10", title: Họp, max: 10, choice: head, options: {no: 0, leader: 1}}
                    """);
        }

        @Test
        void aliasesTieTheOrder() {
            String yaml = """
                    format: dti/1
                    max: &max 10
                    title: *max
                    """;

            assertThat(canonical(yaml)).isEqualTo(yaml);
        }

        @Test
        void theCommentOnTheWholeFileStaysAtItsHead() {
            assertThat(canonical("""
                    # yaml-language-server: $schema=framework.schema.json
                    # Cả tệp

                    # về mã
                    id: a
                    format: dti/1
                    """)).isEqualTo("""
                    # yaml-language-server: $schema=framework.schema.json
                    # Cả tệp

                    format: dti/1
                    # về mã
                    id: a
                    """);
        }
    }

    @Nested
    class Comments {

        @Test
        void stayWithWhatTheyStandBehindOrAbove() {
            assertThat(canonical("""
                    format: dti-inputs/1 # một
                    # hai
                    framework:   x # ba
                    inputs: # bốn
                        # năm
                        a: 1 # sáu
                        bb: [ 1, # bảy
                          2 ] # tám
                        # chín
                    # mười
                    kind: self
                    # cuối
                    """)).isEqualTo("""
                    format: dti-inputs/1  # một
                    # hai
                    framework: x  # ba
                    # mười
                    kind: self
                    inputs:  # bốn
                      # năm
                      a: 1  # sáu
                      bb:   # tám
                        - 1  # bảy
                        - 2
                      # chín
                    # cuối
                    """);
        }

        @Test
        void surviveBehindADashBetweenKeyAndValueAndBehindABlockIndicator() {
            assertThat(canonical("""
                    format: dti/1
                    errata:
                    - # một
                      where: a
                    -
                      # hai
                      where: >- # ba
                          b
                          c
                      read:
                        # bốn
                        "d"
                    # năm
                    """)).isEqualTo("""
                    format: dti/1

                    errata:
                      -  # một
                        where: a
                      # hai
                      - where: >-  # ba
                          b
                          c
                        read:
                          # bốn
                          "d"
                    # năm
                    """);
        }

        @Test
        void areRefusedRatherThanMoved() {
            assertThatThrownBy(() -> canonical("""
                            format: dti/1
                            title: &a
                              # lạc
                              b
                            """))
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessage(
                            "file.yaml:3:3: error: a comment here cannot be kept when the file is"
                                    + " laid out anew [DTI-1020]");
        }
    }

    @Nested
    class Text {

        @Test
        void keepsItsCharactersAndItsQuotes() {
            assertThat(canonical("""
                    format: dti-published/1
                    citation: 'Kế hoạch ''1'': "a"'
                    points: {1.10: 1.10, "1.2": '80%', 1.3: 1/2}
                    period:   "2024"
                    """)).isEqualTo("""
                    format: dti-published/1
                    period: "2024"
                    citation: "Kế hoạch '1': \\"a\\""
                    points: {"1.10": 1.10, "1.2": "80%", "1.3": 1/2}
                    """);
        }

        @Test
        void isFoldedWhereItDoesNotFitAndBracketsBecomeLines() {
            String word = "chuyển đổi số ";
            assertThat(canonical("format: dti/1\ntitle: \"" + word.repeat(10)
                            + "hết\"\ndecision: {number: " + word.repeat(9)
                            + "x, level: district}\n"))
                    .isEqualTo("format: dti/1\ntitle: >-\n  " + word.repeat(8)
                            + "chuyển\n  đổi số " + word + "hết\ndecision:\n  number: >-\n    "
                            + word.repeat(8).strip()
                            + "\n    chuyển đổi số x\n  level: district\n");
        }

        @Test
        void isComposedAndHasNoCarriageReturns() {
            assertThat(canonical(
                            "format: dti/1\r\ntitle: Tie\u0302\u0301ng   # Vie\u0302\u0323t  \r\n"))
                    .isEqualTo("format: dti/1\ntitle: Tiếng  # Việt\n");
        }

        @Test
        void inBlocksKeepsItsLines() {
            String yaml = """
                    format: dti/1
                    title: |
                      một
                        hai

                      ba
                    id: >2-
                        bốn
                      năm
                    """;

            assertThat(canonical(yaml.replace("id: >2-\n    bốn\n  năm\n", ""))).isEqualTo("""
                    format: dti/1
                    title: |
                      một
                        hai

                      ba
                    """);
            assertThat(canonical(yaml)).contains("id: >2-\n    bốn\n  năm\n");
        }
    }

    @Test
    void whatCannotBeReadIsRefusedWithAllThatIsWrong() {
        assertThatThrownBy(() -> canonical("format: dti/1\ntitle: 'a\n"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage("file.yaml:2:8: error: a quote is not closed [DTI-1005]");
        assertThatThrownBy(() -> canonical("title: a\n"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage("file.yaml:1:1: error: missing key 'format' [DTI-1104]");
    }
}
