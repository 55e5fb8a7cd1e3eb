// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilePathTest {

    private static final String NAME = "số liệu xã Đồng Tâm.yaml";

    @TempDir
    private Path folder;

    private String named(Normalizer.Form form) {
        return folder + "/" + Normalizer.normalize(NAME, form);
    }

    @ParameterizedTest
    @EnumSource(names = {"NFC", "NFD"})
    void aFileIsFoundByEitherFormOfItsName(Normalizer.Form form) throws IOException {
        Path file = Files.createFile(FilePath.of(named(form)));

        assertThat(FilePath.of(named(Normalizer.Form.NFC))).exists().isEqualTo(file);
        assertThat(FilePath.of(named(Normalizer.Form.NFD))).exists().isEqualTo(file);
    }

    @Test
    void ofTwoFilesTheOneIsMeantThatWasTyped() throws IOException {
        Files.createFile(FilePath.of(named(Normalizer.Form.NFC)));
        Path decomposed = Path.of(named(Normalizer.Form.NFD));
        Files.createFile(decomposed);

        assertThat(FilePath.of(named(Normalizer.Form.NFD))).isEqualTo(decomposed);
    }

    @Test
    void aNameWithoutAFileStaysAsItWasTyped() {
        String name = named(Normalizer.Form.NFD);

        assertThat(FilePath.of(name)).isEqualTo(Path.of(name));
    }
}
