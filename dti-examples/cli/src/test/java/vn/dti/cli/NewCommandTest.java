// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Duty;
import vn.dti.framework.Framework;
import vn.dti.frameworks.CanonicalForm;
import vn.dti.frameworks.FrameworkLoader;

/** The skeleton of a framework from a table, as a ministry team meets it. */
class NewCommandTest {

    private static final Pattern RULE = Pattern.compile("( *)# CẦN QUYẾT ĐỊNH: cách chấm: .*");
    private static final List<String> KNOWN = List.of(
            "--id",
            "thu-1-2024-communes",
            "--title",
            "Bộ chỉ số: thử",
            "--number",
            "1/QĐ-UBND",
            "--issued",
            "2024-01-31",
            "--issuer",
            "UBND xã Thử",
            "--level",
            "commune");

    @TempDir
    private Path folder;

    private Ran run(String table, List<String> options) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        var words = new ArrayList<>(List.of("new", "--from-table", file.toString()));
        words.addAll(options);
        return Ran.dti(words.toArray(String[]::new));
    }

    private String skeleton(String table, String... more) throws IOException {
        var options = new ArrayList<>(KNOWN);
        options.addAll(List.of(more));
        Ran ran = run(table, options);
        assertThat(ran.err()).doesNotContain("lỗi");
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    /** What is told of a table, in English: line, column, message and code, without excerpts. */
    private List<String> told(String table, String... more) throws IOException {
        var options = new ArrayList<>(List.of("--lang", "en"));
        options.addAll(List.of(more));
        return run(table, options)
                .err()
                .lines()
                .filter(line -> line.startsWith(folder.toString()))
                .map(line -> line.substring(line.indexOf("table.csv:") + "table.csv:".length()))
                .toList();
    }

    /** The criteria of a framework as id, title and maximum, loaded after every rule is filled in. */
    private static List<String> criteria(String skeleton) {
        return load(skeleton)
                .criteria()
                .map(each -> each.id() + " | " + each.title() + " | " + each.max())
                .toList();
    }

    private static Framework load(String skeleton) {
        return FrameworkLoader.load(new Source("filled.yaml", filled(skeleton)));
    }

    /** What a person does: a rule at each mark, and its input declared. */
    private static String filled(String skeleton) {
        var inputs = new StringBuilder("inputs:\n");
        var lines = new ArrayList<String>();
        for (String line : skeleton.lines().toList()) {
            Matcher mark = RULE.matcher(line);
            if (mark.matches()) {
                String name = "award_" + inputs.toString().lines().count();
                inputs.append("  ").append(name).append(": {type: amount, label: Điểm}\n");
                lines.add(mark.group(1) + "awarded: " + name);
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines).replace("\ncriteria:\n", "\n" + inputs + "\ncriteria:\n");
    }

    @Test
    void theCheckReportsExactlyWhatIsMarkedAsUndecided() throws IOException {
        String yaml = run(Files.readString(Path.of("examples/criteria.csv")), List.of())
                .out();
        Source source = new Source("skeleton.yaml", yaml);
        List<String> lines = yaml.lines().toList();
        List<String> expected = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> expected(lines, i).stream())
                .toList();

        assertThat(FrameworkLoader.check(source))
                .extracting(each -> each.position().line() + " " + each.code())
                .containsExactlyElementsOf(expected);
        assertThat(expected).hasSize(6 + 5 + 1);
        assertThat(CanonicalForm.of(source)).isEqualTo(yaml);
    }

    private static List<String> expected(List<String> lines, int i) {
        String line = lines.get(i);
        if (line.matches(" *[a-z]+: +# CẦN QUYẾT ĐỊNH: .*")) {
            return List.of(i + 1 + " DTI-1101");
        }
        if (line.matches(" *# CẦN QUYẾT ĐỊNH: bản in ghi .*")) {
            int max = i;
            while (!lines.get(max).contains("max:")) {
                max++;
            }
            return List.of(max + 1 + " DTI-1303");
        }
        boolean criterion = line.matches(" *- id: \"[0-9]+\\.[0-9]+\"");
        return criterion ? List.of(i + 1 + " DTI-1201") : List.of();
    }

    @Test
    void itLoadsAndScoresWhenARuleIsFilledInForEachCriterion() throws IOException {
        Framework framework = load(skeleton("""
                TT,Tên,Điểm
                1,Nhóm,"17,5"
                1.1,Một,10
                1.2,Hai,"7,5"
                """));

        var card = framework.score(Map.of("award_1", 10, "award_2", "2.5"));

        assertThat(card.points()).isEqualTo(Rational.parse("12.5"));
        assertThat(card.max()).isEqualTo(Rational.parse("17.5"));
    }

    static Stream<String> tablesThatSayTheSame() {
        String dotted =
                "STT;Nội dung;Điểm tối đa\n1;Nhóm;1.012,5\n1.1.;Một: «a», b;1.000\n1.10.;Hai;12,5\n";
        return Stream.of(
                dotted,
                "\uFEFF" + dotted.replace("\n", "\r\n"),
                Normalizer.normalize(dotted, Normalizer.Form.NFD),
                dotted.replace(';', '\t'),
                "MAX,ID,Criterion\n\"1,012.5\",1,Nhóm\n\"1,000\",1.1,\"Một: «a», b\"\n12.5,1.10,Hai\n",
                """
                Phụ lục I;;
                ;;
                So TT;Chi so;Thang diem (1.012,5)
                1;Nhóm;1 012,5
                1.1;"Một:
                «a»,\u00A0 b";1\u00A0000
                ;;
                1.10)\u00A0;Hai;(12,5)
                Tổng cộng;;1012,5
                """,
                dotted.replace("1.10.;", "STT;Nội dung;Điểm tối đa\n1,10;"));
    }

    @ParameterizedTest
    @MethodSource("tablesThatSayTheSame")
    void readsTablesAsPeopleGetThem(String table) throws IOException {
        String style = table.contains("1,000") ? "en" : "vi";

        assertThat(criteria(skeleton(table, "--numbers", style)))
                .containsExactly("1.1 | Một: «a», b | 1000", "1.10 | Hai | 25/2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10          | 10
                    12,5        | 25/2
                    12.5        | 25/2
                    1 000       | 1000
                    1.000.000   | 1000000
                    1.012,5     | 2025/2
                    0,125       | 1/8
                    １０        | 10
                    (12,5 điểm) | 25/2
                    """)
    void readsPointsThatCanMeanOneNumberAlone(String points, String max) throws IOException {
        assertThat(criteria(skeleton("TT;Tên;Điểm\n1;Một;" + points + "\n")))
                .containsExactly("1 | Một | " + max);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.000     | the mark can be decimal or group thousands, write 1 or 1000, or state numbers vi or en (dti: --numbers vi)
                    1,000     | the mark can be decimal or group thousands, write 1 or 1000, or state numbers vi or en (dti: --numbers vi)
                    12.345    | the mark can be decimal or group thousands, write 12.3450 or 12345, or state numbers vi or en (dti: --numbers vi)
                    12.34.567 | digits are grouped by threes, such as 1 000 000
                    """)
    void refusesPointsThatCanMeanTwo(String points, String why) throws IOException {
        Ran ran = run("TT;Tên;Điểm\n1;Một;" + points + "\n", List.of("--lang", "en"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("table.csv:2:7: error: column «Điểm»: '" + points + "': " + why
                        + " [DTI-1909]")
                .contains("hint: if the whole table writes numbers one way, add --numbers vi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+5", "＋5", "(+5)", "+5 điểm"})
    void aPlusSignIsOfABonusAndToldAsOne(String max) throws IOException {
        assertThat(told("TT;Tên;Điểm\n1;A;" + max + "\n"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("DTI-1919"));
    }

    @Test
    void whatIsBehindAPlusSignIsReadAndTold() throws IOException {
        assertThat(told("TT;Tên;Điểm\n1;A;+5\n"))
                .containsExactly(
                        "2:5: warning: column «Điểm»: '+5' has a plus sign, as points beyond the"
                                + " maximum have [DTI-1919]");
    }

    @Test
    void aNumberThatMayBeTwoIsReadAsTheOptionSays() throws IOException {
        String table = "TT;Tên;Điểm tối đa\n1;A;1.000\n";

        assertThat(criteria(skeleton(table, "--numbers", "vi"))).containsExactly("1 | A | 1000");
        assertThat(criteria(skeleton(table, "--numbers", "en"))).containsExactly("1 | A | 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/8", "20%", "20 %", "-5", "10-20", "≤ 10", "10 + 5", "mười"})
    void whatIsNoNumberOfPointsIsRefused(String max) throws IOException {
        assertThat(told("TT;Tên;Điểm\n1;A;" + max + "\n"))
                .containsExactly("2:5: error: column «Điểm»: '" + max
                        + "' is no number such as 10, 12.5, or 1 000 [DTI-1909]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công tác chỉ đạo",
                "Cổng thông tin điện tử",
                "Cộng đồng số",
                "Tổng hợp báo cáo",
                "Tổng số hồ sơ trực tuyến",
                "Total quality",
                "Tòng",
                "tong"
            })
    void aRowWithoutIdIsNoTotalUnlessItSaysSo(String title) throws IOException {
        String table =
                "STT;Tên tiêu chí;Điểm tối đa\n1;Hạ tầng số;20\n;" + title + ";30\n2;Nhân lực;10\n";

        assertThat(told(table))
                .containsExactly("3:1: error: column «STT» is empty: row «" + title
                        + "» has no id [DTI-1904]");
        assertThat(criteria(skeleton(table.replace("\n;", "\n3;"))))
                .containsExactly(
                        "1 | Hạ tầng số | 20", "3 | " + title + " | 30", "2 | Nhân lực | 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {";Tổng cộng", "TỔNG SỐ:;", ";Cộng (I+II)", "Tổng điểm;", ";Total"})
    void aTotalIsTheMaximumOfTheWholeAndTold(String total) throws IOException {
        String table = "STT;Tên tiêu chí;Điểm tối đa\n1;Hạ tầng số;20\n" + total + ";20\n";
        String name = total.replace(";", "");

        assertThat(told(table))
                .singleElement()
                .asString()
                .endsWith("warning: row «" + name
                        + "» is the total: 20 is the maximum of the whole [DTI-1915]");
        assertThat(load(skeleton(table)).max()).isEqualTo(Rational.of(20));
    }

    /** A table as an annex has it: titles above, a header of two rows, sections, sums, notes. */
    private static final String ANNEX = """
            PHỤ LỤC I;;;;;
            STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm đánh giá;;Tài liệu kiểm chứng;Điểm điều tra XHH
            ;;Điểm tối đa;Điểm tự chấm;;
            (1);(2);(3);(4);(5);(6)
            I. CÔNG TÁC CHỈ ĐẠO;;15;;;
            1;Kế hoạch;10;9,5;Quyết định, kế hoạch;
            2;Cổng thông tin điện tử;5;;;2
            Cộng mục I;;15;;;
            STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm đánh giá;;Tài liệu kiểm chứng;Điểm điều tra XHH
            ;;Điểm tối đa;Điểm tự chấm;;
            (1);(2);(3);(4);(5);(6)
            II;Thể chế;5;;;
            1;Cộng đồng số;5;;;
            ;Tổng cộng (I+II);20;;;
            Ghi chú: làm tròn hai chữ số;;;;;
            """;

    @Test
    void whateverIsLeftOutOfAnAnnexIsTold() throws IOException {
        String left = "is left out: ";
        String unknown = "what it holds is kept as comments alone [DTI-1913]";
        assertThat(told(ANNEX))
                .containsExactly(
                        "1:1: warning: row «PHỤ LỤC I» " + left
                                + "it stands above the header [DTI-1914]",
                        "2:58: warning: unknown column «Tài liệu kiểm chứng»: " + unknown,
                        "2:78: warning: unknown column «Điểm điều tra XHH»: " + unknown,
                        "3:15: warning: unknown column «Điểm đánh giá – Điểm tự chấm»: " + unknown,
                        "4:1: warning: row «(1)» " + left
                                + "it only numbers the columns [DTI-1914]",
                        "5:1: warning: row «I. CÔNG TÁC CHỈ ĐẠO» is read as id I, title «CÔNG TÁC"
                                + " CHỈ ĐẠO» [DTI-1914]",
                        "8:1: warning: row «Cộng mục I» (15) is a total, and left out [DTI-1915]",
                        "9:1: warning: row «STT» " + left + "it is the header once more [DTI-1914]",
                        "10:3: warning: row «Điểm tối đa» " + left
                                + "it is the header once more [DTI-1914]",
                        "11:1: warning: row «(1)» " + left
                                + "it only numbers the columns [DTI-1914]",
                        "14:2: warning: row «Tổng cộng (I+II)» is the total: 20 is the maximum of"
                                + " the whole [DTI-1915]",
                        "15:1: warning: row «Ghi chú: làm tròn hai chữ số» " + left
                                + "it is a note to the table [DTI-1914]");
    }

    @Test
    void whoSignsAndReceivesIsLeftOutAndTold() throws IOException {
        String closing = "» is left out: it says who signs, who receives [DTI-1914]";

        assertThat(told("""
                TT;Tiêu chí;Điểm
                1;Xác nhận của người dân;10
                2;Hai;5
                Nơi nhận:;;
                - Lưu: VT;;CHỦ TỊCH
                ;Lê Văn A;
                """))
                .containsExactly(
                        "4:1: warning: row «Nơi nhận:" + closing,
                        "5:1: warning: row «- Lưu: VT" + closing,
                        "6:2: warning: row «Lê Văn A" + closing);
        assertThat(told("TT;Tiêu chí;Điểm\n1;A;10\n;Người lập biểu;5\n"))
                .containsExactly("3:1: error: column «TT» is empty: row «Người lập biểu» has no id"
                        + " [DTI-1904]");
    }

    @Test
    void whatTheFormatHasNoKeyForIsKeptAsComments() throws IOException {
        String yaml = skeleton(ANNEX);

        assertThat(criteria(yaml))
                .containsExactly(
                        "I.1 | Kế hoạch | 10",
                        "I.2 | Cổng thông tin điện tử | 5",
                        "II.1 | Cộng đồng số | 5");
        assertThat(yaml)
                .contains(
                        "# Bản in, cột «Điểm đánh giá – Điểm tự chấm»: 9,5",
                        "# Bản in, cột «Tài liệu kiểm chứng»: Quyết định, kế hoạch",
                        "# Bản in, cột «Điểm điều tra XHH»: 2");
    }

    @Test
    void aCellBelowNoHeaderIsToldAndKept() throws IOException {
        String table = "TT;Tên;Điểm\n1;Một;10;ngoài\n2;Hai;10;nữa\n";

        assertThat(told(table))
                .containsExactly("2:10: warning: the column of cell «ngoài» has no header: what it"
                        + " holds is kept as comments alone [DTI-1913]");
        assertThat(skeleton(table)).contains("cột «4»: ngoài", "cột «4»: nữa");
    }

    @Test
    void twoColumnsOfOneKindDoNotSpeakInOneRow() throws IOException {
        assertThat(told("TT;Lĩnh vực;Tiêu chí;Thang điểm;Điểm tối đa\n1;A;;10;10\n1.1;A;B;10;5\n"))
                .containsExactly(
                        "3:7: error: column «Tiêu chí»: 'B', though the row has 'A' in column"
                                + " «Lĩnh vực» [DTI-1917]",
                        "3:12: error: column «Điểm tối đa»: '5', though the row has '10' in column"
                                + " «Thang điểm» [DTI-1917]");
    }

    @Test
    void aSecondTableIsNotReadAsPartOfTheFirst() throws IOException {
        assertThat(told("TT;Tên;Điểm\n1;A;10\nTên;TT;Điểm tối đa\nB;2;5\n"))
                .contains("3:1: error: another table begins here, with other columns [DTI-1916]");
    }

    @Test
    void aWorkbookIsReadAsATableIs() throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Phụ lục");
            List<List<Object>> rows = List.of(
                    List.of("TT", "Tiêu chí", "Điểm tối đa", "Ghi chú"),
                    List.of(1, "Nhóm", 1000),
                    List.of("1.1", "Một", new BigDecimal("992.5"), "mới"),
                    List.of("1.2", "Hai", 7.5),
                    List.of("Tổng cộng", "", 1000));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object cell = rows.get(row).get(column);
                    if (cell instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, cell.toString());
                    }
                }
            }
        }
        var words = new ArrayList<>(List.of("new", "--from-table", file.toString()));
        words.addAll(KNOWN);

        Ran ran = Ran.dti(words.toArray(String[]::new));

        assertThat(ran.err().lines().filter(line -> line.startsWith(file.toString())))
                .containsExactly(
                        file + ":'Phụ lục'!D1: cảnh báo: không hiểu cột «Ghi chú»: nội dung chỉ"
                                + " được giữ làm chú thích [DTI-1913]",
                        file + ":'Phụ lục'!A5: cảnh báo: dòng «Tổng cộng» là dòng tổng: 1000 là"
                                + " điểm tối đa của cả bộ [DTI-1915]");
        assertThat(criteria(ran.out())).containsExactly("1.1 | Một | 1985/2", "1.2 | Hai | 15/2");
    }

    @Test
    void ofSeveralSheetsWithCriteriaOneIsNamed() throws IOException {
        Path file = folder.resolve("annexes.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            for (String name : List.of("Phụ lục I", "Phụ lục II")) {
                Worksheet sheet = workbook.newWorksheet(name);
                List<List<String>> rows =
                        List.of(List.of("TT", "Tiêu chí", "Điểm"), List.of("1", name, "10"));
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < 3; column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            }
        }
        String[] words = {"new", "--from-table", file.toString()};

        assertThat(Ran.dti(words).err())
                .contains(file + ":1:1: lỗi: nhiều trang có số liệu: «Phụ lục I» và «Phụ lục II»"
                        + " [DTI-2063]")
                .contains("gợi ý: chọn một trang bằng --sheet TÊN");
        assertThat(Ran.dti("new", "--from-table", file.toString(), "--sheet", "phụ lục ii")
                        .out())
                .contains("title: Phụ lục II");
    }

    @Test
    void aTableLongerThanAnyIsRefused() throws IOException {
        assertThat(told("TT;Tên;Điểm\n" + "1;Một;10\n".repeat(5001)))
                .containsExactly("5002:1: error: the table has more than 5000 rows [DTI-1918]");
    }

    @Test
    void aTableWiderThanAnyIsRefused() throws IOException {
        String wide = "1;Một;10" + ";x".repeat(997) + "\n";

        assertThat(told("TT;Tên;Điểm\n" + wide.repeat(41)))
                .containsExactly("42:1: error: the table has more than 40000 cells [DTI-1918]");
    }

    @Test
    void aHeaderOfAnyLengthIsNamedInShort() throws IOException {
        assertThat(told("TT;Tên;Điểm;" + "a".repeat(1000) + "\n1;Một;10;x\n"))
                .containsExactly("1:13: warning: unknown column «" + "a".repeat(80)
                        + "…»: what it holds is kept as comments alone [DTI-1913]");
    }

    @Test
    void anIdDeeperThanAnyIsNone() throws IOException {
        String id = "1" + ".1".repeat(12);

        assertThat(told("TT;Tên;Điểm\n" + id + ";Một;10\n"))
                .contains("2:1: error: column «TT»: '" + id
                        + "' is no id such as 1.10 or II [DTI-1905]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm tối đa",
                "STT;Lĩnh vực, tiêu chí, tiêu chí thành phần;Thang điểm",
                "TT;Chỉ số/Chỉ số thành phần;Điểm số tối đa",
                "Mã;Tên chỉ số;Khung điểm",
                "Số TT;Nội dung và tiêu chí;Mức điểm tối đa",
                "No.;Indicator;Max points",
                "stt;NỘI DUNG ĐÁNH GIÁ;ĐIỂM TỐI ĐA (100)",
                "TT;\"Lĩnh vực/\nTiêu chí\";\"Điểm\ntối đa\""
            })
    void theHeadersOfOfficialTablesAreKnown(String header) throws IOException {
        assertThat(criteria(skeleton(header + "\n1;Một;10\n"))).containsExactly("1 | Một | 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sổ liệu", "Đơn vị chú trì", "Cách tình", "Tài liệu kiểm chứng", "Đơn vị"})
    void aHeaderWithOtherMarksIsAnotherOne(String header) throws IOException {
        assertThat(told("TT;Tên;Điểm;" + header + "\n1;Một;10;x\n"))
                .containsExactly("1:13: warning: unknown column «" + header
                        + "»: what it holds is kept as comments alone [DTI-1913]");
    }

    @Test
    void sectionsInRomanNumeralsAreGroupsWhoseIdsTheirChildrenCarry() throws IOException {
        assertThat(criteria(
                        skeleton("TT,Tên,Điểm\nI,A,20\n1,Một,20\nII,B,10\n1,Hai,10\n1.1,Ba,10\n")))
                .containsExactly("I.1 | Một | 20", "II.1.1 | Ba | 10");
    }

    @Test
    void sectionsOfSeveralKindsNestAndTheirSumsAreChecked() throws IOException {
        String table = """
                STT;Tiêu chí;Điểm tối đa
                A;Phần một;30
                I;Nhóm một;20
                1;Một;10
                2;Hai;10
                II;Nhóm hai;10
                1;Ba;10
                B;Phần hai;20
                I;Nhóm ba;20
                1;Bốn;20
                ;Tổng cộng;50
                """;
        String total = "11:2: warning: row «Tổng cộng» is the total: 50 is the maximum of the whole"
                + " [DTI-1915]";

        assertThat(told(table)).containsExactly(total);
        assertThat(criteria(skeleton(table)))
                .containsExactly(
                        "A.I.1 | Một | 10",
                        "A.I.2 | Hai | 10",
                        "A.II.1 | Ba | 10",
                        "B.I.1 | Bốn | 20");
        assertThat(told(table.replace("II;Nhóm hai;10", "II;Nhóm hai;15")))
                .containsExactly(
                        "2:12: warning: column «Điểm tối đa»: 'A' states 30 but its children add up"
                                + " to 35 [DTI-1911]",
                        "6:13: warning: column «Điểm tối đa»: 'A.II' states 15 but its children add"
                                + " up to 10 [DTI-1911]",
                        total);
    }

    @Test
    void everyUnitIsKept() throws IOException {
        Framework framework = load(skeleton("""
                TT,Tên,Điểm,Chủ trì,Phối hợp
                1,Một,10,"Sở A: phòng 1","- Sở B
                - Sở C, D"
                """));
        var who = framework.criteria().findFirst().orElseThrow().provision().responsibility();

        assertThat(who.lead()).containsExactly("Sở A: phòng 1");
        assertThat(who.of(Duty.SUPPORT)).containsExactly("Sở B", "Sở C, D");
    }

    @Test
    void titlesComeBackWhateverTheyHold() throws IOException {
        var titles = List.of(
                "- a",
                "a: b",
                "a #b",
                "\"a\" 'b'",
                "#a",
                "&a",
                "*a",
                "!a",
                "% a",
                "@a",
                "{a}",
                "[a]",
                "a:",
                "null",
                "yes",
                "1.10",
                "2024-01-02",
                "~",
                "a\\b",
                "? a",
                "| a",
                "> a",
                "`a",
                "a, b",
                "---",
                "Tỷ lệ " + "rất dài ".repeat(30) + "hết");
        var table = new StringBuilder("TT,Tên,Điểm\n");
        var expected = new HashMap<String, String>();
        for (int i = 0; i < titles.size(); i++) {
            expected.put(String.valueOf(i + 1), titles.get(i));
            table.append(i + 1).append(",\"");
            table.append(titles.get(i).replace("\"", "\"\"")).append("\",1\n");
        }

        assertThat(load(skeleton(table.toString())).criteria())
                .allSatisfy(each -> assertThat(each.title()).isEqualTo(expected.get(each.id())));
    }

    @Test
    void anUnclosedQuoteIsReportedWhereItsRecordBegins() throws IOException {
        assertThat(run("TT,Tên,Điểm\n1,Một,10\n2,\"Hai,10\n3,Ba,1\n", List.of("--lang", "en"))
                        .err())
                .contains("table.csv:3:1: error: the quotes of a cell from this line on are not"
                        + " closed, or text follows them [DTI-2001]");
    }

    @Test
    void writesAFileAndSaysWhatIsLeft() throws IOException {
        Path out = folder.resolve("khung.yaml");
        String table = "TT,Tên,Điểm\n1,Một,10\n";

        assertThat(run(table, List.of("--out", out.toString())).out().replaceAll("\\s+", " "))
                .isEqualTo("Đã ghi " + out
                        + ": 1 nhóm, 1 tiêu chí; tìm «CẦN QUYẾT ĐỊNH» để điền 10 chỗ"
                        + " còn thiếu. ");
        String written = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(run(table, List.of("--out", out.toString())).code()).isEqualTo(2);
        assertThat(Files.readString(out)).isEqualTo(written);
    }
}
