// SPDX-License-Identifier: Apache-2.0
/**
 * A second evaluation of every rule, and random frameworks and units to hold it against the engine.
 *
 * <p>It is direct, slow and obvious, reads the model alone, and shares no code with the engine. {@link
 * vn.dti.reference.ReferenceEvaluation} compares the two.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.reference;

import org.jspecify.annotations.NullMarked;
