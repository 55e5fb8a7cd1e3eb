// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.Percentage;

/**
 * A form that LibreOffice filled in has the points of the YAML file, saved as .xlsx and by way of .ods;
 * skipped where there is no LibreOffice that Python can drive.
 */
class LibreOfficeTest {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");
    private static final long SECONDS = 180;

    @TempDir
    private Path folder;

    @Test
    void theFiguresOfBinhChanhGiveThePublishedPoints() throws Exception {
        Optional<String> python = Stream.of("python3", "/usr/bin/python3")
                .filter(each -> succeeds(each, "-c", "import uno"))
                .findFirst();
        assumeTrue(
                python.isPresent() && succeeds("soffice", "--version"),
                "no LibreOffice with Python: no form was filled in");
        InputsFile binhChanh =
                InputsFile.load(Path.of("../../dti-examples/cli/examples/binh-chanh-2023.yaml"));
        Path form = folder.resolve("form.xlsx");
        try (OutputStream out = Files.newOutputStream(form)) {
            Form.of(DISTRICTS).writeXlsx(out);
        }
        Path values = Files.write(folder.resolve("values.tsv"), values(binhChanh));

        assertThat(run(
                        python.get(),
                        script().toString(),
                        form.toString(),
                        values.toString(),
                        folder.toString()))
                .isZero();

        for (String file : List.of("filled.xlsx", "again.xlsx")) {
            InputsFile read = FormReader.of(DISTRICTS).read(folder.resolve(file));
            assertThat(points(read.inputs())).as(file).isEqualTo(points(binhChanh.inputs()));
            assertThat(read.score(DISTRICTS).displayed()).hasToString("544.73");
            assertThat(read.told()).as(file).isEmpty();
        }
    }

    /** Every group and criterion with its exact points and its status. */
    private static List<String> points(Inputs inputs) {
        return DISTRICTS
                .score(inputs)
                .scores()
                .map(score -> score.node().id() + " " + score.points() + " " + score.status())
                .toList();
    }

    private Path script() throws IOException {
        try (InputStream in = LibreOfficeTest.class.getResourceAsStream("fill.py")) {
            return Files.write(folder.resolve("fill.py"), in.readAllBytes());
        }
    }

    /** What an officer types, by the ids of the rows. */
    private static List<String> values(InputsFile file) {
        Figures figures = Declaration.of(DISTRICTS.inputs()).read(file.inputs(), new ArrayList<>());
        var lines = new ArrayList<String>(List.of("/unit\tHuyện Bình Chánh", "/kind\tĐã xác minh"));
        for (Input input : DISTRICTS.inputs()) {
            Object typed = FormValues.cell(input, figures.value(input));
            if (typed instanceof Percentage share) {
                lines.add(input.name() + "\t" + share.share().toExactDecimal().orElseThrow());
            } else if (!typed.toString().isEmpty()) {
                lines.add(input.name() + "\t" + typed);
            }
        }
        DISTRICTS
                .criteria()
                .forEach(criterion -> FormRange.of(criterion)
                        .forEach(end -> lines.add(end.key(criterion.id()) + "\t"
                                + end.known(file.inputs(), criterion.id()))));
        return lines;
    }

    private static boolean succeeds(String... command) {
        try {
            return run(command) == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
