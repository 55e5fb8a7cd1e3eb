/**
 * Differences: of two versions of a decision in words and in their effect on a unit, and of two
 * scorecards node by node. Depends on {@code framework} and the packages below it.
 */
package vn.dti.comparison;
