// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.comparison.Effect;
import vn.dti.comparison.Revision;
import vn.dti.framework.Framework;
import vn.dti.frameworks.InputsFile;
import vn.dti.output.ComparisonOutput;
import vn.dti.output.Datum;
import vn.dti.wording.Message;

/** {@code dti diff}: what changed between two versions of a decision, and what that does to a unit. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "OLD")
    private String old;

    @Parameters(index = "1", paramLabel = "NEW")
    private String now;

    @Option(names = "--inputs", paramLabel = "FILE")
    private Optional<Path> inputs = Optional.empty();

    @Mixin
    private PreviousOption previous = new PreviousOption();

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Mixin
    private ReportForm format = new ReportForm();

    @Override
    public Integer call() {
        Revision revision = Revision.of(Arguments.framework(old), Arguments.framework(now));
        if (previous.isGiven() && inputs.isEmpty()) {
            throw new CliException(Message.of(CliPhrase.GOES_WITH, "--previous", "--inputs"));
        }
        Optional<Effect> effect = inputs.map(file -> effect(revision, file));
        format.write(dti.results(), () -> print(revision, effect), () -> output(revision, effect));
        return Dti.DONE;
    }

    /** The report of the period before speaks of the same version as the figures do. */
    private Effect effect(Revision revision, Path file) {
        InputsFile now = dti.figures(file, numbers, revision.before(), revision.after());
        Framework of = revision.of(now.written(revision));
        return dti.after(now, previous.path(of, file), numbers, of).effect(revision);
    }

    private Datum output(Revision revision, Optional<Effect> effect) {
        return effect.map(of -> ComparisonOutput.of(revision, of, dti.language()))
                .orElseGet(() -> ComparisonOutput.of(revision, dti.language()));
    }

    private void print(Revision revision, Optional<Effect> effect) {
        var page = dti.page();
        new ChangeListing(page).print(revision);
        effect.ifPresent(of -> {
            page.blank();
            new EffectTable(page).print(of);
        });
    }
}
