// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.ArrayList;
import java.util.List;
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

    Ruling shifted(int by) {
        List<Integer> moved = branches.stream().map(branch -> branch + by).toList();
        return new Ruling(status, share, notices, moved);
    }

    Ruling with(List<Notice.Kind> more) {
        var all = new ArrayList<>(notices);
        all.addAll(more);
        return new Ruling(status, share, all, branches);
    }
}
