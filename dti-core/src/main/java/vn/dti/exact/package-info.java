/**
 * Exact numbers, intervals with stated ends, and rounding for display. Depends on nothing.
 */
package vn.dti.exact;
