// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.FilePath;

/** Where the locale has no Vietnamese letters, names of files have them all the same. */
@Tag("proof")
class LocaleTest {

    private static final String FRAMEWORK = """
            format: dti/1
            id: thu
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 10
            inputs:
              n: {type: count, label: Số xã có tổ công nghệ số, at-most: d}
              d: {type: count, label: Tổng số xã}
            criteria:
              - {id: "1", title: A, max: 10, ratio: n / d}
            """;

    /** A folder whose files a shell writes, since the locale of the tests may be any. */
    @TempDir
    private Path folder;

    @BeforeEach
    void needsLinux() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/cmdline")));
        Files.writeString(folder.resolve("fw.yaml"), FRAMEWORK);
        String unit = "format: dti-inputs/1\nframework: thu\nunit: Xã A\ninputs: {n: 8, d: 10}\n";
        Files.writeString(folder.resolve("unit.yaml"), unit);
        Files.writeString(folder.resolve("units.csv"), "unit,n,d\nXã A,8,10\nXã B,9,10\n");
        Files.writeString(folder.resolve("table.csv"), "TT,Tên,Điểm\n1,Một,10\n");
        Ran.dti(
                "rank",
                folder.resolve("fw.yaml").toString(),
                folder.resolve("units.csv").toString(),
                "--format",
                "xlsx",
                "--out",
                folder.resolve("units.xlsx").toString());
        shell("""
                mkdir "số liệu" "thư mục"
                cp fw.yaml "khung thử.yaml"
                cp unit.yaml "số liệu/xã A.yaml"
                cp units.csv "bảng.csv"
                cp table.csv "tiêu chí.csv"
                cp fw.yaml unit.yaml "thư mục"
                cp units.csv "thư mục/bảng.csv"
                cp units.xlsx "kết quả cũ.xlsx"
                """);
    }

    /** Runs a script in the folder, with {@code dti} for the command and nothing but ASCII. */
    private String shell(String script) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String quick = " -XX:TieredStopAtLevel=1 -cp '";
        String dti =
                "dti() { '" + java + "'" + quick + absolute() + "' vn.dti.cli.Main \"$@\"; }\n";
        Files.writeString(folder.resolve("script"), dti + script);
        var builder = new ProcessBuilder("sh", "script");
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        Process process = builder.start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static String absolute() {
        var paths = List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        return String.join(
                File.pathSeparator,
                paths.stream().map(each -> new File(each).getAbsolutePath()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dti score 'khung thử.yaml' 'số liệu/xã A.yaml' | Tổng điểm: 8 / 10",
                "dti score fw.yaml \"$PWD/số liệu/xã A.yaml\" | Tổng điểm: 8 / 10",
                "dti rank fw.yaml 'số liệu' | 1 Xã A",
                "dti rank fw.yaml bảng.csv | 1 Xã B",
                "dti rank fw.yaml 'kết quả cũ.xlsx' | kết quả cũ.xlsx:Tổng!A1:",
                "cd 'thư mục' && dti score fw.yaml unit.yaml | Tổng điểm: 8 / 10",
                "cd 'thư mục' && dti rank fw.yaml bảng.csv | 1 Xã B",
                "cd 'thư mục' && dti rank fw.yaml . | 1 Xã A",
                "dti check 'khung thử.yaml' | Đã kiểm tra 1 tệp: 0 lỗi",
                "dti rank fw.yaml bảng.csv --format csv --out 'số liệu/kết quả.csv';"
                        + " cat 'số liệu/kết quả.csv' | total,1,Xã B,",
                "dti new --from-table 'tiêu chí.csv' --title 'Bộ chỉ số' | title: Bộ chỉ số",
                "dti new --from-table 'tiêu chí.csv' | Khung sinh từ tiêu chí.csv.",
                "dti render fw.yaml --out 'khung thử.html'; cat 'khung thử.html' | <title>Bộ thử",
                "dti rank fw.yaml bảng.csv --out bảng.csv | lỗi: 'bảng.csv' là đầu vào",
                "dti rank fw.yaml bảng.csv --out units.csv | ''",
                "dti score fw.yaml 'không có.yaml' | lỗi: không có tệp 'không có.yaml'",
                "dti check 'bảng.csv' | bảng.csv:",
                "dti show 'không có' | lỗi: không có bộ chỉ số 'không có'"
            })
    void anyFileIsReadAndNamedWithItsLetters(String script, String expected) throws Exception {
        assertThat(shell(script)).contains(expected).doesNotContain("\uFFFD");
    }

    @Test
    void aLinkIsAnInputToo() throws Exception {
        assertThat(shell("ln -s 'bảng.csv' 'nối.csv'; dti rank fw.yaml 'bảng.csv' --out 'nối.csv'"))
                .startsWith("lỗi: 'nối.csv' là đầu vào của chính lệnh này");
    }

    @Test
    void aWordThatIsLostNamesTheCure() throws Exception {
        Files.writeString(folder.resolve("words"), "--title 'Bộ chỉ số'");

        assertThat(shell("dti new --lang en --from-table table.csv @words"))
                .startsWith("error: this locale cannot read the letters of 'B")
                .endsWith("set LC_ALL=C.UTF-8 and run again\n");
    }

    @Test
    void wordsAreThoseThatWereTypedOrStayAsTheyAre() throws IOException {
        Path typed = folder.resolve("cmdline");
        Files.writeString(typed, "java\0-jar\0dti.jar\0score\0số liệu.yaml\0");
        String lost = "s\uFFFD\uFFFD\uFFFD li\uFFFD\uFFFD\uFFFDu.yaml";

        assertThat(TypedWords.typed(typed, "score", lost)).containsExactly("score", "số liệu.yaml");
        assertThat(TypedWords.typed(typed, "rank", lost)).containsExactly("rank", lost);
        assertThat(TypedWords.typed(folder.resolve("none"), lost)).containsExactly(lost);
    }

    @Test
    void aPathHasTheNameThatItWasMadeOf() {
        assertThat(FilePath.name(FilePath.of("số liệu/xã A.yaml"))).isEqualTo("số liệu/xã A.yaml");
    }
}
