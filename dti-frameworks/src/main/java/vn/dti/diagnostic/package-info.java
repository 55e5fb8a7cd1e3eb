// SPDX-License-Identifier: Apache-2.0
/**
 * Diagnostics: what is wrong with a file and where, as values.
 *
 * <p>A host gives a {@link vn.dti.diagnostic.Source}, or catches an {@link
 * vn.dti.diagnostic.InvalidFileException}, and shows each {@link vn.dti.diagnostic.Diagnostic}: its code,
 * its place, its message and hints in either language. {@link vn.dti.diagnostic.Findings}, {@link
 * vn.dti.diagnostic.Reported} and {@link vn.dti.diagnostic.Budget} are for readers of documents, those of
 * the command {@code dti} among them.
 *
 * <p>Depends on the core's wording.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.diagnostic;

import org.jspecify.annotations.NullMarked;
