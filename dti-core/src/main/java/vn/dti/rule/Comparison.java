// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Sample;
import vn.dti.exact.Unmapped;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * The question of a rule to the other units: the value of each of them, and the numbers that are made
 * of these.
 *
 * <p>Example: {@code min-max: articles} asks for the least and the most of {@code articles}, a z-score for
 * its mean and its deviation.
 *
 * @param measure the value of a unit
 * @param peers whose values
 * @param figures the numbers by the name that they have in a {@link ReferenceRange}
 */
public record Comparison(Expression measure, Peers peers, Map<String, Asked> figures)
        implements Unmapped {

    /** The {@link #id} of a range. */
    static final String RANGE = "";

    /** Copies the numbers. */
    public Comparison {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * A number that is made of the values of the units.
     *
     * @param statistic which
     * @param percent 0 to 100, of a percentile; else 0
     */
    public record Asked(Statistic statistic, Rational percent) implements Unmapped {

        /**
         * The number.
         *
         * @param values the values of the units
         * @return for example their mean
         * @throws vn.dti.exact.UndecidedException if numbers that are not fractions are too near to each
         *     other
         */
        public Real of(Sample values) {
            return statistic.of(values, percent);
        }

        /** {@return whether it tells how far apart the values are} */
        public boolean isDeviation() {
            return statistic.isDeviation();
        }
    }

    /** The range of a min-max rule. */
    static Comparison ofRange(Expression measure, Peers peers) {
        var ends = new LinkedHashMap<String, Asked>();
        ends.put(ReferenceRange.MIN, new Asked(Statistic.LEAST, Rational.ZERO));
        ends.put(ReferenceRange.MAX, new Asked(Statistic.MOST, Rational.ZERO));
        return new Comparison(measure, peers, ends);
    }

    static Comparison of(CohortStatistic statistic) {
        return new Comparison(
                statistic.operand(),
                statistic.peers(),
                Map.of(statistic.key(), new Asked(statistic.statistic(), statistic.percent())));
    }

    /** What some statistics ask. */
    static List<Comparison> of(List<CohortStatistic> statistics) {
        return statistics.isEmpty()
                ? List.of()
                : statistics.stream().map(Comparison::of).toList();
    }

    /**
     * Each value that is asked for once, with all numbers that are made of it.
     *
     * @param comparisons those of a rule
     * @return the same by their {@link #id}
     */
    public static Map<String, Comparison> merged(List<Comparison> comparisons) {
        var merged = new LinkedHashMap<String, Comparison>();
        comparisons.forEach(each -> merged.merge(each.id(), each, Comparison::and));
        return merged;
    }

    private Comparison and(Comparison that) {
        var all = new LinkedHashMap<>(figures);
        all.putAll(that.figures);
        return new Comparison(measure, peers, all);
    }

    /**
     * Whether this is the range of a min-max rule, of which a criterion may have one.
     *
     * @return false for statistics
     */
    public boolean isRange() {
        return figures.containsKey(ReferenceRange.MIN);
    }

    /**
     * The values that one of the numbers can have.
     *
     * @param name the name of the number
     * @return for example from 0 on for a deviation
     * @throws java.util.NoSuchElementException if it is not asked for
     */
    public Interval possible(String name) {
        Statistic statistic =
                Optional.ofNullable(figures.get(name)).orElseThrow().statistic();
        return statistic.reach(Reach.of(measure.domain())).interval();
    }

    /**
     * One of the numbers in words.
     *
     * @param name the name of the number
     * @param value its value
     * @return for example {@code mean of “Hồ sơ trực tuyến” over all units: 60}
     * @throws java.util.NoSuchElementException if it is not asked for
     */
    public Message told(String name, Real value) {
        Asked asked = Optional.ofNullable(figures.get(name)).orElseThrow();
        var statistic = new CohortStatistic(asked.statistic(), peers, measure, asked.percent());
        return Message.of(
                Word.LABELLED,
                new StatisticText(statistic),
                Amounts.measured(statistic.isShare(), value));
    }

    /**
     * The name by which values of one comparison are told from those of another of the same rule.
     *
     * @return empty for a range
     */
    public String id() {
        return isRange() ? RANGE : peers.word() + " " + measure.text(Naming.NAMES);
    }
}
