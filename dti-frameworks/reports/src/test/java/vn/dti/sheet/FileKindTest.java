// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, its bytes say, whatever its name. */
class FileKindTest {

    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @TempDir
    private Path folder;

    private Path file(String name, String bytes) throws IOException {
        Path file = folder.resolve(name);
        return Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"u.xls", "u.xlsx", "u.csv"})
    void anOldWorkbookAndAPasswordAreToldApart(String name) throws IOException {
        String padding = "\0".repeat(600);

        assertThat(Ranked.of(file(name, OLD_OFFICE + padding + "W\0o\0r\0k\0b\0o\0o\0k\0"))
                        .errors())
                .containsExactly("1:1: the file is a workbook of an old Excel (.xls) [DTI-2020]");
        assertThat(Ranked.of(file(
                                name,
                                OLD_OFFICE + padding
                                        + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"))
                        .errors())
                .containsExactly("1:1: the file is protected by a password [DTI-2021]");
    }

    /** A pipe is read but once, so that what was looked at would be lost to the table. */
    @Test
    void aPipeIsRefusedBeforeItIsRead() throws Exception {
        Path pipe = folder.resolve("u.csv");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0) {
            assertThat(Ranked.of(pipe).errors())
                    .containsExactly(
                            "1:1: this is no ordinary file, but a folder, a pipe or a device [DTI-1060]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7',             a PDF",
        "'{\\rtf1',              a text document",
        "'<html><table>',        a web page or XML",
        "'  <?xml version=\"1.0\"?>', a web page or XML"
    })
    void otherFilesAreCalledByTheirKind(String bytes, String kind) throws IOException {
        assertThat(Ranked.of(file("u.xls", bytes)).errors())
                .containsExactly("1:1: the file is " + kind + ", no table [DTI-2022]");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin,       a binary workbook (.xlsb)",
        "word/document.xml,     a text document",
        "ppt/presentation.xml,  a presentation",
        "mimetype+content.xml,  an OpenDocument file (.ods)"
    })
    void otherArchivesAreCalledByTheirParts(String names, String kind) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        Stream.of(names.split("\\+", -1)).forEach(name -> parts.put(name, "x"));

        assertThat(Ranked.of(Workbooks.zip(folder.resolve("u.xlsx"), parts)).errors())
                .containsExactly("1:1: the file is " + kind + ", no table [DTI-2022]");
    }

    @Test
    void aWorkbookIsReadUnderAnyNameAndATableUnderAnyOther() throws IOException {
        Path workbook = Workbooks.write(
                folder.resolve("u.csv"),
                List.of(
                        List.of(Workbooks.text("unit"), Workbooks.text("n")),
                        List.of(Workbooks.text("A"), Workbooks.number("1"))));

        assertThat(Ranked.of(workbook).units()).containsExactly("A {n=1}");
        assertThat(Ranked.of(file("u.xls", "unit,n\nA,1\n")).units()).containsExactly("A {n=1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "PK\u0003\u0004", "unit,n\nA,1\n"})
    void whatIsCalledAWorkbookAndIsNoneIsRefused(String bytes) throws IOException {
        assertThat(Ranked.of(file("u.xlsx", bytes)).errors())
                .containsExactly("1:1: the file is no .xlsx workbook [DTI-2002]");
    }
}
