// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Scorecard;

/**
 * The effect of a new version of a decision on one unit.
 *
 * @param before the unit by the old version
 * @param after the unit by the new version
 * @param contributions the contribution of each criterion, in the order of {@link
 *     Revision#changes()}, and of each group and the whole whose points are bounded; the
 *     contributions add up to the difference exactly
 */
public record Effect(Scorecard before, Scorecard after, List<Contribution> contributions) {

    /** Copies the contributions. */
    public Effect {
        contributions = List.copyOf(contributions);
    }

    static Effect of(Revision revision, Scorecard before, Scorecard after) {
        Map<String, Rational> old = Contributions.of(before);
        Map<String, Rational> now = Contributions.of(after);
        var causes = new Causes(revision, before, after);
        var contributions = new ArrayList<Contribution>();
        for (Subject subject : rows(revision)) {
            Rational former = old.getOrDefault(key(subject, Version.OLD), Rational.ZERO);
            Rational present = now.getOrDefault(key(subject, Version.NEW), Rational.ZERO);
            Causes.Found found = causes.of(subject);
            contributions.add(new Contribution(
                    subject,
                    former,
                    present,
                    isUnchanged(revision, subject),
                    found.changes(),
                    found.areTogether()));
        }
        return new Effect(before, after, contributions);
    }

    private static boolean isUnchanged(Revision revision, Subject row) {
        return row.type() == Subject.Type.CRITERION
                && revision.changes().stream()
                        .noneMatch(change ->
                                change.kind().movesPoints() && change.subject().equals(row));
    }

    /** Criteria and what may be bounded, in the order of the new version, the whole in the end. */
    private static List<Subject> rows(Revision revision) {
        return Stream.concat(
                        revision.pairs().order().stream(),
                        Stream.of(FrameworkChanges.whole(revision.after())))
                .filter(row -> row.type() == Subject.Type.CRITERION
                        || Stream.of(Version.values())
                                .anyMatch(version ->
                                        isBounded(revision.of(version), row, row.in(version))))
                .toList();
    }

    private static boolean isBounded(Framework framework, Subject row, String id) {
        boolean isWhole = row.type() == Subject.Type.FRAMEWORK;
        Optional<? extends Node> group =
                isWhole ? Optional.of(framework.root()) : framework.find(id);
        return group.filter(node ->
                                node.terms().isCapped() || node.terms().least().isPresent())
                        .isPresent()
                || (isWhole && !framework.document().prerequisites().isEmpty());
    }

    /** What the contribution of a criterion, or of a group's bounds, is known by. */
    static String key(Subject subject, Version version) {
        return subject.type() == Subject.Type.FRAMEWORK ? Framework.WHOLE : subject.in(version);
    }

    /** {@return the new total minus the old one, exact} */
    public Rational difference() {
        return after.points().minus(before.points());
    }

    /** {@return the contributions that are not 0} */
    public List<Contribution> moved() {
        return contributions.stream().filter(Contribution::isMoved).toList();
    }
}
