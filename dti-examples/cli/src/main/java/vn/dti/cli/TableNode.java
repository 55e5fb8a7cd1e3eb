// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;

/**
 * A group or criterion of a table.
 *
 * @param id as printed; below a section, with the section before it
 * @param row its row
 * @param printed the maximum in its row; empty if there is none
 * @param children empty for a criterion
 */
record TableNode(
        String id, CriteriaTable.Row row, Optional<Rational> printed, List<TableNode> children) {

    boolean isGroup() {
        return !children.isEmpty();
    }

    /** What is printed, or else what its children add up to. */
    Rational max() {
        return printed.orElseGet(() -> sum(children));
    }

    /** Whether every criterion has a maximum, so that something follows from the sums. */
    boolean isKnown() {
        return walk().allMatch(node -> node.isGroup() || node.printed().isPresent());
    }

    /** Whether the printed maximum is something else than the sum of its children. */
    boolean isMisprinted() {
        return isGroup() && !max().equals(sum(children));
    }

    static Rational sum(List<TableNode> nodes) {
        return nodes.stream().map(TableNode::max).reduce(Rational.ZERO, Rational::plus);
    }

    Stream<TableNode> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TableNode::walk));
    }
}
