/**
 * Improvement: what a unit can change to earn more, and which changes reach a total at least cost.
 *
 * <p>Nothing here knows how a rule scores. Rules say where they turn ({@code Rule.course}), candidates
 * are found between those turns, and whatever is promised was scored by the framework before. Depends on
 * {@code framework} and what stands below it.
 */
package vn.dti.improvement;
