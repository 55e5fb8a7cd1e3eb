package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.wording.Language;
import vn.dti.wording.Worded;

/** How a published table may have come from exact points. */
public enum Convention implements Worded {
    /** Sums are exact; every figure is the exact value rounded as the framework states. */
    EXACT_SUMS_ROUNDED(
            "tổng chính xác, mỗi số được làm tròn đến số gần nhất",
            "exact sums, every figure rounded to the nearest",
            stated -> stated),
    /** A sum is that of its children's figures, which are rounded as the framework states. */
    SUMS_OF_ROUNDED("cộng các số đã làm tròn", "sums of the rounded figures", stated -> stated),
    /** Sums are exact; every figure is cut off after the last place. */
    TRUNCATED(
            "tổng chính xác, mỗi số bị cắt bỏ phần thừa",
            "exact sums, every figure truncated",
            stated -> RoundingMode.DOWN),
    /** Sums are exact; every figure is rounded up to the next place. */
    ROUNDED_UP(
            "tổng chính xác, mỗi số được làm tròn lên",
            "exact sums, every figure rounded up",
            stated -> RoundingMode.UP);

    private final String vi;
    private final String en;
    private final UnaryOperator<RoundingMode> mode;

    Convention(String vi, String en, UnaryOperator<RoundingMode> mode) {
        this.vi = vi;
        this.en = en;
        this.mode = mode;
    }

    /** The exact values that this convention prints as a figure. */
    Interval behind(BigDecimal printed, Rounding display) {
        return Rounded.behind(printed, new Rounding(display.places(), mode.apply(display.mode())));
    }

    @Override
    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }

    /** The values that a rounding takes to a figure of 0 or more. */
    private static final class Rounded {

        static Interval behind(BigDecimal printed, Rounding rounding) {
            Rational value = Rational.of(printed);
            Rational unit = Rational.of(BigDecimal.ONE.movePointLeft(rounding.places()));
            Rational half = unit.dividedBy(Rational.of(2));
            return switch (rounding.mode()) {
                case UP, CEILING -> Interval.above(value.minus(unit)).and(Interval.atMost(value));
                case DOWN, FLOOR -> Interval.atLeast(value).and(Interval.below(value.plus(unit)));
                case HALF_DOWN ->
                    Interval.above(value.minus(half)).and(Interval.atMost(value.plus(half)));
                case HALF_EVEN ->
                    even(value.dividedBy(unit))
                            ? Interval.atLeast(value.minus(half))
                                    .and(Interval.atMost(value.plus(half)))
                            : Interval.above(value.minus(half))
                                    .and(Interval.below(value.plus(half)));
                default ->
                    Interval.atLeast(value.minus(half)).and(Interval.below(value.plus(half)));
            };
        }

        private static boolean even(Rational digits) {
            return !digits.numerator().testBit(0);
        }
    }
}
