// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.publication;

import java.time.Instant;

/**
 * The results of a period as they were published.
 *
 * @param id its number
 * @param period the name of the period
 * @param at when it was published
 * @param by the login of who published it
 */
public record Publication(long id, String period, Instant at, String by) {}
