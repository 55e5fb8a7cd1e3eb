// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String LOOSE =
            "kind: self # tự\nformat: dti-inputs/1\nframework:   x\ninputs: {}\n";
    private static final String CANONICAL =
            "format: dti-inputs/1\nframework: x\nkind: self  # tự\ninputs: {}\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void writesInPlaceAndKeepsTheRightsOfTheFile() throws IOException {
        Path file = file("a.yaml", LOOSE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        Ran ran = Ran.dti("format", file.toString(), "--lang", "en");

        assertThat(ran)
                .isEqualTo(new Ran(
                        "formatted: " + file + "\nFiles read: 1, formatted: 1, refused: 0.\n",
                        "",
                        0));
        assertThat(Files.readString(file)).isEqualTo(CANONICAL);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void doesNotTouchWhatIsCanonical() throws IOException {
        Path file = file("a.yaml", CANONICAL);
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, time);

        assertThat(Ran.dti("format", file.toString()).out())
                .isEqualTo("Đã đọc 1 tệp: 0 xếp lại, 0 không đọc được.\n");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }

    @Test
    void checkWritesNothing() throws IOException {
        Path file = file("a.yaml", LOOSE);

        assertThat(Ran.dti("format", "--check", file.toString()).code()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(LOOSE);
    }

    @Test
    void whatIsRefusedStaysWhileOthersAreFormatted() throws IOException {
        Path broken = file("a.yaml", "format: dti/1\ntitle: 'x\n");
        Path loose = file("b.yaml", LOOSE);

        Ran ran = Ran.dti("format", broken.toString(), loose.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith(broken + ":2:8: lỗi: dấu ngoặc kép hoặc nháy chưa đóng");
        assertThat(Files.readString(broken)).isEqualTo("format: dti/1\ntitle: 'x\n");
        assertThat(Files.readString(loose)).isEqualTo(CANONICAL);
    }

    @Test
    void byteOrderMarksAndCarriageReturnsAreTakenOut() throws IOException {
        Path file = file("a.yaml", "\uFEFF" + CANONICAL.replace("\n", "\r\n"));

        assertThat(Ran.dti("format", file.toString()).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(CANONICAL);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = file("a.yaml", LOOSE);
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);

        assertThat(Ran.dti("format", link.toString()).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(CANONICAL);
    }
}
