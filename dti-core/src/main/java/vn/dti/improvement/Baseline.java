package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Relation;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Measured;
import vn.dti.rule.MinMax;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Scope;
import vn.dti.rule.Scorer;
import vn.dti.rule.Status;
import vn.dti.rule.Worth;

/** One unit's figures as reported, what may change of them, and what others would earn. */
final class Baseline {

    /** An input that is never larger than another one, in figures that agree. */
    record Pair(Input part, Input whole) {

        boolean exceedsIn(Figures figures) {
            return figures.value(part) instanceof Value.Known<?> less
                    && figures.value(whole) instanceof Value.Known<?> more
                    && less.value() instanceof Rational some
                    && more.value() instanceof Rational all
                    && some.isAbove(all);
        }

        Input other(Input one) {
            return one.equals(part) ? whole : part;
        }
    }

    private final Scorecard card;
    private final Constraints constraints;
    private final Figures figures;
    private final List<Score> criteria;
    private final Set<Input> movable = new LinkedHashSet<>();
    private final Map<Input, List<Pair>> pairs = new LinkedHashMap<>();
    private final Map<Input, List<Condition>> relations = new LinkedHashMap<>();
    private final Map<Input, Value<?>> reported = new ConcurrentHashMap<>();
    private final Map<String, Scorer> scorers = new ConcurrentHashMap<>();
    private final List<Term> terms;
    private final List<Lever> levers;

    Baseline(Scorecard card, Constraints constraints) {
        this.card = card;
        this.constraints = constraints;
        this.figures = card.root().scope().figures();
        this.criteria =
                card.scores().filter(score -> score.node() instanceof Criterion).toList();
        this.terms = Term.of(card);
        readPairs();
        readRelations();
        criteria.stream()
                .flatMap(score -> Stream.concat(
                        rule(score).levers().stream().filter(input -> !input.given()),
                        rule(score).inputs().stream().filter(constraints::releases)))
                .filter(this::mayChange)
                .forEach(movable::add);
        this.levers = Sums.of(this);
    }

    private void readPairs() {
        var inputs = new LinkedHashMap<String, Input>();
        framework().inputs().forEach(input -> inputs.put(input.name(), input));
        for (Input part : inputs.values()) {
            part.wholes().stream()
                    .flatMap(name -> Optional.ofNullable(inputs.get(name)).stream())
                    .map(whole -> new Pair(part, whole))
                    .forEach(pair -> {
                        pairs.computeIfAbsent(part, key -> new ArrayList<>()).add(pair);
                        pairs.computeIfAbsent(pair.whole(), key -> new ArrayList<>())
                                .add(pair);
                    });
        }
    }

    private void readRelations() {
        framework().document().relations().stream()
                .map(Relation::that)
                .filter(that -> !isBroken(figures, that))
                .forEach(that -> that.inputs()
                        .forEach(input -> relations
                                .computeIfAbsent(input, key -> new ArrayList<>())
                                .add(that)));
    }

    private boolean mayChange(Input input) {
        return !constraints.isFrozen(input)
                && input.type() != InputType.Plain.TEXT
                && !(figures.value(input) instanceof Value.NotApplicable<?>);
    }

