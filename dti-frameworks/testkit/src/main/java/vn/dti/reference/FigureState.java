// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A value in one of the four states of the design: known, missing, not applicable, undefined. */
sealed interface FigureState {

    record Known(Object value) implements FigureState {}

    record Missing(Set<String> inputs) implements FigureState {}

    record NotApplicable(String reason) implements FigureState {}

    /**
     * A dividend over zero, and the inputs of which the zero is made; or a function outside of its domain,
     * which is as 1/0.
     */
    record Undefined(Fraction dividend, Set<String> divisor, boolean isOfFunction)
            implements FigureState {
        Undefined(Fraction dividend, Set<String> divisor) {
            this(dividend, divisor, false);
        }
    }

    /** A value that rests on a cohort that is not known. */
    record Awaited() implements FigureState {}

    static FigureState known(Object value) {
        return new Known(value);
    }

    default boolean is(Object value) {
        return equals(known(value));
    }

    default Fraction number() {
        return (Fraction) ((Known) this).value();
    }

    default FigureState then(Function<Object, FigureState> next) {
        return this instanceof Known known ? next.apply(known.value()) : this;
    }

    /** Not applicable wins over missing, that over a/0, that over 0/0, that over awaited and known. */
    private int strength() {
        if (this instanceof Undefined over) {
            return over.dividend().signum() == 0 ? 2 : 3;
        }
        if (this instanceof Known) {
            return 0;
        }
        return this instanceof Awaited ? 1 : this instanceof Missing ? 4 : 5;
    }

    /** The state of what needs several values: the strongest one, the first of equals. */
    static FigureState strongest(List<FigureState> states) {
        FigureState strongest = states.get(0);
        for (FigureState each : states.subList(1, states.size())) {
            if (strongest instanceof Missing one && each instanceof Missing other) {
                Set<String> both = new LinkedHashSet<>(one.inputs());
                both.addAll(other.inputs());
                strongest = new Missing(both);
            } else if (strongest instanceof Undefined one
                    && each instanceof Undefined other
                    && strongest.strength() == each.strength()) {
                Set<String> both = new LinkedHashSet<>(one.divisor());
                both.addAll(other.divisor());
                strongest = new Undefined(one.dividend(), both, one.isOfFunction());
            } else if (each.strength() > strongest.strength()) {
                strongest = each;
            }
        }
        return strongest;
    }
}
