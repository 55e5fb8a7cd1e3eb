// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.AllOrNothing;
import vn.dti.framework.Criterion;
import vn.dti.framework.GeometricMean;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Provision;
import vn.dti.framework.Readings;
import vn.dti.framework.Terms;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Formula;
import vn.dti.rule.Policy;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.wording.DefinitionException;
import vn.dti.yaml.YamlNode;

/** Reads the tree of groups and criteria. */
final class Tree {

    private static final List<String> AGGREGATIONS = List.of(
            "sum",
            "mean",
            "weighted-mean",
            "geometric-mean",
            "weighted-geometric-mean",
            "maximum",
            "best-share",
            "all");

    private final Nodes nodes;
    private final Policies.Stated stated;

    /** That of the framework, or of the innermost group that states one. */
    private Policy policy;

    /** Whether a group around says what is missing counts; what the framework says of all decides nothing. */
    private boolean saysMissing;

    private final Rules rules;
    private final TagsReader tags;
    private final Places places;

    /** The tags of the groups around. */
    private List<String> inherited = List.of();

    /** The gates of the groups around a criterion, the innermost first. */
    private final Deque<UnaryOperator<Rule>> gates = new ArrayDeque<>();

    /** Groups that could not be read in full, so that nothing follows from their sums. */
    private final Set<String> unsure = new HashSet<>();

    Tree(Nodes nodes, Policies.Stated stated, Rules rules, TagsReader tags, Places places) {
        this.nodes = nodes;
        this.stated = stated;
        this.policy = stated.policy();
        this.rules = rules;
        this.tags = tags;
        this.places = places;
    }

    Group root(Fields top) {
        return group("", "", top);
    }

    /** Whether what does not fit at a place may only follow from what was reported already. */
    boolean isUnsure(String place) {
        return unsure.contains(place);
    }

    private Group group(String id, String parent, Fields fields) {
        Policy outer = policy;
        boolean outerSays = saysMissing;
        boolean leavesOut = policyOf(id, fields);
        Group group = group(id, parent, fields, leavesOut);
        policy = outer;
        saysMissing = outerSays;
        return group;
    }

    /** Takes the policy that a group states; whether that, or the framework's for the whole, leaves out. */
    private boolean policyOf(String id, Fields fields) {
        if (id.isEmpty()) {
            return policy.leavesOut();
        }
        Optional<Fields> stated = fields.mapping("policy");
        if (stated.isPresent()) {
            saysMissing |= stated.get().has("missing");
            policy = new Policies(nodes).policy(stated.get(), policy);
        }
        return stated.isPresent() && policy.leavesOut();
    }

    private Group group(String id, String parent, Fields fields, boolean leavesOut) {
        String title = fields.requiredText("title");
        places.put(id, "aggregation", fields.valuePosition("aggregation"));
        Rational max = max(fields, id, parent);
        String aggregation = fields.word("aggregation", AGGREGATIONS, "");
        if (aggregation.isEmpty() && fields.has("aggregation")) {
            unsure.add(id);
        }
        var children = new ArrayList<Node>();
        boolean weighted = aggregation.startsWith("weighted-");
        var weights = new Weights();
        int around = gates.size();
        if (!id.isEmpty()) {
            gate("applies", id, parent, fields);
            gate("requires", id, parent, fields);
        }
        List<YamlNode> items = fields.list("criteria");
        for (YamlNode item : items) {
            Optional<Fields> mapping = nodes.mapping(asNode(item));
            if (mapping.isPresent()) {
                Fields child = mapping.get();
                weights.add(
                        weighted
                                ? child.requiredNumber("weight").orElse(Rational.ONE)
                                : Rational.ONE,
                        child.isPercentage("weight"),
                        child.valuePosition("weight"));
                children.add(node(child, id));
                child.done();
            }
        }
        if (children.size() < items.size() || items.isEmpty()) {
            unsure.addAll(List.of(id, ""));
        }
        leaveGates(around);
        if (weighted) {
            weights.report(nodes.findings(), fields.valuePosition("aggregation"));
        }
        Aggregation put = aggregation(aggregation, weights.values(), fields.position());
        boolean isLeftOut = leavesOut || leavesOut(children);
        Terms terms = new TermsReader(places).group(id, fields, isLeftOut);
        return new Group(id, title, max, summed(put), children, terms);
    }

    /** What is below an id that is written as a key is read on as it was meant. */
    private YamlNode asNode(YamlNode item) {
        Optional<YamlNode.Mapping> meant = IdAsKey.find(item);
        if (meant.isEmpty()) {
            return item;
        }
        YamlNode.Scalar id = ((YamlNode.Mapping) item).entries().get(0).key();
        String whole = Flow.of(meant.get());
        DocumentFinding.ID_AS_KEY.report(
                nodes.findings(),
                id.position(),
                id.text(),
                whole.startsWith("{") ? "- " + whole : "- id: \"" + id.text() + "\"");
        return meant.get();
    }

