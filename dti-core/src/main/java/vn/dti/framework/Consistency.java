// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.rule.Rule;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/** Finds everything in a framework that does not fit together. */
final class Consistency {

    private final Map<String, Input> declared = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private Consistency() {}

    static List<Flaw> flaws(Document document, List<Input> inputs, Group root) {
        var check = new Consistency();
        new DeclarationCheck(check.declared, check.flaws).inputs(inputs);
        check.ids(root);
        check.node(root);
        for (ProfileItem item : document.profile()) {
            check.profile(item);
        }
        for (Relation relation : document.relations()) {
            check.relation(relation);
        }
        check.classes(document.classes(), root);
        new TieBreakCheck(root, check.declared)
                .faults(document.tieBreak())
                .forEach(fault -> check.add("", fault));
        check.tags(document.tags(), root);
        new RequirementCheck(document, root)
                .faults(check.declared)
                .forEach(fault -> check.add("", fault));
        for (Counts stated : document.counts()) {
            check.counts(stated, Counts.of(root));
        }
        return List.copyOf(new LinkedHashSet<>(check.flaws));
    }

    private void ids(Group root) {
        ids(root, new HashSet<>());
    }

    private void ids(Group group, Set<String> seen) {
        for (Node child : group.children()) {
            if (child.id().isBlank()) {
                add(child.id(), FrameworkFault.BLANK_ID.of());
            } else if (child.id().equals(Framework.WHOLE)) {
                add(child.id(), FrameworkFault.RESERVED_ID.of(child.id()).at(Flaw.Property.ID));
            } else if (!seen.add(child.id())) {
                add(
                        child.id(),
                        FrameworkFault.DUPLICATE_ID
                                .of(child.id())
                                .at(Flaw.Property.ID, Flaw.Property.FIRST_ID));
            }
            child.visit(inner -> ids(inner, seen), criterion -> {});
        }
    }

    private void node(Node node) {
        if (node.max().signum() < 0) {
            add(
                    node.id(),
                    FrameworkFault.NEGATIVE_MAX
                            .of(name(node), node.max())
                            .at(Flaw.Property.MAXIMUM));
        }
        node.terms().least().ifPresent(least -> least(node, least));
        node.visit(this::group, this::criterion);
        for (Node child : node.children()) {
            node(child);
        }
    }

    private void least(Node node, Rational least) {
        if (least.signum() > 0) {
            add(
                    node.id(),
                    FrameworkFault.LEAST_ABOVE_ZERO.of(name(node), least).at(Flaw.Property.LEAST));
        }
    }

    private void terms(Group group) {
        boolean adds = group.aggregation().exact() instanceof Aggregation.Sum;
        if (group.terms().isCapped() && !adds) {
            add(group.id(), FrameworkFault.CAP_OF_SHARES.of(name(group)).at(Flaw.Property.CAP));
        }
        if (group.terms().isRescaled() && !group.mayBeLeftOut()) {
            add(
                    group.id(),
                    FrameworkFault.NOTHING_TO_RESCALE.of(name(group)).at(Flaw.Property.RESCALING));
        }
    }

    private void group(Group group) {
        terms(group);
        if (group.children().isEmpty()) {
            add(group.id(), FrameworkFault.EMPTY_GROUP.of(name(group)).at(Flaw.Property.CHILDREN));
        }
        if (!group.children().isEmpty() && !isBelowZero(group)) {
            maxima(group);
        }
        if (group.aggregation() instanceof OfDisplayed displayed) {
            group.children().forEach(child -> displayed(child, displayed.display()));
        }
        int weights = group.aggregation().exact().weights().size();
        if (weights > 0 && weights != group.children().size()) {
            add(
                    group.id(),
                    FrameworkFault.WEIGHTS
                            .of(name(group), weights, group.children().size())
                            .at(Flaw.Property.CHILDREN));
        }
        for (Node child : group.children()) {
            if (!child.id().isBlank()
                    && !group.id().isEmpty()
                    && !child.id().equals(Framework.WHOLE)
                    && !isUnder(child.id(), group.id())) {
                notUnderParent(child.id(), group);
            }
        }
    }

