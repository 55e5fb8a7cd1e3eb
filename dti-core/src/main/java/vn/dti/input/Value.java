// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.wording.Worded;

/**
 * A value in one of its states: known, missing, not applicable, or undefined; not decided, where
 * a number that is not a fraction is too near to a limit to tell on which side it lies; or awaited, where it
 * rests on the other units of a cohort.
 *
 * <p>The states stay apart from the input to the total; none of them is null, 0 or NaN. Where two
 * values meet, not applicable wins over missing, missing over undefined and undecided, and these over
 * awaited, as what the unit itself lacks is lacking whatever the others have.
 *
 * @param <T> the type of a known value
 */
public sealed interface Value<T> extends Unmapped {

    /**
     * A value that was given or calculated.
     *
     * @param <T> its type
     * @param value the value
     */
    record Known<T>(T value) implements Value<T> {
        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.known().apply(value);
        }

        @Override
        public int strength() {
            return 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Known<?> that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /**
     * A value that was not given, which is not zero.
     *
     * @param <T> the type that it would have
     * @param inputs the names of the inputs that were omitted, in the order of the rule
     */
    record Missing<T>(List<String> inputs) implements Value<T> {
        /** Copies the names. */
        public Missing {
            inputs = List.copyOf(inputs);
        }

        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.missing().apply(inputs);
        }

        @Override
        public int strength() {
            return 4;
        }
    }

    /**
     * A value that the unit has no subject for, as its host asserts.
     *
     * @param <T> the type that it would have
     * @param reason why, in the host's words
     */
    record NotApplicable<T>(String reason) implements Value<T> {
        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.notApplicable().apply(reason);
        }

