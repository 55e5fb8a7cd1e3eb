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
import vn.dti.comparison.Attribution;
import vn.dti.comparison.Revision;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.framework.Framework;
import vn.dti.frameworks.InputsFile;
import vn.dti.output.ComparisonOutput;

/** {@code dti compare}: two scorecards of one framework, or across two versions of it. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private static final Rows NODES = Rows.nested(
                    "criteria",
                    "id title before.points after.points difference.points difference.exact "
                            + "before.status after.status addsUp")
            .withCaveats("before.statuses")
            .withCaveats("after.statuses");

    private static final Rows PARTS = Rows.nested(
            "criteria",
            "idBefore idAfter title rules.points data.points difference.points "
                    + "difference.exact addsUp");

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Parameters(index = "1", paramLabel = "BEFORE")
    private Path before;

    @Parameters(index = "2", paramLabel = "AFTER")
    private Path after;

    @Option(names = "--against", paramLabel = "NEW", defaultValue = "")
    private String against;

    @Option(names = "--all")
    private boolean all;

    @Mixin
    private PreviousReports previous = new PreviousReports();

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    @Mixin
    private TableForm format = new TableForm();

    @Override
    public Integer call() {
        Framework old = Arguments.framework(framework);
        Framework now = against.isEmpty() ? old : Arguments.framework(against);
        InputsFile first = file(before, old, previous.ofFirst(old, now, before));
        InputsFile second = file(after, now, previous.ofSecond(now, old, after));
        previous.requireSense(first, second);
        if (against.isEmpty()) {
            compare(ScorecardComparison.of(first.score(old), second.score(now)));
        } else {
            compare(first.transition(Revision.of(old, now), second));
        }
        return Dti.DONE;
    }

    private InputsFile file(Path path, Framework of, Optional<Path> last) {
        return dti.after(dti.figures(path, numbers, of), last, numbers, of);
    }

    private void compare(ScorecardComparison comparison) {
        var listed = comparison.nodes().filter(node -> all || node.isMoved()).toList();
        format.write(
                dti.results(),
                () -> new MovementTable(page()).print(comparison, listed),
                () -> ComparisonOutput.of(comparison, dti.language()),
                NODES.withTags(
                                comparison.after().framework(),
                                "before.points",
                                "after.points",
                                "difference.points")
                        .onlyMoved(all));
    }

    private void compare(Attribution transition) {
        var listed = transition.parts().stream()
                .filter(part -> all || part.isMoved())
                .toList();
        format.write(
                dti.results(),
                () -> new TransitionTable(page()).print(transition, listed),
                () -> ComparisonOutput.of(transition, dti.language()),
                PARTS.onlyMoved(all));
    }

    private Page page() {
        return dti.page();
    }
}
