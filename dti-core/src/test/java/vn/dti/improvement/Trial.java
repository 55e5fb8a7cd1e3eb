// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Relation;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;
import vn.dti.rule.Rule;

/**
 * A setting of some inputs, tried by scoring the unit anew: the reference that searches are held against.
 *
 * <p>It shares nothing with what it tests but the framework and the constraints as the host states them.
 *
 * @param values what is reported instead, by input
 * @param cost what that costs
 * @param after the unit scored with it
 */
record Trial(Map<String, Object> values, Rational cost, Scorecard after) {

    /** Every allowed setting of some inputs, counts up to a number; the first is none. */
    static List<Trial> all(World world, Collection<Input> inputs, int most) {
        List<Map<String, Object>> settings = List.of(Map.of());
        for (Input input : inputs) {
            var more = new ArrayList<>(settings);
            for (Map<String, Object> setting : settings) {
                values(input, most)
                        .filter(value -> !Value.known(value).equals(now(world.card(), input)))
                        .forEach(value -> {
                            var longer = new LinkedHashMap<>(setting);
                            longer.put(input.name(), value);
                            more.add(longer);
                        });
            }
            settings = more;
        }
        return settings.stream().flatMap(setting -> of(world, setting).stream()).toList();
    }

    private static Stream<Object> values(Input input, int most) {
        if (input.type() instanceof InputType.Choice choice) {
            return choice.options().keySet().stream().map(Object.class::cast);
        }
        return input.type().isNumber()
                ? IntStream.rangeClosed(0, most).mapToObj(Rational::of)
                : Stream.of(true, false);
    }

    private static Value<?> now(Scorecard card, Input input) {
        return card.root().scope().figures().value(input);
    }

    private static List<Trial> of(World world, Map<String, Object> setting) {
        Inputs inputs = world.card().inputs();
        for (Map.Entry<String, Object> each : setting.entrySet()) {
            inputs = inputs.with(each.getKey(), each.getValue());
        }
        try {
            Scorecard after = world.card().framework().score(inputs);
            return isAllowed(world, setting.keySet(), after)
                    ? List.of(new Trial(setting, cost(world, setting), after))
                    : List.of();
        } catch (InvalidInputsException contradiction) {
            return List.of();
        }
    }

    private static boolean isAllowed(World world, Set<String> changed, Scorecard after) {
        Scorecard before = world.card();
        for (Input input : before.framework().inputs()) {
            Interval bound =
                    world.constraints().bounds().getOrDefault(input.name(), Interval.all());
            boolean isChanged = changed.contains(input.name());
            boolean isOutside = now(after, input) instanceof Value.Known<?> known
                    && known.value() instanceof Rational number
                    && !bound.contains(number);
            boolean isFrozen = world.constraints().frozen().contains(input.name());
            if (isChanged && (isOutside || isFrozen)) {
                return false;
            }
        }
        Set<String> broken = broken(after);
        broken.removeAll(broken(before));
        return broken.isEmpty();
    }

    /** The parts that exceed their wholes, and the relations that do not hold. */
    private static Set<String> broken(Scorecard card) {
        var broken = new LinkedHashSet<String>();
        for (Input part : card.framework().inputs()) {
            for (Input whole : card.framework().inputs()) {
                if (part.wholes().contains(whole.name())
                        && now(card, part) instanceof Value.Known<?> some
                        && now(card, whole) instanceof Value.Known<?> all
                        && ((Rational) some.value()).isAbove((Rational) all.value())) {
                    broken.add(part.name() + " of " + whole.name());
                }
            }
        }
        for (Relation each : card.framework().document().relations()) {
            var figures = card.root().scope().figures();
            if (each.that().holds(figures).equals(Value.known(false))) {
                broken.add(each.message());
            }
        }
        return broken;
    }

    private static Rational cost(World world, Map<String, Object> setting) {
        Rational cost = Rational.ZERO;
        for (Map.Entry<String, Object> each : setting.entrySet()) {
            Input input = world.card().framework().inputs().stream()
                    .filter(one -> one.name().equals(each.getKey()))
                    .findFirst()
                    .orElseThrow();
            Rational units = Rational.ONE;
            if (each.getValue() instanceof Rational to) {
                Rational from = now(world.card(), input) instanceof Value.Known<?> known
                        ? (Rational) known.value()
                        : Rational.ZERO;
                Rational way = to.minus(from).max(from.minus(to));
                units = way.isZero() ? Rational.ONE : way;
            }
            Rational price = world.constraints().costs().getOrDefault(input.name(), Rational.ONE);
            cost = cost.plus(price.times(units));
        }
        return cost;
    }

    /** The inputs that some criteria are improved by: their levers, and what the host releases. */
    static Set<Input> movable(World world) {
        var movable = new LinkedHashSet<Input>();
        world.card().scores().filter(score -> score.node() instanceof Criterion).forEach(score -> {
            Rule rule = ((Criterion) score.node()).rule();
            for (Input input : rule.inputs()) {
                boolean released = world.constraints().bounds().containsKey(input.name())
                        || world.constraints().costs().containsKey(input.name());
                if (released || (rule.levers().contains(input) && !input.given())) {
                    movable.add(input);
                }
            }
        });
        movable.removeIf(input -> world.constraints().frozen().contains(input.name()));
        return movable;
    }

    Rational gain(World world) {
        return after.points().minus(world.card().points());
    }

    Rational own(Score score) {
        return after.get(score.id()).points();
    }
}
