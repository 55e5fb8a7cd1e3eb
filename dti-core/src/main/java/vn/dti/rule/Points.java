// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.exact.Unmapped;
import vn.dti.input.Notice;

/**
 * The exact points of all criteria of one unit side by side, and how they came about.
 *
 * <p>Points are kept as two longs, not reduced, and as a {@link Rational} where they need more. A sum is
 * formed when its exact value is asked for; to show it rounded bounds suffice nearly always, which
 * {@link Enclosure} proves. A criterion is known by its number, from 0.
 */
public final class Points implements Unmapped {

    private static final Status[] STATUSES = Status.values();
    private static final Real[] ALL_SHORT = {};
    private static final int[] NO_NOTICES = {};

    /** The bits that are reduced at little cost, which grows with their square. */
    private static final int LONGEST_UNREDUCED = 2_000;

    /** By number, numerator and denominator. */
    private final long[] parts;

    /** Those that do not fit two longs, whose denominator is given as 0; no place where all fit. */
    private Real[] large = ALL_SHORT;

    /** What may be earned more once a cohort is known, of the few that may. */
    private List<Rise> rises = List.of();

    /** By number, the place of the status among all. */
    private final byte[] statuses;

    /** Whether some criterion is left out. */
    private boolean leaveOut;

    /** By number, the kinds of notices as {@link NoticeBits} has them; no place where there are none. */
    private int[] kinds = NO_NOTICES;

    /**
     * The sums of the first criteria as {@link Enclosure} has them, once digits are asked for. Threads see
     * what an Optional holds without a fence, which each unit would pay.
     */
    private Optional<long[]> sums = Optional.empty();

    private record Rise(int number, Rational more) {}

    Points(int size) {
        parts = new long[2 * size];
        statuses = new byte[size];
    }

    /** A copy that may be changed by whoever made it; some criteria, in ascending order, are set anew. */
    Points(Points that, int[] anew) {
        parts = that.parts.clone();
        large = that.large.clone();
        rises = new ArrayList<>(that.rises);
        rises.removeIf(each -> Arrays.binarySearch(anew, each.number()) >= 0);
        statuses = that.statuses.clone();
        leaveOut = that.leaveOut;
        kinds = that.kinds.clone();
        for (int number : anew) {
            set(number, Status.SCORED, 0);
        }
    }

    void set(int number, Result result) {
        Register earned = result.earned;
        set(number, earned.top(), earned.bottom(), earned.large());
        if (!result.isPlain()) {
            setCourse(number, result);
        }
    }

    private void setCourse(int number, Result result) {
        set(number, result.status(), result.kinds());
        if (result.mayRise()) {
            addRise(number, result.rise());
        }
    }

    void set(int number, Outcome outcome, Rational maximum) {
        var points = new Register();
        points.set(outcome.real().multiply(maximum));
        set(number, points.top(), points.bottom(), points.large());
        int bits = 0;
        for (Notice notice : outcome.notices()) {
            bits |= NoticeBits.of(notice.kind());
        }
        Rational rise = outcome.ceiling().minus(outcome.share()).times(maximum);
        set(number, outcome.status(), bits);
        if (!rise.isZero()) {
            addRise(number, rise);
        }
    }

    private void set(int number, long top, long bottom, Real points) {
        parts[2 * number] = top;
        parts[2 * number + 1] = bottom;
        if (bottom == 0) {
            large = large.length == 0 ? new Real[size()] : large;
            large[number] = points;
        }
    }

    private void set(int number, Status status, int bits) {
        statuses[number] = (byte) status.compareTo(STATUSES[0]);
        leaveOut |= status == Status.EXCLUDED;
        if (bits != 0 && kinds.length == 0) {
            kinds = new int[size()];
        }
        if (kinds.length > 0) {
            kinds[number] = bits;
        }
    }

    private void addRise(int number, Rational more) {
        rises = rises.isEmpty() ? new ArrayList<>(1) : rises;
        rises.add(new Rise(number, more));
    }

    /**
     * How a criterion came by its points.
     *
     * @param number the criterion's number
     * @return its status
     */
    public Status status(int number) {
        return STATUSES[statuses[number]];
    }

    /**
     * The sorts of what a reader should know of a criterion.
     *
     * @param number the criterion's number
     * @return the kinds of its notices
     */
    public Set<Notice.Kind> kinds(int number) {
        return NoticeBits.kinds(kinds.length == 0 ? 0 : kinds[number]);
    }

    /**
     * The points of a criterion at best, once a missing cohort is known.
     *
     * @param number the criterion's number
     * @return the points where nothing is missing
     */
    public Rational ceiling(int number) {
        Rational points = get(number);
        for (Rise each : rises) {
            if (each.number() == number) {
                return points.plus(each.more());
            }
        }
        return points;
    }

    /** {@return whether some criterion may earn more once a cohort is known} */
    public boolean mayRise() {
        return !rises.isEmpty();
    }

