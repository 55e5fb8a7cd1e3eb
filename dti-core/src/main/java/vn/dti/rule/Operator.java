package vn.dti.rule;

import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.input.Value;

/** What an expression can do with two numbers. */
public enum Operator {
    /** The sum. */
    PLUS("+", 1, true) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return Value.known(left.plus(right));
        }

        @Override
        boolean apply(long top, long bottom, Quotient right) {
            return right.plus(top, bottom);
        }
    },
    /** The difference. */
    MINUS("-", 1, false) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return Value.known(left.minus(right));
        }

        @Override
        boolean apply(long top, long bottom, Quotient right) {
            right.negate();
            return right.plus(top, bottom);
        }
    },
    /** The product. */
    TIMES("×", 2, true) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return Value.known(left.times(right));
        }

        @Override
        boolean apply(long top, long bottom, Quotient right) {
            return right.times(top, bottom);
        }
    },
    /** The quotient; undefined over 0. */
    OVER("/", 2, false) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return right.isZero() ? Value.undefined(left) : Value.known(left.dividedBy(right));
        }

        @Override
        boolean apply(long top, long bottom, Quotient right) {
            return right.divide(top, bottom);
        }
    },
    /** The smaller of the two. */
    MIN("min", 3, true) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return Value.known(left.min(right));
        }

        @Override
        boolean apply(long top, long bottom, Quotient right) {
            if (right.compareTo(top, bottom) > 0) {
                right.set(top, bottom);
            }
            return true;
        }
    },
    /** The larger of the two. */
    MAX("max", 3, true) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return Value.known(left.max(right));
        }

        @Override
        boolean apply(long top, long bottom, Quotient right) {
            if (right.compareTo(top, bottom) < 0) {
                right.set(top, bottom);
            }
            return true;
        }
    };

    private final String symbol;
    private final int precedence;
    private final boolean associative;

    Operator(String symbol, int precedence, boolean associative) {
        this.symbol = symbol;
        this.precedence = precedence;
        this.associative = associative;
    }

    abstract Value<Rational> apply(Rational left, Rational right);

    /**
     * The short way: the operation on {@code top / bottom} and {@code right}, which becomes the result;
     * false if there is none in 64 bits.
     */
    abstract boolean apply(long top, long bottom, Quotient right);

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
