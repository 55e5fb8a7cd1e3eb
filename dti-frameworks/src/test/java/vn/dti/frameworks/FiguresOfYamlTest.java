// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.wording.Language;
import vn.dti.wording.Severity;

/** Wherever a document states a figure, one that people write otherwise is refused with what to write. */
class FiguresOfYamlTest {

    private static final String FRAMEWORK = """
            format: dti/1
            id: small
            title: Bộ chỉ số nhỏ
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 70
            classes: {by: percent, bounds: [{title: Tốt, at-least: 90%}]}
            inputs:
              done: {type: count, label: Đã làm, at-least: 0.5, at-most: total}
              total: {type: count, label: Tổng số, at-most: 1000.5}
              head: {type: choice, label: Trưởng ban, options: {leader: Bí thư, none: Không}}
            criteria:
              - {id: "1", title: A, max: 20.5, ratio: done / total, target: 80.5%, floor: 10.5%}
              - {id: "2", title: B, max: 10, choice: head, options: {leader: 0.75, none: 0}}
              - id: "3"
                title: C
                max: 10
                bands: done / total
                shares: [{at-least: 50.5%, share: 0.95}, {below: 50.5%, share: 0.25}]
              - {id: "4", title: D, max: 10, count: done, points-each: 1.25, requires: {value: done, at-least: 7.25}}
              - {id: "5", title: E, max: 10, parts: [{share: 0.35, ratio: done / total}]}
              - {id: "6", title: F, max: 9.5, cases: [{when: {value: done, above: 3.25}, then: {share: 0.15}}, {otherwise: {share: 0.05}}]}
            """;
    private static final String TESTS = """
            format: dti-tests/1
            framework: small
            tests:
              - name: một
                inputs: {done: 1, total: 2}
                expect: {"1": 10.25, "2": {points: 0.5, displayed: 0.55, percent: 5.5}, total: {percent: 6.5%}}
            """;
    private static final String PUBLISHED = """
            format: dti-published/1
            framework: small
            unit: Xã A
            period: "2023"
            citation: Báo cáo 1
            points: {"1": 5.25}
            percents: {"1": 25.5}
            gaps: {"1": 15.25}
            maxima: {"1": 20.5}
            total: 5.35
            percent: 7.5
            """;

    private static Stream<Arguments> places() {
        return Stream.of(FRAMEWORK, TESTS, PUBLISHED).flatMap(FiguresOfYamlTest::places);
    }

    /** Each figure of a document with decimals, once. */
    private static Stream<Arguments> places(String document) {
        return Pattern.compile("[0-9]+\\.[0-9]+%?")
                .matcher(document)
                .results()
                .map(figure -> Arguments.of(
                        document.lines().findFirst().orElseThrow(),
                        figure.group(),
                        document,
                        figure.start()));
    }

    private static List<Diagnostic> with(String document, int place, String figure, String text) {
        String changed = document.substring(0, place) + "\"" + text + "\""
                + document.substring(place + figure.length());
        return DocumentCheck.check(List.of(new Source("f", FRAMEWORK), new Source("x", changed)))
                .stream()
                .filter(each -> each.place().file().equals("x"))
                .toList();
    }

    private static void hints(List<Diagnostic> found, String hint) {
        assertThat(found)
                .filteredOn(each -> each.code().matches("DTI-1(102|404|122|504)"))
                .singleElement()
                .satisfies(each -> assertThat(each.hints())
                        .extracting(message -> message.in(Language.EN))
                        .containsExactly(hint));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void aDecimalCommaIsRefusedWithThePoint(
            String format, String figure, String document, int place) {
        String meant = document.equals(PUBLISHED) ? figure.replace("%", "") : figure;

        hints(with(document, place, figure, figure.replace('.', ',')), "write " + meant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void wordsBehindAFigureAreRefusedWithTheFigure(
            String format, String figure, String document, int place) {
        hints(with(document, place, figure, figure + " điểm"), "write " + figure);
        hints(with(document, place, figure, figure.replace('.', ',') + " đ"), "write " + figure);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("places")
    void signsOfOtherKeyboardsAreRefusedWithThePlainOnes(
            String format, String figure, String document, int place) {
        if (figure.endsWith("%")) {
            hints(with(document, place, figure, figure.replace('%', '\u066A')), "write " + figure);
        }
        hints(with(document, place, figure, figure.replace('5', '\u0665')), "write " + figure);
    }

    @Test
    void theDocumentsThemselvesAreRead() {
        List<Source> sources = Stream.of(FRAMEWORK, TESTS, PUBLISHED)
                .map(text -> new Source("x", text))
                .toList();

        assertThat(DocumentCheck.check(sources))
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .isEmpty();
    }
}
