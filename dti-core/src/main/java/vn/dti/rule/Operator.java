// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/** The operations of an expression on two numbers. */
public enum Operator {
    /** The sum. */
    PLUS("+", 1, true),
    /** The difference. */
    MINUS("-", 1, false),
    /** The product. */
    TIMES("×", 2, true),
    /** The quotient; undefined over 0. */
    OVER("/", 2, false),
    /** The smaller of the two. */
    MIN("min", 3, true),
    /** The larger of the two. */
    MAX("max", 3, true),
    /** The days from the first date to the second; below 0 where that is earlier. */
    DAYS("days", 3, false);

    private final String symbol;
    private final int precedence;
    private final boolean associative;

    Operator(String symbol, int precedence, boolean associative) {
        this.symbol = symbol;
        this.precedence = precedence;
        this.associative = associative;
    }

    /** What comes out of operands between some ends. */
    Reach reach(Reach left, Reach right) {
        return switch (this) {
            case PLUS -> left.plus(right);
            case MINUS -> left.plus(right.negated());
            case TIMES -> left.times(right);
            case OVER -> left.over(right);
            case MIN -> left.min(right);
            case MAX -> left.max(right);
            case DAYS -> right.plus(left.negated());
        };
    }

    /**
     * The values of one operand that bring the result within an interval, or to where it stays.
     *
     * @param isLeft whether the operand is the first
     * @param within the results of interest
     * @param other the other operand
     */
    Interval operand(boolean isLeft, Interval within, Rational other) {
        return switch (this) {
            case PLUS -> shifted(within, other.negated());
            case MINUS ->
                isLeft
                        ? shifted(within, other)
                        : shifted(within, other.negated()).negated();
            case TIMES ->
                other.isZero() ? Interval.all() : scaled(within, Rational.ONE.dividedBy(other));
            case OVER -> isLeft ? scaled(within, other) : Interval.all();
            case MIN -> within.and(Interval.atMost(other));
            case MAX -> within.and(Interval.atLeast(other));
            case DAYS ->
                isLeft ? shifted(within, other.negated()).negated() : shifted(within, other);
        };
    }

    private static Interval shifted(Interval within, Rational by) {
        return within.plus(Interval.exactly(by));
    }

    private static Interval scaled(Interval within, Rational factor) {
        return factor.signum() < 0
                ? within.negated().times(factor.negated())
                : within.times(factor);
    }

    /** The text of an operation; an operand in brackets where it would bind too loosely. */
    String text(Expression left, Expression right, Naming naming) {
        if (this == DAYS) {
            return naming.days(left.text(naming), right.text(naming));
        }
        if (this == MIN || this == MAX) {
            return symbol + naming.values(List.of(left.text(naming), right.text(naming)));
        }
        if (this == MINUS && naming.isForReaders() && left.equals(Expression.of(Rational.ZERO))) {
            return opposite(right, right.text(naming));
        }
        int tight = associative ? precedence : precedence + 1;
        return bracketed(left, precedence, left.text(naming)) + " " + symbol + " "
                + bracketed(right, tight, right.text(naming));
    }

    private String opposite(Expression operand, String text) {
        boolean isWeak = operand.precedence() <= precedence || text.startsWith("-");
        return isWeak ? "-(" + text + ")" : "-" + text;
    }

    /** Without another call on the way down, as formulas may be deep. */
    private static String bracketed(Expression operand, int weakest, String text) {
        return operand.precedence() < weakest ? "(" + text + ")" : text;
    }

    int precedence() {
        return precedence;
    }
}
