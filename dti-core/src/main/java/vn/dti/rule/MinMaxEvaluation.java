// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.function.BiConsumer;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/** The share of a value against the cohort's range. */
final class MinMaxEvaluation extends RuleEvaluation {

    private final MinMax rule;
    private final Evaluation measure;
    private final Setting setting;
    private final Plausible plausible;
    private final Gathering gathering;
    private final boolean isShare;
    private final boolean isNoneNothing;

    MinMaxEvaluation(MinMax rule, Evaluation measure, Gathering gathering, Setting setting) {
        this.rule = rule;
        this.measure = measure;
        this.setting = setting;
        this.plausible = Plausible.of(rule.expression());
        this.gathering = gathering;
        this.isShare = rule.expression().isShare();
        this.isNoneNothing = rule.isNoneNothing();
    }

    @Override
    void score(Figures figures, Inputs report, Result result) {
        Register value = result.earned;
        measure.evaluate(figures, value);
        if (!value.isKnown()) {
            setting.settle(value.state(), figures, result);
            return;
        }
        int kinds = result.kinds();
        int told = result.told();
        ReferenceRange range = report.references().get(setting.criterion());
        try {
            if (range == null || !range.hasRange()) {
                awaitRange(result);
            } else {
                score(range, result);
            }
        } catch (UndecidedException undecided) {
            result.takeBack(kinds, told);
            setting.leaveUndecided(result);
        }
    }

    /** Nothing counts for now; once the others are known more may be earned, but for what is no share. */
    private void awaitRange(Result result) {
        boolean isNothing = isNoneNothing && result.earned.signum() <= 0;
        if (!isNothing) {
            setting.awaitCohort(result);
            return;
        }
        result.earn(Rational.ZERO, Status.NEEDS_COHORT, Rational.ZERO);
        result.note(Notice.Kind.NEEDS_COHORT, () -> Message.of(RulePhrase.NOTHING_OF_ANY));
    }

    private void score(ReferenceRange range, Result result) {
        Register value = result.earned;
        if (plausible.excludes(value)) {
            Real reported = value.toReal();
            Rational counted = plausible.nearest(value);
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

    /** A value that is cut for the unit's own points is cut for the range that it sets the others too. */
    @Override
    void compare(Figures figures, BiConsumer<String, Real> values) {
        gathering.gather(figures, values);
        var value = new Register();
        measure.evaluate(figures, value);
        if (value.isKnown()) {
            values.accept(Comparison.RANGE, plausible.compared(value));
        }
    }
}
