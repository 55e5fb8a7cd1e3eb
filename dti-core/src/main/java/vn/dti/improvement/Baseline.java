// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Rule;
import vn.dti.rule.Scope;
import vn.dti.rule.Scorer;
import vn.dti.rule.Status;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;

/** One unit's figures as reported, what may change of them, and what others would earn. */
final class Baseline {

    private final Scorecard card;
    private final Group root;
    private final Constraints constraints;
    private final Figures figures;
    private final List<Score> criteria;
    private final Set<Input> movable = new LinkedHashSet<>();
    private final List<Condition> kept;
    private final Limits limits;
    private final Map<Input, Value<?>> reported = new ConcurrentHashMap<>();
    private final Map<String, Scorer> scorers = new ConcurrentHashMap<>();
    private final Map<String, Scorer.Reckoned> unmoved = new ConcurrentHashMap<>();
    private final List<Summand> contributions;
    private final Map<Input, List<Integer>> uses = new HashMap<>();
    private final Map<Input, Integer> order = new HashMap<>();
    private final List<String> open;
    private final List<Lever> levers;

    Baseline(Scorecard card, Constraints constraints) {
        this(card, card.framework().root(), constraints, Set.of(), List.of());
    }

    private Baseline(
            Scorecard card,
            Group root,
            Constraints constraints,
            Collection<Input> moved,
            List<Condition> kept) {
        this.card = card;
        this.root = root;
        this.constraints = constraints;
        this.figures = card.root().scope().figures();
        this.criteria =
                card.scores().filter(score -> score.node().isCriterion()).toList();
        this.open = criteria.stream().filter(Baseline::isOpen).map(Score::id).toList();
        this.contributions = Summands.of(card, root, this::isGiven);
        for (int i = 0; i < contributions.size(); i++) {
            for (Input input : contributions.get(i).inputs()) {
                uses.computeIfAbsent(input, key -> new ArrayList<>()).add(i);
            }
        }
        this.limits = new Limits(card.framework(), figures, constraints, movable, kept);
        this.kept = kept;
        criteria.stream()
                .map(Baseline::rule)
                .flatMap(rule ->
                        Stream.concat(levers(rule), rule.inputs().stream().filter(moved::contains)))
                .filter(this::mayChange)
                .forEach(movable::add);
        movable.forEach(input -> order.put(input, order.size()));
        this.levers = Sums.of(this);
    }

    /** The same unit where inputs of some conditions may change too, wherever criteria use them. */
    Baseline moving(List<Condition> conditions) {
        Set<Input> moved = conditions.stream()
                .map(YesNo::new)
                .flatMap(this::levers)
                .collect(Collectors.toSet());
        return new Baseline(card, root, constraints, moved, kept);
    }

    /** The same unit where some conditions that hold have to go on holding. */
    Baseline keeping(List<Condition> conditions) {
        return new Baseline(card, root, constraints, movable, conditions);
    }

    /** What a rule may be met by, and what the host releases. */
    private Stream<Input> levers(Rule rule) {
        return Stream.concat(
                rule.levers().stream().filter(input -> !isGiven(input)),
                rule.inputs().stream().filter(constraints::releases));
    }

    /** The same unit by a part of its framework; what may change of the whole may change of the part. */
    Baseline within(Scorecard part) {
        return new Baseline(part, part.framework().root(), constraints, movable, kept);
    }

    /**
     * The same unit, whose total has no cap and no least, so that its contributions add up to it.
     *
     * <p>A total between the two is reached by the one where it is by the other.
     */
    Baseline unbounded() {
        Group unbounded = root.unbounded();
        return unbounded.terms().equals(root.terms())
                ? this
                : new Baseline(card, unbounded, constraints, movable, kept);
    }

    /** The contributions added up as reported: the total before prerequisites. */
    Rational earned() {
        return root.terms().equals(framework().root().terms())
                ? card.earned()
                : root.points(
                        card.maxima(), card.groups().stream().map(Score::points).toList());
    }

    /** Whether an input cannot be changed, as the framework says and the host does not deny. */
    boolean isGiven(Input input) {
        return input.given() && !constraints.releases(input);
    }

    boolean mayChange(Input input) {
        return !constraints.isFrozen(input)
                && input.type() != InputType.Plain.TEXT
                && input.type() != InputType.Plain.DATE
                && !(figures.value(input) instanceof Value.NotApplicable<?>);
    }

    Framework framework() {
        return card.framework();
    }

    Scorecard card() {
        return card;
    }

    Constraints constraints() {
        return constraints;
    }

    Figures figures() {
        return figures;
    }

    List<Score> criteria() {
        return criteria;
    }

    Limits limits() {
        return limits;
    }

    /** The ids of the criteria below their maxima that inputs have a say in. */
    List<String> open() {
        return open;
    }

    List<Summand> contributions() {
        return contributions;
    }

    /** The places, among all contributions, of those that use an input. */
    List<Integer> uses(Input input) {
        return uses.getOrDefault(input, List.of());
    }

    /** The contributions that use some inputs, in their order. */
    List<Summand> contributions(Collection<Input> inputs) {
        return inputs.stream()
                .flatMap(input -> uses(input).stream())
                .distinct()
                .sorted()
                .map(contributions::get)
                .toList();
    }

    /** The work of scoring the contributions that use some inputs, see {@link Ration}. */
    long scored(Collection<Input> inputs) {
        return contributions(inputs).stream().mapToLong(Ration::work).sum();
    }

    /** By the order in which criteria first use what may change. */
    Comparator<Input> order() {
        return Comparator.comparing(order::get);
    }

    List<Lever> levers() {
        return levers;
    }

    Set<Input> movable() {
        return movable;
    }

    static Rule rule(Score score) {
        return ((Criterion) score.node()).rule();
    }

