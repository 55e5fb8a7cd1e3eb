// SPDX-License-Identifier: Apache-2.0
package vn.dti.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dti.cohort.Ranking;
import vn.dti.exact.NumberStyle;
import vn.dti.form.Form;
import vn.dti.form.FormReader;
import vn.dti.form.UnitsFile;
import vn.dti.form.UnitsReader;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.report.Report;
import vn.dti.report.ReportFormat;

/** A web application: forms come from streams, reports go to streams, no file of its own. */
class HostTest {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");

    private static final Inputs KNOWN = Inputs.of(
                    Map.of("meetings_chaired", 3, "meetings_total", 4, "officials_total", 400))
            .about(new Assessment("Huyện A", "2023", Assessment.Kind.SELF));

    /** What is sent to a browser, which sends it back. */
    private static InputStream sent(ByteArrayOutputStream out) {
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static String display(Scorecard card) {
        return card.displayed().toString();
    }

    @Test
    void readsTheFormOfAUnitFromAStreamAndWritesItsReportToOne() throws IOException {
        Form form = Form.of(DISTRICTS).filled(KNOWN, "đô thị");
        var workbook = new ByteArrayOutputStream();
        form.writeXlsx(workbook);
        var csv = new ByteArrayOutputStream();
        form.writeCsv(NumberStyle.VI, csv);
        var yaml = new ByteArrayOutputStream();
        yaml.write(form.toYaml(NumberStyle.VI).getBytes(StandardCharsets.UTF_8));
        String expected = display(DISTRICTS.score(KNOWN));

        FormReader reader = FormReader.of(DISTRICTS);
        for (InputsFile file : List.of(
                reader.read("biểu mẫu.xlsx", sent(workbook)),
                reader.read("biểu mẫu.csv", sent(csv)).written(NumberStyle.VI),
                reader.read("biểu mẫu.yaml", sent(yaml)))) {
            Scorecard card = file.score(DISTRICTS);
            var page = new ByteArrayOutputStream();
            Report.of(card).on(LocalDate.of(2024, 3, 1)).write(ReportFormat.HTML, page);

            assertThat(display(card)).isEqualTo(expected);
            assertThat(file.group()).isEqualTo("đô thị");
            assertThat(page.toString(StandardCharsets.UTF_8))
                    .contains("<h1>", "Huyện A", expected.replace('.', ','));
        }
    }

    @Test
    void readsATableOfManyUnitsFromAStreamAndWritesTheReportOfOneAmongThem() throws IOException {
        String table = "unit;meetings_chaired;meetings_total\nHuyện A;3;4\nHuyện B;4;4\n";
        UnitsFile units = UnitsReader.of(DISTRICTS)
                .read(
                        "các huyện.csv",
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        Inputs own = units.members().get(0).report();
        var page = new ByteArrayOutputStream();

        Report report = units.ask(
                cohort -> Report.of(DISTRICTS.score(own)).cohort(cohort, Ranking.of(DISTRICTS)));
        report.write(ReportFormat.HTML, page);

        assertThat(page.toString(StandardCharsets.UTF_8)).contains("Huyện A", "Huyện B", "2/2");
    }

    /** This class is worth nothing as an example where it uses what the modules keep to themselves. */
    @Test
    void usesNothingButWhatTheModulesExport() throws IOException {
        Pattern imported = Pattern.compile("(?m)^import (vn\\.dti\\.[a-z.]+)\\.[A-Z]\\w+;");
        Pattern exported = Pattern.compile("(?m)^ +exports (vn\\.dti\\.[a-z.]+);");
        Set<String> open = List.of("", "../", "../../dti-core/").stream()
                .map(module -> Path.of(module + "src/main/java/module-info.java"))
                .flatMap(file -> found(exported, file))
                .collect(Collectors.toSet());

        assertThat(found(imported, Path.of("src/test/java/vn/dti/host/HostTest.java")))
                .isNotEmpty()
                .isSubsetOf(open);
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
