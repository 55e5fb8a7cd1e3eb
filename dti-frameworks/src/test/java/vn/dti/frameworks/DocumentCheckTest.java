// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;

/** Documents that are checked together, each against the framework that it names. */
class DocumentCheckTest {

    @Test
    void anAliasBeforeAllElseIsOneWithoutItsAnchor() {
        for (String text : List.of("*hop", "*hop: 1", "--- *hop", "*hop {a: 1}")) {
            assertThat(DocumentCheck.check(new Source("f.yaml", text)))
                    .hasSize(1)
                    .allSatisfy(each -> assertThat(each.code()).isEqualTo("DTI-1016"));
        }
    }

    private static final String FRAMEWORK = """
            format: dti/1
            id: small
            title: Bộ chỉ số nhỏ
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              done: {type: count, label: Đã làm, at-most: total}
              total: {type: count, label: Tổng số}
              head: {type: choice, label: Trưởng ban, options: {leader: Bí thư, none: Không}}
            criteria:
              - id: "1"
                title: Làm
                max: 10
                min-max: done / total
                readings:
                  clause: làm
                  chosen: best
                  meaning: so với đơn vị khác
                  reason: câu chữ
                  alternatives: {plain: {meaning: theo tỷ lệ, ratio: done / total}}
              - {id: "2", title: Trưởng ban, max: 10, choice: head, options: {leader: 1, none: 0}}
            """;
    private static final String TESTS = """
            format: dti-tests/1
            framework: small
            tests:
              - name: một
                inputs: {done: 1, total: 2, head: leader}
                reference: {"1": {min: 0, max: 1}}
                readings: {"1": plain}
                expect: {"1": 5, "2": {points: 10}, total: 15}
              - name: hai
                from: một
                not-applicable: {"2": không có}
                expect: {"2": 10}
            """;
    private static final String INPUTS = """
            format: dti-inputs/1
            framework: small
            unit: Xã A
            inputs: {done: 1, total: 2, head: leader}
            """;
    private static final String PUBLISHED = """
            format: dti-published/1
            framework: small
            unit: Xã A
            period: "2023"
            citation: Báo cáo 1
            points: {"1": 5.00, "2": 10.00}
            percents: {"1": 50.00}
            """;
    private static final String OVERLAY = """
            format: dti-overlay/1
            id: plan
            framework: small
            title: Phân công
            citation: Kế hoạch 1
            assignments: {"1": {lead: Văn phòng}}
            """;
    private static final String REFERENCE = """
            format: dti-reference/1
            framework: small
            citation: Báo cáo 1
            reference: {"1": {min: 0, max: 1}}
            """;
    private static final List<String> OTHERS =
            List.of(TESTS, INPUTS, PUBLISHED, OVERLAY, REFERENCE);

    private static List<String> check(String... documents) {
        List<Source> sources =
                Stream.of(documents).map(text -> new Source(name(text), text)).toList();
        return DocumentCheck.check(sources).stream()
                .map(each -> each.lines(Language.EN).get(0))
                .toList();
    }

    private static String name(String text) {
        return text.lines().findFirst().orElse("").replaceAll("format: (dti-?\\w*)/1", "$1");
    }

    private static String with(String document, String correct, String mistaken) {
        assertThat(document).contains(correct);
        return document.replace(correct, mistaken);
    }

    @Test
    void soundDocumentsGiveNothing() {
        assertThat(check(FRAMEWORK, TESTS, INPUTS, PUBLISHED, OVERLAY, REFERENCE))
                .isEmpty();
        assertThat(check(TESTS, REFERENCE, FRAMEWORK, INPUTS)).isEmpty();
    }

    @ParameterizedTest(name = "{2} in place of {1}")
    @MethodSource
    void whatTheFrameworkDoesNotHaveIsReportedAtItsPlace(
            String document, String correct, String mistaken, List<String> said) {
        assertThat(check(FRAMEWORK, with(document, correct, mistaken)))
                .containsExactlyElementsOf(said);
    }

