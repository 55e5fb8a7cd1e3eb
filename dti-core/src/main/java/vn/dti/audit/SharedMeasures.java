package vn.dti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.input.Input;
import vn.dti.rule.Cutoff;
import vn.dti.rule.Expression;
import vn.dti.rule.Gauge;
import vn.dti.rule.Line;
import vn.dti.rule.Policy;
import vn.dti.rule.Rule;
import vn.dti.rule.Simplified;
import vn.dti.rule.Worth;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The rows that follow from one measure, whose figures must all be those of one value of it.
 *
 * <p>Example: of one ratio 10 of 10 points at a target of 70 % and 1.6 of 5 points without a target
 * cannot both be, as the first needs 70 % and the second about 32 %. A row may follow from a line over
 * the measure, such as {@code 1 - a / b} beside {@code a / b}.
 */
final class SharedMeasures {

    /** Up to this many measures of the same inputs, each is compared with the others. */
    private static final int MOST = 16;

    private final List<Shared> measures = new ArrayList<>();

    SharedMeasures(Framework framework, Published table) {
        Map<Set<Input>, List<Shared>> ofInputs = new HashMap<>();
        for (Criterion criterion : framework.criteria().toList()) {
            BigDecimal figure = table.points().get(criterion.id());
            Optional<Expression> measure = measure(criterion);
            if (figure != null && measure.isPresent() && !criterion.unit().isZero()) {
                var path = Path.of(measure.get());
                List<Shared> known =
                        ofInputs.computeIfAbsent(path.start().inputs(), none -> new ArrayList<>());
                join(new Printed(criterion, figure), path, known);
            }
        }
        measures.removeIf(shared -> shared.followers().size() < 2);
    }

    /** What a criterion measures under every reading; none if readings differ in it. */
    private static Optional<Expression> measure(Criterion criterion) {
        Optional<Expression> measure = measure(criterion.rule());
        boolean one =
                TableCheck.rules(criterion).map(SharedMeasures::measure).allMatch(measure::equals);
        return one ? measure : Optional.empty();
    }

    private static Optional<Expression> measure(Rule rule) {
        return Gauge.of(rule).map(Gauge::value);
    }

