// SPDX-License-Identifier: Apache-2.0
/**
 * Inputs: what a framework asks for, what a unit gives, and the four states of a value.
 *
 * <p>A host reads from an {@link vn.dti.input.Input} what a framework asks for, and gives a map, or {@link
 * vn.dti.input.Inputs} where it has more to say: reasons, awards, ranges, evidence. What it gets back are
 * {@link vn.dti.input.Value}s, {@link vn.dti.input.Notice}s, and all {@link vn.dti.input.Problem}s at once.
 * {@link vn.dti.input.Declaration} and {@link vn.dti.input.Figures} hold figures by the index of their
 * input, for the packages that score; {@link vn.dti.input.DateText}, {@link vn.dti.input.InputOrder}, {@link
 * vn.dti.input.NotApplicableText}, {@link vn.dti.input.Ranges} and {@link vn.dti.input.UnitOfMeasure} are for
 * readers of tables and documents. A host has no use for these.
 *
 * <p>Depends on {@code exact} and {@code wording}.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.input;

import org.jspecify.annotations.NullMarked;
