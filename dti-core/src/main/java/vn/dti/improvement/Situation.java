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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
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
import vn.dti.rule.Rule;
import vn.dti.rule.Scope;

/** One unit's figures, what may change of them, and what others would earn. */
final class Situation {

    private final Scorecard card;
    private final Constraints constraints;
    private final Figures figures;
    private final List<Score> criteria;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Set<Input> movable = new LinkedHashSet<>();
    private final Map<Input, List<Map.Entry<Input, Input>>> pairs;
    private final Map<Input, Value<?>> reported = new ConcurrentHashMap<>();
    private final boolean isSum;

    Situation(Scorecard card, Constraints constraints) {
        this.card = card;
        this.constraints = constraints;
        this.figures = card.root().scope().figures();
        this.criteria =
                card.scores().filter(score -> score.node() instanceof Criterion).toList();
        this.isSum = framework().root().walk().allMatch(Situation::adds);
        framework().inputs().forEach(input -> inputs.put(input.name(), input));
        this.pairs = pairs();
        criteria.stream()
                .flatMap(score -> Stream.concat(
                        rule(score).levers().stream().filter(input -> !input.given()),
                        rule(score).inputs().stream().filter(constraints::releases)))
                .filter(this::mayChange)
                .forEach(movable::add);
    }

    private static boolean adds(Node node) {
        return !(node instanceof Group group) || group.aggregation() instanceof Aggregation.Sum;
    }

    private boolean mayChange(Input input) {
        return !constraints.isFrozen(input)
                && input.type() != InputType.Plain.TEXT
                && !(figures.value(input) instanceof Value.NotApplicable<?>);
    }

    /** The inputs of a criterion that describe the unit, so that nobody is advised to change them. */
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

    static Rule rule(Score score) {
        return ((Criterion) score.node()).rule();
    }

    /** The inputs that may change for a criterion: its levers, and what the host releases. */
    List<Input> levers(Score score) {
        var levers = new LinkedHashSet<>(rule(score).levers());
        rule(score).inputs().stream().filter(constraints::releases).forEach(levers::add);
        levers.retainAll(movable);
        return List.copyOf(levers);
    }

