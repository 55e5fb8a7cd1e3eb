/**
 * Rules: how points follow from inputs, what they say of themselves, and why a unit earned its share.
 *
 * <p>Depends on {@code exact}, {@code wording} and {@code input}.
 */
package vn.dti.rule;
