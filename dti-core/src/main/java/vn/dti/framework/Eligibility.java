package vn.dti.framework;

import java.util.List;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;

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

    boolean isBarred() {
        return !unmet.isEmpty();
    }

    /** Whether no class is given, whatever the points. */
    boolean isWithoutClass() {
        return unmet.stream()
                .anyMatch(each -> each.otherwise() == Prerequisite.Consequence.NO_CLASS);
    }

    boolean meets(Classes.Bound bound) {
        return bound.requires().holds(grounds).equals(Value.known(true));
    }

    /** What a class requires and the unit does not meet, each with its reasons. */
    List<Explanation> unmet(Classes.Bound bound) {
        return bound.requires().unmet(grounds).toList();
    }
}
