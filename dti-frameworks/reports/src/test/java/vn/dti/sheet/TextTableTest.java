// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.diagnostic.Diagnostic;

class TextTableTest {

    @TempDir
    private Path folder;

    /** {@code STT | Tiêu chí | Điểm} over two criteria. */
    private List<String> codes(String columns, String second) throws IOException {
        String rows = row("", "STT", "Tiêu chí", "Điểm")
                + row("", "1", "A", "10")
                + row(second, "2", "B", "5");
        String sheet = Workbooks.worksheet(columns + "<sheetData>" + rows + "</sheetData>");
        Path file = Workbooks.zip(folder.resolve("t.xlsx"), Workbooks.parts(sheet));
        return TextTable.read(file, ChosenSheet.UNNAMED, table -> 1, table -> false)
                .found()
                .stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static String row(String attributes, String... cells) {
        var row = new StringBuilder("<row" + attributes + ">");
        for (String cell : cells) {
            row.append("<c ").append(Workbooks.text(cell)).append("</c>");
        }
        return row + "</row>";
    }

    @Test
    void nothingIsSaidOfATableThatIsSeen() throws IOException {
        assertThat(codes("", "")).isEmpty();
    }

    @Test
    void aHiddenRowIsRefused() throws IOException {
        assertThat(codes("", " hidden=\"1\"")).containsExactly("DTI-2037");
    }

    /** Of the cells C2:C3 only the first is shown; 5 lies under its 10. */
    @Test
    void aValueUnderAMergedCellIsRefused() throws IOException {
        String rows = row("", "STT", "Tiêu chí", "Điểm")
                + row("", "1", "A", "10")
                + row("", "2", "B", "5");
        String sheet = Workbooks.worksheet("<sheetData>" + rows + "</sheetData>"
                + "<mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>");
        Path file = Workbooks.zip(folder.resolve("m.xlsx"), Workbooks.parts(sheet));

        assertThat(TextTable.read(file, ChosenSheet.UNNAMED, table -> 1, table -> false)
                        .found())
                .extracting(Diagnostic::code)
                .containsExactly("DTI-2036");
    }

    @Test
    void aHiddenColumnIsRefusedOnce() throws IOException {
        assertThat(codes("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>", ""))
                .containsExactly("DTI-2037");
    }
}
