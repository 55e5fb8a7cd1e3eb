// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of units that ask for more than they are worth, or are as large as they may be. */
final class HostileTables {

    private static final String FRAMEWORK = """
            format: dti/1
            id: hostile
            title: Hostile
            max: 10
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: X, level: commune}
            inputs:
              n: {type: count, label: Số xã}
            criteria:
              - {id: "1", title: A, max: 10, ratio: n, target: 10}
            """;

    private static final String HEAD = "<row r=\"1\">" + text("unit") + text("n") + "</row>";
    private static final String UNIT = "<row>" + text("A") + "<c><v>1</v></c></row>";

    private HostileTables() {}

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static List<Hostile> all() {
        return List.of(
                // Sizes of workbooks.
                strings(
                        "one text of 120 MB",
                        "<si><t>×120000×" + "a".repeat(1000) + "×</t></si>",
                        "DTI-2024"),
                strings("five million texts", "×50000×" + "<si/>".repeat(100) + "×", "DTI-2025"),
                sheet(
                        "a sheet of 300 MB",
                        HEAD + UNIT,
                        "×300000×" + " ".repeat(1000) + "×",
                        "DTI-2024"),
                sheet(
                        "a comment of 300 MB",
                        HEAD + UNIT,
                        "<!--×300000×" + "a".repeat(1000) + "×-->",
                        "DTI-2024"),
                sheet(
                        "an attribute of 120 MB",
                        HEAD + "<row><c r=\"×120000×" + "A".repeat(1000) + "×\"/></row>",
                        "",
                        "DTI-2024"),
                sheet(
                        "a cell at a far column",
                        HEAD + "<row r=\"2\"><c r=\"XFDZZZ2\"><v>1</v></c></row>",
                        "",
                        "DTI-2002"),
                sheet(
                        "a cell at the last column",
                        HEAD + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>",
                        "",
                        "DTI-2025"),
                sheet(
                        "a row far down",
                        HEAD + "<row r=\"99999999999\"><c><v>1</v></c></row>",
                        "",
                        "DTI-2002"),
                sheet(
                        "the last row",
                        HEAD + "<row r=\"1048576\">" + text("A") + "<c><v>1</v></c></row>",
                        "",
                        ""),
                sheet(
                        "16,384 columns",
                        "<row>" + text("unit") + many(16_383, i -> text("c" + i)) + "</row>",
                        "",
                        "DTI-2025"),
                sheet(
                        "all columns that there may be",
                        "<row>" + text("unit") + many(1_023, i -> text("c" + i)) + "</row>" + UNIT,
                        "",
                        "DTI-2004"),
                sheet(
                        "all rows that there may be",
                        HEAD + many(19_999, i -> "<row>" + text("A" + i) + "<c><v>1</v></c></row>"),
                        "",
                        ""),
                sheet(
                        "stray cells in each row",
                        HEAD
                                + many(
                                        19_999,
                                        i -> "<row r=\"" + (i + 2) + "\"><c r=\"AMJ" + (i + 2)
                                                + "\"><v>1</v></c></row>"),
                        "",
                        "DTI-2010"),
                sheet(
                        "ranges that overlap",
                        HEAD + UNIT.repeat(9_000),
                        "<mergeCells>"
                                + many(
                                        9_000,
                                        i -> "<mergeCell ref=\"A" + (i + 2) + ":XFD1048576\"/>")
                                + "</mergeCells>",
                        "DTI-2002"),
                sheet(
                        "ranges over all rows",
                        HEAD + many(9_000, i -> "<row>" + text("A" + i) + "<c><v>1</v></c></row>"),
                        "<mergeCells>"
                                + many(
                                        9_000,
                                        i -> "<mergeCell ref=\"D" + (i + 2) + ":AMJ" + (i + 2)
                                                + "\"/>")
                                + "</mergeCells>",
                        ""),
                // Cells and XML that no program writes.
                cell("an unknown type", "<c t=\"z\"><v>1</v></c>", "DTI-2018"),
                cell("a shared text that is no number", "<c t=\"s\"><v>abc</v></c>", "DTI-2018"),
                cell("a shared text of a negative number", "<c t=\"s\"><v>-1</v></c>", "DTI-2018"),
                cell("a large exponent", "<c><v>1E+999999999</v></c>", "DTI-2018"),
                cell("a small exponent", "<c><v>1E-999999999</v></c>", "DTI-2018"),
                cell("infinity", "<c><v>Infinity</v></c>", "DTI-2018"),
                cell("a million digits", "<c><v>" + "1".repeat(1_000_000) + "</v></c>", "DTI-2024"),
                cell("a text of 100,000 characters", text("a".repeat(100_000)), "DTI-2026"),
                cell("an unclosed sheet", "<c><v>1</v>", "DTI-2002"),
                cell("an entity", "<c><v>&e;</v></c>", "DTI-2002"),
                part(
                        "a document type",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + MagnifiedBook.worksheet("<sheetData>" + HEAD + "<row>"
                                        + text("&e;") + "</row></sheetData>"),
                        "DTI-2002"),
                part(
                        "entities that grow",
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"" + "&a;".repeat(1000)
                                + "\">]>"
                                + MagnifiedBook.worksheet("<sheetData>" + HEAD + "<row>"
                                        + text("&b;".repeat(1000)) + "</row></sheetData>"),
                        "DTI-2002"),
                part("no XML", "unit,n", "DTI-2002"),
                // CSV files.
                csv("a million blank rows", "unit,n\nA,1\n" + "\n".repeat(990_000), ""),
                csv("all rows of a CSV file", "unit,n\n" + many(19_999, i -> "A" + i + ",1\n"), ""),
                csv("too many rows", "unit,n\n" + many(210_000, i -> "A" + i + ",1\n"), "DTI-2025"),
                csv("a row of a million cells", "unit,n\nA,1" + ",".repeat(900_000), "DTI-2025"),
                csv("nothing but commas", ",".repeat(900_000), "DTI-2003"),
                csv("quotes that are not closed", "unit,n\nA,\"" + "x".repeat(990_000), "DTI-2001"),
                csv(
                        "an error in each row",
                        "unit,n\n" + many(19_999, i -> "A" + i + ",x\n"),
                        "DTI-2012"),
                csv("one unit in each row", "unit,n\n" + "A,1\n".repeat(19_999), "DTI-2011"),
                csv(
                        "names of half a kilobyte",
                        "unit,n\n" + many(1_900, i -> "A".repeat(500) + i + ",1\n"),
                        ""),
                csv(
                        "headers of a thousand characters",
                        "unit," + ("x".repeat(1000) + ",").repeat(900) + "\nA,1\n",
                        "DTI-2004"));
    }

