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
        document.statedCounts().ifPresent(stated -> check.counts(stated, Counts.of(root)));
        return check.flaws;
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
            if (other == null) {
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
                .filter(id -> !seen.add(id))
                .forEach(id -> add(id, FrameworkPhrase.DUPLICATE_ID, id));
    }

    private void node(Node node) {
        if (node.max().signum() < 0) {
            add(node.id(), FrameworkPhrase.NEGATIVE_MAX, node.id(), node.max());
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
            add(group.id(), FrameworkPhrase.EMPTY_GROUP, group.id());
        }
        Rational sum =
                group.children().stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        if (group.aggregation() instanceof Aggregation.Sum && !sum.equals(group.max())) {
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
                .filter(child -> !group.id().isEmpty() && !child.id().startsWith(group.id() + "."))
                .forEach(child ->
                        add(child.id(), FrameworkPhrase.NOT_UNDER_PARENT, child.id(), group.id()));
    }

    private static Object name(Group group) {
        return group.id().isEmpty()
                ? Message.of(FrameworkPhrase.WHOLE)
                : Message.of(FrameworkPhrase.GROUP, group.id());
    }

    private void criterion(Criterion criterion) {
        uses(criterion, criterion.rule());
        criterion.provision().readings().all().forEach(reading -> uses(criterion, reading.rule()));
    }

    private void uses(Criterion criterion, Rule rule) {
        for (Input input : rule.inputs()) {
            if (!input.equals(declared.get(input.name()))) {
                add(criterion.id(), FrameworkPhrase.UNDECLARED_INPUT, criterion.id(), input.name());
            }
        }
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
