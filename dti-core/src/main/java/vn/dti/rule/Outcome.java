package vn.dti.rule;

import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.input.Value;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * What a rule gives: a share of the criterion's maximum, and how it came about.
 *
 * @param status how the share came about
 * @param share 0 to 1, both included
 * @param ceiling the share at best, once a cohort is known; the same as {@code share} otherwise
 * @param notices what a reader should know
 */
public record Outcome(Status status, Rational share, Rational ceiling, List<Notice> notices) {

    /**
     * Copies the notices.
     *
     * @param status as in the record
     * @param share as in the record
     * @param ceiling as in the record
     * @param notices as in the record
     */
    public Outcome {
        notices = List.copyOf(notices);
        Band.requireShare(share);
        Band.requireShare(ceiling);
    }

    static Outcome scored(Rational share, List<Notice> notices) {
        return new Outcome(Status.SCORED, share, share, notices);
    }

    /**
     * Settles a raw share: clamps it to 0…1 with a notice if it lies outside, and gives values that
     * are not known what the policy says.
     *
     * @param raw the share as calculated
     * @param scope names the criterion and its policy
     * @return a share of 0 to 1
     * @throws InvalidInputsException if the policy takes this state for an error
     */
    public static Outcome settle(Value<Rational> raw, Scope scope) {
        if (raw instanceof Value.Missing<Rational> missing) {
            return missing(missing.inputs(), scope);
        }
        if (raw instanceof Value.NotApplicable<Rational> exempt) {
            return notApplicable(exempt.reason(), scope);
        }
        return raw instanceof Value.Undefined<Rational> over
                ? undefined(over, scope)
                : clamped(((Value.Known<Rational>) raw).value());
    }

    private static Outcome clamped(Rational raw) {
        if (raw.isAbove(Rational.ONE)) {
            return scored(
                    Rational.ONE,
                    List.of(notice(
                            Notice.Kind.ABOVE_MAXIMUM, Message.of(RulePhrase.ABOVE_MAXIMUM, raw))));
        }
        if (raw.signum() < 0) {
            return scored(
                    Rational.ZERO,
                    List.of(notice(
                            Notice.Kind.BELOW_ZERO, Message.of(RulePhrase.BELOW_ZERO, raw))));
        }
        return scored(raw, List.of());
    }

    private static Outcome missing(List<String> inputs, Scope scope) {
        List<Worded> titles = inputs.stream().map(scope.figures()::titled).toList();
        var message =
                Message.of(RulePhrase.NO_DATA, titles, points(scope.policy().missing(), scope));
        return worth(scope.policy().missing(), Status.NO_DATA, Notice.Kind.NO_DATA, message, scope);
    }

    private static Outcome notApplicable(String reason, Scope scope) {
        Worth worth = scope.policy().notApplicable();
        var message = Message.of(RulePhrase.NOT_APPLICABLE, reason, points(worth, scope));
        return worth(worth, Status.NOT_APPLICABLE, Notice.Kind.NOT_APPLICABLE, message, scope);
    }

    private static Outcome undefined(Value.Undefined<Rational> over, Scope scope) {
        Worth worth = scope.policy().worth(over);
        Message points = points(worth, scope);
        var message = Message.of(RulePhrase.ZERO_DENOMINATOR, over.dividend(), points);
        if (worth != Worth.ERROR || over.divisor().isEmpty()) {
            return worth(
                    worth, Status.ZERO_DENOMINATOR, Notice.Kind.ZERO_DENOMINATOR, message, scope);
        }
        List<Message> zero = over.divisor().stream().map(Outcome::operand).toList();
        throw refused(
                zero(over.divisor()).place(),
                Message.of(RulePhrase.OVER_ZERO, over.dividend(), zero, points),
                scope);
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

    private static Message points(Worth worth, Scope scope) {
        return worth == Worth.ERROR
                ? Message.of(RulePhrase.REFUSED)
                : Message.of(RulePhrase.COUNTS, scope.maximum().times(worth.share()));
    }

    private static Outcome worth(
            Worth worth, Status status, Notice.Kind kind, Message message, Scope scope) {
        if (worth == Worth.ERROR) {
            throw refused(scope.criterion(), message, scope);
        }
        return new Outcome(status, worth.share(), worth.share(), List.of(notice(kind, message)));
    }

    private static InvalidInputsException refused(String place, Message message, Scope scope) {
        var sentence = Message.of(RulePhrase.AT_CRITERION, scope.criterion(), message);
        return new InvalidInputsException(List.of(new Problem(place, sentence)));
    }

    static Notice notice(Notice.Kind kind, Message message) {
        return new Notice(kind, message);
    }
}
