// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Objects;
import java.util.function.Supplier;
import vn.dti.exact.Unmapped;

/** The state of a framework, by which a result can be reproduced. */
public final class Edition implements Unmapped {

    /** The edition of a framework that states none. */
    public static final Edition UNSTATED = new Edition("", Validity.UNSTATED, "");

    private final String version;
    private final Validity validity;
    private final Fingerprint fingerprint;

    /**
     * An edition whose fingerprint is known.
     *
     * @param version the version that its authors gave it; may be empty
     * @param validity when it applies
     * @param fingerprint a hash of its content, the same as long as nothing that it says changes; where it
     *     is empty, that of the framework that it becomes the edition of
     */
    public Edition(String version, Validity validity, String fingerprint) {
        this(version, validity, new Known(Objects.requireNonNull(fingerprint, "fingerprint")));
    }

    /**
     * An edition whose fingerprint is calculated when it is first asked for.
     *
     * @param version the version that its authors gave it; may be empty
     * @param validity when it applies
     * @param fingerprint gives the hash of its content, always the same
     */
    public Edition(String version, Validity validity, Supplier<String> fingerprint) {
        this.version = Objects.requireNonNull(version, "version");
        this.validity = Objects.requireNonNull(validity, "validity");
        this.fingerprint = new Fingerprint(Objects.requireNonNull(fingerprint, "fingerprint"));
    }

    /** {@return the version that its authors gave it; may be empty} */
    public String version() {
        return version;
    }

    /** {@return when it applies} */
    public Validity validity() {
        return validity;
    }

    /**
     * A hash of its content.
     *
     * @return the same as long as nothing that the framework says changes; empty for an edition of no
     *     framework yet
     */
    public String fingerprint() {
        return fingerprint.text();
    }

    /** This edition, with a fingerprint of the content if it was made without one. */
    Edition of(Supplier<String> content) {
        return fingerprint.isUnstated() ? new Edition(version, validity, content) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edition that
                && version.equals(that.version)
                && validity.equals(that.validity)
                && fingerprint().equals(that.fingerprint());
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, validity);
    }

    @Override
    public String toString() {
        return "Edition[version=" + version + ", validity=" + validity + ", fingerprint="
                + fingerprint() + "]";
    }

    /** Lets go of what it is calculated from once that is done, by two threads too, with one result. */
    private static final class Fingerprint {

        private volatile Supplier<String> source;

        Fingerprint(Supplier<String> source) {
            this.source = source;
        }

        boolean isUnstated() {
            return source instanceof Known known && known.get().isEmpty();
        }

        String text() {
            String text = source.get();
            source = new Known(text);
            return text;
        }
    }

    private record Known(String get) implements Supplier<String> {}
}
