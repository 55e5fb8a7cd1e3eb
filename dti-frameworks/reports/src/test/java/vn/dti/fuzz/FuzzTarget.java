// SPDX-License-Identifier: Apache-2.0
package vn.dti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dti.audit.Audit;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.InvalidCohortException;
import vn.dti.cohort.Ranking;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.form.Form;
import vn.dti.form.FormReader;
import vn.dti.form.UnitsReader;
import vn.dti.framework.Framework;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.CanonicalForm;
import vn.dti.frameworks.DocumentCheck;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.InputsFile;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.frameworks.PublishedTable;
import vn.dti.frameworks.ReferenceFile;
import vn.dti.frameworks.TestsFile;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
import vn.dti.page.FrameworkPage;
import vn.dti.page.PageFormat;
import vn.dti.sheet.Workbooks;
import vn.dti.wording.Language;
import vn.dti.wording.Severity;

/**
 * The doors through which a stranger's bytes come in: each ends in a result or in one of our refusals, and
 * in no other exception.
 */
enum FuzzTarget {
    /** A framework that is loaded, scored without figures, and described. */
    FRAMEWORK(bytes -> {
        Source source = text(bytes);
        boolean sound = isSound(FrameworkLoader.check(source));
        boolean loaded = isTaken(() -> {
            Framework framework = FrameworkLoader.load(source);
            framework.document().edition().fingerprint();
            isTaken(() -> say(framework.score(Map.of())));
        });
        assertThat(loaded).isEqualTo(sound);
    }),

    /** Figures of a unit, scored by the framework that they name. */
    INPUTS(bytes -> {
        InputsFile file = InputsFile.load(text(bytes));
        Framework framework = Known.FRAMEWORKS.getOrDefault(file.frameworkId(), Known.SMALL);
        Scorecard card = file.score(framework);
        assertThat(card.points().plus(card.lost())).isEqualTo(card.max());
        say(card);
    }),

    /** Figures of a unit and, after a line of hyphens, those of the period before. */
    PERIOD(bytes -> {
        String[] both = text(bytes).text().split("\n---\n", 2);
        InputsFile last = InputsFile.load(new Source("last.yaml", both[both.length - 1]));
        InputsFile now = InputsFile.load(new Source("now.yaml", both[0])).after(last);
        Framework framework = Known.FRAMEWORKS.getOrDefault(now.frameworkId(), Known.COMPARED);
        Scorecard card = now.score(framework);
        assertThat(card.points().plus(card.lost())).isEqualTo(card.max());
        say(card);
        isTaken(() ->
                readable(ScorecardComparison.of(last.score(framework), card).toString()));
    }),

    /** Figures of a unit in the body of a request, which are written back as they were read. */
    BODY(bytes -> {
        try {
            Inputs read = Known.MAPPER.readValue(bytes, Inputs.class);
            String written = Known.MAPPER.writeValueAsString(read);
            Inputs again = Known.MAPPER.readValue(written, Inputs.class);
            assertThat(Known.MAPPER.writeValueAsString(again)).isEqualTo(written);
            say(Known.SMALL.score(again));
        } catch (IOException refused) {
            assertThat(refused.getMessage()).isNotNull();
        }
    }),

    /** A framework that is shown, and asked for by forms. */
    PAGE(bytes -> {
        Framework framework = FrameworkLoader.load(text(bytes));
        for (PageFormat format : PageFormat.values()) {
            readable(format.write(FrameworkPage.of(framework, Language.VI)));
        }
        sheetsOf(framework);
    }),

    /** Tests that are run. */
    TESTS(bytes -> {
        Source source = text(bytes);
        TestsFile.of(source).run(Known.named(source));
    }),

    /** A published table that is audited. */
    TABLE(bytes -> {
        Source source = text(bytes);
        Framework framework = Known.named(source);
        PublishedTable table = PublishedTable.load(source, id -> framework);
        Audit.of(framework, table.figures())
                .findings()
                .forEach(finding -> readable(finding.toString()));
    }),

    /** A plan that assigns criteria to units. */
    OVERLAY(bytes -> {
        Source source = text(bytes);
        Known.named(source).with(OverlayLoader.load(source)).score(Map.of()).byLead();
    }),

    /** Frozen ranges. */
    REFERENCE(bytes -> {
        Source source = text(bytes);
        ReferenceFile.load(source, Known.named(source));
    }),

