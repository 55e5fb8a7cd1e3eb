// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.List;
import vn.dti.framework.Score;
import vn.dti.input.Input;
import vn.dti.rule.Scorer;

/**
 * The work that one search may do, of what all searches for one answer may do together: a criterion that is
 * scored is a piece of work, and so are each {@value #INPUTS} inputs of its rule.
 *
 * <p>It follows from the unit alone, so that no search finds less for the ones before it.
 */
final class Ration {

    /** For what no other search shares. */
    static final long ALONE = Long.MAX_VALUE;

    /** The inputs of a rule that take as long as a criterion does by itself. */
    private static final int INPUTS = 8;

    /** The work for all opportunities of a unit. */
    private static final long LIST = 2_000_000;

    /** The same where that is too little for each, so that only the first are searched. */
    private static final long FIRST = 1_000_000;

    /** The work for all clusters of a plan. */
    private static final long PLAN = 4_000_000;

    /** The settings below which a search is of no use. */
    private static final long SETTINGS = 300;

    /** The steps below which an opportunity is of no use. */
    private static final long STEPS = 3;

    /** What a criterion of a scorecard takes, compared with its points alone. */
    private static final long SCORED = 4;

    /** The most that one search does to prove points. */
    static final long TOIL = 2_000_000;

    /** What points take of which the most digits prove nothing; they are of no use to a search. */
    private static final long UNDECIDED = 100_000;

    /** What points of a plan take more that are no fractions, and enclosed by many digits. */
    static final long NARROWED = 300;

    /** What it takes to follow a function of one way, which is asked at some hundred numbers. */
    static final long ONE_WAY = 50_000;

    /** What it takes to find that points lead to too large a number. */
    static final long TOO_LARGE = 200;

    private Ration() {}

    /** What it takes to prove points, beside the work of scoring a criterion. */
    static long toil(Scorer.Reckoned reckoned) {
        return reckoned.isDecided() ? 0 : UNDECIDED;
    }

    /**
     * The ration of an opportunity: an equal part if that is of use; else as much as is for the first ones
     * in the order of the document, and 0 for those after them.
     */
    static long of(Baseline baseline, Score score, List<Input> own) {
        long useful = STEPS * scorecard(baseline) + SETTINGS * (1 + baseline.scored(own));
        long equal = LIST / Math.max(1, baseline.open().size());
        if (equal >= useful) {
            return equal;
        }
        return baseline.open().indexOf(score.id()) * useful < FIRST ? useful : 0;
    }

    /** The ration of one of some clusters. */
    static long of(Baseline baseline, List<Input> inputs, int clusters) {
        return Math.max(PLAN / clusters, SETTINGS * baseline.scored(inputs));
    }

    /** What it takes to score a contribution. */
    static long work(Summand contribution) {
        return (long) contribution.criteria().size() + contribution.inputs().size() / INPUTS;
    }

    /** What it takes to score the unit as a whole. */
    static long scorecard(Baseline baseline) {
        return SCORED
                * (baseline.criteria().size() + baseline.framework().inputs().size() / INPUTS);
    }
}
