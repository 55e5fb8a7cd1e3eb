package vn.dti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Rule;
import vn.dti.rule.Worth;

/**
 * The rows that follow from one measure, whose figures must all be those of one value of it.
 *
 * <p>Example: of one ratio 10 of 10 points at a target of 70 % and 1.6 of 5 points without a target
 * cannot both be, as the first needs 70 % and the second about 32 %.
 */
final class SharedMeasures {

    private final Framework framework;
    private final Published table;
    private final Behind behind;

    SharedMeasures(Framework framework, Published table, Behind behind) {
        this.framework = framework;
        this.table = table;
        this.behind = behind;
    }

    /** How a measure can be of no value, which holds for all rows that follow from it. */
    private enum State {
        MISSING,
        NOT_APPLICABLE,
        ZERO_OVER_ZERO,
        NONZERO_OVER_ZERO
    }

    /**
     * What a printed row says of its measure.
     *
     * @param id the id of the row
     * @param figure what is printed
     * @param values the values that are printed so
     * @param states the ways to be of no value that are printed so
     */
    private record Row(String id, BigDecimal figure, List<Interval> values, Set<State> states) {

        boolean goesWith(Row that) {
            return states.stream().anyMatch(that.states::contains)
                    || values.stream()
                            .anyMatch(one -> that.values.stream()
                                    .anyMatch(other -> !one.and(other).isEmpty()));
        }
    }

    List<Finding> findings() {
        Map<Expression, List<Row>> rows = new LinkedHashMap<>();
        framework
                .criteria()
                .forEach(criterion -> Optional.ofNullable(table.points().get(criterion.id()))
                        .ifPresent(figure -> read(criterion, figure, rows)));
        var findings = new ArrayList<Finding>();
        rows.forEach((measure, each) -> compare(measure, each, findings));
        return findings;
    }

    private void read(Criterion criterion, BigDecimal figure, Map<Expression, List<Row>> rows) {
        Optional<Expression> measure = measure(criterion);
        if (measure.isEmpty() || criterion.max().isZero()) {
            return;
        }
        Interval shares = behind.of(figure, framework.display().places())
                .times(Rational.ONE.dividedBy(criterion.max()));
        List<Interval> values = Check.rules(criterion)
                .flatMap(rule -> rule.earning(shares, criterion.max()).stream())
                .toList();
        Set<State> states = states(criterion.policy(), shares);
        // A figure that no value explains is reported where it stands.
        if (!values.isEmpty() || !states.isEmpty()) {
            rows.computeIfAbsent(measure.get(), each -> new ArrayList<>())
                    .add(new Row(criterion.id(), figure, values, states));
        }
    }

    /** What a criterion measures under every reading; none if readings differ in it. */
    private static Optional<Expression> measure(Criterion criterion) {
        Optional<Expression> measure = criterion.rule().measure();
        boolean one = Check.rules(criterion).map(Rule::measure).allMatch(measure::equals);
        return one ? measure : Optional.empty();
    }

    private static Set<State> states(Policy policy, Interval shares) {
        var states = EnumSet.noneOf(State.class);
        add(State.MISSING, policy.missing(), shares, states);
        add(State.NOT_APPLICABLE, policy.notApplicable(), shares, states);
        add(State.ZERO_OVER_ZERO, policy.zeroDenominator(), shares, states);
        add(State.NONZERO_OVER_ZERO, policy.nonzeroOverZero(), shares, states);
        return states;
    }

    private static void add(State state, Worth worth, Interval shares, Set<State> states) {
        if (worth != Worth.ERROR && shares.contains(worth.share())) {
            states.add(state);
        }
    }

    /** Each row is held against those above it; one that goes with none of them is reported once. */
    private static void compare(Expression measure, List<Row> rows, List<Finding> findings) {
        for (int index = 1; index < rows.size(); index++) {
            Row row = rows.get(index);
            rows.subList(0, index).stream()
                    .filter(above -> !row.goesWith(above))
                    .findFirst()
                    .ifPresent(above -> findings.add(Finding.of(
                            row.id(),
                            Finding.Kind.MEASURE,
                            AuditPhrase.MEASURE,
                            row.figure(),
                            above.id(),
                            above.figure(),
                            measure)));
        }
    }
}
