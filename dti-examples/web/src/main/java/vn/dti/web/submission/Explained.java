// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

/**
 * Something that the unit was asked to explain.
 *
 * @param id its number
 * @param criterion the criterion that it is about
 * @param question what the verifier asks
 * @param answer what the unit answers; empty until it does
 */
public record Explained(long id, String criterion, String question, String answer) {}
