// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.wording.Severity;

/** Whatever is done to a file, it is read or refused with a reason; nothing else happens. */
class HostileFilesProperties {

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");
    private static final String FRAMEWORK_FILE =
            Frameworks.resource("hcmc-79-2023-districts.yaml").text();
    private static final String INPUTS_FILE =
            read(Path.of("../dti-examples/cli/examples/binh-chanh-2023.yaml"));

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aDamagedFrameworkIsReadOrRefused(@ForAll("seeds") long seed) {
        Source damaged = new Source("damaged.yaml", Mutations.of(FRAMEWORK_FILE, seed));

        boolean sound = FrameworkLoader.check(damaged).stream()
                .noneMatch(each -> each.severity() == Severity.ERROR);

        assertThat(isRefused(() -> FrameworkLoader.load(damaged))).isEqualTo(!sound);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aDamagedInputsFileIsScoredOrRefused(@ForAll("seeds") long seed) {
        Source damaged = new Source("damaged.yaml", Mutations.of(INPUTS_FILE, seed));

        isRefused(() -> {
            Rational points = InputsFile.load(damaged).score(FRAMEWORK).points();
            assertThat(points).isBetween(Rational.ZERO, Rational.of(660));
        });
    }

    /** Any other exception than the refusal fails the test. */
    private static boolean isRefused(Runnable reading) {
        try {
            reading.run();
            return false;
        } catch (InvalidFileException refused) {
            assertThat(refused.diagnostics()).isNotEmpty().isSorted();
            return true;
        }
    }

    @Example
    void aFileOfMoreThanThreeMegabytesIsRefused() {
        byte[] largest = "#".repeat(3_000_000).getBytes(StandardCharsets.UTF_8);
        byte[] tooLarge = "#".repeat(3_000_001).getBytes(StandardCharsets.UTF_8);

        assertThat(Source.read("large.yaml", new ByteArrayInputStream(largest)).text())
                .hasSize(3_000_000);
        assertThatThrownBy(() -> Source.read("large.yaml", new ByteArrayInputStream(tooLarge)))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage("large.yaml:1:1: error: the file is larger than 3000000 bytes"
                        + " [DTI-1001]");
    }

    @Example
    void aFileOfAnOfficeProgramIsRefusedAsOne() {
        for (byte[] start : new byte[][] {
            {'P', 'K', 3, 4, 20, 0, (byte) 0xFF},
            {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
            {'%', 'P', 'D', 'F', '-', (byte) 0xE2}
        }) {
            assertThatThrownBy(() -> Source.read("unit.xlsx", new ByteArrayInputStream(start)))
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessage(
                            "unit.xlsx:1:1: error: the file is a workbook, a document of an office"
                                    + " program, a PDF or an archive, expected YAML text [DTI-1017]");
        }
    }

    @Example
    void aFileThatIsNotUtf8IsRefused() {
        byte[] latin = "title: Đ\u00e9".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Source.read("latin.yaml", new ByteArrayInputStream(latin)))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage("latin.yaml:1:1: error: the file is not UTF-8 text [DTI-1017]");
    }

    @Example
    void aByteOrderMarkIsNoPartOfTheText() {
        byte[] marked = "\uFEFFformat: dti/1".getBytes(StandardCharsets.UTF_8);

        assertThat(Source.read("marked.yaml", new ByteArrayInputStream(marked)).text())
                .isEqualTo("format: dti/1");
    }
}
