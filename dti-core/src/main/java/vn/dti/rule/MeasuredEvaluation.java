package vn.dti.rule;

import java.util.Arrays;
import java.util.List;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.wording.Message;

/** The share of one measured value: that of the piece that the value belongs to. */
final class MeasuredEvaluation implements RuleEvaluation {

    private final Setting setting;
    private final Operand measure;

    /** From the highest values to the lowest. */
    private final Piece[] pieces;

    /** By piece: where it starts. One that starts below a value and above all others holds the value. */
    private final Start[] starts;

    /** By piece: what is earned where all values earn the same, else what the value is multiplied by. */
    private final Rational[] factors;

    /** By piece: whether values earn in proportion, and whether some of them are clamped then. */
    private final boolean[] scales;

    private final boolean[] clamps;

    /** By piece: the value from which the share is full, where values earn in proportion. */
    private final Rational[] full;

    MeasuredEvaluation(Setting setting, Evaluation measure, List<Piece> pieces) {
        this.setting = setting;
        this.measure = Operand.of(measure);
        this.pieces = pieces.stream()
                .sorted((one, other) -> Shares.byStart(other.interval(), one.interval()))
                .toArray(Piece[]::new);
        this.starts = Arrays.stream(this.pieces).map(Start::of).toArray(Start[]::new);
        this.factors = Arrays.stream(this.pieces)
                .map(piece -> piece.factor().times(setting.worth()))
                .toArray(Rational[]::new);
        this.full = Arrays.stream(this.pieces).map(Piece::full).toArray(Rational[]::new);
        this.scales = new boolean[this.pieces.length];
        this.clamps = new boolean[this.pieces.length];
        for (int number = 0; number < clamps.length; number++) {
            scales[number] = this.pieces[number].isProportional();
            clamps[number] = this.pieces[number].isClamped();
        }
    }

    /**
     * The lower end of a piece.
     *
     * @param end its value
     * @param isIncluded whether the value belongs to the piece
     */
    private record Start(Rational end, boolean isIncluded) {

        /** One without end lies below all others, so that it is never asked. */
        static Start of(Piece piece) {
            Interval interval = piece.interval();
            return new Start(interval.lowerEnd().orElse(Rational.ZERO), interval.hasLowerEnd());
        }

        boolean isAbove(Register value) {
            int order = value.compareTo(end);
            return order < 0 || (order == 0 && !isIncluded);
        }
    }

    @Override
    public void score(Figures figures, Inputs report, Result result) {
        Register value = result.earned;
        measure.evaluate(figures, value);
        if (!value.isKnown()) {
            setting.settle(value.state(), figures, result);
            return;
        }
        int number = 0;
        while (number < starts.length - 1 && starts[number].isAbove(value)) {
            number++;
        }
        if (!scales[number]) {
            value.set(factors[number]);
        } else if (!clamps[number] || !isClamped(number, result)) {
            value.times(factors[number]);
        }
    }

    private boolean isClamped(int number, Result result) {
        Register value = result.earned;
        if (value.signum() < 0) {
            tell(Notice.Kind.BELOW_ZERO, RulePhrase.BELOW_ZERO, number, result);
            value.set(0);
            return true;
        }
        if (value.compareTo(full[number]) > 0) {
            tell(Notice.Kind.ABOVE_MAXIMUM, RulePhrase.ABOVE_MAXIMUM, number, result);
            value.set(setting.worth());
            return true;
        }
        return false;
    }

    private void tell(Notice.Kind kind, RulePhrase phrase, int number, Result result) {
        result.note(kind, () -> Message.of(phrase, pieces[number].raw(result.earned.toRational())));
    }
}
