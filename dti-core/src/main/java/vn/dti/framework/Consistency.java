package vn.dti.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.rule.Rule;
import vn.dti.wording.Message;

/** Finds everything in a framework that does not fit together. */
final class Consistency {

    private final Map<String, Input> declared = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private Consistency() {}

    static List<Flaw> flaws(Document document, List<Input> inputs, Group root) {
        var check = new Consistency();
        check.inputs(inputs);
        check.ids(root);
        root.walk().forEach(check::node);
        document.profile().forEach(check::profile);
        document.relations().forEach(check::relation);
        check.classes(document.classes(), root);
        document.statedCounts().ifPresent(stated -> check.counts(stated, Counts.of(root)));
        return check.flaws.stream().distinct().toList();
    }

    private void inputs(List<Input> inputs) {
        for (Input input : inputs) {
            if (declared.put(input.name(), input) != null) {
                add(input.name(), FrameworkPhrase.DUPLICATE_INPUT, input.name());
            }
        }
        inputs.forEach(input -> wholes(input, declared));
        for (Input input : inputs) {
            if (input.type() instanceof InputType.Listing listing) {
                var fields = listing.fields().stream()
                        .collect(Collectors.toMap(Input::name, field -> field, (a, b) -> a));
                listing.fields().forEach(field -> wholes(field, fields));
            }
        }
    }

    private void wholes(Input input, Map<String, Input> siblings) {
        for (String whole : input.wholes()) {
            Input other = siblings.get(whole);
            if (input.equals(other)) {
                add(input.name(), FrameworkPhrase.PART_OF_ITSELF, input.name());
            } else if (other == null) {
                add(input.name(), FrameworkPhrase.UNKNOWN_WHOLE, input.name(), whole);
            } else if (!other.type().isNumber()) {
                add(input.name(), FrameworkPhrase.WHOLE_NOT_NUMBER, input.name(), whole);
            }
        }
    }

    private void ids(Group root) {
        Set<String> seen = new HashSet<>();
        root.walk()
                .skip(1)
                .map(Node::id)
                .filter(String::isBlank)
                .forEach(id -> add(id, FrameworkPhrase.BLANK_ID));
        root.walk()
                .skip(1)
                .map(Node::id)
                .filter(id -> !id.isBlank() && !seen.add(id))
                .forEach(id -> add(id, FrameworkPhrase.DUPLICATE_ID, id));
    }

    private void node(Node node) {
        if (node.max().signum() < 0) {
            add(node.id(), FrameworkPhrase.NEGATIVE_MAX, name(node), node.max());
        }
        if (node instanceof Group group) {
            group(group);
        }
        if (node instanceof Criterion criterion) {
            criterion(criterion);
        }
    }

    private void group(Group group) {
        if (group.children().isEmpty()) {
            add(group.id(), FrameworkPhrase.EMPTY_GROUP, name(group));
        }
        Rational sum =
                group.children().stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        boolean adds = group.aggregation() instanceof Aggregation.Sum
                && !group.children().isEmpty();
        if (adds && !sum.equals(group.max())) {
            add(group.id(), FrameworkPhrase.MAXIMA, name(group), sum, group.max());
        }
        if (group.aggregation() instanceof Aggregation.WeightedMean mean
                && mean.weights().size() != group.children().size()) {
            add(
                    group.id(),
                    FrameworkPhrase.WEIGHTS,
                    name(group),
                    mean.weights().size(),
                    group.children().size());
        }
        group.children().stream()
                .filter(child -> !child.id().isBlank()
                        && !group.id().isEmpty()
                        && !child.id().startsWith(group.id() + "."))
                .forEach(child ->
                        add(child.id(), FrameworkPhrase.NOT_UNDER_PARENT, child.id(), group.id()));
    }

    private static Message name(Node node) {
        if (node.id().isEmpty()) {
            return Message.of(FrameworkPhrase.WHOLE);
        }
        return node instanceof Group
                ? Message.of(FrameworkPhrase.GROUP, node.id())
                : Message.of(FrameworkPhrase.CRITERION, node.id());
    }

    private void criterion(Criterion criterion) {
        Readings readings = criterion.provision().readings();
        uses(criterion, criterion.rule());
        readings.all().stream()
                .filter(reading -> !reading.name().equals(readings.chosen()))
                .forEach(reading -> uses(criterion, reading.rule()));
        readings.find(readings.chosen())
                .filter(reading -> !reading.rule().equals(criterion.rule()))
                .ifPresent(reading ->
                        add(criterion.id(), FrameworkPhrase.READING_RULE, criterion.id()));
    }

    private void profile(ProfileItem item) {
        if (!declared.containsKey(item.input())) {
            add(item.input(), FrameworkPhrase.PROFILE_INPUT, item.id(), item.input());
        }
    }

    private void relation(Relation relation) {
        relation.that().inputs().stream()
                .filter(input -> !input.equals(declared.get(input.name())))
                .forEach(input -> add(
                        input.name(),
                        FrameworkPhrase.RELATION_INPUT,
                        relation.message(),
                        input.name()));
    }

    private void uses(Criterion criterion, Rule rule) {
        for (Input input : rule.inputs()) {
            Input known = declared.get(input.name());
            if (known == null) {
                add(criterion.id(), FrameworkPhrase.UNDECLARED_INPUT, criterion.id(), input.name());
            } else if (!known.equals(input)) {
                add(criterion.id(), FrameworkPhrase.DIFFERENT_INPUT, criterion.id(), input.name());
            }
        }
    }

    private void classes(Classes classes, Group root) {
        classes.bounds().stream()
                .filter(bound ->
                        classes.by() == Classes.Scale.POINTS && bound.atLeast().isAbove(root.max()))
                .forEach(bound -> add(
                        "",
                        FrameworkPhrase.CLASS_ABOVE_MAX,
                        bound.title(),
                        bound.atLeast(),
                        root.max()));
    }

    private void counts(Counts stated, Counts counted) {
        if (!stated.equals(counted)) {
            add(
                    "",
                    FrameworkPhrase.COUNTS,
                    stated.groups(),
                    stated.criteria(),
                    counted.groups(),
                    counted.criteria());
        }
    }

    private void add(String place, FrameworkPhrase phrase, Object... values) {
        flaws.add(new Flaw(place, Message.of(phrase, values)));
    }
}
