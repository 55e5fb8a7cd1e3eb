// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The calculations that a number comes of, each behind those that it rests on: the form in which a number
 * that is not a fraction is sent.
 *
 * <p>A list, as chains may be longer than the stack is deep, and as what is used many times is told once.
 *
 * @param steps the last one gives the number
 */
record Calculations(List<Step> steps) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * A calculation, or a fraction that others rest on.
     *
     * @param name the name of the calculation; empty for a fraction
     * @param operands the steps that it rests on
     * @param fraction 0 for a calculation
     */
    private record Step(String name, List<Integer> operands, Rational fraction)
            implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    static Calculations of(Narrowing number) {
        var places = new IdentityHashMap<Real, Integer>();
        var steps = new ArrayList<Step>();
        Deque<Real> open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            Real next = open.element();
            List<Real> operands = next instanceof Narrowing below ? below.operands() : List.of();
            List<Real> missing =
                    operands.stream().filter(each -> !places.containsKey(each)).toList();
            if (missing.isEmpty()) {
                open.pop();
                if (places.putIfAbsent(next, steps.size()) == null) {
                    List<Integer> from = operands.stream()
                            .map(each -> places.getOrDefault(each, steps.size()))
                            .toList();
                    steps.add(
                            next instanceof Narrowing below
                                    ? new Step(below.name(), from, Rational.ZERO)
                                    : new Step("", from, (Rational) next));
                }
            }
            missing.forEach(open::push);
        }
        return new Calculations(steps);
    }

    private Object readResolve() {
        var numbers = new ArrayList<Real>();
        for (Step step : steps) {
            List<Real> operands = step.operands().stream().map(numbers::get).toList();
            numbers.add(
                    step.name().isEmpty()
                            ? step.fraction()
                            : Narrowing.named(step.name(), operands));
        }
        return numbers.get(numbers.size() - 1);
    }
}