    static Stream<Arguments> whatTheFrameworkDoesNotHaveIsReportedAtItsPlace() {
        return Stream.of(
                arguments(
                        TESTS,
                        "{\"1\": plain}",
                        "{\"1\": plane}",
                        List.of(
                                "dti-tests:7:21: error: criterion “Làm” [1] has no reading 'plane' [DTI-1608]")),
                arguments(
                        TESTS,
                        "{\"1\": plain}",
                        "{\"9\": plain, \"1\": x}",
                        List.of(
                                "dti-tests:7:21: error: 'small' has no criterion '9' [DTI-1607]",
                                "dti-tests:7:33: error: criterion “Làm” [1] has no reading 'x' [DTI-1608]")),
                arguments(
                        TESTS,
                        "expect: {\"1\": 5",
                        "expect: {\"1.1\": 5",
                        List.of(
                                "dti-tests:8:21: error: 'small' has no criterion '1.1' [DTI-1607]")),
                arguments(
                        TESTS,
                        "head: leader",
                        "head: lead",
                        List.of(
                                "dti-tests:5:39: error: “Trưởng ban” [head] is 'lead', expected one of “Bí thư” [leader] or “Không” [none]"
                                        + " [DTI-1606]",
                                "dti-tests:10:11: error: “Trưởng ban” [head] is 'lead', expected one of “Bí thư” [leader] or “Không” [none]"
                                        + " [DTI-1606]")),
                arguments(
                        TESTS,
                        "done: 1,",
                        "dome: 1,",
                        List.of(
                                "dti-tests:5:20: error: unknown input 'dome' — did you mean 'done'?"
                                        + " [DTI-1606]",
                                "dti-tests:10:11: error: unknown input 'dome' — did you mean 'done'?"
                                        + " [DTI-1606]")),
                arguments(
                        TESTS,
                        "not-applicable: {\"2\"",
                        "not-applicable: {\"3\"",
                        List.of("dti-tests:11:22: error: 'small' has no criterion '3' [DTI-1606]")),
                arguments(
                        INPUTS,
                        "head: leader",
                        "head: none, tail: 1",
                        List.of("dti-inputs:4:47: error: unknown input 'tail' [DTI-1401]")),
                arguments(
                        PUBLISHED,
                        "\"2\": 10.00",
                        "\"2\": 10.00, \"2.1\": 1.00",
                        List.of(
                                "dti-published:6:33: error: 'small' has no criterion '2.1' [DTI-1405]")),
                arguments(
                        PUBLISHED,
                        "percents: {\"1\"",
                        "percents: {\"3\"",
                        List.of(
                                "dti-published:7:12: error: 'small' has no criterion '3' [DTI-1405]")),
                arguments(
                        OVERLAY,
                        "{\"1\": {lead",
                        "{\"7\": {lead",
                        List.of(
                                "dti-overlay:6:15: error: 'small' has no criterion '7' [DTI-1315]")),
                arguments(
                        REFERENCE,
                        "{\"1\": {min",
                        "{\"2\": {min",
                        List.of(
                                "dti-reference:4:13: error: criterion “Trưởng ban” [2] does not compare units, so that"
                                        + " it takes no reference range [DTI-1406]")));
    }

