// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command writes never destroys what somebody had, and is never lost without a word. */
class OutputTest {

    private static final Path FULL = Path.of("/dev/full");

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
              - {id: "1", title: A, max: 10, min-max: n / d}
            """;
    private static final String UNIT = """
            format: dti-inputs/1
            framework: thu
            unit: Xã {0}
            inputs: {n: 8, d: 10}
            """;
    private static final String REFERENCE = """
            format: dti-reference/1
            framework: thu
            citation: năm trước
            reference:
              "1": {min: 0, max: 1}
            """;
    private static final String OVERLAY = """
            format: dti-overlay/1
            framework: thu
            id: ke-hoach
            title: Kế hoạch
            citation: Kế hoạch 1
            assignments:
              "1":
                lead: [Sở A]
            """;

    /** Every command that writes a file, with the words that name its inputs. */
    private static final List<String> WRITING = List.of(
            "rank fw.yaml units.csv",
            "rank fw.yaml units.csv --format csv",
            "rank fw.yaml units.csv --format json",
            "rank fw.yaml units.csv --format xlsx",
            "rank fw.yaml units.csv --all-readings",
            "rank fw.yaml units.csv --reference reference.yaml",
            "rank fw.yaml folder --format csv",
            "render fw.yaml",
            "render fw.yaml --format md --overlay overlay.yaml",
            "new --from-table table.csv",
            "@words.txt");

    @TempDir
    private Path folder;

    @BeforeEach
    void inputs() throws IOException {
        write("fw.yaml", FRAMEWORK);
        write("units.csv", "unit,n,d\nA,8,10\nB,9,10\n");
        write("reference.yaml", REFERENCE);
        write("overlay.yaml", OVERLAY);
        write("table.csv", "TT,Tên,Điểm\n1,Một,10\n");
        Files.createDirectory(folder.resolve("folder"));
        write("folder/a.yaml", UNIT.replace("{0}", "A"));
        write("folder/b.yaml", UNIT.replace("{0}", "B"));
        write("words.txt", "render " + folder.resolve("fw.yaml") + "\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Runs a command whose words are names of files in the folder wherever there is such a file. */
    private Ran run(String words, String... more) {
        var all = new ArrayList<String>();
        for (String word : words.split(" ", -1)) {
            String name = word.startsWith("@") ? word.substring(1) : word;
            String file = folder.resolve(name).toString();
            all.add(Files.exists(folder.resolve(name)) ? word.replace(name, file) : word);
        }
        all.addAll(List.of(more));
        all.addAll(List.of("--lang", "en"));
        return Ran.dti(all.toArray(String[]::new));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private Ran refused(Path out) {
        return new Ran(
                "",
                "error: '" + out
                        + "' is an input of this command, it is not overwritten; name another"
                        + " file\n",
                Dti.MISUSE);
    }

    /** A variable of a shell that is not set must not send a file to the screen. */
    static Stream<Arguments> everyCommandWithNothing() {
        return WRITING.stream()
                .flatMap(
                        words -> Stream.of("", " ", "\t").map(blank -> Arguments.of(words, blank)));
    }

    @ParameterizedTest
    @MethodSource("everyCommandWithNothing")
    void anOutputWithoutANameIsRefused(String words, String blank) throws IOException {
        List<String> before = left();

        assertThat(run(words, "--out", blank))
                .isEqualTo(new Ran(
                        "",
                        "error: --out is given as nothing; write its value, or leave it out\n",
                        Dti.MISUSE));
        assertThat(left()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank fw.yaml units.csv|--reference",
                "rank fw.yaml units.csv|--group",
                "rank fw.yaml units.csv|--sheet",
                "render fw.yaml|--overlay",
                "improve fw.yaml folder/a.yaml|--target",
                "diff fw.yaml fw.yaml|--inputs",
                "compare fw.yaml folder/a.yaml folder/b.yaml|--against",
            })
    void noOptionMayBeGivenAsNothing(String command) {
        String[] words = command.split("\\|", -1);

        assertThat(run(words[0], words[1], "").err())
                .isEqualTo("error: " + words[1]
                        + " is given as nothing; write its value, or leave it out\n");
    }

    /** What the name of a file says is what is in it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rank fw.yaml units.csv               | o.csv  | id,",
                "rank fw.yaml units.csv               | o.JSON | {",
                "rank fw.yaml units.csv               | o.xlsx | PK",
                "rank fw.yaml units.csv               | o.txt  | Bộ thử",
                "rank fw.yaml units.csv               | o      | Bộ thử",
                "rank fw.yaml units.csv --format csv  | o      | id,",
                "rank fw.yaml units.csv --format text | o.log  | Bộ thử",
                "render fw.yaml                       | o.html | <!DOCTYPE html>",
                "render fw.yaml                       | o.md   | # Bộ thử",
                "render fw.yaml                       | o      | <!DOCTYPE html>",
            })
    void anOutputHasTheFormThatItsNameSays(String words, String name, String begins)
            throws IOException {
        assertThat(run(words, "--out", folder.resolve(name).toString()).err()).isEmpty();

        assertThat(new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8))
                .satisfies(text -> assertThat(text.replace("\uFEFF", "")).startsWith(begins));
    }

    @ParameterizedTest
    @CsvSource({
        "rank fw.yaml units.csv --format json, o.csv, csv, json",
        "rank fw.yaml units.csv --format csv, o.xlsx, xlsx, csv",
        "rank fw.yaml units.csv --format text, o.xlsx, xlsx, text",
        "rank fw.yaml units.csv --format xlsx, o.csv, csv, xlsx",
        "rank fw.yaml units.csv, o.html, html, text",
        "render fw.yaml, o.xlsx, xlsx, html",
        "render fw.yaml --format md, o.html, html, md",
    })
    void anOutputWhoseNameSaysAnotherFormIsRefused(
            String words, String name, String said, String form) throws IOException {
        List<String> before = left();

        assertThat(run(words, "--out", folder.resolve(name).toString()).err())
                .isEqualTo("error: '" + folder.resolve(name) + "' names a file of " + said
                        + ", but the result is " + form + ": change the name or --format\n");
        assertThat(left()).isEqualTo(before);
    }

    @Nested
    class AnInput {

        static Stream<Arguments> everyCommandWithEveryInput() {
            return WRITING.stream()
                    .flatMap(words -> Stream.of(words.split(" ", -1))
                            .flatMap(word -> word.equals("folder")
                                    ? Stream.of("folder/a.yaml", "folder/b.yaml")
                                    : Stream.of(word.replace("@", "")))
                            .filter(word -> word.matches(".*\\.(yaml|csv|txt)"))
                            .map(input -> Arguments.of(words, input)));
        }

        private void assertKept(String words, String input, Path out) throws IOException {
            String before = Files.readString(folder.resolve(input));

            Ran ran = run(words, "--out", out.toString());

            boolean creates = words.startsWith("new");
            assertThat(ran.err()).isEqualTo(refused(out).err());
            assertThat(ran.code()).isEqualTo(Dti.MISUSE);
            assertThat(creates || ran.out().isEmpty()).isTrue();
            assertThat(folder.resolve(input)).hasContent(before);
        }

        @ParameterizedTest
        @MethodSource("everyCommandWithEveryInput")
        void isRefusedByItsName(String words, String input) throws IOException {
            assertKept(words, input, folder.resolve(input));
            assertKept(words, input, folder.resolve("folder/../" + input));
        }

        @ParameterizedTest
        @MethodSource("everyCommandWithEveryInput")
        void isRefusedByALinkToIt(String words, String input) throws IOException {
            Path file = folder.resolve(input);
            assertKept(words, input, Files.createSymbolicLink(folder.resolve("soft"), file));
            assertKept(words, input, Files.createLink(folder.resolve("hard"), file));
            Path chain = Files.createSymbolicLink(folder.resolve("chain"), Path.of("soft"));
            assertKept(words, input, chain);
            Path other = Files.createSymbolicLink(folder.resolve("other"), folder);
            assertKept(words, input, other.resolve(input));
        }

        @ParameterizedTest
        @MethodSource("everyCommandWithEveryInput")
        void isRefusedWhereItIsALinkItself(String words, String input) throws IOException {
            Path file = folder.resolve(input);
            Path moved = Files.move(file, folder.resolve("moved"));
            Files.createSymbolicLink(file, moved);

            assertKept(words, input, moved);
        }
    }

    @Nested
    class AnExistingFile {

        static Stream<String> replacing() {
            return WRITING.stream().filter(words -> !words.startsWith("new"));
        }

        @ParameterizedTest
        @MethodSource("replacing")
        void isReplacedByAWholeNewOne(String words) throws IOException {
            Path out = write("out", "x".repeat(100_000));
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-r-x---"));
            Path twin = Files.createLink(folder.resolve("twin"), out);
            List<String> files = left();

            Ran ran = run(words, "--out", out.toString());

            assertThat(ran).isEqualTo(new Ran("", "", Dti.DONE));
            assertThat(Files.size(out)).isLessThan(100_000);
            assertThat(twin).hasContent("x".repeat(100_000));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                    .isEqualTo("rw-r-x---");
            assertThat(left()).isEqualTo(files);
        }

        @ParameterizedTest
        @MethodSource("replacing")
        void isTheSameAsWhatIsPrinted(String words) throws IOException {
            assumeTrue(!words.contains("xlsx"));
            Path out = folder.resolve("out");

            run(words, "--out", out.toString());

            assertThat(Files.readString(out)).isEqualTo(run(words).out());
        }

        @ParameterizedTest
        @MethodSource("vn.dti.cli.OutputTest#writing")
        void thatCanOnlyBeReadStays(String words) throws IOException {
            Path out = write("out", "old");
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r--r--r--"));

            Ran ran = run(words, "--out", out.toString());

            String why = words.startsWith("new")
                    ? "the file '" + out + "' exists, it is not overwritten"
                    : "the file '" + out + "' is read-only, it is not replaced";
            assertThat(ran).isEqualTo(new Ran("", "error: " + why + "\n", Dti.MISUSE));
            assertThat(out).hasContent("old");
        }

        @ParameterizedTest
        @MethodSource("vn.dti.cli.OutputTest#writing")
        void thatIsAFolderIsNamed(String words) throws IOException {
            Path out = Files.createDirectory(folder.resolve("out"));

            assertThat(run(words, "--out", out.toString()))
                    .isEqualTo(new Ran(
                            "",
                            "error: '" + out + "' is a folder, expected a file to write\n",
                            Dti.MISUSE));
        }

        @Test
        void behindALinkIsReplacedAndTheLinkStays() throws IOException {
            Path file = write("page.html", "old");
            Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("page.html"));
            Path empty = Files.createSymbolicLink(folder.resolve("empty"), Path.of("new.html"));

            assertThat(run("render fw.yaml", "--out", link.toString()).code()).isZero();
            assertThat(run("render fw.yaml", "--out", empty.toString()).code()).isZero();

            assertThat(link).isSymbolicLink();
            assertThat(empty).isSymbolicLink();
            assertThat(Files.readString(file)).isEqualTo(run("render fw.yaml").out());
            assertThat(folder.resolve("new.html")).hasSameTextualContentAs(file);
        }

        @Test
        void staysWhereTheCommandFails() throws IOException {
            Path out = write("out", "old");
            write("units.csv", "unit,n,d\nA,8,x\n");

            assertThat(run("rank fw.yaml units.csv", "--out", out.toString()).code())
                    .isEqualTo(Dti.MISUSE);
            assertThat(out).hasContent("old");
        }

        @Test
        void isNotReplacedByFormatIfItCanOnlyBeRead() throws IOException {
            Path file = write("loose.yaml", "format:   dti/1\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

            Ran ran = run("format loose.yaml");

            assertThat(ran.err())
                    .isEqualTo("error: the file '" + file + "' is read-only, it is not replaced\n");
            assertThat(ran.code()).isEqualTo(Dti.MISUSE);
            assertThat(file).hasContent("format:   dti/1\n");
        }
    }

    @Nested
    class AFullDisk {

        private static final String REASON = "No space left on device";

        @ParameterizedTest
        @MethodSource("vn.dti.cli.OutputTest#writing")
        void isSaidOfAFile(String words) {
            assumeTrue(Files.exists(FULL));

            assertThat(run(words, "--out", FULL.toString()))
                    .isEqualTo(new Ran(
                            "",
                            "error: the file '/dev/full' cannot be written: " + REASON + "\n",
                            Dti.MISUSE));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "rank fw.yaml units.csv",
                    "rank fw.yaml units.csv --format csv",
                    "rank fw.yaml units.csv --format json",
                    "render fw.yaml",
                    "new --from-table table.csv",
                    "show fw.yaml",
                    "check fw.yaml",
                    "check fw.yaml --format json",
                    "list",
                    "--help",
                    "--version"
                })
        void isSaidOfTheStandardOutput(String words) throws IOException {
            assumeTrue(Files.exists(FULL));
            var all = new ArrayList<String>();
            for (String word : words.split(" ", -1)) {
                boolean file = word.contains(".");
                all.add(file ? folder.resolve(word).toString() : word);
            }
            all.addAll(0, List.of("--lang", "en"));
            var err = new ByteArrayOutputStream();
            try (OutputStream full = Files.newOutputStream(FULL)) {
                int code = Dti.run(full, err, all.toArray(String[]::new));

                assertThat(err)
                        .hasToString(
                                "error: the standard output cannot be written: " + REASON + "\n");
                assertThat(code).isEqualTo(Dti.MISUSE);
            }
        }
    }

    @Test
    void aReaderThatGoesAwayIsNoFault() {
        var closed = new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var err = new ByteArrayOutputStream();

        assertThat(Dti.run(closed, err, "list")).isEqualTo(Dti.UNREAD);
        assertThat(Dti.run(closed, err, "--help")).isEqualTo(Dti.UNREAD);
        assertThat(Dti.run(closed, closed, "show", "nothing")).isEqualTo(Dti.UNREAD);
        assertThat(err).hasToString("");
    }

    /** It was no unit that this run skipped; the next one will skip it. */
    @ParameterizedTest
    @ValueSource(strings = {"ranking.csv", "ranking.json", "ranking", "yaml"})
    void aNewFileInAFolderOfUnitsIsTold(String name) {
        Path out = folder.resolve("folder").resolve(name);

        assertThat(run("rank fw.yaml folder", "--out", out.toString()))
                .isEqualTo(new Ran(
                        "",
                        "Note: '" + out + "' lies in the folder of units; the next run passes over"
                                + " it\n",
                        Dti.DONE));
        assertThat(run("rank fw.yaml folder").err())
                .isEqualTo(out
                        + ":1:1: warning: skipped: neither a file of a unit's inputs (dti-inputs/1) nor the form of one"
                        + " [DTI-2014]\n");
    }

    /** Another table that lies there is no unit: a ranking is written anew over that of yesterday. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void aFormInAFolderOfUnitsIsNeverReplaced(String kind) throws IOException {
        Path form = folder.resolve("folder").resolve("form." + kind);
        Path ranking = folder.resolve("folder").resolve("ranking." + kind);
        assertThat(run("template fw.yaml", "--out", form.toString()).code()).isEqualTo(Dti.DONE);
        byte[] before = Files.readAllBytes(form);

        assertThat(run("rank fw.yaml folder", "--out", form.toString()))
                .isEqualTo(new Ran(
                        "",
                        "error: '" + form
                                + "' is an input of this command, it is not overwritten; name another file\n",
                        Dti.MISUSE));
        assertThat(form).hasBinaryContent(before);
        Files.delete(form);
        for (String day : List.of("yesterday", "today")) {
            assertThat(run("rank fw.yaml folder", "--out", ranking.toString()).code())
                    .as(day)
                    .isEqualTo(Dti.DONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.yaml", "r.yml", "r.YAML"})
    void aNewFileThatWouldBeAUnitIsRefused(String name) {
        Path out = folder.resolve("folder").resolve(name);

        assertThat(run("rank fw.yaml folder --format csv", "--out", out.toString()))
                .isEqualTo(new Ran(
                        "",
                        "error: '" + out + "' lies in the folder of units that this command reads;"
                                + " write it elsewhere\n",
                        Dti.MISUSE));
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("writing")
    void aNewFileHasTheModeOfNewFiles(String words) throws IOException {
        Path usual = write("usual", "");
        Path out = folder.resolve("out");

        run(words, "--out", out.toString());

        assertThat(Files.getPosixFilePermissions(out))
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
    void theStandardOutputCanBeNamed(String name) {
        assertThat(run("render fw.yaml", "--out", name)).isEqualTo(run("render fw.yaml"));
    }

    @ParameterizedTest
    @MethodSource("writing")
    void whatIsNoFileTakesTheResult(String words) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/null")));
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        var reader = new ProcessBuilder("cat", pipe.toString()).start();

        assertThat(run(words, "--out", "/dev/null").code()).isZero();
        assertThat(run(words, "--out", pipe.toString()).code()).isZero();
        assertThat(reader.getInputStream().readAllBytes()).isNotEmpty();
    }

    static List<String> writing() {
        return WRITING;
    }
}
