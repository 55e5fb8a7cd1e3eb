// SPDX-License-Identifier: Apache-2.0
/**
 * Exact numbers, intervals with stated ends, and rounding for display.
 *
 * <p>A host meets them in every result: points are a {@link vn.dti.exact.Rational}, what a framework
 * displays follows from its {@link vn.dti.exact.Rounding}, and what may lie between two bounds is an
 * {@link vn.dti.exact.Interval}. {@link vn.dti.exact.NumberStyle} reads figures as people write them.
 * {@link vn.dti.exact.Sample}, {@link vn.dti.exact.ElementaryFunction}, {@link vn.dti.exact.Limit} and {@link
 * vn.dti.exact.Unmapped} are for the packages of this library.
 *
 * <p>Depends on nothing.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.exact;

import org.jspecify.annotations.NullMarked;