    /** A formula over counts and amounts. */
    FORMULA(bytes -> {
        String formula = new String(bytes, StandardCharsets.UTF_8);
        Source source = new Source("f.yaml", Known.withFormula(formula));
        isTaken(() -> {
            Framework framework = FrameworkLoader.load(source);
            for (Map<String, ?> figures : Known.FIGURES) {
                isTaken(() -> say(framework.score(figures)));
            }
        });
    }),

    /** A number as people write it. */
    NUMBER(bytes -> {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (NumberStyle style : NumberStyle.values()) {
            isTaken(() -> {
                Rational read = style.read(text);
                assertThat(Rational.parse(read.toString())).isEqualTo(read);
            });
            isTaken(() -> say(Known.SMALL.score(Map.of("n", text, "d", text, "a", text))));
        }
    }),

    /** A table of units, and a form, as text. */
    CSV(bytes -> sheet("units.csv", bytes)),

    /** A workbook, or the XML of the sheet of a workbook. */
    XLSX(bytes -> {
        boolean whole = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        String xml = new String(bytes, StandardCharsets.UTF_8);
        sheet(
                "units.xlsx",
                whole ? bytes : Workbooks.with(Map.of(Workbooks.SHEET, Workbooks.worksheet(xml))));
    }),

    /** The canonical layout, which stays as it is and says the same. */
    FORMAT(bytes -> {
        Source source = text(bytes);
        String once = CanonicalForm.of(source);
        Source again = new Source(source.name(), once);
        assertThat(CanonicalForm.of(again)).isEqualTo(once);
        assertThat(isSound(DocumentCheck.check(again)))
                .isEqualTo(isSound(DocumentCheck.check(source)));
    });

    private final Consumer<byte[]> door;

    FuzzTarget(Consumer<byte[]> door) {
        this.door = door;
    }

    /** Takes a stranger's bytes; what it throws is a finding. */
    void take(byte[] bytes) {
        isTaken(() -> door.accept(bytes));
    }

    /** Whether there was a result; else there was one of our refusals, which says why. */
    private static boolean isTaken(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (InvalidFileException refused) {
            assertThat(refused.diagnostics()).isNotEmpty();
            Diagnostic.lines(refused.diagnostics(), Language.VI).forEach(FuzzTarget::readable);
            assertThat(refused.getMessage()).isNotNull();
        } catch (InvalidInputsException refused) {
            assertThat(refused.problems()).isNotEmpty();
            readable(refused.in(Language.EN));
        } catch (InvalidCohortException
                | InvalidFrameworkException
                | UnreadableNumberException refused) {
            assertThat(refused.getMessage()).isNotNull();
        }
        return false;
    }

    private static void readable(String message) {
        assertThat(message).isNotNull();
    }

    private static boolean isSound(List<Diagnostic> diagnostics) {
        return diagnostics.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    private static Source text(byte[] bytes) {
        return Source.read("stranger.yaml", new ByteArrayInputStream(bytes));
    }

    private static void say(Scorecard card) {
        for (Language language : Language.values()) {
            readable(Json.text(ScoreOutput.explained(card, language)));
        }
    }

    /** Forms of a framework are read as forms of it, whatever it says. */
    private static void sheetsOf(Framework framework) {
        Form form = Form.of(framework);
        byte[] csv = print(out -> form.writeCsv(NumberStyle.VI, out));
        byte[] xlsx = print(form::writeXlsx);
        FormReader reader = FormReader.of(framework);
        reader.read("form.csv", new ByteArrayInputStream(csv)).score(framework);
        reader.read("form.xlsx", new ByteArrayInputStream(xlsx)).score(framework);
    }

    /** Writes into a stream. */
    private interface Printing {

        void to(OutputStream out) throws IOException;
    }

    private static byte[] print(Printing printing) {
        var out = new ByteArrayOutputStream();
        try {
            printing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void sheet(String name, byte[] bytes) {
        isTaken(() -> {
            var units = UnitsReader.of(Known.SMALL)
                    .read(name, new ByteArrayInputStream(bytes))
                    .members();
            Cohort.of(Known.SMALL, units).rank(Ranking.of(Known.SMALL));
        });
        FormReader.of(Known.SMALL).read(name, new ByteArrayInputStream(bytes)).score(Known.SMALL);
    }
}
