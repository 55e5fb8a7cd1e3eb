package vn.dti.rule;

import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;

/** What an expression can do with two numbers. */
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
    MAX("max", 3, true);

    private final String symbol;
    private final int precedence;
    private final boolean associative;

    Operator(String symbol, int precedence, boolean associative) {
        this.symbol = symbol;
        this.precedence = precedence;
        this.associative = associative;
    }

    /**
     * The result for numbers that are known; a divisor of 0 is for the caller to see.
     *
     * @throws TooLargeException if the result has more digits than any figure can need
     */
    Rational apply(Rational left, Rational right) {
        return TooLargeException.require(
                switch (this) {
                    case PLUS -> left.plus(right);
                    case MINUS -> left.minus(right);
                    case TIMES -> left.times(right);
                    case OVER -> left.dividedBy(right);
                    case MIN -> left.min(right);
                    case MAX -> left.max(right);
                });
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
        };
    }

    /**
     * The short way: the operation on {@code top / bottom} and {@code right}, which becomes the result;
     * false if there is none in 64 bits.
     */
    boolean apply(long top, long bottom, Quotient right) {
        return switch (this) {
            case PLUS -> right.plus(top, bottom);
            case MINUS -> {
                right.negate();
                yield right.plus(top, bottom);
            }
            case TIMES -> right.times(top, bottom);
            case OVER -> right.divide(top, bottom);
            case MIN -> {
                if (right.compareTo(top, bottom) > 0) {
                    right.set(top, bottom);
                }
                yield true;
            }
            case MAX -> {
                if (right.compareTo(top, bottom) < 0) {
                    right.set(top, bottom);
                }
                yield true;
            }
        };
    }

    /** The text of an operation; an operand in brackets where it would bind too loosely. */
    String text(Expression left, Expression right, Naming naming) {
        if (this == MIN || this == MAX) {
            return symbol + "(" + left.text(naming) + ", " + right.text(naming) + ")";
        }
        int tight = associative ? precedence : precedence + 1;
        return operand(left, precedence, naming) + " " + symbol + " "
                + operand(right, tight, naming);
    }

    private static String operand(Expression operand, int weakest, Naming naming) {
        String text = operand.text(naming);
        return operand.precedence() < weakest ? "(" + text + ")" : text;
    }

    int precedence() {
        return precedence;
    }
}
