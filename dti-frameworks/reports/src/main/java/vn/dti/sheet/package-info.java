// SPDX-License-Identifier: Apache-2.0
/**
 * Units as tables: read from CSV, XLSX or a folder of YAML files, and their ranking as a workbook.
 *
 * <p>Workbooks are read with the JDK alone (zip and StAX): the libraries for them hold relations, styles
 * and shared texts whole, or allocate by the number of a column, before a bound of
 * ours could stop them.
 */
package vn.dti.sheet;
