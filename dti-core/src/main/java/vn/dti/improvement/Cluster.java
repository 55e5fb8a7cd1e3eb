package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Value;

/** Criteria that share inputs, directly or through others, and what can be done for all of them. */
final class Cluster {

    /** How many combinations of values are looked at in one cluster. */
    private static final int COMBINATIONS = 1_500;

    private final Situation situation;
    private final List<Score> scores = new ArrayList<>();
    private final List<List<Figures>> rungs = new ArrayList<>();
    private final Set<Input> inputs = new LinkedHashSet<>();

    private Cluster(Situation situation) {
        this.situation = situation;
    }

    /** Clusters that have no input in common, nor a constraint. */
    static List<Cluster> of(Situation situation, List<Search> searches) {
        var clusters = new ArrayList<Cluster>();
        for (Search search : searches) {
            var joined = new Cluster(situation);
            joined.add(search);
            if (joined.inputs.isEmpty()) {
                continue;
            }
            for (Cluster other : List.copyOf(clusters)) {
                if (joined.isLinked(other)) {
                    joined.add(other);
                    clusters.remove(other);
                }
            }
            clusters.add(joined);
        }
        return clusters;
    }

    private void add(Search search) {
        scores.add(search.score());
        rungs.add(search.rungs());
        for (Input lever : situation.levers(search.score())) {
            inputs.add(lever);
            inputs.addAll(situation.movableWholes(lever));
        }
    }

    private void add(Cluster other) {
        scores.addAll(other.scores);
        rungs.addAll(other.rungs);
        inputs.addAll(other.inputs);
    }

    private boolean isLinked(Cluster other) {
        return inputs.stream()
                .anyMatch(one -> other.inputs.stream().anyMatch(two -> isLinked(one, two)));
    }

    private boolean isLinked(Input one, Input two) {
        return one.equals(two)
                || one.wholes().contains(two.name())
                || two.wholes().contains(one.name())
                || isRelated(List.of(one, two))
                || situation.criteria().stream()
                        .anyMatch(score ->
                                Situation.rule(score).inputs().containsAll(List.of(one, two)));
    }

    private boolean isRelated(List<Input> some) {
        return situation.relations(some).anyMatch(that -> that.inputs().containsAll(some));
    }

    Set<Input> inputs() {
        return inputs;
    }

    /** The one number of this cluster, if each step of it earns as much as the one before, or less. */
    Optional<Ramp> ramp() {
        if (inputs.size() != 1) {
            return Optional.empty();
        }
        Input input = inputs.iterator().next();
        if (!Amount.isWhole(input) || !situation.figures().value(input).isKnown()) {
            return Optional.empty();
        }
        return new Walk(situation, situation.figures(), scores.get(0), input)
                .ramp(used(input).toList());
    }

    /** Values of every input; none if there are too many to combine. */
    private List<List<Object>> values(Function<Input, List<Object>> known) {
        var values = new ArrayList<List<Object>>();
        long combinations = 1;
        for (Input input : inputs) {
            List<Object> each = input.type() instanceof InputType.Choice choice
                    ? List.copyOf(choice.options().keySet())
                    : Amount.isNumber(input) ? known.apply(input) : List.of(true, false);
            combinations *= each.size();
            if (each.isEmpty() || combinations > COMBINATIONS) {
                return List.of();
            }
            values.add(each);
        }
        return values;
    }

