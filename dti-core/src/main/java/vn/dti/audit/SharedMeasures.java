// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.rule.Answered;
import vn.dti.rule.Cutoff;
import vn.dti.rule.Expression;
import vn.dti.rule.Gauge;
import vn.dti.rule.Line;
import vn.dti.rule.Rule;
import vn.dti.rule.Simplified;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The rows that follow from one measure or one answer, whose figures must all be those of one value of it.
 *
 * <p>Example: of one ratio 10 of 10 points at a target of 70 % and 1.6 of 5 points without a target
 * cannot both be, as the first needs 70 % and the second about 32 %. A row may follow from a line over
 * the measure, such as {@code 1 - a / b} beside {@code a / b}.
 *
 * <p>An answer has the numbers of {@link Answered} for values: of {@code boolean: y} and {@code boolean:
 * {not: y}} one alone earns full marks. A row may ask for more beside it, of which any figures are possible.
 */
final class SharedMeasures {

    /** Up to this many measures of the same inputs, each is compared with the others. */
    private static final int MOST = 16;

    private final List<Shared> measures = new ArrayList<>();
    private final int unchecked;

    /** What the inputs decide is held against them alone, and not reported of other rows too. */
    SharedMeasures(Framework framework, Published table, Earnings earnings) {
        Map<Set<Input>, Map<Simplified, Shared>> ofInputs = new HashMap<>();
        Map<Input, List<Follower.Printed>> asking = new LinkedHashMap<>();
        var leftOut = new HashSet<String>();
        for (Criterion criterion : framework.criteria().toList()) {
            BigDecimal figure = table.points().get(criterion.id());
            Optional<Expression> measure = measure(criterion);
            if (figure == null || criterion.unit().isZero() || earnings.tells(criterion)) {
                continue;
            }
            if (figure.signum() == 0 && criterion.mayBeLeftOut()) {
                leftOut.add(criterion.id());
                continue;
            }
            var row = new Follower.Printed(criterion, figure);
            if (measure.isPresent()) {
                var path = Path.of(measure.get());
                join(
                        row,
                        path,
                        ofInputs.computeIfAbsent(
                                path.start().inputs(), none -> new LinkedHashMap<>()));
            }
            answers(criterion)
                    .forEach(input -> asking.computeIfAbsent(input, none -> new ArrayList<>())
                            .add(row));
        }
        Set<String> entangled = entangled(measures);
        entangled.addAll(leftOut);
        asking.forEach((input, rows) -> measures.add(Shared.of(input, rows)));
        measures.removeIf(shared -> shared.followers().size() < 2);
        entangled.addAll(unchecked(measures));
        unchecked = entangled.size();
    }

