// SPDX-License-Identifier: Apache-2.0
/** What a unit reports, and its way from the draft to the publication. */
package vn.dti.web.submission;
