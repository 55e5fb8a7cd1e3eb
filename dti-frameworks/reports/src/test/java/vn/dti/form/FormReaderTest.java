// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.wording.Language;

/** A form is read by its hidden ids, whatever became of the rest; what is wrong is told at its cell. */
class FormReaderTest {

    private static final Framework SMALL = FilledForm.SMALL;

    /** 10 · 3/4 + 10 · 500.5/1000 + 10 + 7. */
    private static final Rational ALL = Rational.of(29_505, 1000);

    private static List<String> told(InputsFile read) {
        return read.told().stream().map(each -> each.headline(Language.EN)).toList();
    }

    private static List<String> refused(InputsFile read) {
        InvalidFileException invalid =
                catchThrowableOfType(InvalidFileException.class, () -> read.score(SMALL));
        return invalid.diagnostics().stream()
                .map((Diagnostic each) -> each.headline(Language.EN))
                .toList();
    }

    @Test
    void whatIsFilledInIsScored() {
        InputsFile read = FilledForm.small().read(SMALL);

        assertThat(read.score(SMALL).points()).isEqualTo(ALL);
        assertThat(read.inputs().assessment().unit()).isEqualTo("Xã A");
        assertThat(told(read)).isEmpty();
    }

    static Stream<Consumer<FilledForm>> harmless() {
        return Stream.of(
                form -> form.sheet(FilledForm.FIGURES).shiftColumns(4, 10, 2),
                form -> form.sheet(FilledForm.FIGURES).shiftRows(8, 30, 3),
                form -> form.sheet(FilledForm.FIGURES).shiftRows(0, 30, 2),
                form -> form.workbook().setSheetName(0, "Biểu 1"),
                form -> form.workbook().setSheetOrder(FilledForm.FIGURES, 2),
                form -> form.sheet(FilledForm.FIGURES).getRow(4).forEach(cell -> {
                    if (cell.getColumnIndex() > 1) {
                        cell.setCellValue("Cột " + cell.getColumnIndex());
                    }
                }),
                form -> form.cell("cost").getRow().getCell(5).setCellValue("Tiền (triệu)"),
                form -> form.workbook()
                        .createSheet("Ghi chú")
                        .createRow(0)
                        .createCell(0)
                        .setCellValue("của tôi"),
                form -> form.workbook().removeSheetAt(form.workbook().getSheetIndex("dti")));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatIsMovedInsertedOrRenamedDoesNoHarm(Consumer<FilledForm> change) {
        InputsFile read = FilledForm.small().changed(change).read(SMALL);

        assertThat(read.score(SMALL).points()).isEqualTo(ALL);
        assertThat(told(read)).isEmpty();
    }

    @Test
    void anEmptyCellIsMissingAndNotZero() {
        InputsFile read = FilledForm.small().with("cost", "").read(SMALL);

        assertThat(read.inputs().values()).doesNotContainKey("cost");
        assertThat(read.score(SMALL).get("2").status()).hasToString("NO_DATA");
    }

    @Test
    void reasonsPointsAndDocumentsAreOfTheirCriterion() {
        InputsFile read = FilledForm.small()
                .with(FormRole.NOT_APPLICABLE, "1", "không họp")
                .with(FormRole.POINTS, "2", 7.5)
                .with(FormRole.REASON, "2", "theo biên bản")
                .with(FormRole.EVIDENCE, "3", "Công văn 1\nCông văn 2")
                .read(SMALL);

        assertThat(read.inputs().notApplicable()).isEqualTo(Map.of("1", "không họp"));
        assertThat(read.inputs().awards())
                .isEqualTo(Map.of("2", new Award(Rational.of(15, 2), "theo biên bản")));
        assertThat(read.inputs().evidence())
                .isEqualTo(Map.of("3", List.of("Công văn 1", "Công văn 2")));
    }

    /** Beside each figure of a criterion there is room; a text in the words of the decision is told. */
    @Test
    void documentsAreWrittenBesideTheFigures() {
        FilledForm form = FilledForm.small().with(FormRole.EVIDENCE, "1", "Công văn 1");
        FilledForm.set(form.cell("chaired").getRow().getCell(10), "Công văn 2\n\nCông văn 3");
        FilledForm.set(form.cell("meetings").getRow().getCell(9), "Biên bản họp");
        FilledForm.set(form.cell("cost").getRow().getCell(9), "Hóa đơn");
        InputsFile read = form.read(SMALL);

        assertThat(read.inputs().evidence())
                .isEqualTo(Map.of("1", List.of("Công văn 2", "Công văn 3")));
        assertThat(told(read))
                .containsExactly(
                        "form.xlsx:'Số liệu'!J14: warning: what is written in the column of"
                                + " the documents that the decision asks for is not read: «Biên bản họp»;"
                                + " cells like this: 2 [DTI-2075]");
    }

    @Test
    void cellsOfFiguresThatAreEmptyAreNamed() {
        FilledForm form = FilledForm.small()
                .with("cost", "")
                .with("state", "")
                .with("acts", "")
                .with("residents", "")
                .with(FormRole.NOT_APPLICABLE, "3", "không có");

        // Nobody counts with the residents; criterion 3 does not apply.
        assertThat(told(form.read(SMALL)))
                .containsExactly(
                        "form.xlsx:'Số liệu'!H15: warning: cells of figures are empty, which"
                                + " is missing and not 0: H15 «Kinh phí» and H17 «Hoạt động»; cells like this:"
                                + " 2 [DTI-2078]");
    }

    /** Ten cells are named in full, however long their labels are; a form may have hundreds. */
    @Test
    void tenEmptyCellsAreNamedInFull() {
        Framework districts = Frameworks.get("hcmc-79-2023-districts");
        String told = told(FilledForm.of(Form.of(districts)).read(districts)).get(0);

        assertThat(told)
                .contains("H33 «Người giữ chức Trưởng ban Ban chỉ đạo chuyển đổi số», H34 «");
        assertThat(Pattern.compile("H\\d+ «").matcher(told).results()).hasSize(10);
        assertThat(told).endsWith(", and …; cells like this: 86 [DTI-2078]");
    }

    @Test
    void aListIsOnASheetOfItsOwn() {
        FilledForm form = FilledForm.small().with("acts", "");
        Sheet acts = form.sheet("acts");
        FilledForm.set(acts.getRow(4).getCell(2), "Ngày hội");
        FilledForm.set(acts.getRow(4).getCell(3), 2);
        FilledForm.set(acts.getRow(6).getCell(2), "Tập huấn");

        assertThat(form.read(SMALL).inputs().values().get("acts"))
                .asString()
                .isEqualTo("[{name=Ngày hội, days=2}, {name=Tập huấn}]");
    }

    @Test
    void anotherStateOfTheFrameworkIsToldWithBothFingerprints() {
        FilledForm form = FilledForm.small()
                .changed(each -> each.sheet(FilledForm.FIGURES)
                        .getRow(0)
                        .getCell(0)
                        .setCellValue("dti-form/1|unit|0123456789abcdef|small|0"));
        String now = SMALL.document().edition().fingerprint();

        InputsFile read = form.read(SMALL);

        assertThat(read.score(SMALL).points()).isEqualTo(ALL);
        assertThat(told(read))
                .containsExactly(
                        "form.xlsx:'Số liệu'!A1: warning: the form was made of a state with the"
                                + " fingerprint 0123456789abcdef, the framework now has " + now
                                + " [DTI-2052]");
    }

    /** What is done to the form, and what is said of it. */
    record Fault(String name, Consumer<FilledForm> change, List<String> says) {
        Fault(String name, Consumer<FilledForm> change, String... says) {
            this(name, change, List.of(says));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(
                        "a text for a number",
                        form -> form.with("cost", "nhiều"),
                        "form.xlsx:'Số liệu'!H15: error: “Kinh phí” [cost] is 'nhiều': not a number;"
                                + " expected a number [DTI-2056]"),
                new Fault(
                        "a number that may be two",
                        form -> form.with("cost", "1.234"),
                        "form.xlsx:'Số liệu'!H15: error: “Kinh phí” [cost] is '1.234': the mark can be"
                                + " decimal or group thousands, write 1.2340 or 1234, or state numbers"
                                + " vi or en (dti: --numbers vi); expected a number [DTI-2056]"),
                new Fault(
                        "a fraction of a meeting",
                        form -> form.with("meetings", 1.5),
                        "form.xlsx:'Số liệu'!H14: error: “Tổng số cuộc họp” [meetings] is 1.5,"
                                + " expected a whole number of at least 0; the cell shows «2» [DTI-2056]",
                        "form.xlsx:'Số liệu'!H14: warning: the cell shows «2», its value is 1.5"),
                new Fault(
                        "no option",
                        form -> form.with("state", "Sắp có"),
                        "form.xlsx:'Số liệu'!H16: error: “Tình trạng” [state] is 'Sắp có', expected"
                                + " one of “Đã có” [yes] or “Chưa có” [no] [DTI-2056]"),
                new Fault(
                        "a row of one's own",
                        form -> {
                            form.sheet(FilledForm.FIGURES).shiftRows(13, 30, 1);
                            form.sheet(FilledForm.FIGURES)
                                    .createRow(13)
                                    .createCell(7)
                                    .setCellValue(5);
                        },
                        "form.xlsx:'Số liệu'!H14: error: the cell says «5», but its row is none of the"
                                + " form's to be filled in [DTI-2050]"),
                new Fault(
                        "a hidden row",
                        form -> form.cell("cost").getRow().setZeroHeight(true),
                        "form.xlsx:'Số liệu'!H15: error: this row is hidden [DTI-2037]"),
                new Fault(
                        "a hidden sheet",
                        form -> {
                            form.with(FormRole.NOT_APPLICABLE, "1", "không họp");
                            form.workbook().setSheetHidden(1, true);
                        },
                        "form.xlsx:'Theo tiêu chí'!E6: error: sheet «Theo tiêu chí» is hidden but has"
                                + " figures [DTI-2072]"),
                new Fault(
                        "merged cells",
                        form -> form.sheet(FilledForm.FIGURES)
                                .addMergedRegion(new CellRangeAddress(12, 13, 7, 7)),
                        "form.xlsx:'Số liệu'!H13: error: column «SỐ LIỆU»: cells H13:H14 are merged into one"
                                + " [DTI-2036]",
                        "form.xlsx:'Số liệu'!H14: error: column «SỐ LIỆU»: cells H13:H14 are merged into one"
                                + " [DTI-2036]"),
                new Fault(
                        "a formula without a result",
                        form -> {
                            form.cell("cost").setBlank();
                            form.cell("cost").setCellFormula("1+1");
                        },
                        "form.xlsx:'Số liệu'!H15: error: the formula has no stored result"
                                + " [DTI-2016]"),
                new Fault(
                        "points without a reason",
                        form -> form.with(FormRole.POINTS, "2", 5),
                        "form.xlsx:'Theo tiêu chí'!F7: error: points of criterion 2 lack the reason in"
                                + " the column beside [DTI-2071]"),
                new Fault(
                        "a reason without points",
                        form -> form.with(FormRole.REASON, "2", "vì"),
                        "form.xlsx:'Theo tiêu chí'!G7: error: criterion 2 has a reason, but no points in"
                                + " the column beside [DTI-2071]"),
                new Fault(
                        "points that are no number",
                        form -> form.with(FormRole.POINTS, "2", "năm")
                                .with(FormRole.REASON, "2", "vì"),
                        "form.xlsx:'Theo tiêu chí'!F7: error: criterion 2: found 'năm',"
                                + " expected a number [DTI-2071]"),
                new Fault(
                        "both a number and a list",
                        form -> FilledForm.set(form.sheet("acts").getRow(4).getCell(3), 2),
                        "form.xlsx:'Số liệu'!H17: error: 'Hoạt động' has both a number and a list of"
                                + " records [DTI-2059]"),
                new Fault(
                        "a record that cannot be",
                        form -> {
                            form.with("acts", "");
                            FilledForm.set(form.sheet("acts").getRow(4).getCell(3), "hai");
                        },
                        "form.xlsx:acts!D5: error: “Số ngày” [acts[1].days] is 'hai': not a number;"
                                + " expected a whole number of at least 0 [DTI-2056]"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsWrongIsToldAtItsCell(Fault fault) {
        List<String> said = refused(FilledForm.small().changed(fault.change()).read(SMALL));

        assertThat(said).hasSameSizeAs(fault.says());
        for (int each = 0; each < fault.says().size(); each++) {
            assertThat(said.get(each)).startsWith(fault.says().get(each));
        }
    }

    @Test
    void allFaultsAreToldInOneRun() {
        InputsFile read = FilledForm.small()
                .with("cost", "nhiều")
                .with("state", "?")
                .with(FormRole.POINTS, "2", 5)
                .read(SMALL);

        assertThat(refused(read)).hasSize(3);
    }

    @Test
    void theStyleOfNumbersDecidesWhatATextMeans() {
        InputsFile read = FilledForm.small().with("cost", "1.234,5").read(SMALL);
        InputsFile clear = FilledForm.small().with("cost", "1.234").read(SMALL);

        assertThat(read.score(SMALL).get("2").points()).isEqualTo(Rational.of(10));
        assertThat(clear.written(NumberStyle.VI).score(SMALL).get("2").points())
                .isEqualTo(Rational.of(10));
        assertThat(clear.written(NumberStyle.EN).score(SMALL).get("2").points())
                .isEqualTo(Rational.of(1_234, 100_000));
    }

    @Test
    void signaturesBelowTheFormAreTold() {
        FilledForm form = FilledForm.small();
        form.sheet(FilledForm.FIGURES).createRow(40).createCell(7).setCellValue("Người lập biểu");

        assertThat(told(form.read(SMALL)))
                .containsExactly("form.xlsx:'Số liệu'!H41: warning: below the form nothing is read:"
                        + " «Người lập biểu»; cells like this: 1 [DTI-2057]");
    }

    @Test
    void aTableWithoutHiddenIdsIsNoForm() {
        byte[] table = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(
                        () -> FormReader.of(SMALL).read("t.csv", new ByteArrayInputStream(table)))
                .hasMessageStartingWith("t.csv:1:1: error: the file is no form of dti");
    }

    @Test
    void aFormOfAnotherFrameworkIsRefused() {
        Framework other = Frameworks.get("lac-dao-2024-communes");

        assertThat(refused(FilledForm.of(Form.of(other)).with("/unit", "Xã A").read(SMALL)))
                .containsExactly("form.xlsx:'Số liệu'!A1: error: the form is of the framework"
                        + " 'lac-dao-2024-communes', not of 'small' [DTI-2051]");
    }

    /** An absent cell keeps, a figure replaces, an empty cell takes away: each over an earlier report. */
    @Test
    void aFormChangesWhatItHasCellsFor() {
        InputsFile base = InputsFile.load(new Source("base.yaml", """
                format: dti-inputs/1
                framework: small
                unit: Xã B
                period: "2023"
                numbers: vi
                inputs: {residents: "2.000", chaired: 1, meetings: "1.000", cost: "900,5"}
                not-applicable: {"4": không có}
                """));
        FilledForm form = FilledForm.of(Form.of(SMALL)).with("/unit", "Xã A").with("chaired", 3);
        Sheet figures = form.sheet(FilledForm.FIGURES);
        figures.removeRow(form.cell("meetings").getRow());
        figures.removeRow(form.cell("cost").getRow());
        form.workbook().removeSheetAt(1);

        InputsFile read = FormReader.of(SMALL)
                .onto(base)
                .read("form.xlsx", new ByteArrayInputStream(form.bytes()));
        Inputs inputs = read.inputs();

        assertThat(inputs.values())
                .containsOnlyKeys("chaired", "meetings", "cost")
                .containsEntry("meetings", Rational.of(1000))
                .containsEntry("cost", Rational.of(1801, 2));
        assertThat(inputs.values().get("chaired")).hasToString("3");
        assertThat(inputs.notApplicable()).isEqualTo(Map.of("4", "không có"));
        assertThat(inputs.assessment().unit()).isEqualTo("Xã A");
        assertThat(inputs.assessment().period()).isEmpty();
        assertThat(told(read))
                .containsExactly(
                        "form.xlsx:'Số liệu'!H11: warning: an empty cell: what the base report"
                                + " says is taken away; cells like this: 1 (Số dân) [DTI-2058]",
                        "form.xlsx:'Số liệu'!H16: warning: cells of figures are empty, which is"
                                + " missing and not 0: H16 «Tình trạng»; cells like this: 1"
                                + " [DTI-2078]");
    }
}
