package vn.dti.rule;

import java.util.List;
import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/** What most criteria are: a quotient against a target, {@code min(a/b ÷ target, 1) × maximum}. */
final class QuotientShortcut extends MeasuredShortcut {

    /** Numbers of so many bits have products that fit a long. */
    private static final int HALF = 31;

    private final SumsQuotient quotient;
    private final Rational target;
    private final Rational maximum;

    /** Whether the quotient is the share itself. */
    private final boolean isShare;

    /** What the quotient is multiplied by below the target. */
    private final Rational factor;

    /** The parts of target and factor; 0 where one of them has more than 31 bits. */
    private final long targetTop;

    private final long targetBottom;
    private final long factorTop;
    private final long factorBottom;

    QuotientShortcut(Setting setting, List<Input> inputs, SumsQuotient quotient, Rational target) {
        super(setting, inputs);
        this.quotient = quotient;
        this.target = target;
        this.isShare = target.equals(Rational.ONE);
        this.maximum = setting.maximum();
        this.factor = maximum.dividedBy(target);
        boolean small = isSmall(target) && isSmall(factor);
        this.targetTop = small ? target.numerator().longValue() : 0;
        this.targetBottom = small ? target.denominator().longValue() : 0;
        this.factorTop = small ? factor.numerator().longValue() : 0;
        this.factorBottom = small ? factor.denominator().longValue() : 0;
    }

    private static boolean isSmall(Rational number) {
        return number.numerator().bitLength() <= HALF && number.denominator().bitLength() <= HALF;
    }

    @Override
    Finding earn(Figures figures, Quotient points) {
        long top = quotient.top(figures);
        long bottom = quotient.bottom(figures);
        if (top < 0 || bottom <= 0) {
            return Finding.CLOSED;
        }
        if ((top | bottom) >>> HALF != 0 || factorBottom == 0) {
            points.set(top, bottom);
            boolean reached = points.compareTo(target) >= 0;
            return reached ? reached(top, bottom, points) : below(points.times(factor));
        }
        if (top * targetBottom >= bottom * targetTop) {
            return reached(top, bottom, points);
        }
        points.set(top * factorTop, bottom * factorBottom);
        return Finding.SCORED;
    }

    /** Above a target the share is 1; where none is stated, what exceeds 1 is clamped. */
    private Finding reached(long top, long bottom, Quotient points) {
        if (!points.set(maximum)) {
            return Finding.CLOSED;
        }
        return isShare && top > bottom ? Finding.CLAMPED : Finding.SCORED;
    }

    private static Finding below(boolean open) {
        return open ? Finding.SCORED : Finding.CLOSED;
    }

    @Override
    Finding peculiar(Figures figures, Quotient points) {
        return quotient.bottom(figures) == 0 && quotient.top(figures) >= 0
                ? overZero(quotient.top(figures), points)
                : missing(figures, points);
    }
}
