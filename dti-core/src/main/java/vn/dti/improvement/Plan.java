// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.framework.Requirement;
import vn.dti.framework.Scorecard;

/**
 * A set of changes that reaches a total, scored by the framework.
 *
 * @param target the exact total to reach; for a class the total as displayed, which a little less may do for
 * @param verdict how cheap the plan is known to be, or that the target is out of reach
 * @param changes what changes; for a target out of reach, what earns the most that was found
 * @param after the unit scored with the changes, which proves the total
 * @param cost the units of each change times its cost, added up
 * @param whole what the total gains, and what criteria and groups bring to it
 * @param unreachable what the class that is planned for requires, and nothing that may change meets, as
 *     proved; none for a plan that reaches it, or for points alone
 * @param lacking what has to be known first to tell what else can be earned; where it may make the
 *     difference, a target is not {@link Verdict#OUT_OF_REACH}
 */
public record Plan(
        Rational target,
        Verdict verdict,
        List<InputChange> changes,
        Scorecard after,
        Rational cost,
        Gain whole,
        List<Requirement> unreachable,
        Lacking lacking) {

    /** The knowledge of a plan. */
    public enum Verdict {
        /** No change is needed. */
        REACHED,
        /** It reaches the target, and none is cheaper: every other set was looked at or ruled out. */
        OPTIMAL,
        /**
         * It reaches the target; whether a cheaper one exists was not settled. So for a class where the
         * cheapest plan for its points does not meet what else it requires.
         */
        GOOD,
        /**
         * Nothing that may change reaches the target: everything was looked at or ruled out. So for a
         * class where nothing that may change meets a requirement.
         */
        OUT_OF_REACH,
        /**
         * No way to the target was found; whether there is one was not settled. So where something is
         * {@link Plan#lacking lacking} that has to be known first, and for points of a unit whose total is
         * 0 by a prerequisite: only a plan for a class looks for ways to meet it.
         */
        NOT_FOUND
    }

    /** Copies the parts. */
    public Plan {
        changes = List.copyOf(changes);
        unreachable = List.copyOf(unreachable);
    }

    /** The same plan toward the total that another one is displayed as. */
    Plan toward(Rational displayed) {
        return new Plan(displayed, verdict, changes, after, cost, whole, unreachable, lacking);
    }

    /**
     * Whether the plan reaches its target.
     *
     * @return true if the total after the changes is the target or more; where one was planned for a class,
     *     if the unit is in it
     */
    public boolean reaches() {
        return verdict != Verdict.OUT_OF_REACH && verdict != Verdict.NOT_FOUND;
    }

    /**
     * The points by which each criterion that moves rises or, below 0, falls.
     *
     * @return by id in the order of the document; as the groups around {@linkplain
     *     vn.dti.framework.Score#counted() count} them
     */
    public Map<String, Rational> gains() {
        return whole.criteria();
    }
}
