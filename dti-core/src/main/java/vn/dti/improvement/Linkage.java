// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.input.Input;
import vn.dti.rule.Condition;

/**
 * The levers of a unit in groups that have no say in each other's points or limits.
 *
 * <p>Two levers are linked by a contribution that uses both, a relation of both, or a part and its whole.
 */
final class Linkage {

    /** A lever with the groups that it joined, each by the lever that came last to it. */
    private static final class Link {

        private final int number;
        private final Lever lever;
        private final List<Link> joined = new ArrayList<>();
        private Link last = this;

        Link(int number, Lever lever) {
            this.number = number;
            this.lever = lever;
        }

        int number() {
            return number;
        }

        /** The last lever of its group so far; the way there is shortened for the next time. */
        Link last() {
            Link end = this;
            while (end.last != end) {
                end.last = end.last.last;
                end = end.last;
            }
            return end;
        }

        void join(Link other) {
            joined.add(other);
            other.last = this;
        }

        List<Lever> levers() {
            var levers = new ArrayList<Lever>();
            var open = new ArrayDeque<>(List.of(this));
            while (!open.isEmpty()) {
                Link link = open.pop();
                levers.add(link.lever);
                for (int i = link.joined.size() - 1; i >= 0; i--) {
                    open.push(link.joined.get(i));
                }
            }
            return levers;
        }
    }

    private final Baseline baseline;
    private final Set<Condition> unasked;

    private Linkage(Baseline baseline, Set<Condition> unasked) {
        this.baseline = baseline;
        this.unasked = unasked;
    }

    /** The groups if some relations may be broken; those first whose last lever comes first. */
    static List<List<Lever>> groups(Baseline baseline, Set<Condition> unasked) {
        return new Linkage(baseline, unasked).groups();
    }

    private List<List<Lever>> groups() {
        var links = new ArrayList<Link>();
        Map<Object, Link> users = new HashMap<>();
        for (Lever lever : baseline.levers()) {
            var link = new Link(links.size(), lever);
            links.add(link);
            ties(lever).stream()
                    .map(tie -> users.getOrDefault(tie, link).last())
                    .filter(group -> group != link)
                    .distinct()
                    .sorted(Comparator.comparing(Link::number))
                    .toList()
                    .forEach(link::join);
            ties(lever).forEach(tie -> users.put(tie, link));
        }
        return links.stream()
                .filter(link -> link.last() == link)
                .map(Link::levers)
                .toList();
    }

    /** What links a lever with others: each is equal for all levers that it links. */
    private Set<Object> ties(Lever lever) {
        var ties = new LinkedHashSet<Object>();
        for (Input input : lever.inputs()) {
            ties.addAll(baseline.limits().pairs(input));
            baseline.limits().relations(input).stream()
                    .filter(that -> !unasked.contains(that))
                    .forEach(ties::add);
            ties.addAll(baseline.uses(input));
        }
        return ties;
    }
}
