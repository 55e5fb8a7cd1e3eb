// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.dti.wording.NormalText;

/** No text that somebody put into a file acts on whoever reads what the command prints of it. */
class HostileTextTest {

    /** Colours, an 8-bit escape, a rub-out, a turned direction, what has no width, a return. */
    private static final List<String> ACTING = List.of(
            "\u001B[31m",
            "\u001B]0;x\u0007",
            "\u009B31m",
            "\u007F",
            "\u0000",
            "\u202E",
            "\u2066",
            "\u200B",
            "\u200F",
            "\uFEFF",
            "\u00AD",
            "\u2028",
            "\uDB40\uDC41");

    /** A framework with a {@code @} wherever it takes a text. */
    private static final String FRAMEWORK = """
            format: dti/1
            id: thu
            title: "@Bộ@thử"
            decision: {number: "@1@2", issued: 2024-01-31, issuer: "@UBND@tỉnh", annex: "@Phụ@lục", level: district}
            max: 10
            errata: [{where: "@Mục@1", printed: "@in@", read: "@đọc@", reason: "@lỗi@gõ"}]
            inputs:
              n: {type: count, label: "@Số@xã", unit: "@xã@", note: "@Chú@ý", at-most: d}
              d: {type: count, label: "@Tổng@số"}
              c: {type: choice, label: "@Chọn@", options: {a: "@Một@", b: "@Hai@"}}
              l: {type: list, label: "@Các@", fields: {t: {type: text, label: "@Tên@"}}}
              t: {type: text, label: "@Đầu@mối"}
            classes:
              by: percent
              bounds: [{title: "@Tốt@", at-least: 80%}]
            criteria:
              - id: "1"
                title: "@Nhóm@"
                max: 10
                criteria:
                  - id: "1.1"
                    title: "@Tên@"
                    clause: "@Quy@định"
                    notes: ["@Lưu@ý"]
                    lead: "@Sở@A"
                    support: ["@Sở@B"]
                    evidence: "@Văn@bản"
                    max: 5
                    ratio: n / d
                    readings:
                      clause: "@chỗ@"
                      chosen: plain
                      meaning: "@Hiểu@"
                      reason: "@Lý@do"
                      alternatives:
                        full: {meaning: "@Hiểu@khác", ratio: n / d, target: 80%}
                  - {id: "1.2", title: "@B@", max: 3, choice: c, options: {a: 1, b: 0}}
                  - {id: "1.3", title: "@C@", max: 2, count: l, points-each: 1}
            profile:
              - {id: I.1, title: "@Hồ@sơ", input: t}
            """;

    private static final String UNIT = """
            format: dti-inputs/1
            framework: thu
            unit: "@Xã@A"
            period: "@20@23"
            inputs: {n: 8, d: 10, c: b, l: [{t: "@x@"}], t: "@y@"}
            not-applicable: {"1.2": "@Lý@do"}
            """;

    private static final String UNITS = """
            unit,group,period,n,d,c
            "@Ấp@","@N@","@1@",8,10,b
            "@B@","@M@","@1@",9,10,a
            """;

    private static final List<String> COMMANDS = List.of(
            "show fw.yaml",
            "score fw.yaml a.yaml",
            "score fw.yaml a.yaml --format json",
            "score fw.yaml a.yaml --format csv",
            "score fw.yaml a.yaml --by-lead",
            "explain fw.yaml a.yaml 1.1",
            "explain fw.yaml a.yaml 1.2",
            "improve fw.yaml a.yaml",
            "improve fw.yaml a.yaml --format csv",
            "improve fw.yaml a.yaml --format json",
            "improve fw.yaml a.yaml --boundaries",
            "compare fw.yaml a.yaml a.yaml --all",
            "compare fw.yaml a.yaml a.yaml --all --format csv",
            "diff fw.yaml fw.yaml",
            "rank fw.yaml units.csv",
            "rank fw.yaml units.csv --format csv",
            "rank fw.yaml units.csv --format json",
            "rank fw.yaml broken.csv",
            "rank fw.yaml folder",
            "render fw.yaml",
            "render fw.yaml --format md",
            "check fw.yaml a.yaml",
            "check fw.yaml --format json",
            "new --from-table table.csv",
            "new --from-table broken.csv",
            "no@such",
            "show no@such",
            "score fw.yaml no@such.yaml",
            "show fw.yaml no@such",
            "rank fw.yaml units.csv --ties no@such",
            "rank fw.yaml units.csv --out no@such/out");

    @TempDir
    private Path folder;

