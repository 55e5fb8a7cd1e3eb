package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
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
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.out();
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
        String numbers = table.contains("1,012.5") ? "en" : "vi";

        assertThat(criteria(skeleton(table, "--numbers", numbers)))
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
                    1.000     | the mark can be decimal or group thousands, write 1 or 1000
                    1,000     | the mark can be decimal or group thousands, write 1 or 1000
                    12.345    | the mark can be decimal or group thousands, write 12.3450 or 12345
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

    @Test
    void sectionsInRomanNumeralsAreGroupsWhoseIdsTheirChildrenCarry() throws IOException {
        assertThat(criteria(
                        skeleton("TT,Tên,Điểm\nI,A,20\n1,Một,20\nII,B,10\n1,Hai,10\n1.1,Ba,10\n")))
                .containsExactly("I.1 | Một | 20", "II.1.1 | Ba | 10");
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
        assertThat(who.support()).containsExactly("Sở B", "Sở C, D");
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
                        + " closed [DTI-1901]");
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
