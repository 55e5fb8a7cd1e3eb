// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder with a file for each unit. */
class UnitFolderTest {

    @TempDir
    private Path folder;

    private void unit(String file, String unit, String group) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                "format: dti-inputs/1\nframework: small\nunit: " + unit + "\ngroup: " + group
                        + "\ninputs: {n: 8, d: 10}\n");
    }

    /** What is told or wrong, without the name of the folder. */
    private static List<String> local(Path folder, List<String> lines) {
        return lines.stream().map(line -> line.replace(folder + "/", "")).toList();
    }

    @Test
    void isReadInTheOrderOfTheNamesOfItsFiles() throws IOException {
        unit("b.yaml", "Xã A", "núi");
        unit("a.YML", "Xã B", "núi");

        assertThat(Ranked.of(folder))
                .isEqualTo(new Ranked(
                        List.of("Xã B [núi] {n=8, d=10}", "Xã A [núi] {n=8, d=10}"),
                        List.of(),
                        List.of()));
    }

    @Test
    void tellsOfFoldersWithinAndOfOtherFiles() throws IOException {
        unit("a.yaml", "Xã A", "núi");
        unit("2024/b.yaml", "Xã B", "núi");
        Files.createDirectory(folder.resolve("trống"));
        Files.createDirectory(folder.resolve(".git"));
        unit(".c.yaml", "Xã C", "núi");
        Files.writeString(folder.resolve("ghi chú.docx"), "x");
        Files.writeString(folder.resolve("khung.yaml"), "format: dti/1\n");
        Ranked ranked = Ranked.of(folder);

        assertThat(ranked.units()).containsExactly("Xã A [núi] {n=8, d=10}");
        assertThat(local(folder, ranked.told()))
                .containsExactly(
                        ".c.yaml:1:1: skipped: a hidden file [DTI-2014]",
                        "2024:1:1: a folder within the folder is not read [DTI-2042]",
                        "ghi chú.docx:1:1: skipped: neither a file of a unit's inputs (dti-inputs/1) nor the form of one"
                                + " [DTI-2014]",
                        "khung.yaml:1:1: skipped: neither a file of a unit's inputs (dti-inputs/1) nor the form of one"
                                + " [DTI-2014]",
                        "trống:1:1: a folder within the folder is not read [DTI-2042]");
    }

    @Test
    void isRefusedWhereAllFilesAreInFoldersWithin() throws IOException {
        unit("2024/b.yaml", "Xã B", "núi");

        assertThat(Ranked.of(folder).errors())
                .containsExactly(
                        "1:1: the folder has neither files of inputs (dti-inputs/1) nor forms;"
                                + " its subfolders are not read: 2024 [DTI-2015]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đô thị", "ĐÔ THỊ", "đô  thị"})
    void takesTwoSpellingsOfAGroupForOneAndTellsSo(String spelling) throws IOException {
        unit("a.yaml", "Xã A", "đô thị");
        unit("b.yaml", "Xã B", "\"" + spelling + "\"");
        unit("c.yaml", "Xã C", "\"" + spelling + "\"");
        Ranked ranked = Ranked.of(folder);

        assertThat(ranked.units())
                .extracting(each -> each.replaceAll(" \\{.*", ""))
                .containsExactly("Xã A [đô thị]", "Xã B [đô thị]", "Xã C [đô thị]");
        assertThat(local(folder, ranked.told()))
                .containsExactly("b.yaml:1:1: group «" + spelling + "» is taken for group «đô thị»,"
                        + " which is only spelt otherwise [DTI-2040]");
    }

    /** The same letters, composed or not, are one spelling. */
    @Test
    void readsNamesOfGroupsInAnyFormOfTheirLetters() throws IOException {
        unit("a.yaml", "Xã A", "đô thị");
        unit("b.yaml", "Xã B", Normalizer.normalize("đô thị", Normalizer.Form.NFD));

        assertThat(Ranked.of(folder).units())
                .containsExactly("Xã A [đô thị] {n=8, d=10}", "Xã B [đô thị] {n=8, d=10}");
    }

    @Test
    void tellsOfAUnitWithoutAGroupAmongOthers() throws IOException {
        unit("a.yaml", "Xã A", "núi");
        unit("b.yaml", "Xã B", "\"\"");

        assertThat(local(folder, Ranked.of(folder).told()))
                .containsExactly("b.yaml:1:1: a unit without a group, though others have one; rows"
                        + " like this: 1 [DTI-2041]");
    }

    @Test
    void refusesTwoFilesOfOneUnitHoweverItIsSpelt() throws IOException {
        unit("a.yaml", "Xã A", "núi");
        unit("b.yaml", "XÃ  A", "núi");

        assertThat(local(folder, Ranked.of(folder).errors()))
                .containsExactly("b.yaml:1:1: unit 'XÃ  A' is given twice [DTI-2011]");
    }
}