    /** Below a maximum of 1,000 no figure is one, and a table to three places says so. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void figuresOfATableThatMayBeThousandsAreReported(String figures, List<String> expected) {
        String framework =
                FRAMEWORK.replace("max: 20", "max: 2000").replace("max: 10", "max: 1000");
        String published = PUBLISHED
                .replaceAll("(?m)^points: .*\n", "")
                .replaceAll("(?m)^percents: .*\n", figures.replace("; ", "\n") + "\n");

        assertThat(check(framework, published)).isEqualTo(expected);
    }

    static Stream<Arguments> figuresOfATableThatMayBeThousandsAreReported() {
        return Stream.of(
                arguments(
                        "points: {\"1\": 1.000, \"2\": 0.500}; total: 1.500",
                        List.of(
                                "dti-published:6:15: error: '1.000' can mean 1 or 1000 [DTI-1025]",
                                "dti-published:7:8: error: '1.500' can mean 1.5 or 1500 [DTI-1025]")),
                arguments(
                        "points: {\"1\": 999}; maxima: {\"1\": 1.000}; gap: 1.001",
                        List.of(
                                "dti-published:7:15: error: '1.000' can mean 1 or 1000 [DTI-1025]",
                                "dti-published:8:6: error: '1.001' can mean 1.0010 or 1001"
                                        + " [DTI-1025]")),
                // more than the maximum of 1,000 is no thousand
                arguments("points: {\"1\": 1.001, \"2\": 12.345}", List.of()),
                arguments("points: {\"1\": 1000, \"2\": 1.00}; total: 1001.000", List.of()),
                arguments("percents: {\"1\": 1.000}; points: {\"1\": 10}", List.of()),
                arguments("places: 3; points: {\"1\": 1.000}", List.of()),
                arguments(
                        "places: 2; points: {\"1\": 1.000}",
                        List.of("dti-published:7:15: error: '1.000' can mean 1 or 1000"
                                + " [DTI-1025]")),
                arguments(
                        "places: 21; points: {\"1\": 1.00}",
                        List.of("dti-published:6:9: error: 21 places, expected 0 to 20"
                                + " [DTI-1110]")),
                arguments(
                        "places: nhiều; points: {\"1\": 1.00}",
                        List.of("dti-published:6:9: error: 'nhiều': not a number; expected a number"
                                + " such as 10, 0.5, 1/2, or 80% [DTI-1102]")));
    }

    /** Digits are kept as they are printed, zeros at the end too. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "'37,80'     | '37,80' is no figure such as 37.83 [DTI-1404]     | write 37.80",
                "'1.234,50'  | '1.234,50' is no figure such as 37.83 [DTI-1404]  | write 1234.50",
                "'1.000.000' | '1.000.000' is no figure such as 37.83 [DTI-1404] | write 1000000",
                "'1,000,000' | '1,000,000' is no figure such as 37.83 [DTI-1404] | write 1000000",
                "'1 200'     | '1 200' is no figure such as 37.83 [DTI-1404]     | write 1200",
                "'1,000'     | '1,000' can mean 1 or 1000 [DTI-1025]             | write 1 or 1000; the point is"
                        + " the decimal mark, thousands are written without one",
                "'37,8 đ'    | '37,8 đ' is no figure such as 37.83 [DTI-1404]    | write 37.8",
                "'5/10'      | '5/10' is no figure such as 37.83 [DTI-1404]      | write the points alone; a maximum printed behind / goes under maxima",
                "'3,51/10'   | '3,51/10' is no figure such as 37.83 [DTI-1404]   | write the points alone; a maximum printed behind / goes under maxima",
                "'--1'       | '--1' is no figure such as 37.83 [DTI-1404]       | none",
                "'(1)'       | '(1)' is no figure such as 37.83 [DTI-1404]       | none",
                "'-1,5'      | '-1,5' is no figure such as 37.83 [DTI-1404]      | write -1.5",
                "'80%'       | '80%' is no figure such as 37.83 [DTI-1404]       | write points here; percentages go under percents, without the sign",
                "'1/3'       | '1/3' is no figure such as 37.83 [DTI-1404]       | write the points alone; a maximum printed behind / goes under maxima",
            })
    void aFigureThatIsWrittenInAnotherWayIsToldHowToWriteIt(
            String figure, String message, String hint) {
        String table = with(PUBLISHED, "10.00", figure);
        var sources = List.of(new Source("small", FRAMEWORK), new Source("table", table));

        List<String> lines = DocumentCheck.check(sources).stream()
                .flatMap(each -> each.lines(Language.EN).stream())
                .filter(line -> line.contains("error") || line.contains("hint"))
                .toList();

        String error = "table:6:26: error: " + message;
        assertThat(lines)
                .isEqualTo(
                        hint.equals("none") ? List.of(error) : List.of(error, "  hint: " + hint));
    }

    /** Points taken off, and what a bonus makes up for, are printed below 0, also with the sign of printers. */
    @Test
    void figuresMayBeBelow0() {
        String table = with(PUBLISHED, "10.00", "−1.50") + "gap: -2.5\n";

        var published = PublishedTable.load(new Source("table", table));

        assertThat(published.figures().points()).containsEntry("2", new BigDecimal("-1.50"));
        assertThat(published.figures().gaps()).containsEntry("", new BigDecimal("-2.5"));
    }

