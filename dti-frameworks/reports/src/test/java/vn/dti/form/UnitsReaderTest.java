// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;

/** Many units, from a folder of forms or from a table in a stream, for a host that knows no command. */
class UnitsReaderTest {

    private static final Framework SMALL = FilledForm.SMALL;

    @TempDir
    private Path folder;

    private static FilledForm form(String unit, int chaired) {
        return FilledForm.small().with("/unit", unit).with("chaired", chaired);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is told or wrong, without the name of the folder. */
    private List<String> local(Stream<Diagnostic> diagnostics) {
        return diagnostics
                .map(each -> each.headline(Language.EN).replace(folder + "/", ""))
                .toList();
    }

    private List<String> refused(UnitsFile units) {
        try {
            return local(units.members().stream().map(member -> {
                throw new AssertionError(member);
            }));
        } catch (InvalidFileException invalid) {
            return local(invalid.diagnostics().stream());
        }
    }

    /** Places, units and what the first criterion has, 10 points for all meetings chaired. */
    private static List<String> ranked(UnitsFile units) {
        return units.ask(cohort -> cohort.rank(Ranking.of(SMALL)).all().stream()
                .map(standing -> standing.rank() + " " + standing.unit().name())
                .toList());
    }

    @Nested
    class AFolderOfForms {

        @Test
        void holdsAUnitInEachFormWhateverItsKind() throws IOException {
            write("a.xlsx", form("Xã A", 1).bytes());
            write("b.XLSX", form("Xã B", 4).bytes());
            var csv = new ByteArrayOutputStream();
            Form.of(SMALL)
                    .filled(form("Xã C", 2).read(SMALL).inputs(), "")
                    .writeCsv(NumberStyle.UNSTATED, csv);
            write("c.csv", csv.toByteArray());
            write(
                    "d.yaml",
                    Form.of(SMALL)
                            .filled(form("Xã D", 3).read(SMALL).inputs(), "")
                            .toYaml(NumberStyle.UNSTATED));
            UnitsFile units = UnitsReader.of(SMALL).read(folder);

            assertThat(ranked(units)).containsExactly("1 Xã B", "2 Xã D", "3 Xã C", "4 Xã A");
            assertThat(units.told()).isEmpty();
            assertThat(units.members())
                    .extracting(member -> member.unit().name())
                    .containsExactly("Xã A", "Xã B", "Xã C", "Xã D");
        }

        @Test
        void mayHoldOtherFilesWhichAreTold() throws IOException {
            write("a.xlsx", form("Xã A", 1).bytes());
            write("~$a.xlsx", "locked");
            write("xếp hạng.csv", "Hạng,Đơn vị\n1,Xã A\n");
            var tracking = new ByteArrayOutputStream();
            Form.of(SMALL).in(FormLayout.TRACKING).writeXlsx(tracking);
            write("theo dõi.xlsx", tracking.toByteArray());
            UnitsFile units = UnitsReader.of(SMALL).read(folder);

            assertThat(ranked(units)).containsExactly("1 Xã A");
            assertThat(local(units.told().stream()))
                    .containsExactly(
                            "theo dõi.xlsx:1:1: warning: skipped: neither a file of a unit's inputs"
                                    + " (dti-inputs/1) nor the form of one [DTI-2014]",
                            "xếp hạng.csv:1:1: warning: skipped: neither a file of a unit's inputs"
                                    + " (dti-inputs/1) nor the form of one [DTI-2014]");
        }

        @Test
        void isRefusedWithAllThatIsWrongAtItsCells() throws IOException {
            write("a.xlsx", form("Xã A", 1).with("meetings", "bốn").bytes());
            write("b.xlsx", form("Xã B", 1).with("cost", "nhiều").bytes());
            write("c.xlsx", form("XÃ A", 1).bytes());
            write("d.xlsx", "no workbook");
            var many = new ByteArrayOutputStream();
            Form.of(SMALL).forUnits(2).writeXlsx(many);
            write("e.xlsx", many.toByteArray());

            assertThat(refused(UnitsReader.of(SMALL).read(folder)))
                    .containsExactly(
                            "a.xlsx:'Số liệu'!H14: error: “Tổng số cuộc họp” [meetings] is 'bốn':"
                                    + " not a number; expected a whole number of at least 0"
                                    + " [DTI-2056]",
                            "b.xlsx:'Số liệu'!H15: error: “Kinh phí” [cost] is 'nhiều': not a"
                                    + " number; expected a number [DTI-2056]",
                            "c.xlsx:1:1: error: unit 'XÃ A' is given twice [DTI-2011]",
                            "d.xlsx:1:1: error: the file is no .xlsx workbook [DTI-2002]",
                            "e.xlsx:'Đơn vị'!A1: error: the form is for many units, one a row"
                                    + " [DTI-2073]");
        }

        @Test
        void readsAmbiguousTextsAsTheHostSays() throws IOException {
            write("a.xlsx", form("Xã A", 1).with("cost", "1.000").bytes());
            UnitsReader reader = UnitsReader.of(SMALL);

            assertThat(refused(reader.read(folder))).hasSize(1);
            assertThat(points(reader.written(NumberStyle.VI).read(folder))).isEqualTo("10");
            assertThat(points(reader.written(NumberStyle.EN).read(folder))).isEqualTo("1/100");
        }

        /** The cost of the only unit, of which 1,000 earn 10 points. */
        private String points(UnitsFile units) {
            Member only = units.members().get(0);
            return SMALL.score(only.report()).get("2").points().toString();
        }
    }

    @Nested
    class AStream {

        private InputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void ofATableHoldsAUnitInEachRow() {
            UnitsFile units = UnitsReader.of(SMALL)
                    .written(NumberStyle.VI)
                    .read(
                            "xã.csv",
                            stream("unit;meetings;chaired;cost\nXã A;4;1;0,5\nXã B;4;2;7\n"));

            assertThat(ranked(units)).containsExactly("1 Xã B", "2 Xã A");
            assertThat(ranked(units)).as("asked again").containsExactly("1 Xã B", "2 Xã A");
        }

        @Test
        void ofAFormHoldsAUnitInEachRow() throws IOException {
            FilledForm form = FilledForm.of(Form.of(SMALL).forUnits(3));
            FilledForm.set(form.workbook().getSheetAt(0).getRow(8).getCell(2), "Xã A");
            UnitsFile units = UnitsReader.of(SMALL)
                    .sheet("đơn vị")
                    .read("xã.xlsx", new ByteArrayInputStream(form.bytes()));

            assertThat(ranked(units)).containsExactly("1 Xã A");
        }

        @Test
        void isRefusedUnderTheNameThatTheHostGivesIt() {
            assertThatThrownBy(() -> UnitsReader.of(SMALL)
                            .read("xã.csv", stream("unit,meetings,chaired\nXã A,4,ba\nXã A,4,x\n"))
                            .members())
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessageStartingWith("xã.csv:2:8: error: column «chaired»:")
                    .hasMessageContaining("xã.csv:3:1: error: unit 'Xã A' is given twice");
            assertThatThrownBy(() -> UnitsReader.of(SMALL)
                            .read(
                                    "xã A.xlsx",
                                    new ByteArrayInputStream(form("Xã A", 1).bytes())))
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessageContaining(
                            "xã A.xlsx:'Số liệu'!A1: error: the file is the form of one"
                                    + " unit, expected a table of units or a folder [DTI-2069]");
            assertThatThrownBy(
                            () -> UnitsReader.of(SMALL).read("x.yaml", stream("format: dti/1\n")))
                    .isInstanceOf(InvalidFileException.class)
                    .hasMessageStartingWith("x.yaml:1:1: error: the file is a YAML document dti/1");
        }

        @Test
        void goesThroughWhatTheHostPutsBetween() {
            var seen = new ArrayList<String>();
            UnitsFile units = UnitsReader.of(SMALL)
                    .read("xã.csv", stream("unit,meetings,chaired\nXã A,4,1\n"))
                    .passing(members ->
                            members.peek(member -> seen.add(member.unit().name())));

            ranked(units);

            assertThat(seen).isNotEmpty().containsOnly("Xã A");
        }
    }
}
