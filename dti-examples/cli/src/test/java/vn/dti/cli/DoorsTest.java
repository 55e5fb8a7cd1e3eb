// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every door through which numbers and texts come in takes and refuses the same ones. */
class DoorsTest {

    private static final String FRAMEWORK = """
            format: dti/1
            id: doors
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 5000
            inputs:
              spending: {type: amount, label: Kinh phí, unit: đồng}
              files: {type: count, label: Số hồ sơ}
              share: {type: percent, label: Tỷ lệ}
              head: {type: choice, label: Trưởng ban, options: {bí_thư: Bí thư xã, phó: Cấp phó}}
              ready: {type: boolean, label: Sẵn sàng}
              events: {type: list, label: Hoạt động, fields: {name: {type: text, label: Tên}, people: {type: count, label: Số người}}}
            criteria:
              - {id: "1.a", title: Kinh phí, max: 1000, ratio: spending, target: 2000}
              - {id: "2", title: Hồ sơ, max: 1000, ratio: files, target: 2000}
              - {id: "3", title: Trưởng ban, max: 1000, choice: head, options: {bí_thư: 1, phó: 1/2}}
              - {id: "4", title: Sẵn sàng, max: 1000, boolean: ready}
              - {id: "5", title: Hệ thống, max: 1000, min-max: files}
            """;

    private static final String INPUTS = """
            format: dti-inputs/1
            framework: doors
            unit: Xã Đồng Tâm
            inputs: {spending: 1000, files: 1000, head: phó, ready: có}
            reference: {"5": {min: 0, max: 2000}}
            """;

    /** Where a number stands for which {@code #} is written, and how the command reads it there. */
    private enum Door {
        AMOUNT_OF_A_FILE("inputs", INPUTS.replace("spending: 1000", "spending: '#'")),
        COUNT_OF_A_FILE("inputs", INPUTS.replace("files: 1000", "files: '#'")),
        BARE_NUMBER_OF_A_FILE(
                "inputs",
                INPUTS.replaceFirst("inputs: .*", "inputs:\n  spending: #\n  files: 1000")),
        NUMBER_OF_ITEMS("inputs", INPUTS.replace("ready: có", "events: '#'")),
        FIELD_OF_A_RECORD(
                "inputs", INPUTS.replace("ready: có", "events: [{name: Họp, people: '#'}]")),
        AWARD("inputs", INPUTS + "awards: {\"2\": {points: '#', reason: Thẩm định}}\n"),
        REFERENCE("inputs", INPUTS.replace("max: 2000", "max: '#'")),
        MAXIMUM("framework", FRAMEWORK.replace("title: Hồ sơ, max: 1000", "title: Hồ sơ, max: #")),
        TARGET("framework", FRAMEWORK.replace("files, target: 2000", "files, target: #")),
        LITERAL("framework", FRAMEWORK.replace("ratio: files,", "ratio: files / #,")),
        LIMIT("framework", FRAMEWORK.replace("label: Số hồ sơ", "label: Số hồ sơ, at-most: '#'")),
        CELL_OF_A_TABLE("units", "unit;spending;files\nXã A;#;1000\n"),
        COUNT_OF_A_TABLE("units", "unit;spending;files\nXã A;1000;#\n"),
        TABLE_OF_CRITERIA("criteria", "TT;Tên;Điểm\n1;Một;#\n"),
        TARGET_TO_REACH("--target", "#"),
        BOUND("--bound", "files=0..#"),
        LOWER_BOUND("--bound", "files=#.."),
        COST("--cost", "files=#");

        private final String kind;
        private final String text;

