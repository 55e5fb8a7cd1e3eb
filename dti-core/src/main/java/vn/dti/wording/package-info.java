// SPDX-License-Identifier: Apache-2.0
/**
 * The sentences of this library as values, which are worded in Vietnamese or English at the edge.
 *
 * <p>A host asks a {@link vn.dti.wording.Message} for its text in a {@link vn.dti.wording.Language}, and
 * a problem for its code; it makes neither. Phrases, faults, spellings and odd characters are for the
 * packages of this library, the readers of documents among them.
 *
 * <p>Depends on {@code exact}, for its numbers. It is below the packages that speak, so that an
 * exception, a notice and an explanation say the same sentence wherever they are raised; nothing is
 * worded before {@link vn.dti.wording.Message#in(vn.dti.wording.Language)}. A phrase that finds fault is
 * {@link vn.dti.wording.Coded}: its code, sentence, hint and note are in one place, and a {@link
 * vn.dti.wording.Fault} can be made of such a phrase alone.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.wording;

import org.jspecify.annotations.NullMarked;
