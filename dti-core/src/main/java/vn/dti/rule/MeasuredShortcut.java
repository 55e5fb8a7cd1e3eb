package vn.dti.rule;

import java.util.List;
import vn.dti.exact.Quotient;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Inputs;

/** The short way of a rule that measures one value, which is known or not as its inputs are. */
abstract class MeasuredShortcut extends Shortcut {

    private final Setting setting;
    private final int[] places;

    MeasuredShortcut(Setting setting, List<Input> inputs) {
        this.setting = setting;
        this.places = setting.slots().places(inputs);
    }

    /** Leaves the points in {@code points}; {@code CLOSED} if that cannot be done. */
    abstract Finding earn(Figures figures, Quotient points);

    @Override
    public Finding points(Figures figures, Inputs report, Quotient points) {
        Finding finding = earn(figures, points);
        return finding == Finding.CLOSED ? peculiar(figures, points) : finding;
    }

    /** Points of a raw share, clamped to 0…1 where it lies outside. */
    final Finding settle(Quotient share) {
        boolean clamped = share.top() < 0 || share.top() > share.bottom();
        share.clampToShare();
        if (!share.times(setting.maximum())) {
            return Finding.CLOSED;
        }
        return clamped ? Finding.CLAMPED : Finding.SCORED;
    }

    /** What becomes of figures that earn no points by the rule. */
    Finding peculiar(Figures figures, Quotient points) {
        return missing(figures, points);
    }

    /** What the policy says if an input was omitted and nothing else is peculiar about any. */
    final Finding missing(Figures figures, Quotient points) {
        boolean missing = false;
        for (int place : places) {
            long number = figures.whole(place);
            if (number < 0 && number != Figures.MISSING) {
                return Finding.CLOSED;
            }
            missing |= number == Figures.MISSING;
        }
        return missing
                ? settle(setting.policy().missing(), Finding.NO_DATA, points)
                : Finding.CLOSED;
    }

    /** What the policy says of a quotient over 0; of which inputs the zero is made, the rule knows. */
    final Finding overZero(long dividend, Quotient points) {
        if (dividend != 0 && !setting.policy().zeroOf().isEmpty()) {
            return Finding.CLOSED;
        }
        Worth worth = dividend == 0
                ? setting.policy().zeroDenominator()
                : setting.policy().nonzeroOverZero();
        return settle(worth, Finding.ZERO_DENOMINATOR, points);
    }

    private Finding settle(Worth worth, Finding finding, Quotient points) {
        points.set(0);
        boolean open = switch (worth) {
            case ZERO -> true;
            case MAXIMUM -> points.set(setting.maximum());
            case ERROR -> false;
        };
        return open ? finding : Finding.CLOSED;
    }
}
