// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.frameworks.OverlayLoader;

/** Documents and workbooks as LibreOffice opens them. Skipped where it is not to be had. */
class OfficeTest {

    /** Plain text, and the first sheet as comma-separated values, both in UTF-8. */
    private static final String TEXT = "txt:Text (encoded):UTF8";

    private static final String TABLE = "csv:Text - txt - csv (StarCalc):44,34,76";

    private static Optional<Path> office() {
        String places = System.getenv().getOrDefault("PATH", "");
        return Stream.of(places.split(File.pathSeparator, -1))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"DOCX", "XLSX"})
    void anOfficeProgramShowsWhatIsWritten(ReportFormat format, @TempDir Path folder)
            throws Exception {
        Optional<Path> program = office();
        assumeTrue(program.isPresent(), "no soffice on the PATH: no document was opened");
        Report report = Report.of(Reported.binhChanh())
                .plan(OverlayLoader.bundled("binh-chanh-2024-plan"))
                .on(LocalDate.of(2024, 3, 1))
                .headed(Letterhead.of("UBND HUYỆN BÌNH CHÁNH"));
        boolean isDocument = format == ReportFormat.DOCX;
        Path file = Files.write(
                folder.resolve(isDocument ? "report.docx" : "report.xlsx"),
                Reported.bytes(report, format));

        String words = opened(program.orElseThrow(), file, isDocument ? TEXT : TABLE, folder);

        assertThat(words)
                .contains("Huyện Bình Chánh đạt tổng điểm 544,73/660 điểm")
                .contains("Nhóm 5. An toàn thông tin mạng: đạt 2,37/35 điểm");
        if (isDocument) {
            assertThat(words).contains("UBND HUYỆN BÌNH CHÁNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA");
        }
    }

    private static String opened(Path program, Path file, String form, Path folder)
            throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        form,
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out.resolve("report." + form.substring(0, 3)));
    }
}