    /** The inputs that a number takes along when it rises above them, each the whole of the one before. */
    List<Input> movableWholes(Input part) {
        var wholes = new LinkedHashSet<Input>();
        part.wholes().stream()
                .map(inputs::get)
                .filter(whole -> whole != null && movable.contains(whole))
                .forEach(whole -> {
                    wholes.add(whole);
                    wholes.addAll(movableWholes(whole));
                });
        wholes.remove(part);
        return List.copyOf(wholes);
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
        if (score.scope().notApplicable().isPresent()) {
            return Optional.of(score.points());
        }
        try {
            return Optional.of(rule(score).score(scope(score, changed)).share().times(score.max()));
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    /** A value as reported, of a list the number of items that qualify. */
    Value<?> reported(Input input) {
        return reported.computeIfAbsent(input, each -> Amount.of(this, figures, each));
    }

    /** A number as reported; none if it is not known. */
    Optional<Rational> number(String name) {
        Input input = inputs.get(name);
        return input != null
                        && figures.value(input) instanceof Value.Known<?> known
                        && known.value() instanceof Rational number
                ? Optional.of(number)
                : Optional.empty();
    }

    /** Whether changed inputs keep to their ranges, stay within their wholes, and break no relation. */
    boolean allows(Figures changed, Collection<Input> moved) {
        return moved.stream().allMatch(input -> isInRange(changed, input))
                && pairs(moved).allMatch(pair -> !exceeds(changed, pair) || exceeds(figures, pair))
                && relations(moved)
                        .allMatch(that -> !isBroken(changed, that) || isBroken(figures, that));
    }

    private boolean isInRange(Figures changed, Input input) {
        return !(changed.value(input) instanceof Value.Known<?> known)
                || !(known.value() instanceof Rational number)
                || constraints.range(input).contains(number);
    }

    /** Each of some inputs with its wholes, and with its parts. */
    private Stream<Map.Entry<Input, Input>> pairs(Collection<Input> moved) {
        return moved.stream().flatMap(input -> pairs.getOrDefault(input, List.of()).stream());
    }

    /** Every part with its whole, by each of the two. */
    private Map<Input, List<Map.Entry<Input, Input>>> pairs() {
        var all = new LinkedHashMap<Input, List<Map.Entry<Input, Input>>>();
        for (Input part : inputs.values()) {
            for (String name : part.wholes()) {
                Input whole = inputs.get(name);
                if (whole != null) {
                    var pair = Map.entry(part, whole);
                    all.computeIfAbsent(part, key -> new ArrayList<>()).add(pair);
                    all.computeIfAbsent(whole, key -> new ArrayList<>()).add(pair);
                }
            }
        }
        return all;
    }

    private static boolean exceeds(Figures changed, Map.Entry<Input, Input> pair) {
        return changed.value(pair.getKey()) instanceof Value.Known<?> part
                && changed.value(pair.getValue()) instanceof Value.Known<?> whole
                && part.value() instanceof Rational some
                && whole.value() instanceof Rational all
                && some.isAbove(all);
    }

    Stream<Condition> relations(Collection<Input> moved) {
        return framework().document().relations().stream()
                .map(Relation::that)
                .filter(that -> that.inputs().stream().anyMatch(moved::contains));
    }

    private static boolean isBroken(Figures changed, Condition that) {
        return that.holds(changed).equals(Value.known(false));
    }

    /** The values beyond which an input would pass its wholes or fall below its parts. */
    List<Rational> neighbours(Figures from, Input input) {
        return pairs(List.of(input))
                .map(pair -> pair.getKey().equals(input) ? pair.getValue() : pair.getKey())
                .map(from::value)
                .filter(Value::isKnown)
                .map(value -> ((Value.Known<?>) value).value())
                .filter(Rational.class::isInstance)
                .map(Rational.class::cast)
                .toList();
    }

    /** What differs from the figures as reported. */
    List<Change> changes(Figures changed) {
        var changes = new ArrayList<Change>();
        for (Input input : movable) {
            Value<?> now = reported(input);
            if (!changed.value(input).equals(figures.value(input))
                    && Amount.of(this, changed, input) instanceof Value.Known<?> known
                    && !known.equals(now)) {
                changes.add(new Change(input, now, known.value()));
            }
        }
        return changes;
    }

    /** The figures as reported with some changes. */
    Figures with(List<Change> changes) {
        Figures changed = figures;
        for (Change change : changes) {
            changed = changed.with(change.input(), change.to());
        }
        return changed;
    }

    /** The total that some figures earn; 0 if they contradict each other. */
    Rational total(Figures changed) {
        if (!isSum) {
            return scored(changes(changed)).map(Scorecard::points).orElse(Rational.ZERO);
        }
        Rational total = Rational.ZERO;
        for (Score score : criteria) {
            Optional<Rational> points = points(score, changed);
            if (points.isEmpty()) {
                return Rational.ZERO;
            }
            total = total.plus(points.get());
        }
        return total;
    }

    /** Whether every group adds up, so that the gains of changes apart from each other do so too. */
    boolean isSum() {
        return isSum;
    }

    Rational cost(Figures changed) {
        return constraints.cost(changes(changed));
    }

    /** The unit scored anew by its framework. */
    Scorecard rescored(List<Change> changes) {
        Inputs report = card.inputs();
        for (Change change : changes) {
            report = report.with(change.input().name(), change.reported());
        }
        return framework().score(report);
    }

    /** The unit scored anew by its framework; none if the figures contradict each other. */
    Optional<Scorecard> scored(List<Change> changes) {
        try {
            return Optional.of(rescored(changes));
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    /** The step to changed figures, as the framework scores it. */
    Optional<Step> step(Aim aim, Figures changed) {
        List<Change> changes = changes(changed);
        return scored(changes)
                .map(after -> new Step(
                        List.of(aim), changes, after.points().minus(card.points()), gains(after)));
    }

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
