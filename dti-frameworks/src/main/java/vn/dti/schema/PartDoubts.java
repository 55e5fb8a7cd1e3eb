// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.diagnostic.Findings;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.UnitOfMeasure;
import vn.dti.rule.Situation;

/** Looks in what inputs are parts of for what their author will hardly have meant. */
final class PartDoubts {

    private final List<Input> inputs;
    private final Map<String, Input> named = new HashMap<>();
    private final Findings findings;
    private final Places places;

    PartDoubts(List<Input> inputs, Findings findings, Places places) {
        this.inputs = inputs;
        this.findings = findings;
        this.places = places;
        inputs.forEach(input -> named.put(input.name(), input));
    }

    void report() {
        circles();
        impossible();
        inputs.forEach(this::sizes);
        inputs.forEach(part -> wholes(part)
                .filter(whole -> isPercentage(part) != isPercentage(whole))
                .forEach(whole -> Doubt.PART_OF_ANOTHER_SORT.report(
                        findings,
                        places.of(part.name(), "at-most"),
                        part.name(),
                        part.type().word(),
                        whole.name(),
                        whole.type().word())));
    }

    /** A part in đồng is never above a whole in triệu đồng, whatever the figures. */
    private void sizes(Input part) {
        UnitOfMeasure.of(part)
                .ifPresent(one -> wholes(part)
                        .forEach(whole -> UnitOfMeasure.of(whole)
                                .filter(other -> one.isOfKind(other) && !one.isAs(other))
                                .ifPresent(other -> Doubt.PART_OF_OTHER_SIZE.report(
                                        findings,
                                        places.of(part.name(), "at-most"),
                                        part.name(),
                                        one.text(),
                                        whole.name(),
                                        other.text()))));
    }

    private Stream<Input> wholes(Input part) {
        return part.wholes().stream().map(named::get).filter(Objects::nonNull);
    }

    private static boolean isPercentage(Input input) {
        return input.type() == InputType.Plain.PERCENT;
    }

    /** Inputs that are parts of each other, be it by way of others; of a circle the first and the last. */
    private void circles() {
        Set<Input> told = new HashSet<>();
        for (Input input : endless()) {
            Set<Input> above = told.contains(input) ? Set.of() : allWholes(input);
            if (above.contains(input)) {
                told.addAll(above);
                above.stream()
                        .filter(each -> each.wholes().contains(input.name()))
                        .findFirst()
                        .ifPresent(last -> Doubt.PARTS_IN_CIRCLE.report(
                                findings,
                                places.of(last.name(), "at-most"),
                                input.name(),
                                last.name()));
            }
        }
    }

    /** The inputs that are parts of themselves, or lie between two such, of whose shares nothing follows. */
    Set<Input> circled() {
        Set<Input> left = endless();
        Map<Input, Long> parts = new HashMap<>();
        left.forEach(part -> wholes(part).forEach(whole -> parts.merge(whole, 1L, Long::sum)));
        var ended = new ArrayDeque<Input>(
                left.stream().filter(each -> !parts.containsKey(each)).toList());
        while (!ended.isEmpty()) {
            Input part = ended.remove();
            left.remove(part);
            wholes(part)
                    .filter(whole -> parts.merge(whole, -1L, Long::sum) == 0)
                    .forEach(ended::add);
        }
        return left;
    }

    /** The inputs that are left when those without a whole are taken away again and again. */
    private Set<Input> endless() {
        Set<Input> left = new LinkedHashSet<>(inputs);
        Map<Input, Long> wholes = new HashMap<>();
        inputs.forEach(each -> wholes.put(each, wholes(each).count()));
        Map<Input, List<Input>> parts = new HashMap<>();
        inputs.forEach(part -> wholes(part)
                .forEach(whole ->
                        parts.computeIfAbsent(whole, any -> new ArrayList<>()).add(part)));
        var ended = new ArrayDeque<Input>(
                inputs.stream().filter(each -> wholes(each).findAny().isEmpty()).toList());
        while (!ended.isEmpty()) {
            Input whole = ended.remove();
            left.remove(whole);
            parts.getOrDefault(whole, List.of()).stream()
                    .filter(part -> wholes.merge(part, -1L, Long::sum) == 0)
                    .forEach(ended::add);
        }
        return left;
    }

    private Set<Input> allWholes(Input part) {
        Set<Input> found = new LinkedHashSet<>();
        var left = new ArrayDeque<Input>(List.of(part));
        while (!left.isEmpty()) {
            wholes(left.remove()).filter(found::add).forEach(left::add);
        }
        return found;
    }

    /** Parts that no figures bring within their wholes; of several that are related the first. */
    private void impossible() {
        var situation = Situation.of(inputs);
        Set<Input> told = new HashSet<>();
        for (Input part : inputs) {
            wholes(part).filter(whole -> !situation.isPossible(part, whole)).forEach(whole -> {
                if (Collections.disjoint(told, List.of(part, whole))) {
                    impossible(part, whole);
                }
                told.addAll(List.of(part, whole));
            });
        }
    }

    private void impossible(Input part, Input whole) {
        Doubt.PART_ABOVE_WHOLE.reportBeside(
                places.of(whole.name()),
                findings,
                places.of(part.name(), "at-most"),
                part.name(),
                whole.name());
    }
}
