// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Merged cells, hidden rows, columns and sheets, and further sheets of a workbook. */
class WorkbookFormTest {

    @TempDir
    private Path folder;

    private ChosenSheet chosen = ChosenSheet.UNNAMED;

    /** Rows of cells, apart by commas; a cell of digits is a number. */
    private static List<List<String>> rows(String text) {
        return text.lines()
                .map(line -> Stream.of(line.split(",", -1))
                        .map(WorkbookFormTest::cell)
                        .toList())
                .toList();
    }

    private static String cell(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return text.matches("[0-9.]+") ? Workbooks.number(text) : Workbooks.text(text);
    }

    private Ranked of(String text, String after) throws IOException {
        return Ranked.of(Workbooks.write(folder.resolve("u.xlsx"), rows(text), after));
    }

    @Test
    void aMergedGroupIsThatOfAllItsRows() throws IOException {
        Ranked ranked = of("""
                unit,group,period,n
                A,đô thị,2024,1
                B,,,2
                C,nông thôn,,3
                D,,,4
                """, Workbooks.merged("B2:B3", "B4:B5", "C2:C5"));

        assertThat(ranked)
                .isEqualTo(new Ranked(
                        List.of(
                                "A [đô thị] {n=1}",
                                "B [đô thị] {n=2}",
                                "C [nông thôn] {n=3}",
                                "D [nông thôn] {n=4}"),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "C2:C3, Sheet1!C2: column «n»: cells C2:C3 are merged into one [DTI-2036]",
        "C2:D2, Sheet1!C2: column «n»: cells C2:D2 are merged into one [DTI-2036]",
        "A2:A3, Sheet1!A2: column «unit»: cells A2:A3 are merged into one [DTI-2036]"
    })
    void mergedFiguresAndUnitsAreRefused(String range, String error) throws IOException {
        assertThat(of("unit,group,n,d\nA,x,8,\n,,,\n", Workbooks.merged(range)).errors())
                .containsExactly(error);
    }

    @Test
    void mergedHeadersAreReadTogetherAndATitleAcrossIsAHeading() throws IOException {
        Ranked ranked = of(
                """
                BIỂU TỔNG HỢP,,,,
                STT,Đơn vị,Số liệu,,Kinh phí
                ,,n,d,
                Các xã miền núi,,,,
                1,Xã A,8,10,5
                Tổng cộng,,8,10,5
                """,
                Workbooks.merged("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "A4:E4", "A6:B6"));

        assertThat(ranked)
                .isEqualTo(
                        new Ranked(
                                List.of("Xã A {n=8, d=10, a=5}"),
                                List.of(),
                                List.of(
                                        "Sheet1!A2: the header begins here; its rows: 2; rows above it that are"
                                                + " not read: 1 [DTI-2029]",
                                        "Sheet1!A2: column «STT» only numbers the rows, it is no figure"
                                                + " [DTI-2031]",
                                        "Sheet1!A4: left out: the heading «Các xã miền núi» is no unit"
                                                + " [DTI-2033]",
                                        "Sheet1!A6: left out: the total «Tổng cộng» is no unit [DTI-2032]")));
    }

    /** A merged cell may still hold what it was before, under what is shown for all. */
    @Test
    void aValueUnderAMergedOneIsRefused() throws IOException {
        String rows = "<row><c " + Workbooks.text("unit") + "</c><c " + Workbooks.text("group")
                + "</c><c " + Workbooks.text("n") + "</c></row>"
                + "<row><c " + Workbooks.text("A") + "</c><c " + Workbooks.text("P")
                + "</c><c><v>8</v></c></row>"
                + "<row><c " + Workbooks.text("B") + "</c><c " + Workbooks.text("Z")
                + "</c><c><v>9</v></c></row>";
        Map<String, String> parts = Workbooks.parts(Workbooks.worksheet(
                "<sheetData>" + rows + "</sheetData>" + Workbooks.merged("B2:B3")));

        assertThat(ranked(parts).errors())
                .containsExactly(
                        "Sheet1!B3: column «group»: cells B2:B3 are merged into one [DTI-2036]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden=\"1\"", "hidden=\"true\"", "ht=\"0\""})
    void aUnitInAHiddenRowIsRefused(String attribute) throws IOException {
        Map<String, String> parts = parts("unit,n\nA,1\nB,2\n");
        parts.computeIfPresent(
                Workbooks.SHEET,
                (name, xml) -> xml.replace("<row r=\"3\"", "<row r=\"3\" " + attribute));

        assertThat(ranked(parts).errors())
                .containsExactly("Sheet1!A3: unit 'B' is in a hidden row [DTI-2037]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden=\"1\"", "width=\"0\""})
    void aHiddenColumnIsRefusedIfItIsUnderstoodAndPassedOverIfNot(String attribute)
            throws IOException {
        Map<String, String> parts = parts("unit,n,nháp\nA,1,x\n");
        String sheet = Objects.requireNonNull(parts.get(Workbooks.SHEET));
        parts.put(Workbooks.SHEET, columns(sheet, "2", attribute));
        assertThat(ranked(parts).errors().get(0))
                .isEqualTo("Sheet1!B1: column «n» is hidden [DTI-2037]");

        parts.put(Workbooks.SHEET, columns(sheet, "3", attribute));
        assertThat(ranked(parts).units()).containsExactly("A {n=1}");
    }

    /** What a refusal says is what was read, and what is seen. */
    @Test
    void aNumberIsRefusedWithWhatTheCellShows() throws IOException {
        List<List<String>> rows = List.of(
                List.of(Workbooks.text("unit"), Workbooks.text("n"), Workbooks.text("d")),
                List.of(
                        Workbooks.text("A"),
                        Workbooks.styled(5, "7.6"),
                        Workbooks.styled(1, "0.796")),
                List.of(Workbooks.text("B"), Workbooks.number("7.6"), Workbooks.number("9")));
        Path file = Workbooks.write(folder.resolve("shown.xlsx"), rows);

        assertThat(Ranked.of(file).errors())
                .containsExactly(
                        "Sheet1!B2: column «n»: “Số xã, phường, thị trấn có tổ” [n] is 7.6, expected"
                                + " a whole number of at least 0; the cell shows «8 systems»"
                                + " [DTI-2012]",
                        "Sheet1!C2: column «d»: “Tổng số xã, phường, thị trấn” [d] is 79.6%,"
                                + " expected a whole number of at least 0; the cell shows «80%»"
                                + " [DTI-2012]",
                        "Sheet1!B3: column «n»: “Số xã, phường, thị trấn có tổ” [n] is 7.6, expected"
                                + " a whole number of at least 0 [DTI-2012]");
    }

    @Test
    void whatIsReadOtherwiseThanItShowsIsToldOnce() throws IOException {
        List<List<String>> rows = List.of(
                List.of(Workbooks.text("unit"), Workbooks.text("p")),
                List.of(Workbooks.text("A"), Workbooks.styled(1, "0.796")),
                List.of(Workbooks.text("B"), Workbooks.styled(1, "0.8")),
                List.of(Workbooks.text("C"), Workbooks.styled(1, "0.804")));

        assertThat(Ranked.of(Workbooks.write(folder.resolve("shown.xlsx"), rows)))
                .isEqualTo(new Ranked(
                        List.of("A {p=79.6%}", "B {p=80%}", "C {p=80.4%}"),
                        List.of(),
                        List.of("Sheet1!B2: the cell shows «80%», its value is 79.6%: the value is"
                                + " used; cells like this: 2 [DTI-2066]")));
    }

    private static String columns(String sheet, String column, String attribute) {
        return sheet.replace(
                "<sheetData>",
                "<cols><col min=\"" + column + "\" max=\"" + column + "\" " + attribute
                        + "/></cols><sheetData>");
    }

    private static Map<String, String> parts(String text) {
        return Workbooks.parts(Workbooks.sheet(rows(text), ""));
    }

    private Ranked ranked(Map<String, String> parts) throws IOException {
        return Ranked.of(Workbooks.zip(folder.resolve("p.xlsx"), parts), chosen);
    }

    /** A workbook of several sheets, each with its state and its rows. */
    private Ranked sheets(String... statesAndRows) throws IOException {
        var sheets = new ArrayList<String>();
        var relations = new ArrayList<String>();
        Map<String, String> parts = parts("x\n");
        for (int i = 0; i < statesAndRows.length; i += 2) {
            int id = i / 2 + 1;
            sheets.add("<sheet name=\"Trang " + id + "\" sheetId=\"" + id + "\" state=\""
                    + statesAndRows[i] + "\" r:id=\"rId" + id + "\"/>");
            relations.add(Workbooks.relation(id, "worksheet", "worksheets/sheet" + id + ".xml"));
            parts.put(
                    "xl/worksheets/sheet" + id + ".xml",
                    Workbooks.sheet(rows(statesAndRows[i + 1]), ""));
        }
        parts.put("xl/workbook.xml", Workbooks.book(String.join("", sheets)));
        parts.put("xl/_rels/workbook.xml.rels", Workbooks.relations(String.join("", relations)));
        return ranked(parts);
    }

    @Test
    void theSheetThatIsShownAndFitsIsReadAndTheOthersAreTold() throws IOException {
        assertThat(sheets(
                        "hidden", "unit,n\nX,5\n",
                        "veryHidden", "unit,n\nY,5\n",
                        "visible", "BÌA\n",
                        "visible", "unit,n\nA,1\n",
                        "visible", "unit,n\n"))
                .isEqualTo(new Ranked(
                        List.of("A {n=1}"),
                        List.of(),
                        List.of(
                                "'Trang 4'!A1: sheet «Trang 4» is read; the hidden sheet «Trang 1» is"
                                        + " not [DTI-2038]",
                                "'Trang 4'!A1: sheet «Trang 4» is read; the hidden sheet «Trang 2» is"
                                        + " not [DTI-2038]",
                                "'Trang 4'!A1: sheet «Trang 4» is read; sheet «Trang 3» is not"
                                        + " [DTI-2038]",
                                "'Trang 4'!A1: sheet «Trang 4» is read; sheet «Trang 5» is not"
                                        + " [DTI-2038]")));
    }

    private static final String[] SEVERAL = {
        "visible", "BÌA\n",
        "visible", "unit,n\nA,1\n",
        "hidden", "unit,n\nX,5\n",
        "visible", "unit,n\nB,2\n"
    };

    @Test
    void ofSeveralSheetsWithFiguresOneIsToBeChosen() throws IOException {
        assertThat(sheets(SEVERAL).errors())
                .containsExactly("1:1: several sheets have figures: «Trang 2» and «Trang 4»"
                        + " [DTI-2063]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trang 4", "TRANG 4", "trang  4"})
    void theSheetThatIsChosenIsReadAlone(String name) throws IOException {
        chosen = new ChosenSheet(name);

        assertThat(sheets(SEVERAL)).isEqualTo(new Ranked(List.of("B {n=2}"), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trang 3", "Trang 5", "4", "Trảng 4"})
    void aSheetThatIsNotShownCannotBeChosen(String name) throws IOException {
        chosen = new ChosenSheet(name);

        assertThat(sheets(SEVERAL).errors())
                .containsExactly("1:1: the workbook shows no sheet «" + name + "» [DTI-2064]");
    }

    @Test
    void aFileWithoutSheetsHasNoneToChoose() throws IOException {
        Path csv = Files.writeString(folder.resolve("u.csv"), "unit,n\nA,1\n");
        String error = "1:1: it is no workbook, so that there is no sheet «x» [DTI-2065]";

        assertThat(Ranked.of(csv, new ChosenSheet("x")).errors()).containsExactly(error);
        assertThat(Ranked.of(folder, new ChosenSheet("x")).errors()).containsExactly(error);
    }

    @Test
    void aWorkbookThatShowsNoSheetIsRefused() throws IOException {
        assertThat(sheets("hidden", "unit,n\nX,5\n").errors())
                .containsExactly("1:1: the workbook has no sheet that is shown [DTI-2039]");
    }

    @Test
    void aSheetWithoutUnitsIsRefusedAtItsTop() throws IOException {
        assertThat(sheets("visible", "BÌA\n").errors())
                .contains("'Trang 1'!A1: no column for the unit [DTI-2003]");
    }

    @ParameterizedTest
    @CsvSource({"0, 2024-02-01", "1, 2028-02-02"})
    void daysCountFrom1900OrFrom1904(String since1904, String date) throws IOException {
        Map<String, String> parts = Workbooks.parts(Workbooks.sheet(
                List.of(
                        List.of(Workbooks.text("unit"), Workbooks.text("n")),
                        List.of(Workbooks.text("A"), Workbooks.styled(3, "45323"))),
                ""));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace(
                        "<sheets>", "<workbookPr date1904=\"" + since1904 + "\"/><sheets>"));

        assertThat(ranked(parts).errors())
                .containsExactly(
                        "Sheet1!B2: column «n»: “Số xã, phường, thị trấn có tổ” [n] is '" + date
                                + "': not a number; expected a whole number of at least 0 [DTI-2012]");
    }
}