    /** {@code 2.1} is in group 2, and {@code A1} in group A: a digit behind a letter needs no point. */
    private static boolean isUnder(String id, String group) {
        int end = group.length();
        boolean continues = id.length() > end && id.startsWith(group);
        return continues
                && (id.charAt(end) == '.'
                        || (Character.isDigit(id.charAt(end))
                                && Character.isLetter(group.charAt(end - 1))));
    }

    /** The numbers of an id are parted by points, not by commas, hyphens or spaces: 1,1 is 1.1. */
    private void notUnderParent(String id, Group group) {
        String parent = group.id();
        String pointed = id.replaceAll("[\\s,;:_/‐-―-]+", ".").replaceFirst("\\.$", "");
        Fault fault = pointed.startsWith(parent + ".")
                ? FrameworkFault.NOT_UNDER_PARENT_SUGGESTING.of(id, parent, pointed)
                : FrameworkFault.NOT_UNDER_PARENT.of(id, parent);
        add(id, fault.at(Flaw.Property.ID, group));
    }

    /** A maximum below 0 is told by itself: what comes of it is not a sum to speak of. */
    private static boolean isBelowZero(Group group) {
        return Stream.concat(Stream.of(group), group.children().stream())
                .anyMatch(node -> node.max().signum() < 0);
    }

    /** What the children can earn at most is what the group is worth; means weigh shares alone. */
    private void maxima(Group group) {
        Rational all = Rational.ZERO;
        Rational largest = Rational.ZERO;
        for (Node child : group.children()) {
            if (!child.terms().isBonus()) {
                all = all.plus(child.max());
                largest = largest.max(child.max());
            }
        }
        if (group.aggregation().exact() instanceof Aggregation.Sum) {
            Rational sum = most(group, all);
            if (group.terms().isCapped()) {
                cap(group, sum);
                return;
            }
            maximum(
                    group,
                    sum,
                    sum.isAbove(group.max()) ? FrameworkFault.MAXIMA_ABOVE : FrameworkFault.MAXIMA);
        } else if (group.aggregation().exact() instanceof Aggregation.Maximum) {
            maximum(group, largest, FrameworkFault.MAXIMA_OF_BEST);
        } else if (largest.isZero()) {
            // Shares of nothing come to nothing, whatever the group may earn.
            maximum(group, largest, FrameworkFault.MAXIMA);
        }
    }

    private void displayed(Node child, Rounding display) {
        Rational shown = display.displayed(child.max());
        if (!shown.equals(child.max())) {
            add(
                    child.id(),
                    FrameworkFault.MAXIMUM_NOT_DISPLAYED
                            .of(name(child), child.max(), shown)
                            .at(Flaw.Property.MAXIMUM));
        }
    }

    /** What the children that apply to one unit can earn; some kind of unit can earn all of the group. */
    private static Rational most(Group group, Rational all) {
        var applicability = new Applicability(group);
        return applicability.isUnconditional()
                ? all
                : applicability.sums().stream().reduce(Rational::max).orElse(all);
    }

    /** The items may exceed a cap, but have to reach it. */
    private void cap(Group group, Rational sum) {
        if (group.max().isAbove(sum)) {
            add(
                    group.id(),
                    FrameworkFault.CAP_OUT_OF_REACH
                            .of(name(group), sum, group.max())
                            .at(Flaw.Property.MAXIMUM));
        }
    }

    private void maximum(Group group, Rational earned, FrameworkFault fault) {
        if (!earned.equals(group.max())) {
            add(group.id(), fault.of(name(group), earned, group.max()).at(Flaw.Property.MAXIMUM));
        }
    }

    private static Message name(Node node) {
        if (node.id().isEmpty()) {
            return Message.of(FrameworkPhrase.WHOLE);
        }
        return node.isGroup()
                ? Message.of(FrameworkPhrase.GROUP, node.id())
                : Message.of(FrameworkPhrase.CRITERION, node.id());
    }

    private void criterion(Criterion criterion) {
        Readings readings = criterion.provision().readings();
        uses(criterion, criterion.rule());
        bounds(criterion, criterion.rule());
        for (Reading reading : readings.all()) {
            if (!reading.name().equals(readings.chosen())) {
                uses(criterion, reading.rule());
                bounds(criterion, reading.rule());
            } else if (!Objects.equals(reading.rule(), criterion.rule())) {
                add(criterion.id(), FrameworkFault.READING_RULE.of(criterion.id()));
            }
        }
    }

