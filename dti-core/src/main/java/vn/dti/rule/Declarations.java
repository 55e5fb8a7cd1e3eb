// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/**
 * The inputs that a framework declares, by name and by the wholes that they are parts of.
 *
 * <p>Limits pass along: a whole is no smaller than a part of it must be, and a part no larger than its
 * whole may be. So a calculation needs to know of its own inputs alone.
 */
final class Declarations {

    static final Declarations NONE = new Declarations(List.of());

    /** Beyond this number of wholes above an input nothing more is looked for. */
    private static final int MOST_WHOLES = 50;

    /** The work of the simplex method that all calculations of a framework may take together. */
    private static final long MOST_WORK = 4_000_000;

    private final Map<String, Input> named = new HashMap<>();
    private final Map<String, List<Input>> parts = new HashMap<>();
    private final Map<Input, Rational> least = new HashMap<>();
    private final Map<Input, Rational> most = new HashMap<>();
    private final Map<Asked, Reach> found = new ConcurrentHashMap<>();
    private final AtomicLong work = new AtomicLong(MOST_WORK);

    /** A question that is asked again and again. */
    private record Asked(Linear top, Linear bottom) {}

    private Declarations(Collection<Input> inputs) {
        for (Input input : inputs) {
            named.put(input.name(), input);
            input.wholes()
                    .forEach(whole -> parts.computeIfAbsent(whole, name -> new ArrayList<>())
                            .add(input));
            input.range().lowerEnd().ifPresent(end -> least.put(input, end));
            input.range().upperEnd().ifPresent(end -> most.put(input, end));
        }
        for (Input input : inputs) {
            passUp(input);
            passDown(input);
        }
    }

    static Declarations of(Collection<Input> inputs) {
        return new Declarations(inputs);
    }

    private void passUp(Input input) {
        var left = new ArrayDeque<Input>(List.of(input));
        while (!left.isEmpty()) {
            Input part = left.remove();
            if (least.containsKey(part)) {
                wholes(part).stream()
                        .filter(whole -> isTaken(least, whole, least.get(part), Rational::max))
                        .forEach(left::add);
            }
        }
    }

    private void passDown(Input input) {
        var left = new ArrayDeque<Input>(List.of(input));
        while (!left.isEmpty()) {
            Input whole = left.remove();
            if (most.containsKey(whole)) {
                parts.getOrDefault(whole.name(), List.of()).stream()
                        .filter(part -> isTaken(most, part, most.get(whole), Rational::min))
                        .forEach(left::add);
            }
        }
    }

    private static boolean isTaken(
            Map<Input, Rational> ends, Input input, Rational end, BinaryOperator<Rational> nearer) {
        Optional<Rational> known = Optional.ofNullable(ends.get(input));
        Rational taken = known.map(limit -> nearer.apply(limit, end)).orElse(end);
        ends.put(input, taken);
        return !known.equals(Optional.of(taken));
    }

    private List<Input> wholes(Input part) {
        return part.wholes().stream()
                .map(named::get)
                .filter(whole -> whole != null && whole.type().isNumber())
                .toList();
    }

    /** Whether the limits of a part and a whole leave room for both. */
    boolean isPossible(Input part, Input whole) {
        Rational low = least.get(part);
        Rational high = most.get(whole);
        return low == null || high == null || high.isAtLeast(low);
    }

    /**
     * That parts are within their wholes, and within what limits other inputs.
     *
     * @param asked the inputs of a calculation
     * @return sums that are 0 at most
     */
    Set<Linear> facts(List<Input> asked) {
        Set<Linear> facts = new LinkedHashSet<>();
        for (Input input : asked) {
            Set<Input> above = asked.size() > 1 ? above(input, asked) : Set.of();
            asked.stream()
                    .filter(above::contains)
                    .forEach(whole -> facts.add(Linear.of(input).minus(Linear.of(whole))));
            if (isDeclared(input)) {
                limits(input, facts);
            }
        }
        return facts;
    }

    private void limits(Input input, Set<Linear> facts) {
        Optional<Rational> low = Optional.ofNullable(least.get(input));
        Optional<Rational> high = Optional.ofNullable(most.get(input));
        if (!low.equals(input.range().lowerEnd())) {
            low.ifPresent(end -> facts.add(Linear.constant(end).minus(Linear.of(input))));
        }
        if (!high.equals(input.range().upperEnd())) {
            high.ifPresent(end -> facts.add(Linear.of(input).minus(end)));
        }
    }

    /** The wholes of an input, and theirs; fields of a record are parts of each other alone. */
    private Set<Input> above(Input input, List<Input> asked) {
        Set<Input> above = new LinkedHashSet<>();
        var left = new ArrayDeque<Input>(List.of(input));
        while (!left.isEmpty() && above.size() < MOST_WHOLES) {
            Input part = left.remove();
            List<Input> wholes = isDeclared(part)
                    ? wholes(part)
                    : asked.stream()
                            .filter(each -> part.wholes().contains(each.name()))
                            .toList();
            wholes.stream()
                    .filter(whole -> !whole.equals(input) && above.add(whole))
                    .forEach(left::add);
        }
        return above;
    }

    private boolean isDeclared(Input input) {
        return input.equals(named.get(input.name()));
    }

    /** What one sum over another comes to where nothing else is known; found once for a framework. */
    Reach quotient(Linear top, Linear bottom, Supplier<Reach> calculation) {
        boolean isNumber = top.factors().isEmpty() && bottom.factors().isEmpty();
        if (named.isEmpty() || isNumber) {
            return calculation.get();
        }
        var asked = new Asked(top, bottom);
        Reach known = found.get(asked);
        if (known == null) {
            known = calculation.get();
            found.put(asked, known);
        }
        return known;
    }

    /** How many numbers may still be calculated for this framework, or for one question. */
    AtomicLong work() {
        return named.isEmpty() ? new AtomicLong(MOST_WORK) : work;
    }
}
