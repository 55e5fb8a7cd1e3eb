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
 * The least and the most of some intervals in words, with as many digits as tell them apart.
 *
 * @param least the lower end
 * @param most the upper end
 */
record Ends(Rational least, Rational most) implements Worded {

    /** So many digits of an end are written where they are all of it. */
    private static final int EXACT = 6;

    private static final int MOST_PLACES = 20;

    static Ends of(List<Interval> intervals) {
        return new Ends(
                intervals.stream()
                        .flatMap(interval -> interval.lowerEnd().stream())
                        .reduce(Rational::min)
                        .orElse(Rational.ZERO),
                intervals.stream()
                        .flatMap(interval -> interval.upperEnd().stream())
                        .reduce(Rational::max)
                        .orElse(Rational.ZERO));
    }

    @Override
    public String in(Language language) {
        int places = places();
        BigDecimal lower = shown(least, places);
        BigDecimal upper = shown(most, places);
        return lower.compareTo(upper) == 0
                ? language.decimal(lower)
                : Message.of(AuditPhrase.BETWEEN, lower, upper).in(language);
    }

    private int places() {
        int places = EXACT;
        while (places < MOST_PLACES
                && !least.equals(most)
                && shown(least, places).compareTo(shown(most, places)) == 0) {
            places++;
        }
        return places;
    }

    private static BigDecimal shown(Rational end, int places) {
        Optional<BigDecimal> exact =
                end.toExactDecimal().filter(decimal -> decimal.scale() <= EXACT);
        BigDecimal shown =
                exact.orElseGet(() -> end.round(places, RoundingMode.HALF_UP)).stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }
}