    /** Every whole number that an input may be; none if there is no end to them. */
    private List<Object> possible(Input input) {
        Interval range = situation.constraints().range(input);
        for (String name : input.wholes()) {
            Optional<Rational> whole =
                    inputs.stream().noneMatch(each -> each.name().equals(name))
                            ? situation.number(name)
                            : Optional.empty();
            range = whole.map(Interval::atMost).map(range::and).orElse(range);
        }
        Interval here = range;
        var wholes = inputs.stream()
                .filter(each -> input.wholes().contains(each.name()))
                .toList();
        Optional<Rational> most = Stream.concat(
                        here.upperEnd().stream(),
                        wholes.stream()
                                .flatMap(whole ->
                                        situation.constraints().range(whole).upperEnd().stream()))
                .reduce(Rational::min)
                .or(() -> wholes.stream()
                        .flatMap(whole -> whole.wholes().stream())
                        .flatMap(name -> situation.number(name).stream())
                        .reduce(Rational::min));
        return here.lowerEnd()
                .flatMap(low -> most.map(high -> wholeNumbers(input, low, high)))
                .orElse(List.of());
    }

    /** Every whole number between those that earn more in one way or another. */
    private List<Object> useful(Input input) {
        List<Rational> used = Stream.concat(
                        Stream.of(input),
                        inputs.stream().filter(each -> input.wholes().contains(each.name())))
                .flatMap(this::used)
                .toList();
        Rational low = used.stream().reduce(Rational::min).orElse(Rational.ZERO);
        Rational high = used.stream().reduce(Rational::max).orElse(Rational.ZERO);
        return wholeNumbers(input, low, high);
    }

    /** The value of an input as reported and in every rung. */
    private Stream<Rational> used(Input input) {
        return Stream.concat(Stream.of(situation.figures()), rungs.stream().flatMap(List::stream))
                .map(figures -> Amount.of(situation, figures, input))
                .filter(Value::isKnown)
                .map(value -> (Rational) ((Value.Known<?>) value).value());
    }

    private static List<Object> wholeNumbers(Input input, Rational low, Rational high) {
        if (!Amount.isWhole(input) || high.minus(low).isAtLeast(Rational.of(COMBINATIONS))) {
            return List.of();
        }
        var values = new ArrayList<Object>();
        for (Rational value = low; high.isAtLeast(value); value = value.plus(Rational.ONE)) {
            values.add(value);
        }
        return values;
    }

    /** Whether {@link #choices} looks at all values that the inputs may have. */
    boolean isComplete() {
        return !values(this::possible).isEmpty();
    }

    /** What can be done, the cheapest first; the first is nothing. */
    List<Choice> choices() {
        List<List<Object>> possible = values(this::possible);
        List<List<Object>> values = possible.isEmpty() ? values(this::useful) : possible;
        List<Figures> found = values.isEmpty() ? mergers() : product(values);
        return Choice.efficient(found.stream()
                .filter(figures -> situation.allows(figures, inputs))
                .map(figures -> Choice.of(situation, figures))
                .toList());
    }

    private List<Figures> product(List<List<Object>> values) {
        List<Figures> all = List.of(situation.figures());
        int index = 0;
        for (Input input : inputs) {
            var more = new ArrayList<>(all);
            for (Figures figures : all) {
                values.get(index).stream()
                        .filter(value -> !Value.known(value)
                                .equals(Amount.of(situation, situation.figures(), input)))
                        .forEach(value -> more.add(figures.with(input, value)));
            }
            all = more;
            index++;
        }
        return all;
    }

    /** One rung or none of each criterion, joined. */
    private List<Figures> mergers() {
        List<List<Change>> all = List.of(List.of());
        for (List<Figures> each : rungs) {
            var more = new ArrayList<>(all);
            for (List<Change> changes : all) {
                for (Figures rung : each) {
                    if (more.size() < COMBINATIONS) {
                        more.add(merged(changes, situation.changes(rung)));
                    }
                }
            }
            all = more;
        }
        return all.stream().map(situation::with).toList();
    }

    /** Changes of both; of one input, the one that goes further. */
    private static List<Change> merged(Collection<Change> one, Collection<Change> other) {
        Map<Input, Change> merged = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream())
                .forEach(change -> merged.merge(
                        change.input(), change, (a, b) -> b.units().isAbove(a.units()) ? b : a));
        return List.copyOf(merged.values());
    }
}
