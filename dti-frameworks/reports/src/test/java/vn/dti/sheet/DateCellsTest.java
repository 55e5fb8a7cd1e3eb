// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.wording.Language;

/** Dates in tables of units: cells that are dates, and texts that write them. */
class DateCellsTest {

    private static final String EXPECTED = "a date such as 2024-03-15 or 15/3/2024";

    /** The days from 1 March 2024 on, of 31. */
    private static final Framework FRAMEWORK = FrameworkLoader.load(new Source("dates.yaml", """
            format: dti/1
            id: dates
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 31
            inputs: {submitted: {type: date, label: Ngày nộp}}
            criteria:
              - {id: "1", title: A, max: 31, formula: "days(2024-03-01, submitted) / 31"}
            """));

    @TempDir
    private Path folder;

    private List<String> points(Path file) {
        Units units = Units.at(
                file, FRAMEWORK, NumberStyle.UNSTATED, ChosenSheet.UNNAMED, Ranked.NO_FORMS);
        List<Diagnostic> errors = units.diagnose();
        try (Stream<Member> members = units.open()) {
            return errors.isEmpty()
                    ? members.map(member ->
                                    FRAMEWORK.score(member.report()).points().toString())
                            .toList()
                    : errors.stream()
                            .map(each -> each.position() + " " + each.message().in(Language.EN))
                            .toList();
        }
    }

    private Path csv(String cell) throws IOException {
        return Files.writeString(folder.resolve("u.csv"), "unit;submitted\nA;" + cell + "\n");
    }

    private Path workbook(String cell) throws IOException {
        return Workbooks.write(
                folder.resolve("u.xlsx"),
                List.of(
                        List.of(Workbooks.text("unit"), Workbooks.text("Ngày nộp")),
                        List.of(Workbooks.text("A"), cell)));
    }

    /** Style 3 is the date of the country, style 4 an own dd/mm/yyyy; 45366 is 15 March 2024. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void aCellThatIsADateIsOne(int style) throws IOException {
        assertThat(points(workbook(Workbooks.styled(style, "45366")))).containsExactly("14");
    }

    @Test
    void aCellThatStatesItsDateIsOne() throws IOException {
        assertThat(points(workbook("t=\"d\"><v>2024-03-15</v>"))).containsExactly("14");
        assertThat(points(workbook("t=\"d\"><v>2024-03-15T00:00:00</v>"))).containsExactly("14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-15", "15/3/2024", "15/03/2024", "15-3-2024", "15.3.2024"})
    void aTextThatIsADateIsOne(String text) throws IOException {
        assertThat(points(csv(text))).containsExactly("14");
        assertThat(points(workbook(Workbooks.text(text)))).containsExactly("14");
    }

    @ParameterizedTest
    @CsvSource({
        "3/15/2024, 'there is no month 15, the day comes first: 2024-03-15; expected '",
        "30/2/2024, 'month 2 of 2024 has 29 days; expected '",
        "15/3/24, 'the year needs four digits; expected '"
    })
    void aTextThatIsNoDateIsRefusedAtItsCell(String text, String why) throws IOException {
        assertThat(points(csv(text)))
                .containsExactly("2:3 column «submitted»: “Ngày nộp” [submitted] is '" + text
                        + "': " + why + EXPECTED);
    }

    @Test
    void aNumberIsNoDate() throws IOException {
        assertThat(points(workbook(Workbooks.number("45366"))))
                .containsExactly(
                        "2:2 column «Ngày nộp»: “Ngày nộp” [submitted] is '45366', expected "
                                + EXPECTED);
    }

    @Test
    void aTimeOfDayIsNotReported() throws IOException {
        assertThat(points(workbook(Workbooks.styled(3, "45366.5"))))
                .containsExactly(
                        "2:2 column «Ngày nộp»: “Ngày nộp” [submitted] is '2024-03-15T12:00':"
                                + " only the day is reported, not the time; expected " + EXPECTED);
    }
}
