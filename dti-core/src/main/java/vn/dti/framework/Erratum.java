package vn.dti.framework;

/**
 * A misprint of the decision, beside what is read instead.
 *
 * @param where the place in the document
 * @param printed what is printed, for example {@code 150 điểm}
 * @param read what is read instead, for example {@code 15 điểm}
 * @param reason how that is known
 */
public record Erratum(String where, String printed, String read, String reason) {}
