// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dti.input.Notice;
import vn.dti.rule.Status;

/**
 * The outcome of a rule by the reference.
 *
 * @param status how it came about
 * @param share the share of the maximum, 0 to 1
 * @param notices the sorts of notices, in any order
 * @param branches the branches taken, as indexes into those of the rule
 */
record Ruling(Status status, Fraction share, List<Notice.Kind> notices, List<Integer> branches) {

    static Ruling of(Status status, Fraction share, Notice.Kind... notices) {
        return new Ruling(status, share, List.of(notices), List.of());
    }

    Ruling taking(int branch) {
        return new Ruling(status, share, notices, List.of(branch));
    }

    /** The same where no number of digits tells on which side of a limit a value is. */
    Ruling undecided() {
        return new Ruling(Status.UNDECIDED, share, List.of(Notice.Kind.UNDECIDED), branches);
    }

    Ruling takingAll(List<Integer> several) {
        return new Ruling(status, share, notices, List.copyOf(several));
    }

    Ruling shifted(int by) {
        List<Integer> moved = branches.stream().map(branch -> branch + by).toList();
        return new Ruling(status, share, notices, moved);
    }

    /** The order in which the status of one part is told of the whole. */
    private static final List<Status> TOLD = List.of(
            Status.NEEDS_COHORT,
            Status.SCORED,
            Status.NO_DATA,
            Status.UNDECIDED,
            Status.ZERO_DENOMINATOR,
            Status.NOT_APPLICABLE,
            Status.EXCLUDED);

    /** That of all where they agree; else the first of these that one of them has, awarded as scored. */
    static Status together(List<Status> statuses) {
        if (Set.copyOf(statuses).size() == 1) {
            return statuses.get(0);
        }
        List<Status> plain = statuses.stream()
                .map(each -> each == Status.AWARDED ? Status.SCORED : each)
                .toList();
        return TOLD.stream().filter(plain::contains).findFirst().orElseThrow();
    }

    Ruling with(List<Notice.Kind> more) {
        var all = new ArrayList<>(notices);
        all.addAll(more);
        return new Ruling(status, share, all, branches);
    }
}
