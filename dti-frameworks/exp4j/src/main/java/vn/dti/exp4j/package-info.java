// SPDX-License-Identifier: Apache-2.0
/**
 * The structure of formulas as exp4j finds it, for the loader of frameworks alone.
 *
 * <p>exp4j has neither a module descriptor nor a name for one, so that {@code jlink} refuses it and what
 * depends on it should not be published. This jar holds it under another name, with a descriptor.
 */
package vn.dti.exp4j;
