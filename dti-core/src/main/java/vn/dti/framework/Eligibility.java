// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Real;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.wording.Message;

/** The answers of a unit to what is required of it beside points. */
final class Eligibility {

    private final List<Prerequisite> unmet;
    private final Grounds grounds;

    Eligibility(List<Prerequisite> prerequisites, Grounds grounds) {
        this.unmet = prerequisites.stream().filter(each -> !each.isMet(grounds)).toList();
        this.grounds = grounds;
    }

    /** The prerequisites that are not met, each with its consequence and its reasons. */
    List<Explanation> barred() {
        return unmet.stream().map(each -> each.explain(grounds)).toList();
    }

    /** Those of them that set the total to 0. */
    List<Explanation> voiding() {
        return zeroing().map(each -> each.explain(grounds)).toList();
    }

    List<String> voidingTitles() {
        return zeroing().map(Prerequisite::title).toList();
    }

    private Stream<Prerequisite> zeroing() {
        return unmet.stream().filter(each -> each.otherwise() == Prerequisite.Consequence.ZERO);
    }

    boolean isBarred() {
        return !unmet.isEmpty();
    }

    /** Whether no class is given, whatever the points. */
    boolean isWithoutClass() {
        return unmet.stream()
                .anyMatch(each -> each.otherwise() == Prerequisite.Consequence.NO_CLASS);
    }

    /** The bound of a class for this unit; none if it is not known. */
    Optional<Real> level(Classes.Bound bound) {
        return bound.atLeast().of(grounds.figures());
    }

    /** That the bound of a class is not known for want of figures. */
    Explanation unknown(Classes.Bound bound, Classes.Scale by) {
        List<String> figures = bound.atLeast().inputs().stream()
                .map(input -> "“" + input.label() + "”")
                .toList();
        Message words = bound.words(by, grounds.root());
        return new Explanation(
                Message.of(FrameworkPhrase.LEVEL_UNKNOWN, words, figures),
                Value.missing(),
                List.of());
    }

    /** That the total is too near to the bound of a class to tell whether it is there. */
    Explanation tooNear(Classes.Bound bound, Classes.Scale by) {
        Message words = bound.words(by, grounds.root());
        return new Explanation(
                Message.of(FrameworkPhrase.LEVEL_TOO_NEAR, words, Real.MOST_DIGITS),
                Value.undecided(),
                List.of());
    }

    boolean meets(Classes.Bound bound) {
        return bound.requires().holds(grounds).equals(Value.known(true));
    }

    /** What a class requires and the unit does not meet, each with its reasons. */
    List<Explanation> unmet(Classes.Bound bound) {
        return bound.requires().unmet(grounds).toList();
    }
}
