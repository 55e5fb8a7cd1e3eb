// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.function.Supplier;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.input.Value;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * The place of a rule before any unit is scored: its criterion, or the part of one that it earns.
 *
 * @param criterion the criterion's id
 * @param maximum the points that a full share is worth, as the rule states them
 * @param worth the value of a full share: the points, or 1 where shares are asked for
 * @param policy what values that are not known are worth
 * @param least the least share, 0 unless points are taken off
 */
record Setting(String criterion, Rational maximum, Rational worth, Policy policy, Rational least) {

    Setting(String criterion, Rational maximum, Rational worth, Policy policy) {
        this(criterion, maximum, worth, policy, Rational.ZERO);
    }

    static Setting of(Scope scope) {
        return new Setting(scope.criterion(), scope.maximum(), Rational.ONE, scope.policy());
    }

    Setting ofPart(Rational share) {
        return new Setting(criterion, maximum.times(share), worth.times(share), policy);
    }

    /** The same for a rule, which may take points off though the one around it does not, or not though it does. */
    Setting of(Rule rule) {
        if (rule.mayTakeOff()) {
            return new Setting(criterion, maximum, worth, policy, rule.leastShare(maximum));
        }
        return least.isZero() ? this : new Setting(criterion, maximum, worth, policy);
    }

    /**
     * Gives a value that is not known what the policy says.
     *
     * @throws InvalidInputsException if the policy takes this state for an error
     */
    void settle(Value<?> unknown, Figures figures, Result result) {
        if (unknown instanceof Value.Missing<?> missing) {
            settle(
                    policy.missing(),
                    Status.NO_DATA,
                    Notice.Kind.NO_DATA,
                    result,
                    () -> missing(missing, figures));
        } else if (unknown instanceof Value.NotApplicable<?> exempt) {
            Worth exemption = policy.notApplicable();
            settle(
                    exemption,
                    Status.NOT_APPLICABLE,
                    Notice.Kind.NOT_APPLICABLE,
                    result,
                    () -> Message.of(
                            RulePhrase.NOT_APPLICABLE, exempt.reason(), points(exemption)));
        } else if (unknown instanceof Value.Undefined<?> over) {
            settleOverZero(over, result);
        } else if (unknown instanceof Value.Undecided) {
            leaveUndecided(result);
        } else if (unknown instanceof Value.Awaited) {
            awaitCohort(result);
        }
    }

    /** The least counts for now; more may be earned once the others are known. */
    void awaitCohort(Result result) {
        Rational now = worth.times(least);
        result.earn(now, Status.NEEDS_COHORT, worth.minus(now));
        result.note(
                Notice.Kind.NEEDS_COHORT,
                () -> Message.of(RulePhrase.NEEDS_COHORT, maximum.times(least), maximum));
    }

    /** Points are not guessed: where no number of digits decides a comparison, the least counts. */
    void leaveUndecided(Result result) {
        result.earn(worth.times(least), Status.UNDECIDED);
        result.note(
                Notice.Kind.UNDECIDED,
                () -> Message.of(
                        RulePhrase.TOO_NEAR,
                        Real.MOST_DIGITS,
                        Message.of(RulePhrase.COUNTS, maximum.times(least))));
    }

    private Message missing(Value.Missing<?> missing, Figures figures) {
        List<Worded> titles = missing.inputs().stream().map(figures::titled).toList();
        return Message.of(RulePhrase.NO_DATA, titles, points(policy.missing()));
    }

    private void settleOverZero(Value.Undefined<?> over, Result result) {
        Worth quotient = policy.worth(over);
        if (quotient == Worth.ERROR && !over.divisor().isEmpty()) {
            List<Message> operands =
                    over.divisor().stream().map(Setting::operand).toList();
            throw refused(
                    zero(over.divisor()).place(),
                    over.function()
                            .map(function -> Message.of(
                                    RulePhrase.NO_VALUE, function, operands, points(quotient)))
                            .orElseGet(() -> Message.of(
                                    RulePhrase.OVER_ZERO,
                                    over.dividend(),
                                    operands,
                                    points(quotient))));
        }
        if (over.function().isPresent()) {
            throw refused(
                    criterion,
                    Message.of(RulePhrase.NO_VALUE_BARE, over.function().get(), points(quotient)));
        }
        settle(
                quotient,
                Status.ZERO_DENOMINATOR,
                Notice.Kind.ZERO_DENOMINATOR,
                result,
                () -> Message.of(RulePhrase.ZERO_DENOMINATOR, over.dividend(), points(quotient)));
    }

    private static Message operand(Value.Operand operand) {
        return Message.of(
                RulePhrase.OPERAND,
                operand.input().titled(operand.place()),
                operand.input().shown(Value.known(operand.number())));
    }

    /** The input that is 0 itself; where only their difference is, the first. */
    private static Value.Operand zero(List<Value.Operand> divisor) {
        return divisor.stream()
                .filter(operand -> operand.number().isZero())
                .findFirst()
                .orElse(divisor.get(0));
    }

    private Message points(Worth state) {
        return switch (state) {
            case ERROR -> Message.of(Word.REFUSED);
            case EXCLUDE -> Message.of(Word.LEFT_OUT);
            case ZERO, MAXIMUM, LEAST, WHOLE_DEDUCTION ->
                Message.of(RulePhrase.COUNTS, maximum.times(state.share(least)));
        };
    }

    private void settle(
            Worth state,
            Status status,
            Notice.Kind kind,
            Result result,
            Supplier<Message> message) {
        if (state == Worth.ERROR) {
            throw refused(criterion, message.get());
        }
        Status how = state == Worth.EXCLUDE ? Status.EXCLUDED : status;
        result.earnShare(worth, state.share(least), how);
        result.note(kind, message);
    }

    private static InvalidInputsException refused(String place, Message message) {
        return new InvalidInputsException(List.of(new Problem(place, message)));
    }
}
