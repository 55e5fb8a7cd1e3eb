package vn.dti.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * Exact fractions of 0 or more side by side, such as the points of all criteria, and their sums.
 *
 * <p>A fraction is kept as two longs, not reduced, and as a {@link Rational} where it needs more. A sum
 * is formed when somebody asks for its exact value; to show it rounded an {@link Enclosure} suffices
 * nearly always. Whoever fills the fractions must have done so before others see them.
 */
public final class Addends {

    private static final Rational[] NONE = {};

    /** So many bits are reduced in no time; the time grows with their square. */
    private static final int LONGEST_UNREDUCED = 2_000;

    /** By place, numerator and denominator. */
    private final long[] parts;

    /** Those that do not fit two longs, whose denominator is given as 0; no place where all fit. */
    private Rational[] large = NONE;

    /**
     * So many zeros.
     *
     * @param size 0 or more
     */
    public Addends(int size) {
        parts = new long[2 * size];
    }

    /**
     * Sets a fraction.
     *
     * @param place from 0 to the size − 1
     * @param value a fraction of 0 or more
     */
    public void set(int place, Quotient value) {
        parts[2 * place] = value.top();
        parts[2 * place + 1] = value.bottom();
    }

    /**
     * Sets a fraction.
     *
     * @param place from 0 to the size − 1
     * @param value 0 or more
     */
    public void set(int place, Rational value) {
        parts[2 * place] = value.smallNumerator();
        parts[2 * place + 1] = value.smallDenominator();
        if (bottom(place) == 0) {
            large = large.length == 0 ? new Rational[size()] : large;
            large[place] = value;
        }
    }

    private int size() {
        return parts.length / 2;
    }

    private long top(int place) {
        return parts[2 * place];
    }

    private long bottom(int place) {
        return parts[2 * place + 1];
    }

    /**
     * A fraction, reduced.
     *
     * @param place from 0 to the size − 1
     * @return its exact value
     */
    public Rational get(int place) {
        return bottom(place) == 0 ? large[place] : Rational.of(top(place), bottom(place));
    }

    /**
     * The exact sum of some fractions.
     *
     * @param from the first place
     * @param to the place after the last
     * @return the sum, reduced; 0 if there is none
     */
    public Rational sum(int from, int to) {
        var small = new Quotient();
        Rational total = Rational.ZERO;
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (int place = from; place < to; place++) {
            long smallTop = small.top();
            long smallBottom = small.bottom();
            if (bottom(place) == 0 || !small.plus(top(place), bottom(place))) {
                // Reduced once for many: to reduce costs more than to add.
                Rational next = Rational.of(smallTop, smallBottom).plus(get(place));
                top = top.multiply(next.denominator()).add(next.numerator().multiply(bottom));
                bottom = bottom.multiply(next.denominator());
                small.set(0);
            }
            if (bottom.bitLength() > LONGEST_UNREDUCED) {
                total = total.plus(Rational.of(top, bottom));
                top = BigInteger.ZERO;
                bottom = BigInteger.ONE;
            }
        }
        return total.plus(Rational.of(top, bottom)).plus(small.toRational());
    }

    /**
     * The sum of some fractions as it is displayed.
     *
     * @param from the first place
     * @param to the place after the last
     * @param rounding how it is displayed
     * @return the same digits as {@link #sum} rounded
     */
    public BigDecimal round(int from, int to, Rounding rounding) {
        Optional<BigDecimal> proven = proven(from, to, rounding);
        return proven.isPresent() ? proven.get() : rounding.round(sum(from, to));
    }

    /** The displayed sum if bounds suffice to tell its digits; else the exact sum must decide. */
    Optional<BigDecimal> proven(int from, int to, Rounding rounding) {
        return Enclosure.of(parts, from, to).round(rounding);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Addends that) || size() != that.size()) {
            return false;
        }
        for (int place = 0; place < size(); place++) {
            if (!get(place).equals(that.get(place))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return size() == 0 ? 0 : 31 * size() + get(0).hashCode();
    }

    /** {@return the fractions in brackets, for logs} */
    @Override
    public String toString() {
        var all = new Rational[size()];
        Arrays.setAll(all, this::get);
        return Arrays.toString(all);
    }
}
