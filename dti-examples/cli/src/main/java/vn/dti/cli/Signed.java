package vn.dti.cli;

import java.math.BigDecimal;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.wording.Worded;

/** Differences as people write them: with a plus for a gain. */
final class Signed {

    private Signed() {}

    static Worded of(Rational difference, Rounding display) {
        BigDecimal rounded = display.round(difference);
        String plus = difference.signum() > 0 ? "+" : "";
        return language -> plus + language.decimal(rounded);
    }
}
