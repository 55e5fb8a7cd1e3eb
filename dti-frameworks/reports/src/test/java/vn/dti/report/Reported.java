// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;

/** Results that tests report on. */
final class Reported {

    static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");

    private static final Path EXAMPLES = Path.of("../../dti-examples/cli/examples");

    static final Framework SMALL = FrameworkLoader.load(EXAMPLES.resolve("districts.yaml"));

    private Reported() {}

    /** The table published for 2023. */
    static Scorecard binhChanh() {
        return InputsFile.load(EXAMPLES.resolve("binh-chanh-2023.yaml")).score(DISTRICTS);
    }

    /** A unit of the made-up cohort. */
    static Scorecard small(int number) {
        return file(number).score(SMALL);
    }

    private static InputsFile file(int number) {
        return InputsFile.load(EXAMPLES.resolve(String.format("districts/%02d.yaml", number)));
    }

    static Cohort cohort() {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("districts"))) {
            List<Member> members = files.sorted()
                    .map(InputsFile::load)
                    .map(file -> new Member(file.inputs(SMALL), file.group()))
                    .toList();
            return Cohort.of(SMALL, members);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A framework of a few lines below the usual head. */
    static Framework framework(String title, String lines) {
        String head = """
                format: dti/1
                id: made-up
                title: %s
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                """.formatted(title);
        return FrameworkLoader.load(new Source("made-up.yaml", head + lines));
    }

    static Scorecard score(Framework framework, String unit, Map<String, ?> values) {
        var about = new Assessment(unit, "2024-Q2", Assessment.Kind.SELF);
        return framework.score(Inputs.of(values).about(about));
    }

    static byte[] bytes(Report report, ReportFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            report.write(format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String text(Report report, ReportFormat format) {
        return new String(bytes(report, format), StandardCharsets.UTF_8);
    }
}
