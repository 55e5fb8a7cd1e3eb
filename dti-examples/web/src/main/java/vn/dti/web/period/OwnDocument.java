// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.period;

import java.time.Instant;

/**
 * A framework or a plan that administrators brought, to open periods by.
 *
 * @param id its number
 * @param kind what it is
 * @param name the id that it gives itself
 * @param title its title
 * @param version the version that it gives itself; empty for a plan
 * @param fingerprint tells its content from any other
 * @param by the login of who brought it
 * @param at when
 * @param used whether a period was opened by it, after which it stays for those who look it up; a copy of a
 *     bundled document never is
 */
public record OwnDocument(
        long id,
        Kind kind,
        String name,
        String title,
        String version,
        String fingerprint,
        String by,
        Instant at,
        boolean used) {

    /** The kinds of documents. */
    public enum Kind {
        /** A framework, {@code dti/1}. */
        FRAMEWORK,
        /** A plan over a framework, {@code dti-overlay/1}. */
        PLAN
    }
}
