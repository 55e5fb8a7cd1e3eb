// SPDX-License-Identifier: Apache-2.0
/**
 * The audit of published tables: which figures some inputs can produce, and which convention of
 * rounding explains them.
 *
 * <p>A host gives {@link vn.dti.audit.Published} figures and reads from an {@link vn.dti.audit.Audit} its
 * {@link vn.dti.audit.Finding}s, and a {@link vn.dti.audit.Verdict} for each {@link
 * vn.dti.audit.Convention}.
 *
 * <p>Depends on {@code framework} and the packages below it.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.audit;

import org.jspecify.annotations.NullMarked;
