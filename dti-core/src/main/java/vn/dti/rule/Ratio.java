package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * A ratio against a target: full marks from the target on, in proportion below it.
 *
 * <p>Example: 60464 of 100000 enterprises against a target of 80% earn 60464/80000 = 75.58 % of the
 * maximum; 80000 earn all of it. The target and the floor themselves are reached.
 *
 * @param expression what is measured
 * @param target the value from which the share is 1; above 0
 * @param floor the value below which the share is 0; from 0 (no floor) up to the target
 */
public record Ratio(Expression expression, Rational target, Rational floor) implements Measured {

    private static final Rational HUNDRED = Rational.of(100);

    /**
     * Checks the order of floor and target.
     *
     * @param expression as in the record
     * @param target as in the record
     * @param floor as in the record
     * @throws DefinitionException if the target is not above 0, or the floor is below 0 or above the
     *     target
     */
    public Ratio {
        if (target.signum() <= 0) {
            throw new DefinitionException(Message.of(RulePhrase.TARGET_NOT_POSITIVE, target));
        }
        if (floor.signum() < 0 || floor.isAbove(target)) {
            throw new DefinitionException(Message.of(RulePhrase.FLOOR_OUT_OF_RANGE, floor, target));
        }
    }

    /**
     * A ratio that is the share itself: its target is 1.
     *
     * @param expression what is measured
     * @return the rule
     */
    public static Ratio of(Expression expression) {
        return new Ratio(expression, Rational.ONE, Rational.ZERO);
    }

    /**
     * A ratio against a target.
     *
     * @param expression what is measured
     * @param target the value from which the share is 1
     * @return the rule
     * @throws DefinitionException if the target is not above 0
     */
    public static Ratio of(Expression expression, Rational target) {
        return new Ratio(expression, target, Rational.ZERO);
    }

    @Override
    public Value<Rational> rawShare(Scope scope) {
        Value<Rational> value = expression.value(scope.figures());
        return value instanceof Value.Known<Rational> known
                ? Value.known(share(known.value()))
                : value;
    }

    /** At or above the target the raw share is 1: a target is met, not exceeded. */
    private Rational share(Rational value) {
        Rational share = value.dividedBy(target);
        if (isBelowFloor(value)) {
            return share.min(Rational.ZERO);
        }
        return target.equals(Rational.ONE) ? share : share.min(Rational.ONE);
    }

    private boolean isBelowFloor(Rational value) {
        return floor.isAbove(value) && floor.signum() > 0;
    }

    @Override
    public Shortcut shortcut(Setting setting) {
        Optional<SumsQuotient> quotient = SumsQuotient.of(expression, setting.slots());
        return quotient.isPresent() && floor.isZero()
                ? new QuotientShortcut(setting, inputs(), quotient.get(), target)
                : Measured.super.shortcut(setting);
    }

    @Override
    public Evaluation evaluation(Setting setting) {
        Evaluation value = expression.evaluation(setting.slots());
        if (target.equals(Rational.ONE) && floor.isZero()) {
            return value;
        }
        return new Evaluation() {
            @Override
            public boolean evaluate(Figures figures, Quotient result) {
                return value.evaluate(figures, result) && toShare(result);
            }
        };
    }

    private boolean toShare(Quotient value) {
        if (!floor.isZero() && value.compareTo(floor) < 0) {
            value.set(Math.min(value.top(), 0));
            return true;
        }
        if (!target.equals(Rational.ONE) && value.compareTo(target) >= 0) {
            value.set(1);
            return true;
        }
        return value.dividedBy(target);
    }

    @Override
    public Message branch(Scope scope, Rational rawShare) {
        Rational value = value(scope);
        var measured = Amounts.measured(isShare(), value, isBelowFloor(value) ? floor : target);
        if (value.signum() < 0) {
            return Message.of(RulePhrase.RATIO_NEGATIVE, measured);
        }
        if (isBelowFloor(value)) {
            return Message.of(
                    RulePhrase.RATIO_BELOW_FLOOR, measured, Amounts.measured(isShare(), floor));
        }
        Message product = Amounts.product(rawShare.clampedToShare(), scope.maximum());
        if (target.equals(Rational.ONE)) {
            return Message.of(RulePhrase.RATIO_PLAIN, product);
        }
        var aim = Amounts.measured(isShare(), target);
        return value.isAtLeast(target)
                ? Message.of(RulePhrase.RATIO_FULL, measured, aim, scope.maximum())
                : Message.of(RulePhrase.RATIO_PART, measured, aim, product);
    }

    private Rational value(Scope scope) {
        return expression.value(scope.figures()) instanceof Value.Known<Rational> known
                ? known.value()
                : Rational.ZERO;
    }

    @Override
    public List<Explanation> because(Scope scope) {
        return Reasons.expression(expression, scope.figures());
    }

