// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import vn.dti.audit.Published;

/**
 * A table that a framework can have come to, but for one figure.
 *
 * @param table the printed figures
 * @param node the id of the row that is wrong; empty for the total
 */
public record PlantedError(Published table, String node) {}