    /** Whether inputs have a say in the points, and not the word of an assessor or the host. */
    static boolean isFixed(Score score) {
        return score.scope().notApplicable().isPresent()
                || score.scope().award().isPresent();
    }

    /** Whether a criterion is below its maximum and inputs have a say in it. */
    static boolean isOpen(Score score) {
        return score.max().isAbove(score.points())
                && !isFixed(score)
                && score.status() != Status.NOT_APPLICABLE
                && score.status() != Status.EXCLUDED;
    }

    /** Whether a change of the figures leaves a criterion out, or brings it back. */
    boolean mayCountOrNot(Score score) {
        boolean isUndefined = score.scope().policy().zeroDenominator() == Worth.EXCLUDE;
        return (isUndefined ? rule(score).inputs() : rule(score).leavingOut())
                .stream().anyMatch(movable::contains);
    }

    /** What has to be known first. */
    Awaited awaited() {
        return new Awaited(this);
    }

    /** The conditions that have to go on holding, beside the relations. */
    List<Condition> kept() {
        return kept;
    }

    /** The inputs that a criterion is improved by one at a time: its levers, and what the host releases. */
    List<Input> levers(Score score) {
        var levers = new LinkedHashSet<>(rule(score).levers());
        rule(score).inputs().stream().filter(constraints::releases).forEach(levers::add);
        levers.retainAll(movable);
        return List.copyOf(levers);
    }

    /** Every input that may change for a criterion: those that it uses, their wholes and their parts. */
    List<Input> own(Score score) {
        List<Input> used =
                rule(score).inputs().stream().filter(movable::contains).toList();
        var own = new LinkedHashSet<>(used);
        used.forEach(input -> own.addAll(limits.wholes(input)));
        used.forEach(input -> own.addAll(limits.parts(input)));
        return List.copyOf(own);
    }

    Scope scope(Score score, Figures changed) {
        Scope scope = score.scope();
        return new Scope(
                scope.criterion(),
                scope.maximum(),
                scope.policy(),
                scope.display(),
                changed,
                scope.report());
    }

    /** The points of a criterion; none if figures contradict each other or lead to too large a number. */
    Optional<Rational> points(Score score, Figures changed) {
        return points(score, changed, toil -> {});
    }

    /** The same; {@code toil} takes the work of proving them, beside that which all points take. */
    Optional<Rational> points(Score score, Figures changed, LongConsumer toil) {
        return earned(score, changed, toil).map(Earned::points);
    }

    /** Points of those that a node can have for a unit: 0 of 0 for one that is left out. */
    record Earned(Rational points, Rational maximum) {}

    /** The points of a criterion and those that it can have, as for {@link #points}. */
    Optional<Earned> earned(Score score, Figures changed, LongConsumer toil) {
        if (isFixed(score)) {
            return Optional.of(new Earned(score.points(), score.max()));
        }
        try {
            Scorer.Reckoned reckoned = reckoned(score, changed);
            toil.accept(Ration.toil(reckoned));
            Rational maximum =
                    reckoned.isLeftOut() ? Rational.ZERO : score.node().max();
            return Optional.of(new Earned(reckoned.points().toRational(), maximum));
        } catch (TooLargeException uncalculated) {
            toil.accept(Ration.TOO_LARGE);
            return Optional.empty();
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    /** What is no fraction takes long: as long as its own figures stay it is reckoned once. */
    private Scorer.Reckoned reckoned(Score score, Figures changed) {
        Scorer scorer = scorers.computeIfAbsent(score.id(), id -> scorer(score));
        boolean isSame = !score.points().isExact()
                && rule(score).inputs().stream()
                        .allMatch(input -> changed.value(input).equals(figures.value(input)));
        return isSame
                ? unmoved.computeIfAbsent(
                        score.id(), id -> scorer.reckon(figures, score.scope().report()))
                : scorer.reckon(changed, score.scope().report());
    }

    /** The points of a criterion if they are proved; {@code toil} takes the work of proving them. */
    Optional<Rational> provedPoints(Score score, Figures changed, LongConsumer toil) {
        var undecided = new boolean[1];
        Optional<Rational> points = points(score, changed, work -> {
            undecided[0] = work > 0;
            toil.accept(work);
        });
        return undecided[0] ? Optional.empty() : points;
    }

    private Scorer scorer(Score score) {
        Scope scope = score.scope();
        return Scorer.of(
                rule(score), score.id(), scope.maximum(), scope.policy(), figures.declaration());
    }

    /** A value as reported, of a list the number of items that qualify. */
    Value<?> reported(Input input) {
        return reported.computeIfAbsent(input, each -> Amount.of(this, figures, each));
    }

    /** Some inputs with their places among the figures as reported. */
    Positions positions(Collection<Input> inputs) {
        return new Positions(figures, inputs);
    }

    /** The differences of some inputs from the figures as reported. */
    List<InputChange> changes(Figures changed, Positions moved) {
        var changes = new ArrayList<InputChange>();
        for (Input input : moved.differing(changed)) {
            Value<?> now = reported(input);
            if (Amount.of(this, changed, input) instanceof Value.Known<?> known
                    && !known.equals(now)) {
                changes.add(new InputChange(input, now, known.value()));
            }
        }
        return changes;
    }

    /** The unit scored anew by its framework. */
    Scorecard rescored(List<InputChange> changes) {
        var changed = new LinkedHashMap<String, Object>();
        changes.forEach(change -> changed.put(change.input().name(), change.reported()));
        return framework().score(card.inputs().with(changed));
    }

    /** What another result of the unit brings beside this one. */
    Gain gains(Scorecard after) {
        return Gain.of(card, after);
    }

    @Override
    public String toString() {
        return card.toString();
    }
}