        @Override
        public int strength() {
            return 5;
        }
    }

    /**
     * A value that does not exist: a quotient over zero, or a function outside of its domain.
     *
     * @param <T> the type that it would have
     * @param dividend what was to be divided by zero, 0 for 0/0; 1 for a function
     * @param divisor the inputs that the zero or what the function takes is made of, in the order of the
     *     rule; empty where they are not known
     * @param function the function with what it takes, as people write it; nothing for a quotient
     */
    record Undefined<T>(Rational dividend, List<Operand> divisor, Optional<Worded> function)
            implements Value<T> {
        /** Copies the inputs. */
        public Undefined {
            divisor = List.copyOf(divisor);
        }

        /**
         * A quotient over zero.
         *
         * @param dividend what was to be divided by zero
         * @param divisor the inputs that the zero is made of
         */
        public Undefined(Rational dividend, List<Operand> divisor) {
            this(dividend, divisor, Optional.empty());
        }

        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.undefined().apply(dividend);
        }

        @Override
        public int strength() {
            return dividend.isZero() ? 2 : 3;
        }
    }

    /**
     * A value, or the answer to a condition, of which no number of digits shows on which side of a limit it
     * lies.
     *
     * @param <T> the type that it would have
     */
    record Undecided<T>() implements Value<T> {
        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.undecided().get();
        }

        @Override
        public int strength() {
            return 3;
        }
    }

    /**
     * A value, or the answer to a condition, that rests on the other units, which are not known.
     *
     * @param <T> the type that it would have
     */
    record Awaited<T>() implements Value<T> {
        @Override
        public <R> R fold(Cases<T, R> cases) {
            return cases.awaited().get();
        }

        @Override
        public int strength() {
            return 1;
        }
    }

    /**
     * An input with its value, where a calculation met it.
     *
     * <p>Example: {@code households_in_province}, 0.
     *
     * @param place the name of the input; in a record its path, such as {@code activities[2].feedback}
     * @param input the input
     * @param number its value
     */
    record Operand(String place, Input input, Rational number) {}

    /**
     * A function for each of the states, so that none is forgotten.
     *
     * @param <T> the type of a known value
     * @param <R> the type of the result
     * @param known what to do with a known value
     * @param missing what to do with the names of the omitted inputs
     * @param notApplicable what to do with the reason
     * @param undefined what to do with the dividend over zero
     * @param undecided what to do where no number of digits tells
     * @param awaited what to do where the other units are not known
     */
    record Cases<T, R>(
            Function<T, R> known,
            Function<List<String>, R> missing,
            Function<String, R> notApplicable,
            Function<Rational, R> undefined,
            Supplier<R> undecided,
            Supplier<R> awaited) {}

    /**
     * A known value.
     *
     * @param <T> its type
     * @param value the value
     * @return the value in the state known
     */
    static <T> Value<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * A missing value.
     *
     * @param <T> the type that it would have
     * @param inputs the names of the omitted inputs
     * @return the state missing
     */
    static <T> Value<T> missing(String... inputs) {
        return new Missing<>(List.of(inputs));
    }

    /**
     * A value that does not apply.
     *
     * @param <T> the type that it would have
     * @param reason why, for example {@code the unit has no procedures}
     * @return the state not applicable
     */
    static <T> Value<T> notApplicable(String reason) {
        return new NotApplicable<>(reason);
    }

    /**
     * A quotient over zero.
     *
     * @param <T> the type that it would have
     * @param dividend what was to be divided, 0 for 0/0
     * @param divisor the inputs that the zero is made of
     * @return the state undefined
     */
    static <T> Value<T> undefined(Rational dividend, Operand... divisor) {
        return new Undefined<>(dividend, List.of(divisor));
    }

    /**
     * A value that no number of digits decides.
     *
     * @param <T> the type that it would have
     * @return the state undecided
     */
    static <T> Value<T> undecided() {
        return new Undecided<>();
    }

    /**
     * A value that rests on other units.
     *
     * @param <T> the type that it would have
     * @return the state awaited
     */
    static <T> Value<T> awaited() {
        return new Awaited<>();
    }

    /**
     * The result of the case that holds.
     *
     * @param <R> the type of the result
     * @param cases what to do in each state
     * @return what the function of this state gives
     */
    <R> R fold(Cases<T, R> cases);

    /**
     * Whether this value is known.
     *
     * @return false for the other states
     */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /** {@return the value where it is known; empty in the other states} */
    default Optional<T> find() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * The value where it is known and of a type.
     *
     * @param <R> the type
     * @param type for example that of numbers
     * @return empty in the other states, and for values of other types
     */
    default <R> Optional<R> find(Class<R> type) {
        return this instanceof Known<T> known && type.isInstance(known.value())
                ? Optional.of(type.cast(known.value()))
                : Optional.empty();
    }

    /**
     * This state, as that of a value which cannot be calculated because of it.
     *
     * @param <R> the type of the next value
     * @return this value, which holds nothing of its own type
     * @throws IllegalStateException if this value is known
     */
    @SuppressWarnings("unchecked")
    default <R> Value<R> propagated() {
        if (isKnown()) {
            throw new IllegalStateException(toString());
        }
        return (Value<R>) this;
    }

    /**
     * Calculates on from a known value to a known value.
     *
     * @param <R> the type of the next value
     * @param next the calculation
     * @return the next value in the state known, or this state
     */
    default <R> Value<R> map(Function<T, R> next) {
        return this instanceof Known<T> known ? known(next.apply(known.value())) : propagated();
    }

    /**
     * The left value, unless the right one is in a stronger state.
     *
     * @param <T> the type of the left value
     * @param left the value to keep
     * @param right a value that the left one depends on
     * @return {@code left}, or the state of {@code right} where that is stronger; two missing values name
     *     the inputs of both, and so do two zeros that were divided by
     */
    static <T> Value<T> and(Value<T> left, Value<?> right) {
        if (left instanceof Undefined<T> here
                && right instanceof Undefined<?> there
                && left.strength() == right.strength()) {
            return new Undefined<>(
                    here.dividend(), union(here.divisor(), there.divisor()), here.function());
        }
        if (left instanceof Missing<T> here && right instanceof Missing<?> there) {
            return new Missing<>(union(here.inputs(), there.inputs()));
        }
        return right.strength() > left.strength() ? right.propagated() : left;
    }

    /**
     * How strongly this state holds against others.
     *
     * @return 5 not applicable, 4 missing, 3 undefined as a/0 or undecided, 2 undefined as 0/0, 1 awaited,
     *     0 known
     */
    int strength();

    private static <E> List<E> union(List<E> left, List<E> right) {
        var all = new LinkedHashSet<>(left);
        all.addAll(right);
        return new ArrayList<>(all);
    }
}
