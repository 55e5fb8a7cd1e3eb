// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Sides<Assembly> assemblies;
    private final Sides<Map<String, Rational>> contributions;
    private final List<Change> changes;
    private final Exchanges exchanges;

    /** By change and version what there would be with it exchanged. */
    private final Map<Change, Sides<Map<String, Rational>>> exchanged = new HashMap<>();

    /**
     * The changes that move a contribution.
     *
     * @param changes in the order in which they are told
     * @param areTogether whether no one of them moves it by itself
     */
    record Found(List<Change> changes, boolean areTogether) {}

    Causes(Revision revision, Scorecard before, Scorecard after) {
        var cards = new Sides<>(before, after);
        changes = revision.changes().stream()
                .filter(change ->
                        change.kind().movesPoints() || change.kind() == ChangeKind.DISPLAY)
                .toList();
        exchanges = new Exchanges(revision, before, after, changes);
        assemblies = Sides.of(version ->
                new Assembly(revision, version, cards.of(version), cards.of(version.other())));
        contributions = Sides.of(version -> assemblies.of(version).with(Exchange.NONE));
        for (Change change : changes) {
            exchanged.put(change, with(List.of(change)));
        }
    }

    private Sides<Map<String, Rational>> with(Collection<Change> some) {
        return Sides.of(version -> {
            Exchange exchange = exchanges.of(some, version);
            return exchange.equals(Exchange.NONE)
                    ? contributions.of(version)
                    : assemblies.of(version).with(exchange);
        });
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
        if (change.kind() == ChangeKind.GATE && exchanges.isAround(change.subject(), row)) {
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
        boolean isAround = exchanges.isAround(change.subject(), row);
        if (isPlace && change.kind() != ChangeKind.MOVED && change.subject().equals(row)) {
            return true;
        }
        if (change.kind() == ChangeKind.MOVED && (isAround || change.subject().equals(row))) {
            return isMovedByItsPlace(row);
        }
        boolean isOfOld = change.kind() == ChangeKind.REMOVED || change.kind() == ChangeKind.MOVED;
        Sides<Map<String, Rational>> there = Objects.requireNonNull(exchanged.get(change));
        return !(isPlace && isAround)
                && (moves(there, row, version) || (isOfOld && moves(there, row, Version.OLD)));
    }

    /** Whether a criterion brings another part of its points to the total than in its former place. */
    private boolean isMovedByItsPlace(Subject row) {
        if (row.type() != Subject.Type.CRITERION || !row.isInBoth()) {
            return hasMoved(row);
        }
        Exchange former = exchanges.former(row);
        Rational brought = value(assemblies.of(Version.NEW).with(former), row, Version.NEW);
        return !brought.equals(value(contributions.of(Version.OLD), row, Version.OLD));
    }

    private boolean moves(Sides<Map<String, Rational>> others, Subject row, Version version) {
        return !value(contributions.of(version), row, version)
                .equals(value(others.of(version), row, version));
    }

    private boolean moves(Sides<Map<String, Rational>> others, Subject row) {
        return moves(others, row, Version.OLD) || moves(others, row, Version.NEW);
    }

    private boolean hasMoved(Subject row) {
        return !value(contributions.of(Version.OLD), row, Version.OLD)
                .equals(value(contributions.of(Version.NEW), row, Version.NEW));
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
