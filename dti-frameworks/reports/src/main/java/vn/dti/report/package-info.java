// SPDX-License-Identifier: Apache-2.0
/**
 * Reports: the result of one unit as leaders and officers read it.
 *
 * <p>A {@link vn.dti.report.Report} is made of a scorecard and what a host adds to it (an earlier result, other
 * units, a plan, a date, the names of an official document), and is written to a stream in any {@link
 * vn.dti.report.ReportFormat}. All forms are of one tree of values, so that a page, a document and a workbook
 * say the same.
 *
 * @since 0.1.0
 */
@NullMarked
package vn.dti.report;

import org.jspecify.annotations.NullMarked;