    /** Adds a row to the first measure of its inputs that it is a line over, or to one of its own. */
    private void join(Printed row, Path path, List<Shared> known) {
        for (Shared shared : known) {
            Optional<Line> line = path.start().lineOver(shared.measure());
            if (line.isPresent()) {
                shared.followers().add(new Follower(row, path, line.get()));
                return;
            }
        }
        var shared = Shared.of(path.start());
        shared.followers().add(new Follower(row, path, Line.IDENTITY));
        measures.add(shared);
        if (known.size() < MOST) {
            known.add(shared);
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

    /** A row with its figure. */
    private record Printed(Criterion criterion, BigDecimal figure) {}

    /**
     * A measure and the rows that follow from it.
     *
     * @param measure what is measured
     * @param domain the values that accepted figures bring about
     * @param inverseStep how many whole multiples of the measure's step are 1, if it has a step
     * @param followers the rows in the order of the framework
     */
    private record Shared(
            Simplified measure,
            Interval domain,
            Optional<Rational> inverseStep,
            List<Follower> followers) {

        static Shared of(Simplified measure) {
            Expression expression = measure.expression();
            return new Shared(
                    measure,
                    expression.domain(),
                    expression.step().filter(step -> !step.isZero()).map(Rational.ONE::dividedBy),
                    new ArrayList<>());
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
    private record Follower(Printed printed, Path path, Line line) {

        Row row(Printing printing) {
            Criterion criterion = printed.criterion();
            Interval shares = printing.behind(printed.figure())
                    .times(Rational.ONE.dividedBy(criterion.unit()));
            List<Interval> measured = TableCheck.rules(criterion)
                    .flatMap(rule -> Gauge.of(rule).stream())
                    .flatMap(gauge -> gauge.earning(shares, criterion.unit()).stream())
                    .toList();
            List<Interval> values =
                    path.solve(measured).stream().map(line::solve).toList();
            var cause = new Cause(values, states(criterion.worths(), shares));
            return new Row(criterion.id(), printed.figure(), cause);
        }
    }

    /** A reason why a measure has no value, which holds for all rows that follow from it. */
    private enum State {
        MISSING,
        NOT_APPLICABLE,
        OVER_ZERO
    }

    private static Set<State> states(Policy policy, Interval shares) {
        var states = EnumSet.noneOf(State.class);
        add(State.MISSING, policy.missing(), shares, states);
        add(State.NOT_APPLICABLE, policy.notApplicable(), shares, states);
        add(State.OVER_ZERO, policy.zeroDenominator(), shares, states);
        add(State.OVER_ZERO, policy.nonzeroOverZero(), shares, states);
        return states;
    }

    private static void add(State state, Worth worth, Interval shares, Set<State> states) {
        if (worth != Worth.ERROR && shares.contains(worth.share())) {
            states.add(state);
        }
    }

    /**
     * The possible values and states of a measure.
     *
     * @param values the values that it may have
     * @param states the ways to be of no value
     */
    private record Cause(List<Interval> values, Set<State> states) {

        static final Cause ANY = new Cause(List.of(Interval.all()), EnumSet.allOf(State.class));

        Cause and(Cause that, Shared shared) {
            List<Interval> both = values.stream()
                    .flatMap(one -> that.values.stream().map(one::and))
                    .filter(shared::reaches)
                    .toList();
            var common = EnumSet.noneOf(State.class);
            common.addAll(states);
            common.retainAll(that.states);
            return new Cause(both, common);
        }

        int size() {
            return values.size() + states.size();
        }

        boolean isImpossible() {
            return size() == 0;
        }
    }

    /** A printed row, with the values that it leaves to its measure. */
    private record Row(String id, BigDecimal figure, Cause cause) {}

    List<Finding> findings(Printing printing) {
        var findings = new ArrayList<Finding>();
        for (Shared shared : measures) {
            compare(shared, printing, findings);
        }
        return findings;
    }

    /** A row that goes with what all above it say together goes with each of them. */
    private static void compare(Shared shared, Printing printing, List<Finding> findings) {
        var agreed = new ArrayList<Row>();
        Cause all = Cause.ANY;
        for (Follower follower : shared.followers()) {
            Row row = follower.row(printing);
            // A figure that no value explains is reported at its place.
            if (Cause.ANY.and(row.cause(), shared).isImpossible()) {
                continue;
            }
            Cause both = all.and(row.cause(), shared);
            if (both.isImpossible()) {
                findings.add(finding(
                        shared.measure().expression(), row, contradicted(row, agreed, shared)));
            } else {
                all = both;
                agreed.add(row);
            }
        }
    }

    /** The row that another contradicts; several that it contradicts together, if each is possible. */
    private static List<Row> contradicted(Row row, List<Row> agreed, Shared shared) {
        Optional<Row> one = agreed.stream()
                .filter(each -> row.cause().and(each.cause(), shared).isImpossible())
                .findFirst();
        return one.map(List::of).orElseGet(() -> contradictedTogether(row, agreed, shared));
    }

    private static List<Row> contradictedTogether(Row row, List<Row> agreed, Shared shared) {
        var needed = new ArrayList<Row>();
        Cause rest = row.cause();
        while (!rest.isImpossible()) {
            Cause cause = rest;
            Row next = agreed.stream()
                    .filter(each -> !needed.contains(each))
                    .min(Comparator.comparingInt(
                            each -> cause.and(each.cause(), shared).size()))
                    .orElseThrow();
            needed.add(next);
            rest = cause.and(next.cause(), shared);
        }
        return needed;
    }

    private static Finding finding(Expression measure, Row row, List<Row> others) {
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
