/**
 * Frameworks and what they give: the tree of criteria, and the scorecards congruent with it.
 *
 * <p>Depends on {@code exact}, {@code wording}, {@code input} and {@code rule}.
 */
package vn.dti.framework;
