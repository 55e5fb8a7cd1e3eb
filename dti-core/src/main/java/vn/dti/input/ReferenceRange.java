// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * The figures of a cohort against which a criterion scores: for a min-max criterion the range of
 * their values, for one that asks for statistics their mean, their deviation and the like.
 *
 * <p>Example: {@code new ReferenceRange(Rational.of(0), Rational.of(12), "22 districts, 2023")}; {@code
 * ReferenceRange.of("22 districts, 2023").with("cohort-mean(articles)", Rational.of(5))}.
 *
 * @param figures the numbers by name: {@link #MIN} and {@link #MAX} of a range, and statistics as formulas
 *     have them, without blanks
 * @param source whose figures these are, for example {@code 22 districts, 2023}; may be empty
 */
public record ReferenceRange(Map<String, Real> figures, Message source) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name of the smallest value of a range. */
    public static final String MIN = "min";

    /** The name of the largest value of a range. */
    public static final String MAX = "max";

    private static final int PLACES = 20;

    /**
     * Copies the numbers and checks the order; that of two numbers which are too near to each other to tell
     * is taken as given.
     *
     * @throws DefinitionException if {@code min} is above {@code max}
     * @throws IllegalArgumentException if a range has one end alone
     */
    public ReferenceRange {
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(source, "source");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        Real min = figures.get(MIN);
        Real max = figures.get(MAX);
        if ((min == null) != (max == null)) {
            throw new IllegalArgumentException("a range with one end alone");
        }
        if (min != null && max != null && min.toRational().isAbove(max.toRational())) {
            throw new DefinitionException(InputFault.NEGATIVE_RANGE.of(min, max));
        }
    }

    /**
     * A range.
     *
     * @param min the smallest value of the cohort
     * @param max the largest value of the cohort, at least {@code min}
     * @param source whose figures these are; may be empty
     * @throws DefinitionException if {@code min} is above {@code max}
     */
    public ReferenceRange(Real min, Real max, Message source) {
        this(ends(min, max), source);
    }

    /**
     * A range whose source is named in the same words in every language.
     *
     * @param min the smallest value of the cohort
     * @param max the largest value of the cohort, at least {@code min}
     * @param source whose figures these are; may be empty
     * @throws DefinitionException if {@code min} is above {@code max}
     */
    public ReferenceRange(Real min, Real max, String source) {
        this(min, max, Message.verbatim(Objects.requireNonNull(source, "source")));
    }

    private static Map<String, Real> ends(Real min, Real max) {
        Objects.requireNonNull(min, MIN);
        Objects.requireNonNull(max, MAX);
        var ends = new LinkedHashMap<String, Real>();
        ends.put(MIN, min);
        ends.put(MAX, max);
        return ends;
    }

    /**
     * No figures yet.
     *
     * @param source whose figures will be added; may be empty
     * @return a reference without range and statistics
     */
    public static ReferenceRange of(String source) {
        return new ReferenceRange(
                Map.of(), Message.verbatim(Objects.requireNonNull(source, "source")));
    }

    /**
     * This reference with a statistic more.
     *
     * @param statistic as formulas have it, such as {@code cohort-mean(a / b)}; blanks make no difference
     * @param value its value
     * @return a copy
     */
    public ReferenceRange with(String statistic, Real value) {
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(value, "value");
        return with(Map.of(statistic.replaceAll("\\s+", ""), value));
    }

    /**
     * This reference with some statistics more.
     *
     * @param statistics by their names without blanks, as {@link #statistics()} has them
     * @return a copy
     */
    public ReferenceRange with(Map<String, Real> statistics) {
        var more = new LinkedHashMap<>(figures);
        more.putAll(Objects.requireNonNull(statistics, "statistics"));
        return new ReferenceRange(more, source);
    }

    /**
     * The same figures of another source.
     *
     * @param other whose figures these are
     * @return a copy
     */
    public ReferenceRange from(Message other) {
        return new ReferenceRange(figures, Objects.requireNonNull(other, "other"));
    }

    /** {@return whether there is a range, and not statistics alone} */
    public boolean hasRange() {
        return figures.containsKey(MIN);
    }

    /**
     * A number by its name.
     *
     * @param name {@link #MIN}, {@link #MAX} or a statistic as formulas have it, without blanks
     * @return empty if it is not given
     */
    public Optional<Real> find(String name) {
        return Optional.ofNullable(figures.get(Objects.requireNonNull(name, "name")));
    }

    /** {@return the numbers but for the range, by name} */
    public Map<String, Real> statistics() {
        var statistics = new LinkedHashMap<>(figures);
        statistics.keySet().removeAll(List.of(MIN, MAX));
        return statistics;
    }

    /**
     * The smallest value of the cohort.
     *
     * @return the lower end of the range
     * @throws NoSuchElementException if there is no range
     */
    public Real min() {
        return find(MIN).orElseThrow();
    }

    /**
     * The largest value of the cohort.
     *
     * @return the upper end of the range
     * @throws NoSuchElementException if there is no range
     */
    public Real max() {
        return find(MAX).orElseThrow();
    }

    /** {@return the numbers in words: {@code 0 – 12}, {@code cohort-mean(articles): 5}} */
    public List<Message> numbers() {
        return numbers((name, value) -> Message.of(Word.LABELLED, name, value));
    }

    /**
     * The numbers in words of a host.
     *
     * @param statistic the words for a statistic of this name and value
     * @return the range, if there is one, and each statistic
     */
    public List<Message> numbers(BiFunction<String, Real, Message> statistic) {
        var numbers = new ArrayList<Message>();
        if (hasRange()) {
            numbers.add(Message.of(InputPhrase.RANGE, min(), max()));
        }
        statistics().forEach((name, value) -> numbers.add(statistic.apply(name, value)));
        return numbers;
    }

    /** {@return the smallest value; of one that is not a fraction the next decimal of 20 places below} */
    public Rational least() {
        return min().enclosure(PLACES).lowerEnd().orElseThrow();
    }

    /** {@return the largest value; of one that is not a fraction the next decimal of 20 places above} */
    public Rational most() {
        return max().enclosure(PLACES).upperEnd().orElseThrow();
    }
}
