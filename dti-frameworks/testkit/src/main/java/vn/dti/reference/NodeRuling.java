// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.List;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.input.Notice;
import vn.dti.rule.Status;

/**
 * The outcome of a node by the reference.
 *
 * @param status how it came about
 * @param max its maximum for the unit
 * @param points its points
 * @param share the share that it earned of what it can have, which counts where its maximum is 0
 * @param low the least that its points may be, once data is there that lacks now
 * @param high the most that they may be
 * @param notices the sorts of notices, in any order
 */
record NodeRuling(
        Status status,
        Fraction max,
        Fraction points,
        Fraction share,
        Fraction low,
        Fraction high,
        List<Notice.Kind> notices) {

    /** Of a criterion; what lacks data may come to any points from the fewest, or what it has now, to all. */
    static NodeRuling of(Criterion criterion, Ruling ruling, Fraction points) {
        Status status = ruling.status();
        List<Notice.Kind> notices = ruling.notices();
        boolean isOpen = status == Status.NO_DATA
                || status == Status.NEEDS_COHORT
                || notices.contains(Notice.Kind.NO_DATA)
                || notices.contains(Notice.Kind.PARTLY_REPORTED)
                || notices.contains(Notice.Kind.NEEDS_COHORT);
        Fraction max = FigureStates.exact(criterion.max());
        Fraction fewest = GroupPoints.fewest(criterion);
        return new NodeRuling(
                status,
                status == Status.EXCLUDED ? Fraction.ZERO : max,
                points,
                ruling.share(),
                isOpen && fewest.signum() < 0 ? fewest : points,
                isOpen ? points.max(max) : points,
                notices);
    }

    static NodeRuling of(Group group, List<NodeRuling> children) {
        List<Fraction> maxima = children.stream().map(NodeRuling::max).toList();
        var now = new GroupPoints(
                group, maxima, children.stream().map(NodeRuling::points).toList());
        return new NodeRuling(
                Ruling.together(children.stream().map(NodeRuling::status).toList()),
                now.maximum(),
                now.bounded(),
                Fraction.ZERO,
                new GroupPoints(
                                group,
                                maxima,
                                children.stream().map(NodeRuling::low).toList())
                        .bounded(),
                new GroupPoints(
                                group,
                                maxima,
                                children.stream().map(NodeRuling::high).toList())
                        .bounded(),
                now.notices());
    }

    /** The same with other points, as of a total that is set to 0. */
    NodeRuling having(Fraction others) {
        return new NodeRuling(status, max, others, share, low, high, notices);
    }
}
