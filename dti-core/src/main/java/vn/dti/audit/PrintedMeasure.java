// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The value that a criterion measures, as it is printed beside its points.
 *
 * <p>Example: 5.37 % is any share from 5.365 % to 5.375 %.
 *
 * @param figure the printed digits, of which all count
 * @param isPercentage whether a percent sign is printed behind them
 */
public record PrintedMeasure(BigDecimal figure, boolean isPercentage) implements Worded {

    private static final Rational PERCENT = Rational.of(1, 100);

    /** The exact values that may be printed so: by a way to round, or to the nearest. */
    Interval behind(RoundingMode mode) {
        Interval values = Behind.rounded(mode).orNearest().of(figure, Math.max(0, figure.scale()));
        return isPercentage ? values.times(PERCENT) : values;
    }

    /** The number that is printed for 1. */
    Rational factor() {
        return isPercentage ? Rational.ONE.dividedBy(PERCENT) : Rational.ONE;
    }

    @Override
    public String in(Language language) {
        return isPercentage
                ? Message.of(AuditPhrase.SHARE, figure).in(language)
                : language.decimal(figure);
    }
}
