// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Node;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;

/**
 * Changes undone in the new scorecard, or made in the old one, by what they touch there.
 *
 * <p>Of a criterion it is the result: its points, its maximum and the terms on which they count. Of a group
 * it is the way of putting children together.
 */
final class Exchanges {

    private static final Set<ChangeKind> OF_GROUPS =
            Set.of(ChangeKind.AGGREGATION, ChangeKind.TERMS, ChangeKind.MAXIMUM);

    private static final Set<ChangeKind> OF_PLACES =
            Set.of(ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.MOVED, ChangeKind.WEIGHT);

    private final Revision revision;

    /** The criteria that both versions have. */
    private final Map<Subject, OwnChanges> criteria = new LinkedHashMap<>();

    Exchanges(Revision revision, Scorecard before, Scorecard after, List<Change> changes) {
        this.revision = revision;
        revision.pairs().order().stream()
                .filter(subject -> subject.type() == Subject.Type.CRITERION && subject.isInBoth())
                .forEach(criterion -> criteria.put(
                        criterion,
                        new OwnChanges(
                                revision.pairs().redeclaration(),
                                before.get(criterion.before()),
                                after.get(criterion.after()),
                                changes.stream()
                                        .filter(change -> touches(change, criterion))
                                        .toList())));
    }

    /** Whether a change can be one of the result of a criterion that both versions have. */
    private boolean touches(Change change, Subject criterion) {
        Subject subject = change.subject();
        return switch (subject.type()) {
            case CRITERION -> subject.equals(criterion) && !OF_PLACES.contains(change.kind());
            case GROUP -> change.kind() == ChangeKind.GATE && isAround(subject, criterion);
            case FRAMEWORK ->
                change.kind() == ChangeKind.POLICY
                        && revision.shared(criterion).filter(change::equals).isPresent();
            case INPUT ->
                !OF_PLACES.contains(change.kind())
                        && Stream.of(Version.values())
                                .anyMatch(version -> uses(criterion, subject.id(), version));
        };
    }

    private boolean uses(Subject criterion, String input, Version version) {
        return revision.of(version).find(criterion.in(version)).flatMap(Node::asCriterion).stream()
                .flatMap(each -> each.rule().inputs().stream())
                .map(Input::name)
                .anyMatch(input::equals);
    }

    /** Whether a group is around a node, in either version. */
    boolean isAround(Subject group, Subject node) {
        return group.type() == Subject.Type.GROUP
                && Stream.of(Version.values())
                        .anyMatch(version -> revision.of(version).find(group.in(version)).stream()
                                .flatMap(Node::walk)
                                .skip(1)
                                .anyMatch(below -> below.id().equals(node.in(version))));
    }

    /** What some changes touch in the scorecard of a version, as it is without them, or with them alone. */
    Exchange of(Collection<Change> changes, Version version) {
        var results = new LinkedHashMap<String, Exchange.Result>();
        criteria.forEach((criterion, own) -> {
            String id = criterion.in(version);
            if (own.isTouched(changes)) {
                results.put(
                        id,
                        version == Version.NEW ? own.without(changes, id) : own.with(changes, id));
            }
        });
        return changes.stream()
                .map(change -> outside(change, version))
                .reduce(new Exchange(results, Map.of(), false), Exchange::and);
    }

    /** What a change touches beside the results of criteria that both versions have. */
    private Exchange outside(Change change, Version version) {
        Subject subject = change.subject();
        var groups = new GroupExchanges(revision, version);
        return switch (change.kind()) {
            case ADDED -> version == Version.NEW ? without(subject, version) : Exchange.NONE;
            case REMOVED -> version == Version.OLD ? without(subject, version) : Exchange.NONE;
            case MOVED -> without(subject, version);
            case WEIGHT -> groups.weight(subject);
            case PREREQUISITES -> new Exchange(Map.of(), Map.of(), true);
            case DISPLAY -> groups.digits();
            default ->
                OF_GROUPS.contains(change.kind()) && subject.type() != Subject.Type.CRITERION
                        ? groups.of(change)
                        : Exchange.NONE;
        };
    }

    /** The result of a criterion in the new scorecard that it has in the old one. */
    Exchange former(Subject criterion) {
        String id = criterion.after();
        Exchange.Result result = Objects.requireNonNull(criteria.get(criterion)).former(id);
        return new Exchange(Map.of(id, result), Map.of(), false);
    }

    /** As if a node were not there: criteria that are left out count with nothing. */
    private Exchange without(Subject subject, Version version) {
        Map<String, Exchange.Result> results =
                revision.of(version).find(subject.in(version)).stream()
                        .flatMap(Node::walk)
                        .flatMap(node -> node.asCriterion().stream())
                        .collect(Collectors.toMap(
                                Criterion::id,
                                each -> new Exchange.Result(each, Rational.ZERO, Rational.ZERO)));
        return new Exchange(results, Map.of(), false);
    }
}