    static Stream<Arguments> everyCommandWithEveryText() {
        return COMMANDS.stream()
                .flatMap(words -> ACTING.stream().map(text -> Arguments.of(words, text)));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void files(String acting) throws IOException {
        String quoted = yaml(acting);
        write("fw.yaml", FRAMEWORK.replace("@", quoted));
        write("a.yaml", UNIT.replace("@", quoted));
        write("folder/a.yaml", UNIT.replace("@", quoted));
        write("units.csv", UNITS.replace("@", acting));
        write("broken.csv", "unit@,n,x@y\nA@,8@,@\n".replace("@", acting));
        write("table.csv", "TT,Tên,Điểm,Chủ trì\n1,Một@,10,Sở@\n".replace("@", acting));
    }

    /** What a double-quoted text of YAML stands for, which may be any character. */
    private static String yaml(String acting) {
        var escaped = new StringBuilder();
        acting.codePoints().forEach(each -> escaped.append(String.format("\\U%08X", each)));
        return escaped.toString();
    }

    private Ran run(String words, String acting) {
        var all = new ArrayList<String>();
        for (String word : words.split(" ", -1)) {
            Path file = folder.resolve(word.replace("@", ""));
            all.add(Files.exists(file) ? file.toString() : word.replace("@", acting));
        }
        return Ran.dti(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("everyCommandWithEveryText")
    void nothingThatActsIsPrinted(String words, String acting) throws IOException {
        files(acting);

        Ran ran = run(words, acting);

        assertThat(ran.out() + ran.err()).isNotBlank().doesNotContain(acting);
        assertThat((ran.out() + ran.err()).codePoints())
                .noneMatch(each -> each != '\n' && Character.isISOControl(each));
    }

    @Test
    void aReturnDoesNotWriteOverTheLine() throws IOException {
        files("");
        write("fw.yaml", FRAMEWORK.replace("@Bộ@thử", "Bộ\\r\\n\\tthử").replace("@", ""));

        Ran ran = run("show fw.yaml", "");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Bộ thử\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+cmd|' /C calc'!A0",
                "@SUM(A1)",
                " =1+1",
                "\u00A0=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A",
                "\t=1",
                "\r=1",
                "\n=1"
            })
    void textIsNoFormulaInASheet(String formula) throws IOException {
        files(formula);
        for (String words : COMMANDS) {
            if (words.contains("--format csv")) {
                Ran ran = run(words, formula);

                assertThat(ran.code()).as(words + ran.err()).isZero();
                assertThat(cells(ran.out())).isNotEmpty().allMatch(HostileTextTest::isHarmless);
            }
        }
        assertThat(workbook("units.csv"))
                .noneMatch(cell -> cell.getType() == CellType.FORMULA)
                .filteredOn(cell -> cell.getText().contains("Ấp"))
                .hasSize(1)
                .allMatch(cell -> cell.getType() == CellType.STRING);
    }

    static List<String> acting() {
        return ACTING.stream().filter(each -> !isForbidden(each)).toList();
    }

    static List<String> forbidden() {
        return ACTING.stream().filter(HostileTextTest::isForbidden).toList();
    }

    private static boolean isForbidden(String acting) {
        return acting.codePoints().anyMatch(NormalText::isForbidden);
    }

    /** Whether a file holds it as it is or writes it by its number. */
    @ParameterizedTest
    @MethodSource("forbidden")
    void aControlCharacterIsRefused(String acting) throws IOException {
        files(acting);

        assertThat(run("rank fw.yaml folder", "").err()).contains("[DTI-1141]");
        write("fw.yaml", FRAMEWORK.replace("@", acting));
        assertThat(run("rank fw.yaml folder", "").err()).contains("[DTI-1011]");
    }

    /** What is no control character may stand in a text, and is taken for nothing or for a space. */
    @ParameterizedTest
    @MethodSource("acting")
    void aWorkbookCanBeOpenedAndHoldsNothingThatActs(String acting) throws IOException {
        files(acting);

        assertThat(workbook("folder"))
                .extracting(Cell::getText)
                .noneMatch(text -> text.contains(acting))
                .filteredOn(text -> text.contains("Xã"))
                .hasSize(1);
    }

    /** The cells of the ranking as a workbook. */
    private List<Cell> workbook(String units) throws IOException {
        Path book = folder.resolve("book.xlsx");
        assertThat(run("rank fw.yaml " + units + " --format xlsx --out " + book, "")
                        .code())
                .isZero();
        try (var workbook = new ReadableWorkbook(book.toFile())) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.getCells(0, row.getCellCount()).stream())
                    .toList();
        }
    }

    private static List<String> cells(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.stream().flatMap(CSVRecord::stream).toList();
        }
    }

    /** A number of ours, or a text that no spreadsheet calculates. */
    private static boolean isHarmless(String cell) {
        return cell.matches("-?[0-9]+([./][0-9]+)?")
                || !cell.matches("(?s)([\\s\\p{Z}]*[=+@\uFF1D\uFF0B\uFF0D\uFF20-]|[\t\r\n]).*");
    }

    @Test
    void ourOwnNumbersAreNoText() throws IOException {
        files("");
        write("worse.yaml", UNIT.replace("n: 8", "n: 3").replace("@", ""));

        assertThat(run("compare fw.yaml a.yaml worse.yaml --format csv", "").out())
                .contains("total,Bộthử,", ",-2.5,-5/2,SCORED,SCORED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style></title>",
                "<!--",
                "]]>",
                "&lt;b&gt;",
                "{{title}}{{{title}}}",
                "](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "`code`",
                "| a | b |",
                "**b** _i_ ~~s~~",
                "# heading"
            })
    void markupIsNothingButTextOnAPage(String markup) throws Exception {
        files("");
        String plain = run("render fw.yaml", "").out();
        String plainMarkdown = run("render fw.yaml --format md", "").out();
        files(markup);

        String html = run("render fw.yaml", "").out();
        String markdown = run("render fw.yaml --format md", "").out();

        assertThat(tags(html)).isEqualTo(tags(plain));
        assertThat(parsed(html).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(markup + "Bộ" + markup + "thử");
        assertThat(markupOf(markdown)).isEqualTo(markupOf(plainMarkdown));
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }

    /** The elements of a page with their attributes, in order. */
    private static List<String> tags(String html) throws Exception {
        NodeList elements = parsed(html).getElementsByTagName("*");
        return IntStream.range(0, elements.getLength())
                .mapToObj(elements::item)
                .map(each -> each.getNodeName() + attributes(each))
                .toList();
    }

    private static List<String> attributes(Node element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(each -> attributes.item(each).toString())
                .toList();
    }

    /** What Markdown acts on, that is everything without a backslash before it. */
    private static String markupOf(String markdown) {
        return markdown.replaceAll("\\\\.", "").replaceAll("[^\n|*_`~\\[\\]#<>]", "");
    }
}
