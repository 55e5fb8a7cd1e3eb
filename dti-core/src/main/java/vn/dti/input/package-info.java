/**
 * Inputs: what a framework asks for, what a unit gives, and the four states of a value.
 *
 * <p>Depends on {@code exact} and {@code wording}.
 */
package vn.dti.input;
