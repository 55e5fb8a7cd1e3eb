package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/** The share of a value against the cohort's range. */
final class MinMaxEvaluation implements RuleEvaluation {

    private final MinMax rule;
    private final Evaluation measure;
    private final Setting setting;
    private final Optional<Rational> least;
    private final Optional<Rational> most;
    private final boolean isShare;
    private final boolean isNoneNothing;

    MinMaxEvaluation(MinMax rule, Evaluation measure, Setting setting) {
        this.rule = rule;
        this.measure = measure;
        this.setting = setting;
        Interval possible = rule.possible();
        this.least = possible.lowerEnd();
        this.most = possible.upperEnd();
        this.isShare = rule.expression().isShare();
        this.isNoneNothing = rule.isNoneNothing();
    }

    @Override
    public void score(Figures figures, Inputs report, Result result) {
        Register value = result.earned;
        measure.evaluate(figures, value);
        if (!value.isKnown()) {
            setting.settle(value.state(), figures, result);
            return;
        }
        ReferenceRange range = report.references().get(setting.criterion());
        try {
            if (range == null) {
                awaitRange(result);
            } else {
                score(range, result);
            }
        } catch (UndecidedException undecided) {
            result.clear();
            setting.leaveUndecided(result);
        }
    }

    /** Nothing counts for now; more may be earned once the others are known, but for what is no share of any. */
    private void awaitRange(Result result) {
        boolean isNothing = isNoneNothing && result.earned.signum() <= 0;
        result.earn(
                Rational.ZERO, Status.NEEDS_COHORT, isNothing ? Rational.ZERO : setting.worth());
        result.note(
                Notice.Kind.NEEDS_COHORT,
                () -> isNothing
                        ? Message.of(RulePhrase.NOTHING_OF_ANY)
                        : Message.of(RulePhrase.NEEDS_COHORT, setting.maximum()));
    }

    private void score(ReferenceRange range, Result result) {
        Register value = result.earned;
        if (isImpossible(value)) {
            Real reported = value.toReal();
            Rational counted = counted(value);
            value.set(counted);
            result.note(
                    Notice.Kind.IMPOSSIBLE_VALUE,
                    () -> Message.of(
                            RulePhrase.IMPOSSIBLE_VALUE,
                            Amounts.measured(isShare, reported),
                            Amounts.measured(isShare, counted)));
        }
        if (value.compareTo(range.min()) < 0 || value.compareTo(range.max()) > 0) {
            Real outside = value.toReal();
            result.note(
                    Notice.Kind.OUTSIDE_REFERENCE,
                    () -> Message.of(
                            isShare
                                    ? RulePhrase.OUTSIDE_REFERENCE_SHARE
                                    : RulePhrase.OUTSIDE_REFERENCE,
                            outside,
                            range.min(),
                            range.max()));
        }
        for (Message remark : rule.remarks(range)) {
            result.note(Notice.Kind.NO_SHARE_OF_BEST, () -> remark);
        }
        rule.toShare(value, range);
        value.times(setting.worth());
    }

    /** 200 of 100 people are 100 % and leave 0, for the unit's own points and for the range that it sets the others. */
    private boolean isImpossible(Register value) {
        return isBelow(value) || (most.isPresent() && value.compareTo(most.get()) > 0);
    }

    private Rational counted(Register value) {
        return (isBelow(value) ? least : most).orElseThrow();
    }

    private boolean isBelow(Register value) {
        return least.isPresent() && value.compareTo(least.get()) < 0;
    }

    @Override
    public void compare(Figures figures, List<Real> values) {
        var value = new Register();
        measure.evaluate(figures, value);
        if (value.isKnown()) {
            values.add(isImpossible(value) ? counted(value) : value.toReal());
        }
    }
}
