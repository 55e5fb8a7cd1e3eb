// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.journal;

/**
 * The finding about the chain of the journal after all of it was read.
 *
 * @param entries how many entries are as they were written, from the first on
 * @param isWhole whether these are all; else the next one was changed or taken away
 */
public record JournalProof(long entries, boolean isWhole) {}
