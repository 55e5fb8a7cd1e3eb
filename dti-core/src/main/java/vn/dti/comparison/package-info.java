// SPDX-License-Identifier: Apache-2.0
/**
 * Differences: of two versions of a decision in words and in their effect on a unit, and of two
 * scorecards node by node.
 *
 * <p>A host compares two frameworks by a {@link vn.dti.comparison.Revision}, two results of one framework
 * by a {@link vn.dti.comparison.ScorecardComparison}, and two results across a revision by an {@link
 * vn.dti.comparison.Attribution}, which tells what figures moved from what the revision moved.
 *
 * <p>Depends on {@code framework} and the packages below it.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.comparison;

import org.jspecify.annotations.NullMarked;