    /** {@return whether some criterion is left out for the unit} */
    public boolean leaveOut() {
        return leaveOut;
    }

    /** {@return the number of criteria} */
    public int size() {
        return statuses.length;
    }

    private long top(int place) {
        return parts[2 * place];
    }

    private long bottom(int place) {
        return parts[2 * place + 1];
    }

    /**
     * The points of a criterion.
     *
     * @param place the criterion's number
     * @return its exact points, reduced; of points that are not a fraction {@link Real#toRational()}
     */
    public Rational get(int place) {
        return bottom(place) == 0
                ? large[place].toRational()
                : Rational.of(top(place), bottom(place));
    }

    /**
     * The points of a criterion, which may be no fraction.
     *
     * @param place the criterion's number
     * @return its points
     */
    public Real real(int place) {
        return bottom(place) == 0 ? large[place] : Rational.of(top(place), bottom(place));
    }

    /**
     * Whether the points of some criteria are all fractions.
     *
     * @param from the number of the first
     * @param to the number after that of the last
     * @return false if those of one of them are not a fraction
     */
    public boolean areFractions(int from, int to) {
        for (int place = from; large.length > 0 && place < to; place++) {
            if (bottom(place) == 0 && !large[place].isFraction()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The sum of the points of some criteria, which may be no fraction.
     *
     * @param from the number of the first
     * @param to the number after that of the last
     * @return the sum; 0 if there is none
     */
    public Real realSum(int from, int to) {
        Real sum = Rational.ZERO;
        for (int place = from; place < to; place++) {
            sum = sum.add(real(place));
        }
        return sum;
    }

    /**
     * The exact sum of the points of some criteria.
     *
     * @param from the number of the first
     * @param to the number after that of the last
     * @return the sum, reduced; 0 if there is none
     */
    public Rational sum(int from, int to) {
        var sum = new Register();
        Rational total = Rational.ZERO;
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (int place = from; place < to; place++) {
            if (!sum.plusIfItFits(top(place), bottom(place))) {
                // Reduced once for many: to reduce costs more than to add.
                Rational next = sum.toRational().plus(get(place));
                sum.set(0);
                if (!next.isExact()) {
                    total = total.plus(next);
                    continue;
                }
                top = top.multiply(next.denominator()).add(next.numerator().multiply(bottom));
                bottom = bottom.multiply(next.denominator());
            }
            if (bottom.bitLength() > LONGEST_UNREDUCED) {
                total = total.plus(Rational.of(top, bottom));
                top = BigInteger.ZERO;
                bottom = BigInteger.ONE;
            }
        }
        return top.signum() == 0 && total.isZero()
                ? sum.toRational()
                : total.plus(Rational.of(top, bottom)).plus(sum.toRational());
    }

    /**
     * The same as it is displayed.
     *
     * @param from the number of the first
     * @param to the number after that of the last
     * @param rounding how it is displayed
     * @return the same digits as {@link #sum} rounded
     */
    public BigDecimal round(int from, int to, Rounding rounding) {
        Optional<BigDecimal> proven = proven(from, to, rounding);
        return proven.isPresent() ? proven.get() : rounding.round(exact(from, to));
    }

    private Real exact(int from, int to) {
        return areFractions(from, to) ? sum(from, to) : realSum(from, to);
    }

    /**
     * A multiple of the sum of the points of some criteria as it is displayed, such as a percentage.
     *
     * @param from the number of the first
     * @param to the number after that of the last
     * @param factor what the sum is multiplied by
     * @param rounding how it is displayed
     * @return the same digits as {@link #sum} times the factor rounded
     */
    public BigDecimal round(int from, int to, Rational factor, Rounding rounding) {
        Optional<BigDecimal> proven = enclosure(from, to).times(factor).round(rounding);
        return proven.isPresent()
                ? proven.get()
                : rounding.round(exact(from, to).multiply(factor));
    }

    /** The displayed sum if bounds suffice to tell its digits; else the exact sum must decide. */
    Optional<BigDecimal> proven(int from, int to, Rounding rounding) {
        return enclosure(from, to).round(rounding);
    }

    private Enclosure enclosure(int from, int to) {
        Optional<long[]> formed = sums;
        if (formed.isEmpty()) {
            formed = Optional.of(Enclosure.sums(parts));
            sums = formed;
        }
        return Enclosure.between(formed.get(), from, to);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Points that) || !Arrays.equals(statuses, that.statuses)) {
            return false;
        }
        for (int number = 0; number < size(); number++) {
            if (!real(number).equals(that.real(number))
                    || !ceiling(number).equals(that.ceiling(number))
                    || !kinds(number).equals(that.kinds(number))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(statuses);
    }

    /** {@return the points in brackets, for logs} */
    @Override
    public String toString() {
        var all = new Rational[size()];
        Arrays.setAll(all, this::get);
        return Arrays.toString(all);
    }
}
