// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.InputsFile;

/** A form as an officer leaves it: made by the library, filled in and changed by Apache POI. */
final class FilledForm {

    static final Framework SMALL = FrameworkLoader.load(new Source("small.yaml", """
            format: dti/1
            id: small
            title: Bộ chỉ số thử
            version: "1"
            decision: {number: 1/QĐ, issued: 2024-01-02, issuer: UBND, level: commune}
            max: 40
            inputs:
              residents: {type: count, label: Số dân, unit: người}
              chaired: {type: count, label: Số cuộc họp chủ trì, at-most: meetings}
              meetings: {type: count, label: Tổng số cuộc họp, at-least: 1}
              cost: {type: amount, label: Kinh phí, unit: triệu đồng}
              state: {type: choice, label: Tình trạng, options: {yes: "Đã có", no: "Chưa có"}}
              acts:
                type: list
                label: Hoạt động
                fields: {name: {type: text, label: Tên}, days: {type: count, label: Số ngày}}
            criteria:
              - {id: "1", title: Họp, max: 10, ratio: chaired / meetings}
              - {id: "2", title: Chi, max: 10, ratio: cost, target: 1000}
              - {id: "3", title: Có, max: 10, choice: state, options: {yes: 1, no: 0}}
              - {id: "4", title: Hoạt động, max: 10, count: acts, points-each: 1}
            """));

    static final String FIGURES = "Số liệu";
    static final String OTHERS = "Theo tiêu chí";

    private final Workbook workbook;

    private FilledForm(Workbook workbook) {
        this.workbook = workbook;
    }

    static FilledForm of(Form form) {
        var out = new ByteArrayOutputStream();
        try {
            form.writeXlsx(out);
            return new FilledForm(new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A form of the small framework in which all figures are known. */
    static FilledForm small() {
        return of(Form.of(SMALL))
                .with("/unit", "Xã A")
                .with("residents", 1000)
                .with("chaired", 3)
                .with("meetings", 4)
                .with("cost", 500.5)
                .with("state", "Đã có")
                .with("acts", 7);
    }

    Workbook workbook() {
        return workbook;
    }

    Sheet sheet(String name) {
        return workbook.getSheet(name);
    }

    /** The cell of an input, found as its hidden id says. */
    Cell cell(String input) {
        Sheet sheet = sheet(FIGURES);
        int value = column(sheet, FormRole.VALUE.id());
        return row(sheet, 0, input).getCell(value);
    }

    /** The cell of a criterion in the column of a role. */
    Cell cell(FormRole role, String criterion) {
        Sheet sheet = sheet(role == FormRole.EVIDENCE ? FIGURES : OTHERS);
        return row(sheet, 1, criterion).getCell(column(sheet, role.id()));
    }

    private static int column(Sheet sheet, String id) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                .filter(cell -> cell.getStringCellValue().equals(id))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    private static Row row(Sheet sheet, int column, String id) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(column) != null
                        && row.getCell(column).getStringCellValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    FilledForm with(String input, Object value) {
        set(cell(input), value);
        return this;
    }

    FilledForm with(FormRole role, String criterion, Object value) {
        set(cell(role, criterion), value);
        return this;
    }

    static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** The same with any other change. */
    FilledForm changed(Consumer<FilledForm> change) {
        change.accept(this);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    InputsFile read(Framework framework) {
        return FormReader.of(framework).read("form.xlsx", new ByteArrayInputStream(bytes()));
    }
}
