/**
 * A second evaluation of every rule, and random frameworks and units to hold it against the engine.
 *
 * <p>It is direct, slow and obvious, reads the model alone, and shares no code with the engine. {@link
 * vn.dti.reference.ReferenceEvaluation} compares the two.
 */
package vn.dti.reference;