    /** A measure keeps its percent sign, with the digits that are printed. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "5.37%  | none |",
                "5.37 % | none |",
                "12     | none |",
                "5,37%  | '5,37%' is no figure such as 37.83 [DTI-1404] | write 5.37%",
                "5,30 % | '5,30 %' is no figure such as 37.83 [DTI-1404] | write 5.30%",
                "1 200  | '1 200' is no figure such as 37.83 [DTI-1404] | write 1200",
                "-5%    | none |",
                "−5.5 % | none |",
                "-5,5 % | '-5,5 %' is no figure such as 37.83 [DTI-1404] | write -5.5%",
                "--5%   | '--5%' is no figure such as 37.83 [DTI-1404] |",
            })
    void aMeasureIsWrittenAsItIsPrinted(String figure, String message, String hint) {
        String table = PUBLISHED + "measures: {\"1\": \"" + figure + "\"}\n";
        var sources = List.of(new Source("small", FRAMEWORK), new Source("table", table));

        List<String> lines = DocumentCheck.check(sources).stream()
                .flatMap(each -> each.lines(Language.EN).stream())
                .filter(line -> line.contains("error") || line.contains("hint"))
                .map(line -> line.replaceFirst("^table:[0-9]+:[0-9]+: error: ", ""))
                .toList();

        List<String> expected = new ArrayList<>();
        if (!message.equals("none")) {
            expected.add(message);
        }
        if (hint != null) {
            expected.add("  hint: " + hint);
        }
        assertThat(lines).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "92,5%    | 92.5",
                "92.50 %  | 92.50",
                "75%      | 75",
                "80\u066A  | 80",
                "92,50    | 92.50",
            })
    void aPercentageIsWrittenWithoutItsSign(String figure, String meant) {
        for (String published : List.of(
                with(PUBLISHED, "{\"1\": 50.00}", "{\"1\": '" + figure + "'}"),
                PUBLISHED + "percent: '" + figure + "'\n")) {
            var sources = List.of(new Source("small", FRAMEWORK), new Source("table", published));

            assertThat(DocumentCheck.check(sources))
                    .singleElement()
                    .satisfies(each -> assertThat(each.lines(Language.EN))
                            .contains("  hint: write " + meant)
                            .first()
                            .asString()
                            .endsWith("'" + figure + "' is no figure such as 37.83 [DTI-1404]"));
        }
    }

    @Test
    void pointsThatTestsExpectAreLeftToTheirRun() {
        assertThat(check(FRAMEWORK, with(TESTS, "expect: {\"1\": 5", "expect: {\"1\": 6")))
                .isEmpty();
    }

    @Test
    void aFrameworkThatIsNotToBeHadIsReportedInEachDocument() {
        assertThat(check(OTHERS.toArray(new String[0])))
                .hasSameSizeAs(OTHERS)
                .allMatch(line -> line.contains(": error: unknown framework 'small'"));
    }

    /** What scores and tests take the id alone, a table may name the file too. */
    @Test
    void aFileInPlaceOfTheIdIsToldForAllButTables() {
        var sources = List.of(
                new Source("small.yaml", FRAMEWORK),
                new Source("a.yaml", with(INPUTS, "framework: small", "framework: small.yaml")),
                new Source("t.yaml", with(PUBLISHED, "framework: small", "framework: small.yaml")));

        assertThat(DocumentCheck.check(sources).stream()
                        .flatMap(each -> each.lines(Language.EN).stream())
                        .filter(line -> line.contains("error") || line.contains("hint")))
                .containsExactly(
                        "a.yaml:2:12: error: a framework is named by its id, not by its file"
                                + " 'small.yaml' [DTI-1403]",
                        "  hint: write small");
    }

    @Test
    void aFrameworkWithErrorsLeavesTheOthersUncheckedAndSaysSo() {
        String broken = with(FRAMEWORK, "max: 20", "max: 21");
        var all = new ArrayList<>(List.of(broken));
        all.addAll(OTHERS);

        assertThat(check(all.toArray(new String[0])))
                .filteredOn(line -> line.contains("DTI-1407"))
                .hasSameSizeAs(OTHERS)
                .allMatch(
                        line -> line.contains("the framework 'small' has errors, so that this file"
                                + " was not checked against it"));
    }

    @Test
    void aFrameworkMayBeNamedByItsFile() {
        String published = with(PUBLISHED, "framework: small", "framework: some/dti");

        assertThat(check(FRAMEWORK, published)).isEmpty();
        assertThat(check(FRAMEWORK, with(published, "\"2\": 10.00", "\"3\": 10.00")))
                .containsExactly(
                        "dti-published:6:21: error: 'small' has no criterion '3' [DTI-1405]");
    }

    @Test
    void aBundledFrameworkNeedNotBeGiven() {
        String tests = with(TESTS, "framework: small", "framework: lac-dao-2024-communes");

        assertThat(check(tests)).isNotEmpty().noneMatch(line -> line.contains("DTI-1403"));
    }
}