    /**
     * The rows that follow from an answer and from another value too: each is held against others of the
     * one and of the other, but not against both together.
     */
    private static Set<String> unchecked(List<Shared> measures) {
        Map<String, List<Shared>> ofRows = new HashMap<>();
        measures.forEach(shared -> shared.followers()
                .forEach(each -> ofRows.computeIfAbsent(
                                each.printed().criterion().id(), none -> new ArrayList<>())
                        .add(shared)));
        return ofRows.entrySet().stream()
                .filter(each -> each.getValue().size() > 1
                        && each.getValue().stream().anyMatch(Shared::isAnswer))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The rows of measures that are not free of each other, and are not held against each other. */
    private static Set<String> entangled(List<Shared> measures) {
        Map<Simplified, Shared> known = new LinkedHashMap<>();
        measures.forEach(shared -> shared.start().ifPresent(start -> known.put(start, shared)));
        return Entangled.among(List.copyOf(known.keySet())).stream()
                .flatMap(measure -> Objects.requireNonNull(known.get(measure)).followers().stream())
                .map(each -> each.printed().criterion().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** {@return the figures that were not held against all others that follow from the same} */
    int unchecked() {
        return unchecked;
    }

    /** The questions, of yes or no or of options, that a criterion asks under some reading. */
    private static Stream<Input> answers(Criterion criterion) {
        return criterion
                .rules()
                .flatMap(rule -> rule.inputs().stream())
                .filter(input -> Answered.count(input) > 0)
                .distinct();
    }

    /** What a criterion measures under every reading; none if readings differ in it. */
    private static Optional<Expression> measure(Criterion criterion) {
        Optional<Expression> measure = measure(criterion.rule());
        boolean one = criterion.rules().map(SharedMeasures::measure).allMatch(measure::equals);
        return one ? measure : Optional.empty();
    }

    private static Optional<Expression> measure(Rule rule) {
        return Gauge.of(rule).map(Gauge::value);
    }

    /** Adds a row to the first measure of its inputs that it is a line over, or to one of its own. */
    private void join(Follower.Printed row, Path path, Map<Simplified, Shared> known) {
        for (Map.Entry<Simplified, Shared> shared : known.entrySet()) {
            Optional<Line> line = path.start().lineOver(shared.getKey());
            if (line.isPresent()) {
                shared.getValue().followers().add(new ByMeasure(row, path, line.get()));
                return;
            }
        }
        var shared = Shared.of(path.start());
        shared.followers().add(new ByMeasure(row, path, Line.IDENTITY));
        measures.add(shared);
        if (known.size() < MOST) {
            known.put(path.start(), shared);
        }
    }

    /**
     * The way to a measure from one that is not cut off.
     *
     * @param start the measure that is not cut off
     * @param cutoffs the cutoffs on the way, the last one first
     */
    private record Path(Simplified start, List<Cutoff> cutoffs) {

        static Path of(Expression measure) {
            var cutoffs = new ArrayList<Cutoff>();
            var start = Simplified.of(measure);
            Optional<Cutoff> cutoff = start.cutoff();
            while (cutoff.isPresent()) {
                cutoffs.add(cutoff.get());
                start = Simplified.of(cutoff.get().expression());
                cutoff = start.cutoff();
            }
            return new Path(start, cutoffs);
        }

        List<Interval> solve(List<Interval> values) {
            List<Interval> solved = values;
            for (Cutoff cutoff : cutoffs) {
                solved = solved.stream()
                        .flatMap(each -> cutoff.solve(each).stream())
                        .toList();
            }
            return solved;
        }
    }

    /**
     * A measure or an answer, and the rows that follow from it.
     *
     * @param name what is measured or asked
     * @param start the measure; none of an answer
     * @param domain the values that accepted figures bring about
     * @param inverseStep how many whole multiples of the measure's step are 1, if it has a step
     * @param followers the rows in the order of the framework
     */
    private record Shared(
            Worded name,
            Optional<Simplified> start,
            Interval domain,
            Optional<Rational> inverseStep,
            List<Follower> followers) {

        boolean isAnswer() {
            return start.isEmpty();
        }

        static Shared of(Simplified start) {
            Expression expression = start.expression();
            return new Shared(
                    expression,
                    Optional.of(start),
                    expression.domain(),
                    expression.step().filter(step -> !step.isZero()).map(Rational.ONE::dividedBy),
                    new ArrayList<>());
        }

        static Shared of(Input input, List<Follower.Printed> rows) {
            Rational last = Rational.of(Answered.count(input) - 1);
            return new Shared(
                    language -> "“" + input.label() + "”",
                    Optional.empty(),
                    Interval.atLeast(Rational.ZERO).and(Interval.atMost(last)),
                    Optional.of(Rational.ONE),
                    rows.stream()
                            .<Follower>map(each -> new ByAnswer(each, input))
                            .toList());
        }

        /** Whether figures can bring a value of an interval about: no quarter lies within (1/4, 1/2). */
        boolean reaches(Interval values) {
            Interval possible = values.and(domain);
            return !possible.isEmpty()
                    && inverseStep
                            .map(possible::times)
                            .map(Interval::containsInteger)
                            .orElse(true);
        }
    }

    /** A printed row with a line over the measure, perhaps cut off. */
    private record ByMeasure(Printed printed, Path path, Line line) implements Follower {

        @Override
        public Row row(Printing printing) {
            Criterion criterion = printed.criterion();
            Interval shares = printed.shares(printing);
            List<Interval> measured = criterion
                    .rules()
                    .flatMap(rule -> Gauge.of(rule).stream())
                    .flatMap(gauge -> gauge.earning(shares, criterion.unit()).stream())
                    .toList();
            List<Interval> values =
                    path.solve(measured).stream().map(line::solve).toList();
            return printed.leaving(values, Cause.states(criterion, shares));
        }
    }

    List<Finding> findings(Printing printing) {
        var findings = new ArrayList<Finding>();
        for (Shared shared : measures) {
            compare(shared, printing, findings);
        }
        return findings;
    }

    /** A row that goes with what all above it say together goes with each of them. */
    private static void compare(Shared shared, Printing printing, List<Finding> findings) {
        var agreed = new ArrayList<Follower.Row>();
        Cause all = Cause.ANY;
        for (Follower follower : shared.followers()) {
            Follower.Row row = follower.row(printing);
            // A figure that no value explains is reported at its place.
            if (Cause.ANY.and(row.cause(), shared::reaches).isImpossible()) {
                continue;
            }
            Cause both = all.and(row.cause(), shared::reaches);
            if (both.isImpossible()) {
                findings.add(finding(shared.name(), row, contradicted(row, agreed, shared)));
            } else {
                all = both;
                agreed.add(row);
            }
        }
    }

    /** The row that another contradicts; several that it contradicts together, if each is possible. */
    private static List<Follower.Row> contradicted(
            Follower.Row row, List<Follower.Row> agreed, Shared shared) {
        Optional<Follower.Row> one = agreed.stream()
                .filter(each -> row.cause().and(each.cause(), shared::reaches).isImpossible())
                .findFirst();
        return one.map(List::of).orElseGet(() -> contradictedTogether(row, agreed, shared));
    }

    private static List<Follower.Row> contradictedTogether(
            Follower.Row row, List<Follower.Row> agreed, Shared shared) {
        var needed = new ArrayList<Follower.Row>();
        Cause rest = row.cause();
        while (!rest.isImpossible()) {
            Cause cause = rest;
            Follower.Row next = agreed.stream()
                    .filter(each -> !needed.contains(each))
                    .min(Comparator.comparingInt(
                            each -> cause.and(each.cause(), shared::reaches).size()))
                    .orElseThrow();
            needed.add(next);
            rest = cause.and(next.cause(), shared::reaches);
        }
        return needed;
    }

    private static Finding finding(Worded measure, Follower.Row row, List<Follower.Row> others) {
        Worded figures = language -> language.all(others.stream()
                .map(each -> Message.of(AuditPhrase.PRINTED, each.id(), each.figure())
                        .in(language))
                .toList());
        return Finding.of(
                row.id(),
                Finding.Kind.MEASURE,
                others.size() == 1 ? AuditPhrase.MEASURE : AuditPhrase.MEASURE_OF_ALL,
                row.figure(),
                figures,
                measure);
    }
}
