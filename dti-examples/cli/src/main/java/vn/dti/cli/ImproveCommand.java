// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.exact.Rational;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.Order;
import vn.dti.improvement.Plan;
import vn.dti.output.ImprovementOutput;

/** {@code dti improve}: what a unit can do to earn more. */
@Command(name = "improve", mixinStandardHelpOptions = true)
final class ImproveCommand implements Callable<Integer> {

    private static final Rows STEPS = Rows.each(
            "opportunities.steps.inputs",
            "../../id ../../title ../../lead ../step ../aims input from to amount "
                    + "../gain.points ../gain.exact ../cost");

    private static final Rows PLAN = Rows.each("inputs", "input label from to amount cost");

    private static final Rows BOUNDARIES = Rows.each(
            "boundaries",
            "id type side input from at distance points exact measured measuredThere");

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Parameters(index = "1", paramLabel = "INPUTS")
    private Path inputs;

    @Option(names = "--order", paramLabel = "gain|effort|lead")
    private Order order;

    @Option(names = "--target", paramLabel = "POINTS", defaultValue = "")
    private String target;

    @Option(names = "--boundaries")
    private boolean boundaries;

    @Option(names = "--freeze", paramLabel = "INPUT", split = ",")
    private List<String> frozen = List.of();

    @Option(
            names = "--bound",
            paramLabel = "INPUT=FROM..TO",
            split = ConstraintOptions.COMMA,
            splitSynopsisLabel = ",")
    private List<String> bounds = List.of();

    @Option(
            names = "--cost",
            paramLabel = "INPUT=COST",
            split = ConstraintOptions.COMMA,
            splitSynopsisLabel = ",")
    private List<String> costs = List.of();

    @Mixin
    private UnitOptions unit = new UnitOptions();

    @Mixin
    private TableForm format = new TableForm();

    @Override
    public Integer call() {
        boolean planned = !target.isEmpty();
        Arguments.refuse(planned, "--target", boundaries, "--boundaries");
        Arguments.refuse(planned, "--target", order != null, "--order");
        Arguments.refuse(boundaries, "--boundaries", order != null, "--order");
        Framework scoring = unit.framework(framework);
        var options = new ConstraintOptions(scoring, unit.numbers().style());
        var constraints = options.constraints(frozen, bounds, costs);
        var file = dti.figures(inputs, unit, scoring);
        Improvement improvement = Improvement.of(file.score(scoring), constraints);
        if (planned) {
            Rational points = options.target(target, improvement.card());
            Optional<Classes.Bound> bound = options.bound(target);
            Plan plan = bound.map(improvement::plan).orElseGet(() -> improvement.plan(points));
            return plan(improvement, plan, bound);
        }
        if (boundaries) {
            boundaries(improvement);
        } else {
            opportunities(improvement, order == null ? Order.GAIN : order);
        }
        return Dti.DONE;
    }

    private Advice advice(Improvement improvement) {
        return new Advice(dti.page(), improvement);
    }

    private void opportunities(Improvement improvement, Order by) {
        format.write(
                dti.results(),
                () -> advice(improvement).printOpportunities(by),
                () -> ImprovementOutput.of(improvement, by, dti.language()),
                STEPS);
    }

    private void boundaries(Improvement improvement) {
        format.write(
                dti.results(),
                () -> advice(improvement).printBoundaries(),
                () -> ImprovementOutput.boundaries(improvement),
                BOUNDARIES);
    }

    private int plan(Improvement improvement, Plan plan, Optional<Classes.Bound> bound) {
        format.write(
                dti.results(),
                () -> advice(improvement).print(plan, bound),
                () -> ImprovementOutput.of(improvement, plan, dti.language()),
                PLAN);
        return plan.reaches() ? Dti.DONE : Dti.FINDINGS;
    }
}
