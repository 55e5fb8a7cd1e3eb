/**
 * What this library says, as values: sentences that are worded in Vietnamese or English at the edge.
 *
 * <p>Depends on {@code exact}, for its numbers. It stands below the packages that speak, so that an
 * exception, a notice and an explanation say the same sentence wherever they are raised; nothing is
 * worded until somebody asks for {@link vn.dti.wording.Message#in(vn.dti.wording.Language)}.
 */
package vn.dti.wording;
