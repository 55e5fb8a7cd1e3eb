// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Input;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Worded;

/**
 * A value against the cohort's range.
 *
 * <p>Example: 3 systems where the best unit has 12 earn 3/12 of the maximum by {@link
 * Normalization#SHARE_OF_BEST}. Without a reference range the status is {@link Status#NEEDS_COHORT},
 * the share 0 and its ceiling 1, or 0 of a value that is not a share of any. A value outside the range is
 * clamped, with a notice; so is one that no consistent figures give, as a part that exceeds its whole, before
 * it is compared or sets a range.
 *
 * @param expression what is compared
 * @param mode how
 * @param better which end is the best
 * @param degenerate what a unit gets if the range is degenerate
 * @param within the units that are compared
 */
public record MinMax(
        Expression expression,
        Normalization mode,
        Normalization.Direction better,
        Normalization.Degenerate degenerate,
        Peers within)
        implements Rule {

    /**
     * Checks that a degenerate range does not turn against the direction.
     *
     * @throws DefinitionException if a date is compared, or values above 0 alone would have the maximum, though the lowest is
     *     the best
     */
    public MinMax {
        Operation.requireNumber(expression);
        if (degenerate.turnsAgainst(mode, better)) {
            throw new DefinitionException(
                    RuleFault.DEGENERATE_AGAINST.of(degenerate.word(), better.word()));
        }
    }

    /**
     * A value against the range of all units.
     *
     * @param expression what is compared
     * @param mode how
     * @param better which end is the best
     * @param degenerate what a unit gets if the range is degenerate
     * @throws DefinitionException as the other constructor
     */
    public MinMax(
            Expression expression,
            Normalization mode,
            Normalization.Direction better,
            Normalization.Degenerate degenerate) {
        this(expression, mode, better, degenerate, Peers.COHORT);
    }

    /**
     * The common case: the highest is the best, the others in proportion to it; nothing for a best of 0.
     *
     * @param expression what is compared
     * @return the rule
     */
    public static MinMax shareOfBest(Expression expression) {
        return new MinMax(
                expression,
                Normalization.SHARE_OF_BEST,
                Normalization.Direction.HIGHER,
                Normalization.Degenerate.ZERO);
    }

    /** What a reader should know of reports that are cut. */
    private Stream<Description> cuts() {
        Interval accepted = expression.domain();
        Interval possible = Plausible.of(expression).interval();
        Stream<Description> least = possible.lowerEnd().stream()
                .filter(end -> !accepted.and(Interval.below(end)).isEmpty())
                .map(end -> cut(RulePhrase.AT_LEAST_POSSIBLE, end));
        Stream<Description> most = possible.upperEnd().stream()
                .filter(end -> !accepted.and(Interval.above(end)).isEmpty())
                .map(end -> cut(RulePhrase.AT_MOST_POSSIBLE, end));
        return Stream.concat(least, most);
    }

    private Description cut(RulePhrase phrase, Rational end) {
        return Description.of(phrase, Amounts.measured(expression.isShare(), end));
    }

    @Override
    public List<Message> remarks(ReferenceRange range) {
        Real best = better == Normalization.Direction.HIGHER ? range.max() : range.min();
        return mode.hasNoShares(range, better)
                ? List.of(Message.of(
                        RulePhrase.NO_SHARE_OF_BEST, Amounts.measured(expression.isShare(), best)))
                : List.of();
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.minMax().apply(this);
    }

    boolean isDegenerate(Register value, ReferenceRange range) {
        return mode.isDegenerate(range, value, better);
    }

    /** Whether 0 is the least there can be, and no share of the best however high that is. */
    boolean isNoneNothing() {
        boolean isFromZero = expression
                .domain()
                .and(Plausible.of(expression).interval())
                .lowerEnd()
                .filter(end -> end.signum() >= 0)
                .isPresent();
        return mode == Normalization.SHARE_OF_BEST
                && better == Normalization.Direction.HIGHER
                && degenerate != Normalization.Degenerate.MAXIMUM
                && isFromZero;
    }

    /** The share in place of a value, from 0 to 1. */
    void toShare(Register value, ReferenceRange range) {
        if (isDegenerate(value, range)) {
            value.set(degenerate.earns(value));
        } else {
            mode.toShare(range, value, better);
            value.clampToShare();
        }
    }

    @Override
    public Explanation explain(Scope scope) {
        Outcome outcome = score(scope);
        Value<Real> value = expression.real(scope.figures());
        Message claim = !(value instanceof Value.Known<Real> known)
                        || lacksCohort(scope.reference())
                        || outcome.status() == Status.UNDECIDED
                ? outcome.notices().get(0).message()
                : compared(
                        scope,
                        Plausible.of(expression).compared(known.value()),
                        scope.reference().orElseThrow());
        var because = Reasons.expression(expression, scope.figures());
        return new Explanation(claim, Value.known(outcome.real()), because);
    }

    private Message compared(Scope scope, Real measured, ReferenceRange range) {
        var share = new Register();
        share.set(measured);
        boolean degenerates = isDegenerate(share, range);
        toShare(share, range);
        return Message.of(
                degenerates ? RulePhrase.MIN_MAX_DEGENERATE : RulePhrase.MIN_MAX_TAKEN,
                Amounts.measured(expression.isShare(), measured),
                Amounts.measured(expression.isShare(), range.min()),
                Amounts.measured(expression.isShare(), range.max()),
                Amounts.product(share.toReal(), scope.maximum()),
                source(range));
    }

    /** Whose figures these are, in brackets; nothing where that is not stated. */
    private static Worded source(ReferenceRange range) {
        return language -> {
            String words = range.source().in(language);
            return words.isEmpty() ? "" : " (" + words + ")";
        };
    }

    @Override
    public Description describe(Stake stake) {
        RulePhrase phrase = switch (mode) {
            case SHARE_OF_BEST ->
                better == Normalization.Direction.HIGHER
                        ? RulePhrase.SHARE_OF_HIGHEST
                        : RulePhrase.SHARE_OF_LOWEST;
            case BETWEEN ->
                better == Normalization.Direction.HIGHER
                        ? RulePhrase.BETWEEN_HIGHER
                        : RulePhrase.BETWEEN_LOWER;
        };
        var branches = new ArrayList<Description>();
        branches.add(Description.of(phrase, stake.full(), stake.factor()));
        if (mode == Normalization.BETWEEN || better == Normalization.Direction.HIGHER) {
            branches.add(Description.of(
                    RulePhrase.BRANCH, Message.of(whenDegenerate()), degenerate.marks(stake)));
        }
        cuts().forEach(branches::add);
        Phrase compare =
                within == Peers.COHORT ? RulePhrase.COMPARE : StatisticPhrase.COMPARE_IN_GROUP;
        return new Description(Message.of(compare, expression), branches);
    }

    private RulePhrase whenDegenerate() {
        if (mode == Normalization.BETWEEN) {
            return RulePhrase.ALL_ALIKE;
        }
        return expression.isNonNegative()
                ? RulePhrase.BEST_IS_ZERO
                : RulePhrase.ALL_ALIKE_NOT_POSITIVE;
    }

    @Override
    public List<Message> branches() {
        return List.of(
                Message.of(RulePhrase.BRANCH_COHORT), Message.of(RulePhrase.BRANCH_NO_COHORT));
    }

    @Override
    public List<Message> branchesTaken(Scope scope) {
        Value<?> value = expression.value(scope.figures());
        if (!value.isKnown() && !(value instanceof Value.Awaited)) {
            return List.of();
        }
        return List.of(Message.of(
                scope.reference().filter(ReferenceRange::hasRange).isPresent()
                        ? RulePhrase.BRANCH_COHORT
                        : RulePhrase.BRANCH_NO_COHORT));
    }

    @Override
    public Rational leastShare(Rational maximum) {
        return Rational.ZERO;
    }

    @Override
    public List<Interval> attainable(Rational maximum) {
        return List.of(Shares.ANY);
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        return attainable(maximum);
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        Interval reach = situation.reach(expression);
        boolean negative = reach.lowerEnd().map(end -> end.signum() < 0).orElse(true);
        if (mode == Normalization.SHARE_OF_BEST && negative) {
            return List.of(RuleFault.SHARE_OF_NEGATIVE
                    .of(Amounts.notation(expression.isShare(), reach))
                    .at(this));
        }
        return expression.inputs().isEmpty()
                ? Shares.doubts(this, List.of(Shares.FULL))
                : Measures.doubts(expression, false, situation);
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_MIN_MAX);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new MinMax(expression.withInputs(others), mode, better, degenerate, within);
    }

    @Override
    public List<Input> inputs() {
        return expression.inputs();
    }

    @Override
    public Stream<Input> lists() {
        return Aggregate.lists(expression);
    }

    @Override
    public List<Comparison> comparisons() {
        return Stream.concat(
                        Stream.of(Comparison.ofRange(expression, within)),
                        Comparison.of(CohortStatistic.in(expression)).stream())
                .toList();
    }

    @Override
    public int stages() {
        return 1 + CohortStatistic.depth(expression);
    }

    @Override
    public ShareCurve course(Scope scope, Input varying) {
        return scope.reference()
                .filter(ReferenceRange::hasRange)
                .map(range -> expression.course(
                        List.of(
                                Rational.ZERO,
                                range.min().toRational(),
                                range.max().toRational()),
                        scope.figures(),
                        varying))
                .orElseGet(() ->
                        expression.course(List.of(), scope.figures(), varying).inSteps());
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
