package vn.dti.exact;

import java.math.BigDecimal;
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

    private final long[] tops;
    private final long[] bottoms;

    /** Those that do not fit two longs, whose denominator is given as 0; no place where all fit. */
    private Rational[] large = NONE;

    /**
     * So many zeros.
     *
     * @param size 0 or more
     */
    public Addends(int size) {
        tops = new long[size];
        bottoms = new long[size];
    }

    private Addends(long[] tops, long[] bottoms, Rational[] large) {
        this.tops = tops;
        this.bottoms = bottoms;
        this.large = large;
    }

    /** {@return fractions of the same values, to be changed apart from these} */
    public Addends copy() {
        return new Addends(tops.clone(), bottoms.clone(), large.clone());
    }

    /**
     * Sets a fraction.
     *
     * @param place from 0 to the size − 1
     * @param value a fraction of 0 or more
     */
    public void set(int place, Quotient value) {
        tops[place] = value.top();
        bottoms[place] = value.bottom();
    }

    /**
     * Sets a fraction.
     *
     * @param place from 0 to the size − 1
     * @param value 0 or more
     */
    public void set(int place, Rational value) {
        tops[place] = value.smallNumerator();
        bottoms[place] = value.smallDenominator();
        if (bottoms[place] == 0) {
            large = large.length == 0 ? new Rational[tops.length] : large;
            large[place] = value;
        }
    }

    /**
     * A fraction, reduced.
     *
     * @param place from 0 to the size − 1
     * @return its exact value
     */
    public Rational get(int place) {
        return bottoms[place] == 0 ? large[place] : Rational.of(tops[place], bottoms[place]);
    }

    /**
     * The exact sum of some fractions.
     *
     * @param from the first place
     * @param to the place after the last
     * @return the sum, reduced; 0 if there is none
     */
    public Rational sum(int from, int to) {
        Rational large = Rational.ZERO;
        var small = new Quotient();
        for (int place = from; place < to; place++) {
            long top = small.top();
            long bottom = small.bottom();
            if (bottoms[place] == 0 || !small.plus(tops[place], bottoms[place])) {
                large = large.plus(Rational.of(top, bottom)).plus(get(place));
                small.set(0);
            }
        }
        return large.plus(small.toRational());
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
        return proven(from, to, rounding).orElseGet(() -> rounding.round(sum(from, to)));
    }

    /**
     * What a total exceeds the sum of some fractions by, as it is displayed.
     *
     * @param total at least the sum
     * @param from the first place
     * @param to the place after the last
     * @param rounding how it is displayed
     * @return the same digits as the difference rounded
     */
    public BigDecimal roundUpTo(Rational total, int from, int to, Rounding rounding) {
        return provenUpTo(total, from, to, rounding)
                .orElseGet(() -> rounding.round(total.minus(sum(from, to))));
    }

    /** The displayed sum if bounds suffice to tell its digits; else the exact sum must decide. */
    Optional<BigDecimal> proven(int from, int to, Rounding rounding) {
        return Enclosure.of(tops, bottoms, from, to).round(rounding);
    }

    /** The displayed difference if bounds suffice to tell its digits. */
    Optional<BigDecimal> provenUpTo(Rational total, int from, int to, Rounding rounding) {
        return total.smallDenominator() == 1
                ? Enclosure.of(tops, bottoms, from, to)
                        .upTo(total.smallNumerator())
                        .round(rounding)
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Addends that) || tops.length != that.tops.length) {
            return false;
        }
        for (int place = 0; place < tops.length; place++) {
            if (!get(place).equals(that.get(place))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return tops.length == 0 ? 0 : 31 * tops.length + get(0).hashCode();
    }

    /** {@return the fractions in brackets, for logs} */
    @Override
    public String toString() {
        var all = new Rational[tops.length];
        Arrays.setAll(all, this::get);
        return Arrays.toString(all);
    }
}
