/**
 * What differs: two versions of a decision in words and in their effect on a unit, and two scorecards
 * node by node. Depends on {@code framework} and what stands below it.
 */
package vn.dti.comparison;
