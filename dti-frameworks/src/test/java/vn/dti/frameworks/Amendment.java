// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Worth;

/**
 * What an authority might do to one node of a decision.
 *
 * @param sort what is done
 * @param place the node, counted through the document
 */
record Amendment(Sort sort, int place) {

    enum Sort {
        TARGET,
        MAXIMUM,
        POLICY,
        REMOVAL,
        NUMBER,
        MEAN,
        BEST
    }

    static Framework amended(Framework framework, List<Amendment> amendments) {
        Group root = framework.root();
        for (Amendment amendment : amendments) {
            var nodes = root.walk().skip(1).toList();
            Node changed = nodes.get(amendment.place() % nodes.size());
            root = (Group) amendment.applied(root, changed).orElse(root);
        }
        var document = new Document(framework.document().decision(), List.of(), List.of());
        return new Framework(
                framework.id() + "-amended",
                document,
                framework.display(),
                framework.inputs(),
                root);
    }

    /** The tree with one node changed; maxima follow from the children. */
    private Optional<Node> applied(Node node, Node changed) {
        if (node.equals(changed)) {
            return node instanceof Group group
                    ? Optional.of(group(group))
                    : criterion((Criterion) node);
        }
        if (!(node instanceof Group group)) {
            return Optional.of(node);
        }
        var children = new ArrayList<Node>();
        group.children().forEach(child -> applied(child, changed).ifPresent(children::add));
        return children.isEmpty() ? Optional.empty() : Optional.of(with(group, children));
    }

    private static Group with(Group group, List<Node> children) {
        Rational max = children.stream().map(Node::max).reduce(Rational.ZERO, Rational::plus);
        return new Group(group.id(), group.title(), max, group.aggregation(), children);
    }

    private Group group(Group group) {
        Aggregation aggregation = switch (sort) {
            case MEAN -> new Aggregation.Mean();
            case BEST -> new Aggregation.BestShare();
            default -> group.aggregation();
        };
        return new Group(group.id(), group.title(), group.max(), aggregation, group.children());
    }

    private Optional<Node> criterion(Criterion criterion) {
        return switch (sort) {
            case TARGET -> Optional.of(with(criterion, halved(criterion.rule())));
            case MAXIMUM ->
                Optional.of(new Criterion(
                        criterion.id(),
                        criterion.title(),
                        criterion.max().times(3).plus(Rational.ONE),
                        criterion.rule(),
                        criterion.policy(),
                        criterion.provision()));
            case POLICY ->
                Optional.of(new Criterion(
                        criterion.id(),
                        criterion.title(),
                        criterion.max(),
                        criterion.rule(),
                        new Policy(Worth.MAXIMUM, Worth.ZERO, Worth.MAXIMUM, Worth.ZERO),
                        criterion.provision()));
            case REMOVAL -> Optional.empty();
            case NUMBER ->
                Optional.of(new Criterion(
                        criterion.id() + ".9",
                        criterion.title(),
                        criterion.max(),
                        criterion.rule(),
                        criterion.policy(),
                        criterion.provision()));
            case MEAN, BEST -> Optional.of(criterion);
        };
    }

    /** The chosen reading goes with its rule, so the readings go with the old one. */
    private static Criterion with(Criterion criterion, Rule rule) {
        return rule.equals(criterion.rule())
                ? criterion
                : Criterion.of(criterion.id(), criterion.title(), criterion.max(), rule);
    }

    private static Rule halved(Rule rule) {
        if (rule instanceof Requires requires) {
            return new Requires(requires.gate(), halved(requires.rule()));
        }
        return rule instanceof Ratio ratio
                ? Ratio.of(ratio.expression(), ratio.target().times(Rational.of(1, 2)))
                : rule;
    }
}