        Door(String kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        /** Numbers of the format have a point for their decimal mark, whatever people write. */
        boolean isOfPeople() {
            return !kind.equals("framework");
        }

        /** Of a number of things a fraction is not offered. */
        boolean isOfCounts() {
            return this == COUNT_OF_A_FILE
                    || this == NUMBER_OF_ITEMS
                    || this == FIELD_OF_A_RECORD
                    || this == COUNT_OF_A_TABLE;
        }
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void sound() throws IOException {
        write("fw.yaml", FRAMEWORK);
        write("unit.yaml", INPUTS);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private Ran through(Door door, String number, String... more) throws IOException {
        String text = door.text.replace("#", number);
        String framework = folder.resolve("fw.yaml").toString();
        String unit = folder.resolve("unit.yaml").toString();
        List<String> words = switch (door.kind) {
            case "inputs" -> List.of("score", framework, write("given.yaml", text));
            case "framework" -> List.of("check", write("given.yaml", text));
            case "units" -> List.of("rank", framework, write("given.csv", text));
            case "criteria" -> List.of("new", "--from-table", write("given.csv", text));
            default -> List.of("improve", framework, unit, door.kind, text);
        };
        var all = new ArrayList<>(words);
        all.addAll(List.of("--lang", "en"));
        all.addAll(List.of(more));
        return Ran.dti(all.toArray(String[]::new));
    }

    private static Stream<Arguments> everyDoorWith(List<List<String>> numbers) {
        return Stream.of(Door.values())
                .flatMap(door -> numbers.stream()
                        .map(row -> Arguments.of(door, row.get(0), row.get(1), row.get(2))));
    }

    static Stream<Arguments> ambiguous() {
        return everyDoorWith(List.of(
                List.of("1.000", "1", "1000"),
                List.of("12.345", "12.3450", "12345"),
                List.of("999.500", "999.5", "999500"),
                List.of("1,000", "1", "1000"),
                List.of("123,456", "123.4560", "123456")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("ambiguous")
    void whatMayBeThousandsIsRefusedWithBothReadings(
            Door door, String number, String decimal, String grouped) throws IOException {
        Ran ran = through(door, number);

        assertThat(ran.code()).isNotZero();
        if (door.isOfPeople() || number.contains(".")) {
            assertThat(ran.out() + ran.err())
                    .contains(number)
                    .containsPattern(
                            door.isOfCounts() && decimal.contains(".")
                                    ? "write " + grouped + " if it groups"
                                    : "(write|mean) " + decimal.replace(".", "\\.") + " or "
                                            + grouped);
        }
    }

    static Stream<Arguments> clear() {
        return everyDoorWith(List.of(
                        List.of("1 000", "1000", ""),
                        List.of("1\u00a0000", "1000", ""),
                        List.of("1\u202f000", "1000", ""),
                        List.of("１０００", "1000", ""),
                        List.of("1000\u200b", "1000", ""),
                        List.of("+1000", "1000", ""),
                        List.of("1.000,0", "1000.0", ""),
                        List.of("1,000.0", "1000.0", "")))
                .filter(row -> ((Door) row.get()[0]).isOfPeople());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("clear")
    void whatCanMeanOneNumberAloneIsReadAsItsPlainForm(
            Door door, String number, String plain, String unused) throws IOException {
        Ran expected = through(door, plain);
        Ran ran = through(door, number);

        assertThat(expected.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(expected.code());
        assertThat(ran.out()).isEqualTo(expected.out());
    }

    @ParameterizedTest
    @EnumSource
    void theStatedStyleDecides(Door door) throws IOException {
        if (door.isOfPeople()) {
            Ran plain = through(door, "1000");

            assertThat(through(door, "1.000", "--numbers", "vi")).isEqualTo(plain);
            assertThat(through(door, "1,000", "--numbers", "en")).isEqualTo(plain);
        }
    }

    /** What else a keyboard, a word processor or another system makes of a text. */
    static Map<String, UnaryOperator<String>> forms() {
        return Map.of(
                "marks as characters", text -> Normalizer.normalize(text, Normalizer.Form.NFD),
                "no-break spaces", text -> text.replaceAll("(?<=\\pL) (?=\\pL)", "\u00a0"),
                "zero width", text -> text.replaceAll("(?<=[ộâồ])", "\u200b"));
    }

    static Stream<Arguments> commandsInEveryForm() {
        List<List<String>> commands = List.of(
                List.of("score", "fw.yaml", "unit.yaml"),
                List.of("score", "fw.yaml", "labels.yaml"),
                List.of("rank", "fw.yaml", "units.csv"),
                List.of("explain", "fw.yaml", "unit.yaml", "1.a"));
        return forms().keySet().stream()
                .flatMap(form -> commands.stream().map(words -> Arguments.of(form, words)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("commandsInEveryForm")
    void everyFormOfATextIsTheSameText(String form, List<String> words) throws IOException {
        UnaryOperator<String> other = forms().getOrDefault(form, text -> text);
        Map<String, String> files = Map.of(
                "fw.yaml",
                FRAMEWORK,
                "unit.yaml",
                INPUTS,
                "labels.yaml",
                INPUTS.replace("head: phó", "head: CẤP PHÓ"),
                "units.csv",
                "Đơn vị,nhóm,Loại số liệu,Kinh phí,files,Trưởng ban,Sẵn sàng,1.a\n"
                        + "Xã Đồng Tâm,Đô thị,tự đánh giá,,1000,Bí thư xã,có,"
                        + "không áp dụng: chưa giao vốn\n"
                        + "Xã Bà Nà,Đô thị,đã xác minh,1000,900,Cấp phó,không,\n");
        String plain = run(files, text -> text, words);

        assertThat(run(files, other, words)).isEqualTo(plain).isNotEmpty();
    }

    private String run(Map<String, String> files, UnaryOperator<String> form, List<String> words)
            throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), form.apply(file.getValue()));
        }
        String[] command = words.stream()
                .map(word -> files.containsKey(word) ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        Ran ran = Ran.dti(command);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    static Stream<Arguments> argumentsInOtherForms() {
        return Stream.of(
                Arguments.of(List.of("explain", "fw.yaml", "unit.yaml", "1.a"), "1.a", "1.a\u00a0"),
                Arguments.of(List.of("explain", "fw.yaml", "unit.yaml", "1.a"), "1.a", "\u200b1.a"),
                Arguments.of(
                        List.of("improve", "fw.yaml", "unit.yaml", "--freeze", "files"),
                        "files",
                        " files"),
                Arguments.of(
                        List.of("improve", "fw.yaml", "unit.yaml", "--bound", "files=0..1500"),
                        "files=0..1500",
                        "files\u00a0= 0 .. 1 500"));
    }

    @ParameterizedTest
    @MethodSource("argumentsInOtherForms")
    void argumentsAreTakenAsTexts(List<String> words, String plain, String form)
            throws IOException {
        Map<String, String> files = Map.of("fw.yaml", FRAMEWORK, "unit.yaml", INPUTS);
        List<String> otherwise =
                words.stream().map(word -> word.equals(plain) ? form : word).toList();

        assertThat(run(files, text -> text, otherwise)).isEqualTo(run(files, text -> text, words));
    }
}
