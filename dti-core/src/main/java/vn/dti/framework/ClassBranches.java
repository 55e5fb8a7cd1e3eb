// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Situation;
import vn.dti.wording.Message;

/**
 * The ways in which classes and prerequisites can go, which tests ought to take as the branches of rules:
 * each class as given, to each kind of unit where its bound differs by kind, each class as denied, and each
 * prerequisite as not met.
 *
 * <p>Those that are proved to be never taken are none. Example: who has 90 of 100 points has at least half of
 * every group, if none is of more than 20, so that this class is never denied for want of it.
 */
public final class ClassBranches {

    private final Framework framework;
    private final Document document;
    private final Situation situation;
    private final Grounds anything;

    private ClassBranches(Framework framework) {
        this.framework = framework;
        this.document = framework.document();
        this.situation = Situation.of(framework.inputs());
        this.anything = RequirementCheck.anything(
                framework, each -> Span.between(each.fewest().min(Rational.ZERO), each.most()));
    }

    /**
     * The branches of a framework.
     *
     * @param framework the framework
     * @return a sentence for each, the best class first; none where totals are not classed and nothing is
     *     required
     */
    public static List<Message> of(Framework framework) {
        return new ClassBranches(Objects.requireNonNull(framework, "framework")).all();
    }

    /**
     * The branches that a result took.
     *
     * @param card the result of one unit
     * @return the class given, the classes denied, and the prerequisites that are not met
     */
    public static List<Message> taken(Scorecard card) {
        Classification classification = card.classification();
        Stream<Message> given = card.framework().document().classes().bounds().stream()
                .filter(bound -> bound.title().equals(classification.title()))
                .flatMap(bound -> bound.atLeast() instanceof Level.ByKind byKind
                        ? byKind.kind(card.figures()).map(bound::givenTo).stream()
                        : Stream.of(bound.given()));
        Stream<Message> denied =
                classification.denials().stream().map(Classification.Denial::branch);
        Stream<Message> barred = classification.barred().stream().map(each -> each.claim());
        return Stream.of(given, denied, barred).flatMap(each -> each).toList();
    }

    private List<Message> all() {
        var branches = new ArrayList<Message>();
        List<Classes.Bound> bounds = document.classes().bounds();
        boolean isBarred = document.prerequisites().stream()
                .filter(each -> each.otherwise() == Prerequisite.Consequence.NO_CLASS)
                .anyMatch(each -> isNeverMet(each.requires()));
        for (int i = 0; i < bounds.size(); i++) {
            Classes.Bound bound = bounds.get(i);
            if (!isBarred && !isNeverMet(bound.requires())) {
                branches.addAll(given(bound, bounds.subList(0, i)));
            }
            if (!bound.requires().isNone() && !isAlwaysMet(bound)) {
                branches.add(bound.denied());
            }
        }
        document.prerequisites().stream()
                .filter(each -> !isAlwaysMet(each.requires(), Map.of()))
                .map(Prerequisite::consequence)
                .forEach(branches::add);
        return branches;
    }

    private List<Message> given(Classes.Bound bound, List<Classes.Bound> better) {
        if (bound.atLeast() instanceof Level.ByKind byKind) {
            return byKind.numbersByKind().entrySet().stream()
                    .filter(each ->
                            isReachable(each.getValue(), Optional.of(each.getKey()), better))
                    .map(each -> bound.givenTo(each.getKey()))
                    .toList();
        }
        return bound.atLeast().numbers().stream()
                        .allMatch(number -> isReachable(number, Optional.empty(), better))
                ? List.of(bound.given())
                : List.of();
    }

    /** Whether a total is displayed from a bound up to the next better class that asks for points alone. */
    private boolean isReachable(
            Rational number, Optional<Condition> kind, List<Classes.Bound> better) {
        if (document.classes().by() == Classes.Scale.PERCENT && isOpen()) {
            return true;
        }
        Rational from = displayed(number);
        Group root = framework.root();
        boolean isInReach = Rational.of(framework.display().round(root.most())).isAtLeast(from);
        return isInReach
                && better.stream()
                        .filter(each -> each.requires().isNone())
                        .flatMap(each -> number(each.atLeast(), kind).stream())
                        .allMatch(above -> displayed(above).isAbove(from));
    }

    /** The bound for units of a kind; none if it is another for each, or not stated. */
    private static Optional<Rational> number(Level level, Optional<Condition> kind) {
        return level instanceof Level.ByKind byKind
                ? kind.map(byKind.numbersByKind()::get)
                : level.numbers().stream().findFirst();
    }

    /** The least total that is displayed in the class. */
    private Rational displayed(Rational bound) {
        return Rational.of(framework.display().roundedUp(points(bound)));
    }

    private Rational points(Rational bound) {
        return document.classes().by() == Classes.Scale.POINTS
                ? bound
                : bound.times(framework.max());
    }

    /** Whether what can be earned differs from unit to unit, so that nothing is proved of shares. */
    private boolean isOpen() {
        return framework.root().mayBeLeftOut();
    }

    private boolean isNeverMet(Requirement requirement) {
        boolean isSettled = requirement instanceof Requirement.Compound compound
                ? !compound.deciding() || !compound.isOfNodes()
                : !requirement.isOfNodes();
        return holds(requirement, Map.of()).equals(Value.known(false))
                || (isSettled
                        && requirement
                                .ofInputs()
                                .filter(each -> !each.inputs().isEmpty())
                                .filter(each -> situation.where(each).isEmpty())
                                .isPresent());
    }

    private boolean isAlwaysMet(Requirement requirement, Map<String, Span> known) {
        return holds(requirement, known).equals(Value.known(true));
    }

    /** The points up to the bound may not be there without what is required beside. */
    private boolean isAlwaysMet(Classes.Bound bound) {
        Optional<Rational> least =
                bound.atLeast().numbers().stream().reduce(Rational::min).map(this::points);
        var known = new HashMap<String, Span>();
        if (least.isPresent()) {
            Rational rounded =
                    Rational.of(BigDecimal.ONE.movePointLeft(framework.display().places()));
            force(framework.root(), least.get().minus(rounded), known);
        }
        return isAlwaysMet(bound.requires(), known);
    }

    /** Of what is added up each has what the others cannot bring. */
    private static void force(Node node, Rational least, Map<String, Span> known) {
        if (node.fewest().isAtLeast(least)) {
            return;
        }
        known.put(node.id(), Span.between(least, node.most()));
        node.fold(
                group -> {
                    if (group.aggregation() instanceof Aggregation.Sum) {
                        Rational all = group.children().stream()
                                .map(Node::most)
                                .reduce(Rational.ZERO, Rational::plus);
                        group.children()
                                .forEach(each ->
                                        force(each, least.minus(all.minus(each.most())), known));
                    }
                    return known;
                },
                criterion -> known);
    }

    /** The answer whatever a unit reports, or an assessor gives, where the points of some nodes are known better. */
    private Value<Boolean> holds(Requirement requirement, Map<String, Span> known) {
        boolean isAnswered = requirement
                .walk()
                .noneMatch(each -> each instanceof NodeLevel level
                        && (isOpen() || level.isOfNothing(framework.root())));
        return isAnswered ? requirement.holds(anything.with(known)) : Value.missing();
    }
}
