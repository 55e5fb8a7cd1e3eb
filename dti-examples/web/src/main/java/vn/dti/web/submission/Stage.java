// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

/** The stages of a submission, in their order. */
public enum Stage {
    /** The unit writes it; no one else sees it. */
    DRAFT,
    /** Handed in, and not yet taken up. */
    SUBMITTED,
    /** Somebody verifies it. */
    UNDER_REVIEW,
    /** The unit is to explain something before the review goes on. */
    EXPLANATION_ASKED,
    /** The review is done; the verified figures are final unless they are sent back. */
    VERIFIED,
    /** The results are published; nothing changes any more. */
    PUBLISHED
}
