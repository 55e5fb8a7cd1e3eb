// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Language;
import vn.dti.wording.Severity;

/** Where a criterion compares units, a form has cells for the least and the most of them. */
class FormRangesTest {

    private static final Framework COMPARED = FrameworkLoader.load(new Source("c.yaml", """
            format: dti/1
            id: compared
            title: Bộ so sánh
            decision: {number: 1/QĐ, issued: 2024-01-02, issuer: UBND, level: commune}
            max: 10
            inputs: {n: {type: count, label: Số hệ thống}}
            criteria:
              - {id: "1", title: Hệ thống, max: 10, min-max: n}
            """));

    private static List<String> told(InputsFile read) {
        return read.told().stream().map(each -> each.headline(Language.EN)).toList();
    }

    private static List<String> errors(InputsFile read) {
        InvalidFileException refused =
                catchThrowableOfType(InvalidFileException.class, () -> read.score(COMPARED));
        return refused.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> each.headline(Language.EN))
                .toList();
    }

    private InputsFile read(Object least, Object most, String source) {
        FilledForm form = FilledForm.of(Form.of(COMPARED)).with("n", 3);
        return form.with("/min/1", least)
                .with("/max/1", most)
                .with("/source/1", source)
                .read(COMPARED);
    }

    @Test
    void areCellsOfTheirCriterion() {
        Inputs inputs = read(0, "12,5", "Công văn 3").inputs();

        assertThat(inputs.references())
                .isEqualTo(Map.of(
                        "1", new ReferenceRange(Rational.ZERO, Rational.of(25, 2), "Công văn 3")));
        assertThat(COMPARED.score(inputs).points()).isEqualTo(Rational.of(3 * 10 * 2, 25));
    }

    @Test
    void mayBeLeftOut() {
        assertThat(read("", "", "").inputs().references()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | ''  | ''  | H13: error: criterion 1: the least or the most of the units is missing [DTI-2079]
            ''  | 5   | ''  | H14: error: criterion 1: the least or the most of the units is missing [DTI-2079]
            ''  | ''  | Sổ  | H15: error: criterion 1: the least or the most of the units is missing [DTI-2079]
            7   | 5   | Sổ  | H13: error: criterion 1: the minimum 7 is above the maximum 5 [DTI-2079]
            0   | năm | Sổ  | H14: error: criterion 1: found 'năm', expected a number [DTI-2071]
            -3  | 5   | Sổ  | H13: error: the reference range -3 – 5 of criterion “Hệ thống” [1] has an end that no unit can have [DTI-2056]
            """)
    void areRefusedAtTheirCells(String least, String most, String source, String message) {
        assertThat(errors(read(number(least), number(most), source)))
                .containsExactly("form.xlsx:'Số liệu'!" + message);
    }

    private Object number(String text) {
        return text.matches("-?\\d+") ? (Object) Integer.valueOf(text) : text;
    }

    /** An absent cell keeps, a cleared one clears. */
    @Test
    void areOneFigureOverAnEarlierReport() {
        InputsFile base = InputsFile.load(new Source("base.yaml", """
                format: dti-inputs/1
                framework: compared
                inputs: {n: 1}
                reference: {"1": {min: 1, max: 9, source: Sổ}}
                """));
        FilledForm form = FilledForm.of(Form.of(COMPARED)).with("n", 3);
        FormReader reader = FormReader.of(COMPARED).onto(base);

        InputsFile cleared = reader.read("f.xlsx", new ByteArrayInputStream(form.bytes()));
        assertThat(cleared.inputs().references()).isEmpty();
        assertThat(told(cleared))
                .containsExactly(
                        "f.xlsx:'Số liệu'!H13: warning: an empty cell: what the base report"
                                + " says is taken away; cells like this: 1 (Mức thấp nhất của các đơn vị được"
                                + " so sánh 1) [DTI-2058]");

        Sheet figures = form.sheet(FilledForm.FIGURES);
        for (FormRange end : FormRange.values()) {
            figures.removeRow(form.cell(end.key("1")).getRow());
        }
        InputsFile kept = reader.read("f.xlsx", new ByteArrayInputStream(form.bytes()));
        assertThat(kept.inputs().references())
                .isEqualTo(Map.of("1", new ReferenceRange(Rational.ONE, Rational.of(9), "Sổ")));
    }

    /** Criterion 1 compares with statistics alone, 2 with a range too. */
    private static final Framework STATISTICAL = FrameworkLoader.load(new Source("s.yaml", """
            format: dti/1
            id: statistical
            title: Bộ so sánh
            decision: {number: 1/QĐ, issued: 2024-01-02, issuer: UBND, level: commune}
            max: 20
            inputs: {n: {type: count, label: Số hệ thống}}
            criteria:
              - {id: "1", title: Trên bình quân, max: 10, boolean: {value: n, at-least: cohort-mean(n)}}
              - {id: "2", title: So với bình quân, max: 10, min-max: n / cohort-mean(n)}
            """));

    private static final InputsFile KNOWN = InputsFile.load(new Source("base.yaml", """
            format: dti-inputs/1
            framework: statistical
            inputs: {n: 3}
            reference:
              "1": {statistics: {cohort-mean(n): 2}, source: Sổ}
              "2": {min: 0, max: 2, statistics: {cohort-mean(n): 2}, source: Sổ}
            """));

    @Test
    void areAskedWhereARangeIsComparedWith() {
        assertThat(STATISTICAL.criteria().map(FormRange::of))
                .containsExactly(List.of(), List.of(FormRange.values()));
    }

    @Test
    void leaveTheStatisticsOfAnEarlierReport() {
        Inputs known = KNOWN.inputs();
        FilledForm form = FilledForm.of(Form.of(STATISTICAL).filled(known, ""));
        FormReader reader = FormReader.of(STATISTICAL).onto(KNOWN);

        assertThat(reader.read("f.xlsx", new ByteArrayInputStream(form.bytes()))
                        .inputs()
                        .references())
                .isEqualTo(known.references());

        form.with("/min/2", "").with("/max/2", "").with("/source/2", "");
        assertThat(reader.read("f.xlsx", new ByteArrayInputStream(form.bytes()))
                        .inputs()
                        .references()
                        .get("2"))
                .isEqualTo(ReferenceRange.of("Sổ").with("cohort-mean(n)", Rational.of(2)));
    }

    @Test
    void andStatisticsGoThroughAFormInYaml() {
        Inputs known = KNOWN.inputs();
        String yaml = Form.of(STATISTICAL).filled(known, "").toYaml(NumberStyle.UNSTATED);

        assertThat(FormReader.of(STATISTICAL)
                        .read(
                                "f.yaml",
                                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                        .inputs()
                        .references())
                .isEqualTo(known.references());
    }
}