    /** A gate for all that is read until it is left; which units one at fault is for is not known. */
    private void gate(String key, String group, String parent, Fields fields) {
        if (fields.has(key)) {
            Optional<Condition> gate = rules.condition(fields, key);
            boolean leavesOut = key.equals("applies");
            gate.ifPresentOrElse(
                    open -> gates.push(rule -> new Requires(open, rule, group, leavesOut)),
                    () -> unsure.add(parent));
        }
    }

    private void leaveGates(int around) {
        while (gates.size() > around) {
            gates.pop();
        }
    }

    private Aggregation summed(Aggregation exact) {
        return stated.addsDisplayed() ? new OfDisplayed(exact, stated.display()) : exact;
    }

    /** Whether a criterion leaves out what the policy around it does not. */
    private boolean leavesOut(List<Node> children) {
        for (Node child : policy.leavesOut() ? List.<Node>of() : children) {
            if (child.asCriterion().filter(each -> each.policy().leavesOut()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Aggregation aggregation(String word, List<Rational> weights, Position position) {
        try {
            return aggregation(word, weights);
        } catch (DefinitionException refused) {
            return nodes.<Aggregation>refused(refused, position).orElse(new Aggregation.Mean());
        }
    }

    private static Aggregation aggregation(String word, List<Rational> weights) {
        return switch (word) {
            case "mean" -> new Aggregation.Mean();
            case "weighted-mean" -> new Aggregation.WeightedMean(weights);
            case "geometric-mean" -> GeometricMean.of(Math.max(1, weights.size()));
            case "weighted-geometric-mean" -> new GeometricMean(weights);
            case "maximum" -> new Aggregation.Maximum();
            case "best-share" -> new Aggregation.BestShare();
            case "all" -> new AllOrNothing();
            default -> new Aggregation.Sum();
        };
    }

    /** The maximum of a node; without it nothing follows from the sums that it is part of. */
    private Rational max(Fields fields, String... sums) {
        Optional<Rational> max = fields.requiredPoints("max");
        if (max.isEmpty()) {
            unsure.addAll(List.of(sums));
        }
        return max.orElse(Rational.ZERO);
    }

    private Node node(Fields fields, String parent) {
        String id = fields.id();
        if (id.isEmpty()) {
            unsure.add("");
        }
        places.put(id, fields.valuePosition("id"));
        places.put(id, "max", fields.valuePosition("max"));
        places.put(id, "criteria", fields.keyPosition("criteria"));
        places.put(id, "readings", fields.valuePosition("readings"));
        List<String> outer = inherited;
        inherited = tags.of(fields, outer);
        Node node = groupOrCriterion(id, parent, fields);
        inherited = outer;
        return node;
    }

    private Node groupOrCriterion(String id, String parent, Fields fields) {
        if (fields.has("criteria")) {
            return group(id, parent, fields);
        }
        if (!fields.hasOneOf(RuleWord.ofCriteria()) && fields.meansOneOf(List.of("criteria"))) {
            fields.require("criteria");
            return group(id, parent, fields);
        }
        return criterion(id, parent, fields);
    }

    /** What points are a part of; nothing follows from a maximum that is at fault. */
    private static Optional<PointsScale> scale(Fields fields, Rational max) {
        return fields.has("max") && max.signum() >= 0
                ? Optional.of(new PointsScale(
                        max,
                        fields.has("min") ? fields.number("min", Rational.ZERO) : Rational.ZERO))
                : Optional.empty();
    }

    private static Set<Input> inputs(Rule rule, Readings readings) {
        Set<Input> inputs = new HashSet<>(rule.inputs());
        readings.all().forEach(reading -> inputs.addAll(reading.rule().inputs()));
        return inputs;
    }

    /** A criterion whose rule is at fault keeps its place, so that sums and counts are still checked. */
    private Criterion criterion(String id, String parent, Fields fields) {
        String title = fields.requiredText("title");
        Rational max = max(fields, parent);
        int around = gates.size();
        gate("applies", "", parent, fields);
        Rules here = rules.of(scale(fields, max), gates);
        leaveGates(around);
        Rule rule =
                here.ofCriterion(fields).orElseGet(() -> here.gated(Formula.fixed(Rational.ZERO)));
        Optional<Fields> departing = fields.mapping("policy");
        if (saysMissing || departing.filter(each -> each.has("missing")).isPresent()) {
            places.put(id, "missing", fields.keyPosition("policy"));
        }
        Provision provision =
                new Provisions(nodes, places).provision(fields, here, rule).tagged(inherited);
        Policy own = departing.isPresent()
                ? new Policies(nodes)
                        .policy(
                                departing.get(),
                                policy,
                                rules.declared(),
                                inputs(rule, provision.readings()))
                : policy;
        return new Criterion(
                id,
                title,
                max,
                rule,
                own,
                provision,
                new TermsReader(places).criterion(id, fields));
    }
}
