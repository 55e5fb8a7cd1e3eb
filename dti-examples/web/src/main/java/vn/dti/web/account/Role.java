// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

/** The part that an account has in the workflow. */
public enum Role {
    /** Reports the figures of its own unit. */
    OFFICER,
    /** Verifies the figures of units other than its own. */
    VERIFIER,
    /** Sends verified figures back, and publishes them. */
    APPROVER,
    /** Keeps accounts, units and periods, and reads the journal; changes no figures. */
    ADMINISTRATOR,
    /** Reads what is published, without signing in. */
    PUBLIC
}
