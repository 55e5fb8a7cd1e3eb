package vn.dti.rule;

import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.wording.Message;

/** The share of one measured value: that of the piece that the value belongs to. */
final class MeasuredEvaluation implements RuleEvaluation {

    private final Setting setting;
    private final Evaluation measure;
    private final Piece[] pieces;

    /** By piece: what is earned where all values earn the same, else what the value is multiplied by. */
    private final Rational[] factors;

    /** By piece: the value from which the share is full, where values are in proportion. */
    private final Rational[] full;

    MeasuredEvaluation(Setting setting, Evaluation measure, List<Piece> pieces) {
        this.setting = setting;
        this.measure = measure;
        this.pieces = pieces.toArray(new Piece[0]);
        this.factors = new Rational[this.pieces.length];
        this.full = new Rational[this.pieces.length];
        for (int number = 0; number < factors.length; number++) {
            Piece piece = this.pieces[number];
            Rational share = piece.isProportional() ? piece.slope() : piece.share();
            factors[number] = share.times(setting.worth());
            full[number] = piece.isProportional() ? Rational.ONE.dividedBy(share) : Rational.ZERO;
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
        while (number < pieces.length - 1 && !value.isWithin(pieces[number].interval())) {
            number++;
        }
        if (pieces[number].isProportional()) {
            scale(number, result);
        } else {
            value.set(factors[number]);
        }
    }

    private void scale(int number, Result result) {
        Register value = result.earned;
        if (value.signum() < 0) {
            tell(Notice.Kind.BELOW_ZERO, RulePhrase.BELOW_ZERO, number, result);
            value.set(0);
        } else if (value.compareTo(full[number]) > 0) {
            tell(Notice.Kind.ABOVE_MAXIMUM, RulePhrase.ABOVE_MAXIMUM, number, result);
            value.set(setting.worth());
        } else {
            value.times(factors[number]);
        }
    }

    private void tell(Notice.Kind kind, RulePhrase phrase, int number, Result result) {
        result.note(kind, () -> Message.of(phrase, pieces[number].raw(result.earned.toRational())));
    }
}
