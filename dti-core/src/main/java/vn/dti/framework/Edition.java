package vn.dti.framework;

/**
 * Which state of a framework this is, so that a result can be reproduced.
 *
 * @param version the version that its authors gave it; may be empty
 * @param validity when it applies
 * @param fingerprint a hash of its content, the same as long as nothing that it says changes; empty
 *     for a framework that was not loaded from a document
 */
public record Edition(String version, Validity validity, String fingerprint) {

    /** The edition of a framework of which nothing is said. */
    public static final Edition UNSTATED = new Edition("", Validity.UNSTATED, "");
}