    @Override
    public Description describe(Rational worth) {
        var branches = new ArrayList<Description>();
        if (!target.equals(Rational.ONE) || !isShare()) {
            var aim = Amounts.measured(isShare(), target);
            branches.add(Description.of(
                    RulePhrase.RATIO_TARGET, aim, Amounts.marks(worth), Amounts.whole(worth)));
        } else {
            branches.add(Description.of(RulePhrase.RATIO_SHARE, Amounts.whole(worth)));
        }
        if (!floor.isZero()) {
            branches.add(
                    Description.of(RulePhrase.RATIO_FLOOR, Amounts.measured(isShare(), floor)));
        }
        return new Description(Message.of(RulePhrase.MEASURE, expression), branches);
    }

    @Override
    public List<Message> branches() {
        var branches = new ArrayList<Message>();
        if (target.equals(Rational.ONE)) {
            branches.add(Message.of(RulePhrase.BRANCH_RATIO));
        } else {
            branches.add(branch(RulePhrase.BRANCH_REACHED, target));
            branches.add(branch(RulePhrase.BRANCH_BELOW, target));
        }
        if (floor.signum() > 0) {
            branches.add(branch(RulePhrase.BRANCH_BELOW_FLOOR, floor));
        }
        return branches;
    }

    @Override
    public Message branchName(Scope scope, Rational rawShare) {
        Rational value = value(scope);
        if (isBelowFloor(value)) {
            return branch(RulePhrase.BRANCH_BELOW_FLOOR, floor);
        }
        if (target.equals(Rational.ONE)) {
            return Message.of(RulePhrase.BRANCH_RATIO);
        }
        return branch(
                value.isAtLeast(target) ? RulePhrase.BRANCH_REACHED : RulePhrase.BRANCH_BELOW,
                target);
    }

    private Message branch(RulePhrase phrase, Rational threshold) {
        return Message.of(phrase, Amounts.measured(isShare(), threshold));
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        Interval shares = situation.reach(expression).times(Rational.ONE.dividedBy(target));
        Rational least = floor.dividedBy(target);
        Interval earned = Shares.clamped(shares).and(Interval.atLeast(least));
        boolean misses = !shares.and(Interval.below(least)).isEmpty();
        if (!misses || floor.isZero()) {
            return List.of(earned);
        }
        return earned.isEmpty() ? List.of(Shares.NONE) : List.of(Shares.NONE, earned);
    }

    /** The target states the scale, so that behind a condition it need not be reached. */
    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        Situation.Possible possible = situation.unconditional().possible(expression);
        List<Fault> ends = Stream.of(targetDoubt(possible), floorDoubt(possible))
                .flatMap(Optional::stream)
                .map(message -> new Fault(message, List.of(this)))
                .toList();
        return ends.isEmpty() ? Measures.doubts(expression, isShareItself(), situation) : ends;
    }

    private boolean isShare() {
        return expression.isShareBeside(Stream.of(target));
    }

    private boolean isShareItself() {
        return target.equals(Rational.ONE) && floor.isZero();
    }

    /** Who multiplies by 100 and states the target as a percentage is off by a hundred. */
    private Optional<Message> targetDoubt(Situation.Possible possible) {
        Optional<Rational> end = possible.consistent().upperEnd();
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Rational most = end.get();
        boolean above = target.isAbove(most);
        boolean farBelow = !target.times(HUNDRED).isAbove(most) && most.isAtLeast(HUNDRED);
        return above || farBelow
                ? Optional.of(Message.of(
                        above ? RulePhrase.TARGET_UNREACHABLE : RulePhrase.TARGET_FAR_BELOW,
                        Amounts.measured(isShare(), target),
                        Amounts.measured(isShare(), most)))
                : Optional.empty();
    }

    private Optional<Message> floorDoubt(Situation.Possible possible) {
        return floor.signum() > 0 && possible.excludes(Interval.below(floor))
                ? Optional.of(Message.of(
                        RulePhrase.FLOOR_NEVER_MISSED,
                        Amounts.measured(isShare(), floor),
                        Amounts.notation(isShare(), possible.consistent())))
                : Optional.empty();
    }

    @Override
    public List<Interval> earning(Interval shares, Rational maximum) {
        return Shares.earning(shares, floor, target);
    }

    /** A part of a constant, such as n of 4 months, takes few values. */
    @Override
    public List<Interval> attainable(Rational maximum) {
        Optional<Rational> step = expression.step();
        if (step.isPresent() && !step.get().isZero()) {
            return Shares.multiples(step.get(), floor, target);
        }
        Rational least = floor.dividedBy(target);
        Interval reached = Interval.atLeast(least).and(Interval.atMost(Rational.ONE));
        return floor.isZero() ? List.of(reached) : List.of(Shares.NONE, reached);
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_RATIO);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Ratio(expression.withInputs(others), target, floor);
    }

    @Override
    public List<Input> inputs() {
        return expression.inputs();
    }

    @Override
    public Course course(Scope scope, Input varying) {
        return Stream.of(Rational.ZERO, floor, target)
                .map(level -> expression.course(level, scope.figures(), varying))
                .reduce(Course.still(varying), Course::or);
    }

    @Override
    public List<Input> levers() {
        return expression.levers();
    }

    @Override
    public Optional<Expression> measure() {
        return Optional.of(expression);
    }
}
