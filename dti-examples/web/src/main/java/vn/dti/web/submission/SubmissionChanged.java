// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

/**
 * A submission changed, so that ranks may have.
 *
 * @param period the number of its period
 */
public record SubmissionChanged(long period) {}
