// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.cohort.Member;
import vn.dti.diagnostic.FilePath;
import vn.dti.form.Form;
import vn.dti.form.FormLayout;
import vn.dti.form.UnitsFile;
import vn.dti.framework.Framework;
import vn.dti.frameworks.InputsFile;
import vn.dti.wording.Message;

/** {@code dti template}: a form to be filled in with a spreadsheet program. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    /** The forms of a form. */
    enum Format {
        XLSX,
        CSV,
        YAML
    }

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Option(names = "--format", paramLabel = "xlsx|csv|yaml")
    private Optional<Format> stated = Optional.empty();

    @Option(names = "--layout", paramLabel = "unit|annex|tracking|commune", defaultValue = "UNIT")
    private FormLayout layout;

    @Option(names = "--units", paramLabel = "N")
    private Optional<Integer> units = Optional.empty();

    @Option(names = "--base", paramLabel = "REPORT", defaultValue = "")
    private String base;

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    @Mixin
    private ReadingOption readings = new ReadingOption();

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Mixin
    private SheetOption sheet = new SheetOption();

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "")
    private String out;

    @Override
    public Integer call() {
        Format format = OutputForm.of(stated, out, Format.XLSX);
        Output output = dti.newOutput(out);
        requireSense(format);
        OutputForm.require(format, out);
        Framework asked = readings.switched(overlay.framework(framework));
        Form form = form(asked);
        switch (format) {
            case XLSX -> output.write(form::writeXlsx);
            case CSV -> output.write(file -> form.writeCsv(numbers.style(), file));
            case YAML -> output.print(form.toYaml(numbers.style()));
        }
        if (Dti.isFile(out)) {
            tell();
        }
        return Dti.DONE;
    }

    /** What was made, and the command that reads it once it is filled in. */
    private void tell() {
        Page page = dti.page();
        page.line(0, CliPhrase.FORM_WRITTEN, out);
        boolean filledIn = layout == FormLayout.UNIT || layout == FormLayout.COMMUNE;
        if (filledIn) {
            page.line(0, units.isPresent() ? CliPhrase.UNITS_FORM_NEXT : CliPhrase.FORM_NEXT);
            String command = units.isPresent() ? "rank" : "score";
            page.verbatim("  dti " + command + " " + framework + " " + out);
        }
    }

    private Form form(Framework asked) {
        if (units.isPresent()) {
            return form(asked, units.get());
        }
        Form blank = Form.of(asked).in(layout);
        if (base.isEmpty()) {
            return blank;
        }
        InputsFile known = dti.figures(FilePath.of(base), numbers, asked);
        known.score(asked);
        return blank.filled(known.inputs(), known.group());
    }

    private Form form(Framework asked, int rows) {
        Form blank = Form.of(asked).forUnits(rows);
        if (base.isEmpty()) {
            return blank;
        }
        UnitsFile known = sheet.reader(asked, numbers).read(FilePath.of(base));
        List<Member> members = known.members();
        List<String> without = members.stream()
                .filter(Form::leavesOut)
                .map(member -> member.unit().name())
                .toList();
        if (!without.isEmpty()) {
            throw new CliException(Message.of(CliPhrase.NO_ROOM_IN_A_ROW, without));
        }
        dti.errors().diagnostics(known.told());
        return blank.filled(members);
    }

    /** An option that would be without effect is refused rather than passed over. */
    private void requireSense(Format format) {
        if (format == Format.XLSX && out.isEmpty()) {
            throw new CliException(Message.of(CliPhrase.NEEDS_FILE));
        }
        if (units.isPresent() && format == Format.YAML) {
            throw new CliException(Message.of(CliPhrase.UNITS_OF_TABLES));
        }
        units.filter(count -> count < 1 || count > Form.MOST_UNITS).ifPresent(count -> {
            throw new CliException(Message.of(CliPhrase.UNITS_FROM_ONE, count, Form.MOST_UNITS));
        });
        boolean laidOut = layout != FormLayout.UNIT;
        Arguments.refuse(units.isPresent(), "--units", laidOut, "--layout");
        if (units.isEmpty() && sheet.isNamed()) {
            throw new CliException(Message.of(CliPhrase.GOES_WITH, "--sheet", "--units"));
        }
        Arguments.refuse(format == Format.YAML, "--format yaml", laidOut, "--layout");
    }
}
