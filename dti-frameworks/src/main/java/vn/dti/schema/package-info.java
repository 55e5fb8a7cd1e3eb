// SPDX-License-Identifier: Apache-2.0
/**
 * The content of documents: frameworks, inputs and published tables, read from YAML into the core.
 *
 * <p>Most of this runs once, at the start of a host: there a loop or a condition is done before the
 * first lambda of a chain is linked.
 */
package vn.dti.schema;
