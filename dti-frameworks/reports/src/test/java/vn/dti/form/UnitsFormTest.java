// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.sheet.ChosenSheet;
import vn.dti.sheet.Units;
import vn.dti.wording.Language;

/** A form of many units is read as a table of units, by the hidden ids of its columns. */
class UnitsFormTest {

    private static final Framework SMALL = FilledForm.SMALL;

    @TempDir
    private Path folder;

    private Units units(FilledForm form) throws IOException {
        Path file = Files.write(folder.resolve("units.xlsx"), form.bytes());
        return Units.at(
                file, SMALL, NumberStyle.UNSTATED, ChosenSheet.UNNAMED, path -> Optional.empty());
    }

    private static FilledForm filled() {
        FilledForm form = FilledForm.of(Form.of(SMALL).forUnits(5));
        Sheet sheet = form.workbook().getSheetAt(0);
        fill(sheet.getRow(8), "Xã A", 3, 4);
        fill(sheet.getRow(9), "Xã B", 1, 4);
        return form;
    }

    /** Number, unit, group, period, kind, residents, meetings chaired, meetings. */
    private static void fill(Row row, String unit, int chaired, int meetings) {
        FilledForm.set(row.getCell(2), unit);
        FilledForm.set(row.getCell(7), chaired);
        FilledForm.set(row.getCell(8), meetings);
    }

    private List<String> read(Units units) {
        try (Stream<Member> members = units.open()) {
            return members.map(member -> member.unit().name() + " "
                            + SMALL.score(member.report()).get("1").points())
                    .toList();
        }
    }

    @Test
    void eachRowThatIsFilledInIsAUnit() throws IOException {
        Units units = units(filled());

        assertThat(read(units)).containsExactly("Xã A 15/2", "Xã B 5/2");
        assertThat(units.told()).isEmpty();
        assertThat(units.diagnose()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"XLSX, f.xlsx, 'Số liệu'!A1", "CSV, f.csv, 1:1"})
    void aFormOfOneUnitIsRefusedByName(String format, String name, String place)
            throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            Form form = Form.of(SMALL);
            if (format.equals("XLSX")) {
                form.writeXlsx(out);
            } else {
                form.writeCsv(NumberStyle.VI, out);
            }
        }

        assertThatThrownBy(() -> Units.at(
                                file,
                                SMALL,
                                NumberStyle.UNSTATED,
                                ChosenSheet.UNNAMED,
                                path -> Optional.empty())
                        .diagnose())
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining(
                        place + ": error: the file is the form of one unit, expected a"
                                + " table of units or a folder [DTI-2069]");
    }

    @Test
    void columnsThatAreMovedOrInsertedAndLabelsThatAreChangedDoNoHarm() throws IOException {
        FilledForm form = filled();
        Sheet sheet = form.workbook().getSheetAt(0);
        sheet.shiftColumns(6, 11, 1);
        FilledForm.set(sheet.getRow(5).createCell(6), "Ghi chú");
        FilledForm.set(sheet.getRow(8).createCell(6), "đã gọi điện");
        FilledForm.set(sheet.getRow(5).getCell(8), "Họp");
        sheet.shiftRows(0, 20, 1);

        assertThat(read(units(form))).containsExactly("Xã A 15/2", "Xã B 5/2");
    }

    /** The table of last year is the form of this year. */
    @Test
    void whatIsKnownOfUnitsIsInTheirRows() throws IOException {
        var first = new Member(
                Inputs.of(Map.of("residents", 1000, "chaired", 3, "meetings", 4, "state", "yes"))
                        .about(new Assessment("Xã A", "2024", Assessment.Kind.VERIFIED)),
                "núi");
        var second = Member.of(Inputs.of(Map.of("meetings", Value.notApplicable("không họp")))
                .about(new Assessment("Xã B", "", Assessment.Kind.UNSTATED))
                .notApplicable("2", "không chi"));
        var out = new ByteArrayOutputStream();
        Form.of(SMALL).forUnits(1).filled(List.of(first, second)).writeXlsx(out);

        List<Member> read = UnitsReader.of(SMALL)
                .read("units.xlsx", new ByteArrayInputStream(out.toByteArray()))
                .members();

        assertThat(read).extracting(Member::unit).containsExactly(first.unit(), second.unit());
        for (int unit = 0; unit < 2; unit++) {
            Member given = List.of(first, second).get(unit);
            assertThat(SMALL.score(read.get(unit).report()).scores())
                    .extracting(score -> score.points() + " " + score.status())
                    .isEqualTo(SMALL.score(given.report())
                            .scores()
                            .map(score -> score.points() + " " + score.status())
                            .toList());
        }
        assertThat(read.get(1).report().notApplicable()).isEqualTo(Map.of("2", "không chi"));
    }

    @Test
    void aRowHasNoRoomForWhatIsNoFigure() {
        Inputs plain = Inputs.of(Map.of("acts", 3));
        var range = new ReferenceRange(Rational.ZERO, Rational.ONE, "");
        Award award = new Award(Rational.ONE, "biên bản");

        assertThat(Form.leavesOut(Member.of(plain))).isFalse();
        assertThat(Stream.of(
                        Inputs.of(Map.of("acts", List.of(Map.of("name", "Họp")))),
                        plain.against(Map.of("1", range)),
                        new Inputs(
                                plain.assessment(),
                                plain.values(),
                                Map.of(),
                                Map.of(),
                                Map.of("1", List.of("Công văn 1"))),
                        new Inputs(
                                plain.assessment(),
                                plain.values(),
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                Map.of("1", award))))
                .allMatch(inputs -> Form.leavesOut(Member.of(inputs)));
    }

    @Test
    void whatIsWrongIsToldAtItsCellWithTheLabelOfItsColumn() throws IOException {
        FilledForm form = filled();
        FilledForm.set(form.workbook().getSheetAt(0).getRow(9).getCell(8), "bốn");
        Units units = units(form);
        List<Diagnostic> found = units.diagnose();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).headline(Language.EN))
                .contains("units.xlsx:'Đơn vị'!I10: error: column «Tổng số cuộc họp»:")
                .contains("is 'bốn': not a number");
    }
}
