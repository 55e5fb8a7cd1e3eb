// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.framework.Scorecard;

/**
 * The changes behind what a criterion, or the bounds of a group, contribute to a difference.
 *
 * <p>A change is told if the contribution is another one with this change alone undone in the new version;
 * what was removed is undone where it was, in the old one. Where no one is such, as two deductions each of
 * which alone would reach a floor, those are told that move it made alone in the old version. Where no one
 * change moves it at all, those are told that do so together. A criterion that one version lacks is there
 * or gone for that, whatever it brings.
 */
final class Causes {

    private final Map<Version, Assembly> assemblies = new EnumMap<>(Version.class);
    private final Map<Version, Map<String, Rational>> contributions = new EnumMap<>(Version.class);
    private final List<Change> changes;
    private final Swaps swaps;

    /** By change and version what there would be with it swapped. */
    private final Map<Change, Map<Version, Map<String, Rational>>> swapped = new HashMap<>();

    /**
     * The changes that move a contribution.
     *
     * @param changes in the order in which they are told
     * @param areTogether whether no one of them moves it by itself
     */
    record Found(List<Change> changes, boolean areTogether) {}

    Causes(Revision revision, Scorecard before, Scorecard after) {
        var cards = Map.of(Version.OLD, before, Version.NEW, after);
        changes = revision.changes().stream()
                .filter(change ->
                        change.kind().movesPoints() || change.kind() == ChangeKind.DISPLAY)
                .toList();
        swaps = new Swaps(revision, before, after, changes);
        for (Version version : Version.values()) {
            var assembly =
                    new Assembly(revision, version, cards.get(version), cards.get(version.other()));
            assemblies.put(version, assembly);
            contributions.put(version, assembly.with(Swap.NONE));
        }
        for (Change change : changes) {
            swapped.put(change, with(List.of(change)));
        }
    }

    private Map<Version, Map<String, Rational>> with(Collection<Change> swappedChanges) {
        var found = new EnumMap<Version, Map<String, Rational>>(Version.class);
        for (Version version : Version.values()) {
            Swap swap = swaps.of(swappedChanges, version);
            found.put(
                    version,
                    swap.equals(Swap.NONE)
                            ? contributions.get(version)
                            : assemblies.get(version).with(swap));
        }
        return found;
    }

    /** The changes that move what a row contributes, its own first. */
    Found of(Subject row) {
        List<Change> undone = alone(row, Version.NEW);
        List<Change> alone = undone.isEmpty() ? alone(row, Version.OLD) : undone;
        return alone.isEmpty() && hasMoved(row)
                ? new Found(together(row), true)
                : new Found(alone, false);
    }

    private List<Change> alone(Subject row, Version version) {
        return changes.stream()
                .filter(change -> isCause(change, row, version))
                .sorted(Comparator.comparing(change -> rank(change, row)))
                .toList();
    }

    /** Its own, then gates around it, what it shares with others, its inputs, then all else. */
    private int rank(Change change, Subject row) {
        if (change.subject().equals(row)) {
            return 0;
        }
        if (change.kind() == ChangeKind.GATE && swaps.isAround(change.subject(), row)) {
            return 1;
        }
        if (change.kind() == ChangeKind.POLICY) {
            return 2;
        }
        return change.subject().type() == Subject.Type.INPUT ? 3 : 4;
    }

    private boolean isCause(Change change, Subject row, Version version) {
        boolean isPlace = change.kind() == ChangeKind.ADDED
                || change.kind() == ChangeKind.REMOVED
                || change.kind() == ChangeKind.MOVED;
        boolean isAround = swaps.isAround(change.subject(), row);
        if (isPlace && change.kind() != ChangeKind.MOVED && change.subject().equals(row)) {
            return true;
        }
        if (change.kind() == ChangeKind.MOVED && (isAround || change.subject().equals(row))) {
            return isMovedByItsPlace(row);
        }
        boolean isOfOld = change.kind() == ChangeKind.REMOVED || change.kind() == ChangeKind.MOVED;
        return !(isPlace && isAround)
                && (moves(swapped.get(change), row, version)
                        || (isOfOld && moves(swapped.get(change), row, Version.OLD)));
    }

    /** Whether a criterion brings another part of its points to the total than in its former place. */
    private boolean isMovedByItsPlace(Subject row) {
        if (row.type() != Subject.Type.CRITERION || !row.isInBoth()) {
            return hasMoved(row);
        }
        Swap former = swaps.former(row);
        Rational brought = value(assemblies.get(Version.NEW).with(former), row, Version.NEW);
        return !brought.equals(value(contributions.get(Version.OLD), row, Version.OLD));
    }

    private boolean moves(
            Map<Version, Map<String, Rational>> others, Subject row, Version version) {
        return !value(contributions.get(version), row, version)
                .equals(value(others.get(version), row, version));
    }

    private boolean moves(Map<Version, Map<String, Rational>> others, Subject row) {
        return moves(others, row, Version.OLD) || moves(others, row, Version.NEW);
    }

    private boolean hasMoved(Subject row) {
        return !value(contributions.get(Version.OLD), row, Version.OLD)
                .equals(value(contributions.get(Version.NEW), row, Version.NEW));
    }

    private static Rational value(Map<String, Rational> of, Subject row, Version version) {
        return of.getOrDefault(Effect.key(row, version), Rational.ZERO);
    }

    /** The changes without any of which the others do not move it; all of them if none can be missed. */
    private List<Change> together(Subject row) {
        if (!moves(with(changes), row)) {
            return changes;
        }
        var needed = new ArrayList<>(changes);
        for (Change change : changes) {
            var rest = new ArrayList<>(needed);
            rest.remove(change);
            if (moves(with(rest), row)) {
                needed = rest;
            }
        }
        needed.sort(Comparator.comparing(change -> rank(change, row)));
        return needed;
    }
}