    /** No rule takes off more than the least points allow, or adds points where they are only taken off. */
    private void bounds(Criterion criterion, Rule rule) {
        boolean isUsual = criterion.max().signum() > 0 && !rule.mayTakeOff();
        if (isUsual || criterion.unit().signum() <= 0 || criterion.fewest().signum() > 0) {
            return;
        }
        Interval within = criterion.shares();
        for (Interval shares : rule.attainable(criterion.unit())) {
            shares.lowerEnd()
                    .filter(least ->
                            !within.beneath().and(Interval.exactly(least)).isEmpty())
                    .map(criterion.unit()::times)
                    .ifPresent(least -> add(
                            criterion.id(),
                            FrameworkFault.POINTS_BELOW_LEAST
                                    .of(name(criterion), least, criterion.fewest())
                                    .at(rule)));
            shares.upperEnd()
                    .filter(most -> !within.beyond().and(Interval.exactly(most)).isEmpty())
                    .map(criterion.unit()::times)
                    .ifPresent(most -> add(
                            criterion.id(),
                            FrameworkFault.POINTS_ABOVE_MAXIMUM
                                    .of(name(criterion), most, criterion.max())
                                    .at(rule)));
        }
    }

    private void profile(ProfileItem item) {
        if (!declared.containsKey(item.input())) {
            add(
                    item.input(),
                    FrameworkFault.PROFILE_INPUT
                            .of(item.id(), item.input())
                            .at(Flaw.Property.PROFILE));
        }
    }

    private void relation(Relation relation) {
        for (Input input : relation.that().inputs()) {
            if (!Objects.equals(input, declared.get(input.name()))) {
                add(
                        input.name(),
                        FrameworkFault.RELATION_INPUT.of(relation.message(), input.name()));
            }
        }
    }

    private void uses(Criterion criterion, Rule rule) {
        for (Input input : rule.inputs()) {
            Input known = declared.get(input.name());
            if (known == null) {
                add(
                        criterion.id(),
                        FrameworkFault.UNDECLARED_INPUT.of(criterion.id(), input.name()));
            } else if (!Objects.equals(known, input)) {
                add(
                        criterion.id(),
                        FrameworkFault.DIFFERENT_INPUT.of(criterion.id(), input.name()));
            }
        }
    }

    private void classes(Classes classes, Group root) {
        for (Classes.Bound bound : classes.bounds()) {
            bound.atLeast().numbers().stream()
                    .filter(number ->
                            classes.by() == Classes.Scale.POINTS && number.isAbove(root.most()))
                    .forEach(number -> add(
                            "",
                            FrameworkFault.CLASS_ABOVE_MAX
                                    .of(bound.title(), number, root.most())
                                    .at(bound)));
        }
    }

    private void tags(List<Tag> tags, Group root) {
        Set<String> known = new HashSet<>();
        for (Tag tag : tags) {
            if (!known.add(tag.name())) {
                add("", FrameworkFault.TAG_TWICE.of(tag.name()));
            }
        }
        unknownTags(root, known);
    }

    private void unknownTags(Node node, Set<String> known) {
        List<String> tags =
                node.fold(group -> List.of(), criterion -> criterion.provision().tags());
        for (String tag : tags) {
            if (!known.contains(tag)) {
                add(node.id(), FrameworkFault.TAG_UNKNOWN.of(node.id(), tag));
            }
        }
        for (Node child : node.children()) {
            unknownTags(child, known);
        }
    }

    private void counts(Counts stated, Counts counted) {
        if (stated.groups() != counted.groups() || stated.criteria() != counted.criteria()) {
            add(
                    "",
                    FrameworkFault.COUNTS
                            .of(
                                    stated.groups(),
                                    stated.criteria(),
                                    counted.groups(),
                                    counted.criteria())
                            .at(Flaw.Property.COUNTS));
        }
    }

    private void add(String place, Fault fault) {
        flaws.add(new Flaw(place, fault));
    }
}
