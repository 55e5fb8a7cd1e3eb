// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.Notice;
import vn.dti.rule.Status;

/** The changes that can be behind the contribution of a criterion. */
final class Causes {

    /** Where a policy spoke, a notice says so. */
    private static final Set<Notice.Kind> POLICY_SPOKE =
            Set.of(Notice.Kind.NO_DATA, Notice.Kind.NOT_APPLICABLE, Notice.Kind.ZERO_DENOMINATOR);

    private static final Set<ChangeKind> SUMMATION =
            Set.of(ChangeKind.AGGREGATION, ChangeKind.TERMS);

    private final Revision revision;
    private final Scorecard before;
    private final Scorecard after;

    Causes(Revision revision, Scorecard before, Scorecard after) {
        this.revision = revision;
        this.before = before;
        this.after = after;
    }

    /** Its own changes first, then the gates, its policy, its inputs, and what it is put together with. */
    List<Change> of(Subject criterion) {
        var causes = new ArrayList<Change>();
        scoring()
                .filter(change -> change.subject().equals(criterion)
                        && (change.kind() != ChangeKind.POLICY || policySpoke(criterion)))
                .forEach(causes::add);
        scoring()
                .filter(change -> change.kind() == ChangeKind.GATE && isAround(change, criterion))
                .forEach(causes::add);
        revision.shared(criterion).filter(change -> policySpoke(criterion)).ifPresent(causes::add);
        Set<String> inputs = new HashSet<>();
        inputs.addAll(inputs(revision.before(), criterion.before()));
        inputs.addAll(inputs(revision.after(), criterion.after()));
        scoring()
                .filter(change -> change.subject().type() == Subject.Type.INPUT
                        && change.kind() != ChangeKind.ADDED
                        && change.kind() != ChangeKind.REMOVED
                        && inputs.contains(change.subject().id()))
                .forEach(causes::add);
        Set<String> former = company(revision.before().root(), criterion.before());
        Set<String> present = company(revision.after().root(), criterion.after());
        scoring()
                .filter(change -> change.subject().type() != Subject.Type.INPUT)
                .filter(change -> isSummation(change)
                        || former.contains(change.subject().before())
                        || present.contains(change.subject().after()))
                .filter(change -> change.kind() != ChangeKind.RULE || !isMeanOf(criterion, change))
                .forEach(causes::add);
        return causes.stream().distinct().toList();
    }

    /** In a mean the points of one do not move what another brings, unless it is left out. */
    private boolean isMeanOf(Subject criterion, Change change) {
        return isMean(revision.before().root(), criterion.before())
                && isMean(revision.after().root(), criterion.after())
                && Stream.of(
                                score(before, change.subject().before()),
                                score(after, change.subject().after()))
                        .flatMap(score -> score)
                        .noneMatch(score -> score.status() == Status.EXCLUDED);
    }

    private static boolean isMean(Node root, String id) {
        return root.walk()
                .filter(node -> node.isGroup() && holds(node, id))
                .allMatch(node -> ((Group) node).exact().isLinearForOneUnit());
    }

    private static Stream<Score> score(Scorecard card, String id) {
        return card.scores().filter(score -> score.id().equals(id));
    }

    /** Whether a change is of a group around a criterion, in either version. */
    private boolean isAround(Change change, Subject criterion) {
        Subject group = change.subject();
        return group.type() == Subject.Type.GROUP
                && (isAround(revision.before(), group.before(), criterion.before())
                        || isAround(revision.after(), group.after(), criterion.after()));
    }

    private static boolean isAround(Framework framework, String group, String id) {
        return !id.isEmpty()
                && framework.find(group).filter(node -> holds(node, id)).isPresent();
    }

    /** How the whole is added up concerns every criterion. */
    private static boolean isSummation(Change change) {
        return SUMMATION.contains(change.kind())
                && change.subject().type() == Subject.Type.FRAMEWORK;
    }

    private boolean policySpoke(Subject criterion) {
        return Stream.concat(notices(before, criterion.before()), notices(after, criterion.after()))
                .anyMatch(notice -> POLICY_SPOKE.contains(notice.kind()));
    }

    private static Stream<Notice> notices(Scorecard card, String id) {
        return score(card, id).flatMap(score -> score.notices().stream());
    }

    private Stream<Change> scoring() {
        return revision.changes().stream().filter(change -> change.kind().movesPoints());
    }

    private static List<String> inputs(Framework framework, String id) {
        return framework.find(id).flatMap(Node::asCriterion).stream()
                .flatMap(criterion -> criterion.rule().inputs().stream())
                .map(Input::name)
                .toList();
    }

    /** The nodes that a criterion shares a mean or a maximum with: all below the highest of these. */
    private static Set<String> company(Node root, String id) {
        Set<String> company = new HashSet<>();
        Optional<Node> next = above(root, id);
        while (company.isEmpty() && next.isPresent()) {
            Group group = (Group) next.get();
            if (!group.exact().isSum()) {
                group.walk().map(Node::id).forEach(company::add);
            }
            next = group.children().stream()
                    .filter(child -> child.isGroup() && holds(child, id))
                    .findFirst();
        }
        return company;
    }

    private static Optional<Node> above(Node root, String id) {
        return id.isEmpty() || !holds(root, id) ? Optional.empty() : Optional.of(root);
    }

    private static boolean holds(Node node, String id) {
        return node.walk().anyMatch(each -> each.id().equals(id));
    }
}
