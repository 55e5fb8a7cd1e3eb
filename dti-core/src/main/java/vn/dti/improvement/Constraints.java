// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/**
 * The host's word on inputs: those that may not change, the bounds of others, and the cost of change.
 *
 * <p>Inputs that criteria only divide by, such as the population, are taken as given unless they have a
 * bound or a cost here.
 *
 * @param frozen the names of inputs that do not change
 * @param bounds the values that an input may take, by name
 * @param costs what one unit of change costs, by name, at least 0: one thing of a count, one of the
 *     unit of an amount, one percentage point, one answer or option; 1 where nothing is said
 */
public record Constraints(
        Set<String> frozen, Map<String, Interval> bounds, Map<String, Rational> costs) {

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if a cost is below 0
     */
    public Constraints {
        frozen = Collections.unmodifiableSet(new LinkedHashSet<>(frozen));
        bounds = Collections.unmodifiableMap(new LinkedHashMap<>(bounds));
        costs = Collections.unmodifiableMap(new LinkedHashMap<>(costs));
        costs.forEach((name, cost) -> {
            if (cost.signum() < 0) {
                throw new IllegalArgumentException(
                        "cost of '" + name + "' is " + cost + ", expected at least 0");
            }
        });
    }

    /**
     * No constraints: each unit of change costs 1.
     *
     * @return the constraints to start from
     */
    public static Constraints none() {
        return new Constraints(Set.of(), Map.of(), Map.of());
    }

    /**
     * These constraints with an input that does not change.
     *
     * @param name the input
     * @return a copy
     */
    public Constraints freeze(String name) {
        var more = new LinkedHashSet<>(frozen);
        more.add(name);
        return new Constraints(more, bounds, costs);
    }

    /**
     * These constraints with the values that an input may take.
     *
     * @param name the input
     * @param interval for example at most 40000
     * @return a copy
     */
    public Constraints bound(String name, Interval interval) {
        var more = new LinkedHashMap<>(bounds);
        more.put(name, interval);
        return new Constraints(frozen, more, costs);
    }

    /**
     * These constraints with the cost of an input.
     *
     * @param name the input
     * @param perUnit what one unit of change costs, at least 0
     * @return a copy
     */
    public Constraints cost(String name, Rational perUnit) {
        var more = new LinkedHashMap<>(costs);
        more.put(name, perUnit);
        return new Constraints(frozen, bounds, more);
    }

    /**
     * The cost of some changes.
     *
     * @param changes the changes
     * @return the units of each times its cost, added up
     */
    public Rational cost(List<InputChange> changes) {
        return changes.stream()
                .map(change -> change.units().times(costPerUnit(change.input())))
                .reduce(Rational.ZERO, Rational::plus);
    }

    Rational costPerUnit(Input input) {
        return costs.getOrDefault(input.name(), Rational.ONE);
    }

    Interval range(Input input) {
        return input.range().and(bounds.getOrDefault(input.name(), Interval.all()));
    }

    boolean isFrozen(Input input) {
        return frozen.contains(input.name());
    }

    /** Whether the host speaks of an input as one that may change. */
    boolean releases(Input input) {
        return bounds.containsKey(input.name()) || costs.containsKey(input.name());
    }

    Set<String> names() {
        var names = new LinkedHashSet<>(frozen);
        names.addAll(bounds.keySet());
        names.addAll(costs.keySet());
        return names;
    }
}
