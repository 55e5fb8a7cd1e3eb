// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.GeometricMean;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Terms;

/** Groups of one version that put their children together as the other version does. */
final class GroupExchanges {

    private final Revision revision;
    private final Version version;

    GroupExchanges(Revision revision, Version version) {
        this.revision = revision;
        this.version = version;
    }

    /** A maximum, the terms, or the aggregation of a group or of the whole. */
    Exchange of(Change change) {
        Subject subject = change.subject();
        Optional<Group> other = group(subject, version.other());
        Exchange own = other.map(there ->
                        Exchange.of(subject.in(version), here -> with(change.kind(), here, there)))
                .orElse(Exchange.NONE);
        boolean isOfWhole =
                change.kind() == ChangeKind.AGGREGATION && subject.type() == Subject.Type.FRAMEWORK;
        return isOfWhole ? own.and(displayed()) : own;
    }

    private Optional<Group> group(Subject subject, Version of) {
        return subject.type() == Subject.Type.FRAMEWORK
                ? Optional.of(revision.of(of).root())
                : revision.of(of).find(subject.in(of)).filter(Node::isGroup).map(Group.class::cast);
    }

    private Group with(ChangeKind kind, Group here, Group there) {
        return switch (kind) {
            case MAXIMUM -> made(here, there.max(), here.aggregation(), here.terms());
            case TERMS -> made(here, here.max(), here.aggregation(), there.terms());
            default -> made(here, here.max(), adapted(here, there), here.terms());
        };
    }

    private static Group made(Group group, Rational max, Aggregation how, Terms terms) {
        return new Group(group.id(), group.title(), max, how, group.children(), terms);
    }

    /** The aggregation of a group there, its weights being those of the children here. */
    private Aggregation adapted(Group here, Group there) {
        Aggregation exact = there.aggregation().exact();
        if (exact.weights().isEmpty()) {
            return like(here.aggregation(), exact);
        }
        List<Rational> weights = here.children().stream()
                .map(child -> weight(there, counterpart(child)).orElse(Rational.ZERO))
                .toList();
        return weights.stream().allMatch(Rational::isZero)
                ? here.aggregation()
                : like(here.aggregation(), weighing(exact, weights));
    }

    private Optional<String> counterpart(Node child) {
        return revision.pairs().counterpart(child.id(), version.other());
    }

    private static Optional<Rational> weight(Group group, Optional<String> child) {
        List<Rational> weights = group.aggregation().exact().weights();
        for (int i = 0; i < weights.size(); i++) {
            if (child.filter(group.children().get(i).id()::equals).isPresent()) {
                return Optional.of(weights.get(i));
            }
        }
        return Optional.empty();
    }

    private static Aggregation weighing(Aggregation how, List<Rational> weights) {
        return how instanceof GeometricMean
                ? new GeometricMean(weights)
                : new Aggregation.WeightedMean(weights);
    }

    /** Of displayed points where another aggregation is. */
    private static Aggregation like(Aggregation how, Aggregation exact) {
        return how instanceof OfDisplayed of ? new OfDisplayed(exact, of.display()) : exact;
    }

    /** The group that a child weighs in, with the weight that the child has in the other version. */
    Exchange weight(Subject child) {
        String id = child.in(version);
        Optional<Rational> other = above(child, version.other())
                .flatMap(there -> weight(there, Optional.of(child.in(version.other()))));
        return above(child, version)
                .filter(here -> other.isPresent())
                .map(here -> Exchange.of(here.id(), group -> reweighed(group, id, other.get())))
                .orElse(Exchange.NONE);
    }

    private Optional<Group> above(Subject child, Version of) {
        return revision.of(of)
                .root()
                .walk()
                .filter(node ->
                        node.children().stream().anyMatch(each -> each.id().equals(child.in(of))))
                .map(Group.class::cast)
                .findFirst();
    }

    private static Group reweighed(Group group, String child, Rational weight) {
        Aggregation how = group.aggregation();
        var weights = new ArrayList<>(how.exact().weights());
        for (int i = 0; i < weights.size(); i++) {
            if (group.children().get(i).id().equals(child)) {
                weights.set(i, weight);
            }
        }
        return weights.stream().allMatch(Rational::isZero)
                ? group
                : made(
                        group,
                        group.max(),
                        like(how, weighing(how.exact(), weights)),
                        group.terms());
    }

    /** Every group of exact or of displayed points, and by the digits, that the other version has. */
    Exchange displayed() {
        Aggregation there = revision.of(version.other()).root().aggregation();
        return everyGroup(group ->
                made(group, group.max(), like(there, group.aggregation().exact()), group.terms()));
    }

    /** Every group of displayed points by the digits of the other version. */
    Exchange digits() {
        Rounding other = revision.of(version.other()).display();
        return everyGroup(group -> group.aggregation() instanceof OfDisplayed of
                ? made(group, group.max(), new OfDisplayed(of.exact(), other), group.terms())
                : group);
    }

    private Exchange everyGroup(UnaryOperator<Group> made) {
        Map<String, UnaryOperator<Group>> groups = revision.of(version)
                .root()
                .walk()
                .filter(Node::isGroup)
                .collect(Collectors.toMap(Node::id, group -> made));
        return new Exchange(Map.of(), groups, false);
    }
}