    /** The inputs of a criterion that describe the unit, so that none is advised to change. */
    Stream<Input> given(Score score) {
        return rule(score).inputs().stream()
                .filter(input -> !movable.contains(input) && mayChange(input))
                .filter(input -> input.given() || input.type() instanceof InputType.Choice);
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

    List<Term> terms() {
        return terms;
    }

    List<Lever> levers() {
        return levers;
    }

    Set<Input> movable() {
        return movable;
    }

    /** The inputs of a relation that may change. */
    Set<Input> movable(Condition that) {
        var inputs = new LinkedHashSet<>(that.inputs());
        inputs.retainAll(movable);
        return inputs;
    }

    /** The numbers that an input may be while what does not change stays as it is. */
    Interval room(Input input) {
        Interval room = constraints.range(input);
        for (Pair pair : pairs(input)) {
            if (!movable.contains(pair.other(input))
                    && !pair.exceedsIn(figures)
                    && figures.value(pair.other(input)) instanceof Value.Known<?> known
                    && known.value() instanceof Rational limit) {
                boolean isPart = pair.part().equals(input);
                room = room.and(isPart ? Interval.atMost(limit) : Interval.atLeast(limit));
            }
        }
        return room;
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
        return score.lost().signum() > 0
                && !isFixed(score)
                && score.status() != Status.NOT_APPLICABLE;
    }

    /** Whether a criterion is open and not bound to 0 by a number or a cohort that cannot be had. */
    boolean canRise(Score score) {
        Rule rule = rule(score) instanceof Requires gated ? gated.rule() : rule(score);
        boolean measures = rule instanceof Measured || rule instanceof MinMax;
        boolean lacks = rule.inputs().stream()
                .anyMatch(input -> !movable.contains(input)
                        && figures.value(input) instanceof Value.Missing<?>);
        boolean alone = rule instanceof MinMax && score.scope().reference().isEmpty();
        boolean bound = measures && (lacks || alone);
        return isOpen(score) && !(bound && score.scope().policy().missing() == Worth.ZERO);
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
        used.forEach(input -> own.addAll(movableWholes(input)));
        used.forEach(input -> own.addAll(reached(input, Pair::whole, Pair::part)));
        return List.copyOf(own);
    }

    /** The inputs that a number takes along when it rises above them, each the whole of the one before. */
    List<Input> movableWholes(Input part) {
        return reached(part, Pair::part, Pair::whole);
    }

    private List<Input> reached(
            Input from, Function<Pair, Input> here, Function<Pair, Input> there) {
        var reached = new ArrayList<>(List.of(from));
        for (int i = 0; i < reached.size(); i++) {
            for (Pair pair : pairs(reached.get(i))) {
                Input next = there.apply(pair);
                if (here.apply(pair).equals(reached.get(i))
                        && movable.contains(next)
                        && !reached.contains(next)) {
                    reached.add(next);
                }
            }
        }
        return List.copyOf(reached.subList(1, reached.size()));
    }

    List<Pair> pairs(Input input) {
        return pairs.getOrDefault(input, List.of());
    }

    /** The relations of an input that hold, or are not known to be broken. */
    List<Condition> relations(Input input) {
        return relations.getOrDefault(input, List.of());
    }

    private static boolean isBroken(Figures changed, Condition that) {
        return that.holds(changed).equals(Value.known(false));
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

    /** The points of a criterion; none if the figures contradict each other. */
    Optional<Rational> points(Score score, Figures changed) {
        if (isFixed(score)) {
            return Optional.of(score.points());
        }
        try {
            Scorer scorer = scorers.computeIfAbsent(score.id(), id -> scorer(score));
            return Optional.of(scorer.points(changed, score.scope().report()));
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    private Scorer scorer(Score score) {
        Scope scope = score.scope();
        return Scorer.of(
                rule(score), score.id(), score.max(), scope.policy(), figures.declaration());
    }

    /** A value as reported, of a list the number of items that qualify. */
    Value<?> reported(Input input) {
        return reported.computeIfAbsent(input, each -> Amount.of(this, figures, each));
    }

    /** Whether what changed of some inputs keeps to its range and its wholes, and breaks no relation. */
    boolean allows(Figures changed, Collection<Input> moved) {
        return allows(changed, moved, Set.of());
    }

    /** The same where some relations are not asked. */
    boolean allows(Figures changed, Collection<Input> moved, Set<Condition> unasked) {
        return moved.stream()
                .filter(input -> !changed.value(input).equals(figures.value(input)))
                .allMatch(input -> isInRange(changed, input)
                        && pairs(input).stream()
                                .allMatch(
                                        pair -> !pair.exceedsIn(changed) || pair.exceedsIn(figures))
                        && relations(input).stream()
                                .noneMatch(that ->
                                        !unasked.contains(that) && isBroken(changed, that)));
    }

    /** Whether some changes together break a relation that holds. */
    boolean isBrokenBy(List<Change> changes, Condition that) {
        Figures changed = figures;
        for (Change change : changes) {
            changed = changed.with(change.input(), change.to());
        }
        return isBroken(changed, that);
    }

    private boolean isInRange(Figures changed, Input input) {
        return !(changed.value(input) instanceof Value.Known<?> known)
                || !(known.value() instanceof Rational number)
                || constraints.range(input).contains(number);
    }

    /** The values at which an input would pass its wholes or fall below its parts. */
    List<Rational> neighbours(Figures from, Input input) {
        var neighbours = new ArrayList<Rational>();
        for (Pair pair : pairs(input)) {
            if (from.value(pair.other(input)) instanceof Value.Known<?> known
                    && known.value() instanceof Rational number) {
                neighbours.add(number);
            }
        }
        return neighbours;
    }

    /** What differs of some inputs from the figures as reported. */
    List<Change> changes(Figures changed, Collection<Input> moved) {
        var changes = new ArrayList<Change>();
        for (Input input : moved) {
            Value<?> now = reported(input);
            if (!changed.value(input).equals(figures.value(input))
                    && Amount.of(this, changed, input) instanceof Value.Known<?> known
                    && !known.equals(now)) {
                changes.add(new Change(input, now, known.value()));
            }
        }
        return changes;
    }

    /** The unit scored anew by its framework. */
    Scorecard rescored(List<Change> changes) {
        Inputs report = card.inputs();
        for (Change change : changes) {
            report = report.with(change.input().name(), change.reported());
        }
        return framework().score(report);
    }

    /** The exact points by which each criterion that moves rises or falls. */
    Map<String, Rational> gains(Scorecard after) {
        var now = after.scores().collect(Collectors.toMap(Score::id, Score::points));
        var gains = new LinkedHashMap<String, Rational>();
        for (Score score : criteria) {
            Rational gain = now.getOrDefault(score.id(), Rational.ZERO).minus(score.points());
            if (!gain.isZero()) {
                gains.put(score.id(), gain);
            }
        }
        return gains;
    }
}
