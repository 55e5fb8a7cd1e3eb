// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Classes;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.NodeLevel;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Requirement;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Condition;

/**
 * The search for changes after which a unit is in a class.
 *
 * <p>A cheapest plan for the points of the class is one for the class where it meets what else is
 * required. Otherwise each requirement is met by itself in turn, cheapest, and the points are planned for
 * on top of that, by the same planner; together this need not be the cheapest.
 */
final class ClassPlanner {

    /** What is done for points may undo a level of a node, and the other way round. */
    private static final int ROUNDS = 4;

    private final Baseline baseline;
    private final Classes.Bound bound;
    private final Rational target;

    /** The least exact total that is displayed as the target, or that no total below it is. */
    private final Rational least;

    /** The same where it counts itself, else a little more. */
    private final Rational enough;

    private final List<Requirement> required;

    private ClassPlanner(Baseline baseline, Classes.Bound bound, Rational target) {
        Interval behind = baseline.framework().display().behind(target);
        this.bound = bound;
        this.target = target;
        this.least = behind.lowerEnd().orElseThrow();
        this.enough = behind.hasLowerEnd() ? least : least.plus(Standpoint.TINY);
        this.required = Stream.concat(
                        baseline.framework().document().prerequisites().stream()
                                .map(Prerequisite::requires),
                        Stream.of(bound.requires()))
                .flatMap(each -> apart(each, baseline.framework().root()))
                .distinct()
                .toList();
        this.baseline = baseline.moving(
                required.stream().flatMap(each -> each.ofInputs().stream()).toList());
    }

    static Plan plan(Baseline baseline, Classes.Bound bound, Rational target) {
        return new ClassPlanner(baseline, bound, target).plan();
    }

    private Plan plan() {
        Plan points = Planner.plan(baseline, least).toward(target);
        boolean isProved = points.verdict() == Plan.Verdict.REACHED || staysTheSame();
        boolean isDone = points.reaches()
                ? isClassed(points.after())
                : points.verdict() == Plan.Verdict.OUT_OF_REACH;
        return isProved && isDone ? points : planForAll();
    }

    /** Whether the points that the class takes are the same whatever changes: nothing is left out by it. */
    private boolean staysTheSame() {
        return baseline.criteria().stream().noneMatch(baseline::mayCountOrNot);
    }

    /** What has to hold all together, each by itself. */
    private static Stream<Requirement> apart(Requirement requirement, Group root) {
        if (requirement instanceof Requirement.Compound all && !all.deciding()) {
            return all.parts().stream().flatMap(each -> apart(each, root));
        }
        return requirement instanceof NodeLevel asked
                        && Requirement.every(asked.nodes(), asked.level()).equals(asked)
                ? nodes(asked, root).map(node -> Standpoint.single(node, asked))
                : Stream.of(requirement);
    }

    private static Stream<String> nodes(NodeLevel asked, Group root) {
        return asked.nodes().of(root).stream().map(Node::id);
    }

    /** Whether a unit is in the class, or in a better one. */
    private boolean isClassed(Scorecard card) {
        List<String> titles = card.framework().document().classes().titles();
        int place = titles.indexOf(card.rankClass());
        return place >= 0 && place <= titles.indexOf(bound.title());
    }

    private Plan planForAll() {
        Standpoint now = new Standpoint(baseline, baseline.card(), held());
        Set<Requirement> missed = new LinkedHashSet<>();
        for (int i = 0; i < ROUNDS && !isClassed(now.card()); i++) {
            for (Requirement each : required) {
                Optional<Standpoint> next = meet(each, now);
                next.ifPresentOrElse(there -> missed.remove(each), () -> missed.add(each));
                now = next.orElse(now);
            }
            now = now.reaching(enough).orElse(now);
        }
        return plan(now, missed);
    }

    private Plan plan(Standpoint last, Set<Requirement> missed) {
        var start = new Standpoint(baseline, baseline.card(), List.of());
        // What was changed there and back on the way is as it was.
        List<InputChange> found = last.changes();
        boolean isClassed = isClassed(baseline.rescored(found));
        List<InputChange> changes =
                isClassed ? Trimming.of(baseline, found, this::isClassed) : found;
        Scorecard after = baseline.rescored(changes);
        List<Requirement> unreachable =
                isClassed ? List.of() : missed.stream().filter(start::rulesOut).toList();
        Plan.Verdict miss =
                unreachable.isEmpty() ? Plan.Verdict.NOT_FOUND : Plan.Verdict.OUT_OF_REACH;
        return new Plan(
                target,
                isClassed ? Plan.Verdict.GOOD : miss,
                changes,
                after,
                baseline.constraints().cost(changes),
                baseline.gains(after),
                unreachable,
                baseline.awaited()
                        .lacking(required.stream()
                                .flatMap(each -> each.inputs().stream())
                                .toList()));
    }

    /** The conditions on inputs that hold already. */
    private List<Condition> held() {
        return required.stream()
                .filter(each -> !each.isOfNodes() && baseline.card().meets(each))
                .flatMap(each -> each.ofInputs().stream())
                .toList();
    }

    private Optional<Standpoint> meet(Requirement requirement, Standpoint from) {
        if (from.card().meets(requirement)) {
            return Optional.of(from);
        }
        if (!requirement.isOfNodes()) {
            return requirement.ofInputs().flatMap(from::meeting);
        }
        if (requirement instanceof NodeLevel asked) {
            return raise(asked, from);
        }
        return requirement instanceof Requirement.Compound made
                ? compound(made, from)
                : Optional.empty();
    }

    private Optional<Standpoint> compound(Requirement.Compound made, Standpoint from) {
        if (made.deciding()) {
            return cheapest(made.parts().stream().map(part -> meet(part, from)));
        }
        Optional<Standpoint> now = Optional.of(from);
        for (Requirement part : made.parts()) {
            now = now.flatMap(there -> meet(part, there));
        }
        return now.filter(there -> there.card().meets(made));
    }

    /** Of the nodes that fall short the cheapest first, until they are enough. */
    private Optional<Standpoint> raise(NodeLevel asked, Standpoint from) {
        var left = new ArrayList<>(nodes(asked, baseline.framework().root()).toList());
        Optional<Standpoint> now = Optional.of(from);
        while (now.isPresent() && !now.get().card().meets(asked)) {
            Standpoint here = now.get();
            left.removeIf(node -> here.card().meets(Standpoint.single(node, asked)));
            now = cheapest(left.stream().map(node -> here.raising(node, asked)));
        }
        return now;
    }

    private static Optional<Standpoint> cheapest(Stream<Optional<Standpoint>> ways) {
        return ways.flatMap(Optional::stream).min(Comparator.comparing(Standpoint::cost));
    }
}
