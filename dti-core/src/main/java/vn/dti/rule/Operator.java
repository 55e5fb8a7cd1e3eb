package vn.dti.rule;

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
    },
    /** The difference. */
    MINUS("-", 1, false) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return Value.known(left.minus(right));
        }
    },
    /** The product. */
    TIMES("×", 2, true) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return Value.known(left.times(right));
        }
    },
    /** The quotient; undefined over 0. */
    OVER("/", 2, false) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return right.isZero() ? Value.undefined(left) : Value.known(left.dividedBy(right));
        }
    },
    /** The smaller of the two. */
    MIN("min", 3, true) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return Value.known(left.min(right));
        }
    },
    /** The larger of the two. */
    MAX("max", 3, true) {
        @Override
        Value<Rational> apply(Rational left, Rational right) {
            return Value.known(left.max(right));
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