    private static Hostile strings(String name, String shared, String says) {
        return workbook(
                name,
                Map.of(
                        "xl/sharedStrings.xml",
                        "<sst>" + shared + "</sst>",
                        MagnifiedBook.SHEET,
                        MagnifiedBook.worksheet("<sheetData>" + HEAD
                                + "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row></sheetData>")),
                says);
    }

    private static Hostile sheet(String name, String rows, String after, String says) {
        return part(
                name, MagnifiedBook.worksheet("<sheetData>" + rows + "</sheetData>" + after), says);
    }

    private static Hostile cell(String name, String cell, String says) {
        return sheet(name, HEAD + "<row>" + text("A") + cell + "</row>", "", says);
    }

    private static Hostile part(String name, String xml, String says) {
        return workbook(name, Map.of(MagnifiedBook.SHEET, xml), says);
    }

    private static Hostile workbook(String name, Map<String, String> parts, String says) {
        return ranked("workbook: " + name, "u.xlsx", MagnifiedBook.with(parts), says);
    }

    private static Hostile csv(String name, String text, String says) {
        return ranked("csv: " + name, "u.csv", text.getBytes(StandardCharsets.UTF_8), says);
    }

    private static Hostile ranked(String name, String file, byte[] bytes, String says) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("f.yaml", FRAMEWORK.getBytes(StandardCharsets.UTF_8));
        files.put(file, bytes);
        return new Hostile(name, files, List.of("rank", "f.yaml", file), says);
    }

    private static String many(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
    }
}
