// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * The rule {@code minus}: points at the start, less what is taken off for each occurrence, down to a least.
 *
 * <p>Example: from 10 points, 0.5 for each of 3 late reports and 1 for each of 2 complaints leave
 * 10 − 1.5 − 2 = 6.5. More than 10 points taken off leave 0, unless the least is below.
 *
 * @param start the points where nothing occurred
 * @param items what is taken off, at least one
 * @param least the points below which nothing more is taken off, at most the start
 */
public record Deductions(Rational start, List<Deduction> items, Rational least)
        implements Measured {

    /**
     * Copies the items and checks the bounds.
     *
     * @throws DefinitionException if nothing is taken off, or the least is not below the start
     */
    public Deductions {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(least, "least");
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new DefinitionException(DeductionFault.NONE.of());
        }
        if (!start.isAbove(least)) {
            throw new DefinitionException(DeductionFault.NOTHING_TO_TAKE.of(start, least));
        }
    }

    /**
     * The points that are left, before they end at the least.
     *
     * @return the start less what each item takes off
     */
    public Expression left() {
        Expression left = Expression.of(start);
        for (Deduction item : items) {
            left = left.minus(item.taken());
        }
        return left;
    }

    /** The numbers that points are taken off for, each with what it comes to. */
    List<Explanation> because(Figures figures) {
        return items.stream()
                .flatMap(item -> Reasons.points(item.taken(), figures).stream())
                .toList();
    }

    @Override
    public <R> R fold(Measured.Fold<R> fold) {
        return fold.deductions().apply(this);
    }

    @Override
    public List<Piece> pieces(Rational maximum) {
        Message some = Message.of(RulePhrase.BRANCH_LEFT);
        Message none = Message.of(RulePhrase.BRANCH_LEAST);
        if (maximum.isZero()) {
            return List.of(Piece.of(some, Interval.all(), Rational.ZERO));
        }
        return List.of(
                Piece.proportional(
                        some,
                        Interval.above(least),
                        Rational.ONE.dividedBy(maximum),
                        Interval.atLeast(least.dividedBy(maximum))
                                .and(Interval.atMost(Rational.ONE))),
                Piece.of(none, Interval.atMost(least), least.dividedBy(maximum)));
    }

    @Override
    public Message branch(Scope scope, Real value, Real rawShare) {
        Real taken = start.subtract(value);
        return value.order(least) > 0
                ? Message.of(RulePhrase.LEFT, start, Amounts.exact(taken), Amounts.exact(value))
                : Message.of(RulePhrase.LEFT_LEAST, start, Amounts.exact(taken), least);
    }

    @Override
    public Description describe(Stake stake) {
        Stream<Description> taken = items.stream().map(item -> Description.of(item.describe()));
        Stream<Description> end = Stream.of(Description.of(RulePhrase.NO_LESS_THAN, least));
        return new Description(
                Message.of(RulePhrase.STARTS_WITH, start),
                Stream.concat(taken, end).toList());
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        var doubts = new ArrayList<Fault>();
        if (start.isAbove(maximum)) {
            doubts.add(DeductionFault.START_ABOVE_MAXIMUM.of(start, maximum).at(this));
        }
        doubts.addAll(twice());
        for (Deduction item : items) {
            doubts.addAll(item.doubts(start.minus(least), situation));
            if (!situation
                    .reach(item.number())
                    .and(Interval.below(Rational.ZERO))
                    .isEmpty()) {
                doubts.add(DeductionFault.ADDS.of(item.number()).at(item));
            }
        }
        return doubts;
    }

    /** The same taken off again; with a limit of its own it may be the first steps of a scale. */
    private List<Fault> twice() {
        var twice = new ArrayList<Fault>();
        for (int i = 1; i < items.size(); i++) {
            Deduction item = items.get(i);
            items.subList(0, i).stream()
                    .filter(item::isOfTheSame)
                    .findFirst()
                    .ifPresent(earlier ->
                            twice.add(DeductionFault.TWICE.of(item.number()).at(item, earlier)));
        }
        return twice;
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_DEDUCTIONS);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Deductions(
                start, items.stream().map(item -> item.withInputs(others)).toList(), least);
    }
}
