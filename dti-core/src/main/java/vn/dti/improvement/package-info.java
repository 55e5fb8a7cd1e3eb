// SPDX-License-Identifier: Apache-2.0
/**
 * Improvement: the changes by which a unit earns more, and the cheapest of them that reach a total.
 *
 * <p>A host asks an {@link vn.dti.improvement.Improvement} of a scorecard for its {@link
 * vn.dti.improvement.Opportunity opportunities} and for a {@link vn.dti.improvement.Plan}, under {@link
 * vn.dti.improvement.Constraints} of its own: what may change, how far, and at what price.
 *
 * <p>Nothing here knows how a rule scores. Rules say where they turn ({@code Rule.course}), whatever is
 * promised was scored by the framework before, and no verdict is stronger than what was looked at.
 *
 * <p><b>The question.</b> Some inputs may change, each at a price by the unit. Points follow from them; a
 * part stays within its whole, an input within its bounds, a relation that holds is kept ({@code Limits}).
 * Wanted is the cheapest change after which a criterion earns more ({@link vn.dti.improvement.Step}), or
 * after which a total is reached ({@link vn.dti.improvement.Plan}).
 *
 * <p><b>Levers.</b> A {@code Lever} is an answer, an option, a number, or several counts of which every
 * rule uses the sum alone ({@code Sums}): what a sum costs is convex, so the cheapest counts are filled up
 * first, and four inputs are searched as one.
 *
 * <p><b>Tracks.</b> A {@code Track} varies one lever while the rest stays. Between the turns of all that
 * it moves, points rise, fall or stay, so that the first number with a property is found by halving;
 * where that is not known, numbers are tried one by one, up to a limit that is remembered.
 *
 * <p><b>Spaces.</b> A {@code Space} is all settings of some levers: one of them runs along tracks, the
 * others are set, in the order of what that costs ({@code Tracks}). When they alone cost as much as what
 * was found, nothing cheaper is left, and the search is settled; if its budget ends before, it is not,
 * and what depends on it says so. For a criterion the levers are its own inputs, their wholes and their
 * parts: a part rises with its whole, and a whole with its part, where neither would earn alone.
 *
 * <p><b>Clusters.</b> For a plan, levers that meet in a criterion, a part-whole pair, or below a group
 * that does not add up make one space; between clusters gains add up exactly ({@code Summand}). Relations
 * join clusters only once a plan would break one: a plan that is cheapest without a relation and keeps it
 * is cheapest with it. What a {@code Cluster} offers is a list of {@code Run}s: settings with gain and
 * cost, or even ramps of them. It is complete up to a horizon: what it leaves out costs more.
 *
 * <p><b>Plans.</b> To take one setting of each cluster is a multiple-choice knapsack. {@code Knapsack}
 * merges the clusters one by one, keeps the partial plans that none beats in both gain and cost, and
 * drops those that cannot become cheaper than the best plan known by the linear bound ({@code Mixture}):
 * what the gain still missing costs at least if settings could be mixed, up to the grain that all costs
 * are multiples of. A plan is {@code OPTIMAL} if nothing was dropped unseen and it costs no more than the
 * horizon of every cluster; a target is {@code OUT_OF_REACH} if all clusters together cannot gain what is
 * missing, none of them leaving out what might.
 *
 * <p>Depends on {@code framework} and what lies below it.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.improvement;

import org.jspecify.annotations.NullMarked;
