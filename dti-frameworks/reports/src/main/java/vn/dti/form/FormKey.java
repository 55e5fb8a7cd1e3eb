// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

/**
 * The purpose of a cell of a form.
 *
 * @param role the column
 * @param about the name of an input, the id of a criterion, or a key of what is said of the unit
 */
record FormKey(FormRole role, String about) {}
