// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The least and the most of some intervals in words, with as many digits as tell them apart, and the
 * hole between them where a figure fell that is in none of them.
 *
 * @param least the lower end
 * @param most the upper end
 * @param hole the lower and the upper end of the hole, if there is one
 */
record Ends(Rational least, Rational most, Optional<Ends> hole) implements Worded {

    /** The most digits of an end that are written where they are all of it. */
    private static final int EXACT = 6;

    private static final int MOST_PLACES = 20;

    static Ends of(Rational number) {
        return new Ends(number, number, Optional.empty());
    }

    /**
     * The ends of intervals that a figure fits none of; the hole is found by the figure's own
     * interval.
     */
    static Ends about(Interval figure, List<Interval> intervals) {
        Optional<Rational> below = intervals.stream()
                .filter(each -> figure.startsAbove(each))
                .flatMap(each -> each.upperEnd().stream())
                .reduce(Rational::max);
        Optional<Rational> above = intervals.stream()
                .filter(each -> each.startsAbove(figure))
                .flatMap(each -> each.lowerEnd().stream())
                .reduce(Rational::min);
        return new Ends(
                intervals.stream()
                        .flatMap(interval -> interval.lowerEnd().stream())
                        .reduce(Rational::min)
                        .orElse(Rational.ZERO),
                intervals.stream()
                        .flatMap(interval -> interval.upperEnd().stream())
                        .reduce(Rational::max)
                        .orElse(Rational.ZERO),
                below.flatMap(low -> above.filter(high -> high.isAbove(low))
                        .map(high -> new Ends(low, high, Optional.empty()))));
    }

    @Override
    public String in(Language language) {
        int places = places();
        BigDecimal lower = shown(least, places);
        BigDecimal upper = shown(most, places);
        if (lower.compareTo(upper) == 0) {
            return language.decimal(lower);
        }
        return hole.map(inner -> without(inner, lower, upper))
                .orElseGet(() -> Message.of(AuditPhrase.BETWEEN, lower, upper))
                .in(language);
    }

    private Message without(Ends inner, BigDecimal lower, BigDecimal upper) {
        return inner.least.equals(least) && inner.most.equals(most)
                ? Message.of(AuditPhrase.EITHER, lower, upper)
                : Message.of(
                        AuditPhrase.BETWEEN_BUT,
                        lower,
                        upper,
                        shown(inner.least, inner.places()),
                        shown(inner.most, inner.places()));
    }

    private int places() {
        int places = EXACT;
        while (places < MOST_PLACES
                && !least.equals(most)
                && shown(least, places).compareTo(shown(most, places)) == 0) {
            places++;
        }
        // Ends as near as this enclose one number that is no fraction.
        return places < MOST_PLACES ? places : EXACT;
    }

    private static BigDecimal shown(Rational end, int places) {
        Optional<BigDecimal> exact =
                end.toExactDecimal().filter(decimal -> decimal.scale() <= EXACT);
        BigDecimal shown =
                exact.orElseGet(() -> end.round(places, RoundingMode.HALF_UP)).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
