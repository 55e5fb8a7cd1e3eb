package vn.dti.rule;

import java.util.Locale;

/** The units that one is compared with. */
public enum Peers {
    /** All units that are scored together. */
    COHORT,
    /** Those of its ranking group alone. */
    GROUP;

    /**
     * The word for this in a framework's YAML.
     *
     * @return {@code cohort} or {@code group}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
