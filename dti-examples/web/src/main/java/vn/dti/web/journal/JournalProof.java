package vn.dti.web.journal;

/**
 * What was found when the chain of the journal was gone through.
 *
 * @param entries how many entries are as they were written, from the first on
 * @param isWhole whether these are all; else the next one was changed or taken away
 */
public record JournalProof(long entries, boolean isWhole) {}
