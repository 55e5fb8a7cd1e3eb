// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;

/** What Apache POI finds in the workbooks of forms. */
class FormWorkbookTest {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");

    private static Workbook workbook(FormLayout layout) {
        return FilledForm.of(Form.of(DISTRICTS).in(layout)).workbook();
    }

    private static List<Sheet> shown(Workbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .filter(sheet -> !workbook.isSheetHidden(workbook.getSheetIndex(sheet)))
                .toList();
    }

    private static List<Cell> cells(Sheet sheet) {
        var cells = new ArrayList<Cell>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    @ParameterizedTest
    @EnumSource
    void everySheetIsForA4InTimesNewRomanWithAHeaderThatStays(FormLayout layout) {
        Workbook workbook = workbook(layout);

        for (Sheet sheet : shown(workbook)) {
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
            assertThat(cells(sheet)).allSatisfy(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                int font = cell.getCellStyle().getFontIndex();
                assertThat(workbook.getFontAt(font).getFontName()).isEqualTo("Times New Roman");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theIdsAreHiddenAndSayWhichStateOfTheFrameworkItIs(FormLayout layout) {
        Sheet sheet = workbook(layout).getSheetAt(0);

        assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
        assertThat(sheet.isColumnHidden(0)).isTrue();
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue().split("\\|", -1))
                .containsExactly(
                        "dti-form/1",
                        layout.name().toLowerCase(Locale.ROOT),
                        DISTRICTS.document().edition().fingerprint(),
                        "hcmc-79-2023-districts",
                        "1");
    }

    @Test
    void eachChoiceHasADropDownOfAHiddenSheetHoweverLongItsOptionsAre() {
        Workbook workbook = workbook(FormLayout.UNIT);
        Sheet options = workbook.getSheet("dti");

        assertThat(workbook.isSheetHidden(workbook.getSheetIndex(options))).isTrue();
        List<String> lists = workbook.getSheetAt(0).getDataValidations().stream()
                .map(DataValidation::getValidationConstraint)
                .filter(check ->
                        check.getValidationType() == DataValidationConstraint.ValidationType.LIST)
                .map(DataValidationConstraint::getFormula1)
                .distinct()
                .toList();
        assertThat(lists).isNotEmpty().allMatch(list -> list.matches("'dti'!\\$[A-Z]+\\$1:.*"));
        assertThat(cells(options).stream().map(Cell::getStringCellValue))
                .contains(
                        "Người khác không phải lãnh đạo quận, huyện, thành phố; hoặc chưa có Ban chỉ"
                                + " đạo",
                        "Có",
                        "Đã xác minh");
    }

    @Test
    void everyCheckStopsWithAVietnameseMessage() {
        for (Sheet sheet : shown(workbook(FormLayout.UNIT))) {
            assertThat(sheet.getDataValidations()).allSatisfy(check -> {
                assertThat(check.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
                assertThat(check.getShowErrorBox()).isTrue();
                assertThat(check.getEmptyCellAllowed()).isTrue();
                assertThat(check.getErrorBoxTitle()).isEqualTo("Giá trị chưa đúng");
                assertThat(check.getErrorBoxText())
                        .matches("Cần .*|Hãy chọn .*")
                        .doesNotContain("null")
                        .hasSizeLessThanOrEqualTo(225);
            });
        }
    }

    @Test
    void countsAreWholeNumbersAndNoFigureIsBelowItsLimit() {
        FilledForm form = FilledForm.small();
        String formulas = form.sheet(FilledForm.FIGURES).getDataValidations().stream()
                .map(check -> check.getValidationConstraint().getFormula1())
                .collect(Collectors.joining("\n"));

        assertThat(formulas)
                .contains(
                        "IF(ISNUMBER(H13),AND(H13=INT(H13),H13>=(0),TRUE),LEFT(H13,3)=\"n/a\")",
                        "IF(ISNUMBER(H14),AND(H14=INT(H14),H14>=(1),TRUE),LEFT(H14,3)=\"n/a\")",
                        "IF(ISNUMBER(H15),AND(H15>=(0),TRUE),LEFT(H15,3)=\"n/a\")");
    }

    @Test
    void theColumnsOfAnAnnexAndOfATrackingSheetAreThoseOfAuthorities() {
        assertThat(header(workbook(FormLayout.ANNEX)))
                .containsExactly(
                        "STT",
                        "Chỉ số/Chỉ số thành phần",
                        "Điểm tối đa",
                        "Cách xác định và tính điểm",
                        "Tài liệu kiểm chứng",
                        "Nguồn thu thập dữ liệu",
                        "Đơn vị xác minh số liệu");
        assertThat(header(workbook(FormLayout.TRACKING)))
                .containsExactly(
                        "Mã",
                        "Chỉ tiêu",
                        "Nhóm",
                        "Điểm tối đa",
                        "Tự đánh giá",
                        "Thẩm định",
                        "Chênh lệch",
                        "Trạng thái",
                        "Phụ trách",
                        "Hạn xử lý",
                        "Minh chứng/ghi chú");
    }

    private static List<String> header(Workbook workbook) {
        return StreamSupport.stream(workbook.getSheetAt(0).getRow(3).spliterator(), false)
                .filter(cell -> cell.getColumnIndex() > 0)
                .map(Cell::getStringCellValue)
                .toList();
    }

    @Test
    void theFormOfCommunesHasTwoPartsATwoRowHeadingAndLetters() {
        Sheet sheet = workbook(FormLayout.COMMUNE).getSheetAt(0);
        List<String> texts = cells(sheet).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();

        assertThat(texts)
                .containsSubsequence(
                        "A. THÔNG TIN CHUNG (không có điểm riêng)",
                        "B. SỐ LIỆU CHẤM ĐIỂM",
                        "QUY CHUẨN ĐÁNH GIÁ",
                        "TỰ ĐÁNH GIÁ",
                        "STT",
                        "SỐ LIỆU",
                        "A",
                        "B",
                        "C",
                        "D",
                        "E",
                        "F");
        int top = texts.indexOf("QUY CHUẨN ĐÁNH GIÁ");
        assertThat(top).isPositive();
        assertThat(sheet.getMergedRegions())
                .filteredOn(region -> sheet.getRow(region.getFirstRow())
                        .getCell(region.getFirstColumn())
                        .getStringCellValue()
                        .matches("QUY CHUẨN.*|TỰ ĐÁNH GIÁ"))
                .extracting(region -> region.getLastColumn() - region.getFirstColumn() + 1)
                .containsExactlyInAnyOrder(4, 2);
    }
}
