// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The number from which a total is in a class: the same for all units, or another for each kind of unit.
 *
 * <p>Example: «phường từ 80 %, xã từ 75 %» is {@code 80%} where the kind is ward and {@code 75%} where it is
 * commune. In points, or a share of 1.
 */
public sealed interface Level extends Unmapped {

    /**
     * One number for all units.
     *
     * @param number the number
     */
    record Same(Rational number) implements Level {
        @Override
        public Optional<Real> of(Figures figures) {
            return Optional.of(number);
        }

        @Override
        public List<Rational> numbers() {
            return List.of(number);
        }

        @Override
        public List<Input> inputs() {
            return List.of();
        }

        @Override
        public Worded words(Classes.Scale by) {
            return by.words(number);
        }
    }

    /**
     * A number for each kind of unit.
     *
     * @param numbersByKind what holds for units of a kind, with the number for them
     */
    record ByKind(Map<Condition, Rational> numbersByKind) implements Level {

        /** Copies the numbers. */
        public ByKind {
            numbersByKind = Collections.unmodifiableMap(new LinkedHashMap<>(numbersByKind));
        }

        @Override
        public Optional<Real> of(Figures figures) {
            return first(figures).map(Map.Entry::getValue);
        }

        @Override
        public Optional<Condition> kind(Figures figures) {
            return first(figures).map(Map.Entry::getKey);
        }

        private Optional<Map.Entry<Condition, Rational>> first(Figures figures) {
            return numbersByKind.entrySet().stream()
                    .filter(each -> each.getKey().holds(figures).equals(Value.known(true)))
                    .findFirst();
        }

        @Override
        public List<Rational> numbers() {
            return List.copyOf(numbersByKind.values());
        }

        @Override
        public List<Input> inputs() {
            return numbersByKind.keySet().stream()
                    .flatMap(kind -> kind.inputs().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Worded words(Classes.Scale by) {
            return language -> numbersByKind.entrySet().stream()
                    .map(each -> Message.of(
                                    FrameworkPhrase.LEVEL_OF_KIND,
                                    by.words(each.getValue()),
                                    each.getKey())
                            .in(language))
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * A number that units report, such as a quota.
     *
     * @param value the number, or a calculation of figures
     */
    record Reported(Expression value) implements Level {
        @Override
        public Optional<Real> of(Figures figures) {
            try {
                return value.real(figures).find();
            } catch (TooLargeException unknown) {
                return Optional.empty();
            }
        }

        @Override
        public List<Rational> numbers() {
            return List.of();
        }

        @Override
        public List<Input> inputs() {
            return value.inputs();
        }

        @Override
        public Worded words(Classes.Scale by) {
            return value;
        }
    }

    /**
     * The number for a unit.
     *
     * @param figures what it reports
     * @return the number, which may be no fraction; none if it is not known
     */
    Optional<Real> of(Figures figures);

    /** {@return the numbers that are stated; none where units report it} */
    List<Rational> numbers();

    /** {@return the inputs used, each once} */
    List<Input> inputs();

    /**
     * The number in words.
     *
     * @param by whether it is of points or a share of the maximum
     * @return for example {@code 80% if “Kind” is “ward”, 75% if “Kind” is “commune”}
     */
    Worded words(Classes.Scale by);

    /**
     * The kind of a unit by which the number differs.
     *
     * @param figures what it reports
     * @return what holds for it; none where the number is the same for all, or the kind is not known
     */
    default Optional<Condition> kind(Figures figures) {
        return Optional.empty();
    }

    /** {@return whether it is the same for all units} */
    default boolean isSame() {
        return inputs().isEmpty();
    }

    /**
     * The numbers of this one and another for the same unit.
     *
     * @param other the other one
     * @return pairs; of kinds that have nothing to do with each other, any two
     */
    default Stream<Map.Entry<Rational, Rational>> beside(Level other) {
        if (this instanceof ByKind mine
                && other instanceof ByKind others
                && mine.inputs().equals(others.inputs())) {
            return mine.numbersByKind().entrySet().stream()
                    .flatMap(each -> Stream.ofNullable(others.numbersByKind().get(each.getKey()))
                            .map(number -> Map.entry(each.getValue(), number)));
        }
        return numbers().stream()
                .flatMap(one -> other.numbers().stream().map(two -> Map.entry(one, two)));
    }
}
