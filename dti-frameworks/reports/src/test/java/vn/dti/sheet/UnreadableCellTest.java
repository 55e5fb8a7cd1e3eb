// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in a workbook and cannot be read is refused at its cell, and never passes for absent. */
class UnreadableCellTest {

    @TempDir
    private Path folder;

    /** Row 1 is {@code unit | n | d}, row 2 is {@code Xã A | the cell | 10}. */
    private Ranked withCell(String cell, String after) throws IOException {
        String rows = "<row r=\"1\"><c r=\"A1\" " + Workbooks.text("unit") + "</c><c r=\"B1\" "
                + Workbooks.text("n") + "</c><c r=\"C1\" " + Workbooks.text("d") + "</c></row>"
                + "<row r=\"2\"><c r=\"A2\" " + Workbooks.text("Xã A") + "</c>" + cell
                + "<c r=\"C2\"><v>10</v></c></row>";
        String sheet = Workbooks.worksheet("<sheetData>" + rows + "</sheetData>" + after);
        return Ranked.of(Workbooks.zip(folder.resolve("u.xlsx"), Workbooks.parts(sheet)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "<c r='B2'><f>4+4</f></c>                          | the formula has no stored result [DTI-2016]",
                "<c r='B2'><f>4+4</f><v/></c>                      | the formula has no stored result [DTI-2016]",
                "<c r='B2'><f>4+4</f><v></v></c>                   | the formula has no stored result [DTI-2016]",
                "<c r='B2' t='n'><f>4+4</f></c>                    | the formula has no stored result [DTI-2016]",
                "<c r='B2' t='str'><f>A1</f></c>                   | the formula has no stored result [DTI-2016]",
                "<c r='B2'><f t='shared' si='0'/></c>              | the formula has no stored result [DTI-2016]",
                "<c r='B2'><f t='shared' ref='B2:B9' si='0'>A1</f></c> | the formula has no stored result [DTI-2016]",
                "<c r='B2'><f t='array' ref='B2'>SUM(C1:C2)</f></c> | the formula has no stored result [DTI-2016]",
                "<c r='B2' t='e'><v>#N/A</v></c>                   | the cell holds the error #N/A [DTI-2017]",
                "<c r='B2' t='e'><v>#DIV/0!</v></c>                | the cell holds the error #DIV/0! [DTI-2017]",
                "<c r='B2' t='e'><f>1/0</f><v>#DIV/0!</v></c>      | the cell holds the error #DIV/0! [DTI-2017]",
                "<c r='B2' t='e'/>                                 | the cell cannot be understood: type 'e', value '' [DTI-2018]",
                "<c r='B2' t='e'><v/></c>                          | the cell cannot be understood: type 'e', value '' [DTI-2018]",
                "<c r='B2' t='e' vm='1'><v>#VALUE!</v></c>         | the cell holds the error #VALUE! [DTI-2017]",
                "<c r='B2' t='x'><v>8</v></c>                      | the cell cannot be understood: type 'x', value '8' [DTI-2018]",
                "<c r='B2' t='b'><v>2</v></c>                      | the cell cannot be understood: type 'b', value '2' [DTI-2018]",
                "<c r='B2' t='s'><v>abc</v></c>                    | the cell cannot be understood: type 's', value 'abc' [DTI-2018]",
                "<c r='B2' t='s'><v>-1</v></c>                     | the cell cannot be understood: type 's', value '-1' [DTI-2018]",
                "<c r='B2' t='s'><v>2</v></c>                      | the cell cannot be understood: type 's', value '2' [DTI-2018]",
                "<c r='B2' t='s'><v>99999999999</v></c>            | the cell cannot be understood: type 's', value '99999999999' [DTI-2018]",
                "<c r='B2' t='s'><v/></c>                          | the cell cannot be understood: type 's', value '?' [DTI-2018]",
                "<c r='B2' t='d'><v>hôm qua</v></c>                | the cell cannot be understood: type 'd', value 'hôm qua' [DTI-2018]",
                "<c r='B2'><v>tám</v></c>                          | the cell cannot be understood: type '', value 'tám' [DTI-2018]",
                "<c r='B2'><v>Infinity</v></c>                     | the cell cannot be understood: type '', value 'Infinity' [DTI-2018]",
                "<c r='B2'><v>NaN</v></c>                          | the cell cannot be understood: type '', value 'NaN' [DTI-2018]",
                "<c r='B2'><v>0x10</v></c>                         | the cell cannot be understood: type '', value '0x10' [DTI-2018]",
                "<c r='B2'><v>8</v><v>9</v></c>                     | the cell has more than one value, the last is '9' [DTI-2018]",
                "<c r='B2'><v>8</v><v/></c>                         | the cell has more than one value, the last is '' [DTI-2018]",
                "<c r='B2'><v/><v/></c>                             | the cell has more than one value, the last is '' [DTI-2018]",
                "<c r='B2' t='str'><f>A1</f><v>8</v><v>9</v></c>    | the cell has more than one value, the last is '9' [DTI-2018]",
                "<c r='B2' t='inlineStr'><is><t>8</t></is><is><t>9</t></is></c> | the cell has more than one value, the last is '9' [DTI-2018]",
                "<c r='B2' t='inlineStr'><v>8</v><is><t>9</t></is></c> | the cell has more than one value, the last is '9' [DTI-2018]",
                "<c r='B2' t='s'><v>0</v><v>0</v></c>               | the cell has more than one value, the last is '0' [DTI-2018]",
                "<c r='B2' s='999'><v>8</v></c>                     | the cell of 8 has a style that the file lacks: a number, a percentage, or a date is unclear [DTI-2018]",
                "<c r='B2' s='-1'><v>8</v></c>                      | the cell of 8 has a style that the file lacks: a number, a percentage, or a date is unclear [DTI-2018]",
                "<c r='B2' s='99999999999'><v>8</v></c>             | the cell of 8 has a style that the file lacks: a number, a percentage, or a date is unclear [DTI-2018]",
                "<c r='B2' s='x'><v>8</v></c>                       | the cell of 8 has a style that the file lacks: a number, a percentage, or a date is unclear [DTI-2018]",
                "<c r='B2'><v>1E+2000</v></c>                      | the number '1E+2000' is too large, too small, or has too many digits [DTI-2027]",
                "<c r='B2'><v>1E-2000</v></c>                      | the number '1E-2000' is too large, too small, or has too many digits [DTI-2027]",
                "<c r='B2'><v>1E+309</v></c>                       | the number '1E+309' is too large, too small, or has too many digits [DTI-2027]"
            })
    void isRefusedAtTheCell(String cell, String message) throws IOException {
        assertThat(withCell(cell.strip(), ""))
                .isEqualTo(
                        new Ranked(List.of(), List.of("Sheet1!B2: " + message.strip()), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"1E+999999999", "1E-999999999"})
    void anExponentOfAnySizeTakesNoTime(String raw) throws IOException {
        assertThat(withCell("<c r='B2'><v>" + raw + "</v></c>", "").errors())
                .containsExactly("Sheet1!B2: the cell cannot be understood: type '', value '" + raw
                        + "' [DTI-2018]");
    }

    /** An array formula has a result for each cell of its range, of which some may not be stored. */
    @Test
    void aCellThatAnArrayFormulaFillsNeedsAResultToo() throws IOException {
        Path file = Workbooks.write(
                folder.resolve("a.xlsx"),
                List.of(
                        List.of(Workbooks.text("unit"), Workbooks.text("n"), Workbooks.text("d")),
                        List.of(
                                Workbooks.text("Xã A"),
                                "><f t=\"array\" ref=\"B2:B3\">C2:C3-2</f><v>8</v>",
                                Workbooks.number("10")),
                        List.of(Workbooks.text("Xã B"), "", Workbooks.number("10"))));

        assertThat(Ranked.of(file).errors())
                .containsExactly("Sheet1!B3: the formula has no stored result [DTI-2016]");
    }

    @Test
    void aStoredResultIsReadAndTold() throws IOException {
        assertThat(withCell("<c r='B2'><f>4+4</f><v>8</v></c>", ""))
                .isEqualTo(new Ranked(
                        List.of("Xã A {n=8, d=10}"),
                        List.of(),
                        List.of("Sheet1!B2: a formula: the result stored in the file is used; cells"
                                + " like this: 1 [DTI-2028]")));
    }

    /** {@code =""} comes to an empty text, which is stored as one: the cell is blank, and that is told. */
    @Test
    void anEmptyTextThatIsStoredIsBlank() throws IOException {
        assertThat(withCell("<c r='B2' t='str'><f>\"\"</f><v></v></c>", ""))
                .isEqualTo(new Ranked(
                        List.of("Xã A {d=10}"),
                        List.of(),
                        List.of("Sheet1!B2: a formula: the result stored in the file is used; cells"
                                + " like this: 1 [DTI-2028]")));
    }

    /** Programs keep notes of their own inside a cell, and call them as they like. */
    @Test
    void anExtensionOfACellIsNoFigure() throws IOException {
        assertThat(withCell("<c r='B2'><v>8</v><extLst><ext><v>9</v></ext></extLst></c>", "")
                        .units())
                .containsExactly("Xã A {n=8, d=10}");
        assertThat(withCell("<c r='B2'><extLst><ext><v>9</v></ext></extLst></c>", "")
                        .units())
                .containsExactly("Xã A {d=10}");
    }

    @Test
    void aHeadingThatCannotBeReadIsRefusedWhereItIs() throws IOException {
        Path file = Workbooks.write(
                folder.resolve("h.xlsx"),
                List.of(
                        List.of(Workbooks.text("unit"), "><f>X1</f>", Workbooks.text("d")),
                        List.of(
                                Workbooks.text("Xã A"),
                                Workbooks.number("8"),
                                Workbooks.number("10"))));

        assertThat(Ranked.of(file).errors())
                .containsExactly("Sheet1!B1: the formula has no stored result [DTI-2016]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='B2' s='7'/>                                        | {d=10}",
                "<c r='B2'><v/></c>                                       | {d=10}",
                "<c r='B2' t='inlineStr'/>                                | {d=10}",
                "<c r='B2' t='inlineStr'><is><t xml:space='preserve'> </t></is></c> | {d=10}",
                "<c r='B2' t='n'><v>8</v></c>                             | {n=8, d=10}",
                "<c><v>8</v></c>                                          | {n=8, d=10}",
                "<c r='B2' t='inlineStr'><is><r><t>n/a</t></r><r><t>: x</t></r><rPh><t>y</t></rPh></is></c> | {n=NotApplicable[reason=x], d=10}"
            })
    void whatIsThereIsReadAndWhatIsBlankIsAbsent(String cell, String values) throws IOException {
        assertThat(withCell(cell.strip(), "").units()).containsExactly("Xã A " + values.strip());
    }

    /** A mark of a note behind a figure and a figure that was struck out are no digits of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<r><t>8</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r> | 8\u00B9",
                "<r><t>8</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>(12)</t></r> | 8(\u00B9\u00B2)",
                "<r><t>8</t></r><r><rPr><vertAlign val='subscript'/></rPr><t>20</t></r> | 8\u2082\u2080",
                "<r><rPr><strike/></rPr><t>12</t></r><r><t>8</t></r> | 1\u03362\u03368",
                "<r><rPr><strike val='1'/><vertAlign val='superscript'/></rPr><t>1</t></r><r><t>8</t></r> | 1\u03368"
            })
    void digitsThatAreRaisedOrStruckOutAreInNoNumber(String runs, String shown) throws IOException {
        assertThat(withCell("<c r='B2' t='inlineStr'><is>" + runs.strip() + "</is></c>", "")
                        .errors())
                .containsExactly("Sheet1!B2: column «n»: “Số xã, phường, thị trấn có tổ” [n] is '"
                        + shown.strip()
                        + "': not a number; expected a whole number of at least 0 [DTI-2012]");
    }

    @ParameterizedTest
    @CsvSource({
        "<r><rPr><vertAlign val='baseline'/></rPr><t>8</t></r>",
        "<r><rPr><strike val='0'/></rPr><t>8</t></r>",
        "<r><rPr><strike val='false'/><b/></rPr><t>8</t></r>",
        "<r><rPr><vertAlign val='superscript'/></rPr><t> </t></r><r><t>8</t></r>"
    })
    void runsThatLookLikeTheOthersAreRead(String runs) throws IOException {
        assertThat(withCell("<c r='B2' t='inlineStr'><is>" + runs + "</is></c>", "")
                        .units())
                .containsExactly("Xã A {n=8, d=10}");
    }

    @Test
    void textsAreSharedInOneRunOrSeveral() throws IOException {
        String cells = "<row r=\"1\"><c r=\"A1\" " + Workbooks.text("unit") + "</c><c r=\"B1\" "
                + Workbooks.text("n") + "</c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\"><v>2</v></c></row>";
        var parts = Workbooks.parts(Workbooks.worksheet("<sheetData>" + cells + "</sheetData>"));

        assertThat(Ranked.of(Workbooks.zip(folder.resolve("s.xlsx"), parts)).units())
                .containsExactly("Xã A {n=1}", "Xã B {n=2}");
    }

    /** Programs write characters that XML has no place for by their number. */
    @Test
    void charactersMayBeWrittenByTheirNumber() throws IOException {
        Path file = Workbooks.write(
                folder.resolve("e.xlsx"),
                List.of(
                        List.of(Workbooks.text("đơn_x000D__x000A_vị"), Workbooks.text("n")),
                        List.of(Workbooks.text("Xã_x005F_A"), Workbooks.number("1"))));

        assertThat(Ranked.of(file).units()).containsExactly("Xã_A {n=1}");
    }

    @Test
    void anObjectOnAnEmptyCellIsRefusedThereAndOneBesideAFigureIsNot() throws IOException {
        String sheet = Workbooks.sheet(
                List.of(
                        List.of(Workbooks.text("unit"), Workbooks.text("n"), Workbooks.text("d")),
                        List.of(Workbooks.text("Xã A"), "", Workbooks.number("10"))),
                "<drawing r:id=\"rId1\"/>");
        Map<String, String> parts = Workbooks.parts(sheet);
        parts.put(
                "xl/worksheets/_rels/sheet1.xml.rels",
                Workbooks.relations(Workbooks.relation(1, "drawing", "../drawings/drawing1.xml")));
        parts.put(
                "xl/drawings/drawing1.xml",
                "<xdr:wsDr xmlns:xdr=\"d\">" + anchor(1, 1) + anchor(1, 2) + anchor(40, 40)
                        + "</xdr:wsDr>");

        assertThat(Ranked.of(Workbooks.zip(folder.resolve("o.xlsx"), parts)).errors())
                .containsExactly(
                        "Sheet1!B2: a picture or an object stands on this empty cell, which"
                                + " cannot be read [DTI-2019]");
    }

    private static String anchor(int row, int column) {
        return "<xdr:twoCellAnchor><xdr:from><xdr:col>" + column + "</xdr:col><xdr:row>" + row
                + "</xdr:row></xdr:from><xdr:pic/></xdr:twoCellAnchor>";
    }

    @Test
    void aCheckBoxOnAnEmptyCellIsAnObjectToo() throws IOException {
        String controls = "<controls><control><controlPr><anchor><from><xdr:col xmlns:xdr=\"d\">1"
                + "</xdr:col><xdr:row xmlns:xdr=\"d\">1</xdr:row></from></anchor></controlPr></control>"
                + "</controls>";

        assertThat(withCell("", controls).errors())
                .hasSize(1)
                .first()
                .asString()
                .contains("DTI-2019");
    }
}
