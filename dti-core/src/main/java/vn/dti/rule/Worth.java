package vn.dti.rule;

import java.util.Locale;
import vn.dti.exact.Rational;

/** What a value that is not known is worth. */
public enum Worth {
    /** No points. */
    ZERO(Rational.ZERO),
    /** The criterion's maximum. */
    MAXIMUM(Rational.ONE),
    /** It is an error in the inputs. */
    ERROR(Rational.ZERO);

    private final Rational share;

    Worth(Rational share) {
        this.share = share;
    }

    /**
     * The share of the maximum.
     *
     * @return 0 or 1
     */
    public Rational share() {
        return share;
    }

    /**
     * The name in a framework's YAML.
     *
     * @return {@code zero}, {@code maximum} or {@code error}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
