// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
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
import vn.dti.framework.Framework;
import vn.dti.framework.Relation;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Condition;

/**
 * The limits that changed figures keep to: bounds, wholes that are no smaller than their parts, and relations.
 *
 * <p>What does not hold in the figures as reported need not hold later.
 */
final class Limits {

    /** An input that is never larger than another one, in figures that agree. */
    record Pair(Input part, Input whole) {

        boolean exceedsIn(Figures figures) {
            Optional<Rational> all = figures.value(whole).find(Rational.class);
            return all.isPresent()
                    && figures.value(part)
                            .find(Rational.class)
                            .filter(some -> some.isAbove(all.get()))
                            .isPresent();
        }

        Input other(Input one) {
            return one.equals(part) ? whole : part;
        }
    }

    private final Figures figures;
    private final Constraints constraints;
    private final Set<Input> movable;
    private final Map<Input, List<Pair>> pairs = new LinkedHashMap<>();
    private final Map<Input, List<Condition>> relations = new LinkedHashMap<>();

    /** The limits of a framework; {@code kept} are conditions that have to go on holding, as relations do. */
    Limits(
            Framework framework,
            Figures figures,
            Constraints constraints,
            Set<Input> movable,
            List<Condition> kept) {
        this.figures = figures;
        this.constraints = constraints;
        this.movable = movable;
        readPairs(framework);
        Stream<Condition> relations = framework.document().relations().stream().map(Relation::that);
        Stream.concat(relations, kept.stream()).forEach(this::keep);
    }

    private void readPairs(Framework framework) {
        var inputs = new LinkedHashMap<String, Input>();
        framework.inputs().forEach(input -> inputs.put(input.name(), input));
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

    private void keep(Condition that) {
        if (!isBroken(figures, that)) {
            that.inputs()
                    .forEach(input -> relations
                            .computeIfAbsent(input, key -> new ArrayList<>())
                            .add(that));
        }
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
            Optional<Rational> limit = figures.value(pair.other(input)).find(Rational.class);
            if (limit.isPresent()
                    && !movable.contains(pair.other(input))
                    && !pair.exceedsIn(figures)) {
                boolean isPart = pair.part().equals(input);
                room = room.and(
                        isPart ? Interval.atMost(limit.get()) : Interval.atLeast(limit.get()));
            }
        }
        return room;
    }

    /** The inputs that a number takes along when it rises above them, each the whole of the one before. */
    List<Input> wholes(Input part) {
        return reached(part, Pair::part, Pair::whole);
    }

    /** The inputs that are parts of a number, of one of its parts, and so on. */
    List<Input> parts(Input whole) {
        return reached(whole, Pair::whole, Pair::part);
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

    /** Whether what changed of some inputs keeps to its range and its wholes, and breaks no relation. */
    boolean allows(Figures changed, Positions moved) {
        return allows(changed, moved, Set.of());
    }

    /** The same where some relations are not asked. */
    boolean allows(Figures changed, Positions moved, Set<Condition> unasked) {
        return moved.differing(changed).stream()
                .allMatch(input -> isInRange(changed, input)
                        && pairs(input).stream()
                                .allMatch(
                                        pair -> !pair.exceedsIn(changed) || pair.exceedsIn(figures))
                        && relations(input).stream()
                                .noneMatch(that ->
                                        !unasked.contains(that) && isBroken(changed, that)));
    }

    /** Whether some changes together break a relation that holds. */
    boolean isBrokenBy(List<InputChange> changes, Condition that) {
        Figures changed = figures;
        for (InputChange change : changes) {
            changed = changed.with(change.input(), change.to());
        }
        return isBroken(changed, that);
    }

    private boolean isInRange(Figures changed, Input input) {
        return changed.value(input).find(Rational.class).stream()
                .allMatch(constraints.range(input)::contains);
    }

    /** The values at which an input would pass its wholes or fall below its parts. */
    List<Rational> neighbours(Figures from, Input input) {
        var neighbours = new ArrayList<Rational>();
        for (Pair pair : pairs(input)) {
            from.value(pair.other(input)).find(Rational.class).ifPresent(neighbours::add);
        }
        return neighbours;
    }
}
