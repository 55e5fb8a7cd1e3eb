// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;

/**
 * The maxima of a group's children added up for each kind of unit, where some apply to some kinds alone.
 *
 * <p>Example: a pillar of 20 points for wards and two of 10 for communes add up to 20 for each of both.
 */
final class Applicability {

    /** Beyond this number of kinds of units they are not told apart. */
    private static final int MANY = 256;

    private final Group group;
    private final Map<Node, Condition> conditions = new HashMap<>();
    private final List<Input> inputs;

    Applicability(Group group) {
        this.group = group;
        Set<Input> used = new LinkedHashSet<>();
        for (Node child : group.children()) {
            Optional<Condition> condition = condition(child);
            if (condition.isPresent()) {
                conditions.put(child, condition.get());
                used.addAll(condition.get().inputs());
            }
        }
        this.inputs = List.copyOf(used);
    }

    /** Whether all children apply to all units. */
    boolean isUnconditional() {
        return conditions.isEmpty();
    }

    /** The condition on which a child applies; of a group that before all of its criteria. */
    private static Optional<Condition> condition(Node child) {
        Optional<Criterion> first = first(child);
        return first.isPresent()
                ? condition(first.get().rule(), child.isGroup() ? child.id() : "")
                : Optional.empty();
    }

    private static Optional<Criterion> first(Node node) {
        return node.asCriterion()
                .or(() -> node.children().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst());
    }

    private static Optional<Condition> condition(Rule rule, String group) {
        if (!(rule instanceof Requires gate)) {
            return Optional.empty();
        }
        return gate.leavesOut() && gate.group().equals(group)
                ? Optional.of(gate.gate())
                : condition(gate.rule(), group);
    }

    /** The sums of the maxima that apply, for each kind of unit; none where kinds cannot be told apart. */
    Set<Rational> sums() {
        Set<Rational> sums = new LinkedHashSet<>();
        for (Map<String, Object> unit : units()) {
            sums.add(sum(unit));
        }
        return sums;
    }

    private Rational sum(Map<String, Object> unit) {
        Figures figures = Declaration.of(inputs).read(unit, new ArrayList<>());
        return group.children().stream()
                .filter(child -> !child.terms().isBonus() && applies(child, figures))
                .map(Node::max)
                .reduce(Rational.ZERO, Rational::plus);
    }

    private boolean applies(Node child, Figures figures) {
        Condition condition = conditions.get(child);
        return condition == null || condition.holds(figures).equals(Value.known(true));
    }

    private List<Map<String, Object>> units() {
        List<Map<String, Object>> units = List.of(Map.of());
        for (Input input : inputs) {
            List<Object> answers = answers(input);
            if (answers.isEmpty() || units.size() * answers.size() > MANY) {
                return List.of();
            }
            var more = new ArrayList<Map<String, Object>>();
            for (Map<String, Object> unit : units) {
                for (Object answer : answers) {
                    var next = new HashMap<>(unit);
                    next.put(input.name(), answer);
                    more.add(next);
                }
            }
            units = more;
        }
        return units;
    }

    private static List<Object> answers(Input input) {
        return input.type() == InputType.Plain.BOOLEAN
                ? List.of(true, false)
                : List.copyOf(input.type().names());
    }
}
