// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import static vn.dti.web.submission.Stage.DRAFT;
import static vn.dti.web.submission.Stage.EXPLANATION_ASKED;
import static vn.dti.web.submission.Stage.PUBLISHED;
import static vn.dti.web.submission.Stage.SUBMITTED;
import static vn.dti.web.submission.Stage.UNDER_REVIEW;
import static vn.dti.web.submission.Stage.VERIFIED;

import vn.dti.web.account.Role;

/**
 * The acts on a submission: the role of each, the stage at which it is possible, and the one to which
 * it leads.
 */
public enum Act {
    /** Changes the figures and the evidence of the unit, from a form or a file. */
    SAVE(Role.OFFICER, DRAFT, DRAFT),
    /** Hands the draft in, after which the unit changes it no more. */
    SUBMIT(Role.OFFICER, DRAFT, SUBMITTED),
    /** Takes it up: the verified column begins as a copy of the unit's own. */
    REVIEW(Role.VERIFIER, SUBMITTED, UNDER_REVIEW),
    /** Changes the verified figures, or gives points with a reason. */
    ASSESS(Role.VERIFIER, UNDER_REVIEW, UNDER_REVIEW),
    /** Asks the unit to explain a criterion. */
    ASK(Role.VERIFIER, UNDER_REVIEW, EXPLANATION_ASKED),
    /** Adds a document to what is explained. */
    PROVE(Role.OFFICER, EXPLANATION_ASKED, EXPLANATION_ASKED),
    /** Answers what was asked, which gives it back to the review. */
    EXPLAIN(Role.OFFICER, EXPLANATION_ASKED, UNDER_REVIEW),
    /** Ends the review. */
    VERIFY(Role.VERIFIER, UNDER_REVIEW, VERIFIED),
    /** Sends it back into the review. */
    REOPEN(Role.APPROVER, VERIFIED, UNDER_REVIEW),
    /** Publishes it, with all others of its period. */
    PUBLISH(Role.APPROVER, VERIFIED, PUBLISHED);

    private final Role role;
    private final Stage from;
    private final Stage to;

    Act(Role role, Stage from, Stage to) {
        this.role = role;
        this.from = from;
        this.to = to;
    }

    /** {@return who does it} */
    public Role role() {
        return role;
    }

    /** {@return the stage at which it is done} */
    public Stage from() {
        return from;
    }

    /** {@return the stage to which it leads} */
    public Stage to() {
        return to;
    }
}
