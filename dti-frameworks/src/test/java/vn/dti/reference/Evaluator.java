package vn.dti.reference;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Relation;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Awarded;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Deductions;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Operation;
import vn.dti.rule.Operator;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Reduction;
import vn.dti.rule.Reference;
import vn.dti.rule.Requires;
import vn.dti.rule.Rounded;
import vn.dti.rule.Rule;
import vn.dti.rule.Status;
import vn.dti.rule.Steps;
import vn.dti.rule.Tally;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;

/**
 * A second evaluation of every rule, for tests: direct, slow and obvious.
 *
 * <p>It reads the model alone and shares no code with the engine that it is compared with.
 */
final class Evaluator {

    /** Thrown where the policy refuses a state. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Criterion criterion;
    private final Figures figures;
    private final Optional<ReferenceRange> range;

    private Evaluator(Criterion criterion, Figures figures, Optional<ReferenceRange> range) {
        this.criterion = criterion;
        this.figures = figures;
        this.range = range;
    }

    /** The verdict over one criterion, with the notices about its inputs. */
    static Verdict verdict(
            Framework framework,
            Criterion criterion,
            Figures figures,
            Map<String, ReferenceRange> ranges) {
        var range = Optional.ofNullable(ranges.get(criterion.id()));
        var evaluator = new Evaluator(criterion, figures, range);
        Verdict verdict = evaluator.score(criterion.rule(), unit(criterion));
        return verdict.with(evaluator.besideAssertions(verdict))
                .with(evaluator.aboutInputs(framework));
    }

    /** No unit here is said to have no subject for a criterion, but inputs are not applicable. */
    private List<Notice.Kind> besideAssertions(Verdict verdict) {
        List<Input> own = criterion.rule().levers().isEmpty()
                ? criterion.rule().inputs()
                : criterion.rule().levers();
        boolean reported =
                own.stream().anyMatch(input -> figures.value(input) instanceof State.Known);
        return verdict.status() == Status.NOT_APPLICABLE && reported
                ? List.of(Notice.Kind.NOT_APPLICABLE_WITH_FIGURES)
                : List.of();
    }

    private List<Notice.Kind> aboutInputs(Framework framework) {
        List<Input> inputs = criterion.rule().inputs();
        var notices = new ArrayList<Notice.Kind>();
        for (Input part : inputs) {
            framework.inputs().stream()
                    .filter(whole -> part.wholes().contains(whole.name()))
                    .filter(whole -> exceeds(figures.value(part), figures.value(whole)))
                    .forEach(whole -> notices.add(Notice.Kind.PART_EXCEEDS_WHOLE));
        }
        for (Relation relation : framework.document().relations()) {
            if (!Collections.disjoint(relation.that().inputs(), inputs)
                    && figures.holds(relation.that()).is(false)) {
                notices.add(Notice.Kind.RELATION);
            }
        }
        return notices;
    }

    private static boolean exceeds(State part, State whole) {
        return part instanceof State.Known
                && whole instanceof State.Known
                && part.number().compareTo(whole.number()) > 0;
    }

    private Verdict score(Rule rule, Fraction maximum) {
        if (rule instanceof Parts parts) {
            return parts(parts, maximum);
        }
        if (rule instanceof Cases cases) {
            return cases(cases, maximum);
        }
        if (rule instanceof Requires requires) {
            if (requires.leavesOut() && figures.holds(requires.gate()).is(false)) {
                return Verdict.of(Status.EXCLUDED, Fraction.ZERO, Notice.Kind.NOT_APPLICABLE)
                        .taking(0);
            }
            return figures.holds(requires.gate()).is(true)
                    ? score(requires.rule(), maximum).shifted(1)
                    : settle(
                            figures.holds(requires.gate()).then(shut -> State.known(Fraction.ZERO)),
                            0);
        }
        if (rule instanceof Awarded awarded) {
            return awarded(awarded, maximum);
        }
        Verdict verdict = rule instanceof MinMax minMax ? minMax(minMax) : measured(rule, maximum);
        return verdict.status() == Status.SCORED
                ? verdict.with(rule.measure().map(this::aboutAggregates).orElse(List.of()))
                : verdict;
    }

    private Verdict measured(Rule rule, Fraction maximum) {
        if (rule instanceof Ratio ratio) {
            return ratio(ratio);
        }
        if (rule instanceof Bands bands) {
            return bands(bands);
        }
        if (rule instanceof Choice choice) {
            return choice(choice);
        }
        if (rule instanceof YesNo yesNo) {
            State answer = figures.holds(yesNo.answer());
            return settle(
                    answer.then(yes -> State.known((Boolean) yes ? Fraction.ONE : Fraction.ZERO)),
                    answer.is(true) ? 0 : 1);
        }
        if (rule instanceof Formula formula) {
            return settle(figures.value(formula.expression()), 0);
        }
        if (rule instanceof Deductions deductions) {
            return deductions(deductions, maximum);
        }
        return count((Count) rule, maximum);
    }

    private Verdict deductions(Deductions rule, Fraction maximum) {
        State left = figures.value(rule.left());
        if (!(left instanceof State.Known)) {
            return settle(left, 0);
        }
        Fraction least = Figures.exact(rule.least());
        boolean isLeast = left.number().compareTo(least) <= 0;
        return Verdict.of(Status.SCORED, left.number().max(least).over(maximum))
                .taking(isLeast ? 1 : 0);
    }

    /** The points of a full share: the maximum, or what is taken off at most where that is 0. */
    static Fraction unit(Criterion criterion) {
        Fraction max = Figures.exact(criterion.max());
        return max.signum() > 0
                ? max
                : Fraction.ZERO.minus(
                        Figures.exact(criterion.terms().least().orElse(Rational.ZERO)));
    }

    /** Where points are only taken off, full marks are no deduction and no points the whole of it. */
    private Worth here(Worth stated) {
        boolean onlyDeducts =
                criterion.max().isZero() && criterion.terms().least().isPresent();
        return onlyDeducts && stated == Worth.ZERO
                ? Worth.LEAST
                : onlyDeducts && stated == Worth.MAXIMUM ? Worth.ZERO : stated;
    }

    /** Clamps a known share; any other state counts as the policy says. */
    private Verdict settle(State raw, int branch) {
        if (raw instanceof State.Known) {
            Fraction share = raw.number();
            if (share.compareTo(Fraction.ONE) > 0) {
                return Verdict.of(Status.SCORED, Fraction.ONE, Notice.Kind.ABOVE_MAXIMUM)
                        .taking(branch);
            }
            if (share.signum() < 0) {
                return Verdict.of(Status.SCORED, Fraction.ZERO, Notice.Kind.BELOW_ZERO)
                        .taking(branch);
            }
            return Verdict.of(Status.SCORED, share).taking(branch);
        }
        if (raw instanceof State.Missing) {
            return worth(here(criterion.policy().missing()), Status.NO_DATA, Notice.Kind.NO_DATA);
        }
        if (raw instanceof State.NotApplicable) {
            return worth(
                    here(criterion.policy().notApplicable()),
                    Status.NOT_APPLICABLE,
                    Notice.Kind.NOT_APPLICABLE);
        }
        return worth(
                here(overZero((State.Undefined) raw, criterion.policy())),
                Status.ZERO_DENOMINATOR,
                Notice.Kind.ZERO_DENOMINATOR);
    }

    /** What is said of a/0 may be meant for the zero of some inputs alone. */
    private static Worth overZero(State.Undefined over, Policy policy) {
        if (over.dividend().signum() == 0) {
            return policy.zeroDenominator();
        }
        boolean meant = policy.zeroOf().isEmpty() || policy.zeroOf().containsAll(over.divisor());
        return meant ? policy.nonzeroOverZero() : Worth.ERROR;
    }

    private static Verdict worth(Worth worth, Status status, Notice.Kind notice) {
        return switch (worth) {
            case ZERO -> Verdict.of(status, Fraction.ZERO, notice);
            case MAXIMUM -> Verdict.of(status, Fraction.ONE, notice);
            case LEAST -> Verdict.of(status, Fraction.ZERO.minus(Fraction.ONE), notice);
            case EXCLUDE -> Verdict.of(Status.EXCLUDED, Fraction.ZERO, notice);
            case ERROR -> throw new Refusal();
        };
    }

    private Verdict ratio(Ratio ratio) {
        State value = figures.value(ratio.expression());
        Fraction target = Figures.exact(ratio.target());
        Fraction floor = Figures.exact(ratio.floor());
        boolean plain = target.equals(Fraction.ONE);
        State share = value.then(number -> {
            Fraction measured = (Fraction) number;
            Fraction part = measured.over(target);
            if (floor.signum() > 0 && measured.compareTo(floor) < 0) {
                return State.known(part.min(Fraction.ZERO));
            }
            return State.known(plain ? part : part.min(Fraction.ONE));
        });
        if (!(value instanceof State.Known)) {
            return settle(share, 0);
        }
        boolean belowFloor = floor.signum() > 0 && value.number().compareTo(floor) < 0;
        int reached = plain || value.number().compareTo(target) >= 0 ? 0 : 1;
        return settle(share, belowFloor ? (plain ? 1 : 2) : reached);
    }

    private Verdict bands(Bands bands) {
        State value = figures.value(bands.expression());
        for (int band = 0; band < bands.bands().size() && value instanceof State.Known; band++) {
            if (Figures.contains(bands.bands().get(band).interval(), value.number())) {
                Fraction share = Figures.exact(bands.bands().get(band).share());
                return settle(State.known(share), band);
            }
        }
        return settle(value, 0);
    }

    private Verdict choice(Choice choice) {
        State option = figures.value(choice.input());
        State share = option.then(name -> State.known(
                Figures.exact(Objects.requireNonNull(choice.shares().get((String) name)))));
        int branch = option instanceof State.Known known
                ? List.copyOf(choice.shares().keySet()).indexOf(known.value())
                : 0;
        return settle(share, branch);
    }

    private Verdict count(Count count, Fraction maximum) {
        State items = items(count.tally());
        State share = items.then(number -> State.known(
                maximum.signum() == 0
                        ? Fraction.ZERO
                        : ((Fraction) number)
                                .times(Figures.exact(count.pointsEach()))
                                .over(maximum)
                                .min(Fraction.ONE)));
        return settle(share, share.is(Fraction.ONE) ? 1 : 0)
                .with(items instanceof State.Known ? aboutRecords(count.tally()) : List.of());
    }

    private State items(Tally tally) {
        if (tally instanceof Tally.Amount amount) {
            return figures.value(amount.expression());
        }
        if (tally instanceof Steps steps) {
            return figures.value(steps.value()).then(number -> {
                Fraction held = ((Fraction) number).over(Figures.exact(steps.step()));
                return State.known((steps.whole() ? held.round(0, RoundingMode.FLOOR) : held)
                        .max(Fraction.ZERO));
            });
        }
        var records = (Tally.Records) tally;
        return figures.value(records.list())
                .then(items -> items instanceof List<?> list
                        ? number(list, records.where())
                        : State.known(items));
    }

    private State number(List<?> records, Condition where) {
        long number = 0;
        for (State holds : judged(records, where)) {
            if (holds instanceof State.Undefined over && over.dividend().signum() != 0) {
                return holds;
            }
            number += holds.is(true) ? 1 : 0;
        }
        return State.known(Fraction.of(number));
    }

    private List<State> judged(List<?> records, Condition where) {
        return records.stream()
                .map(record -> new Figures((Map<?, ?>) record).holds(where))
                .toList();
    }

    private List<Notice.Kind> aboutRecords(Tally tally) {
        if (!(tally instanceof Tally.Records records)
                || !(figures.value(records.list()) instanceof State.Known known)
                || !(known.value() instanceof List<?> list)) {
            return List.of();
        }
        var notices = new ArrayList<Notice.Kind>();
        List<Input> fields = ((InputType.Listing) records.list().type()).fields();
        list.forEach(record ->
                notices.addAll(exceeding(fields, records.where().inputs(), (Map<?, ?>) record)));
        if (judged(list, records.where()).stream()
                .anyMatch(each -> !(each instanceof State.Known))) {
            notices.add(Notice.Kind.RECORDS_LEFT_OUT);
        }
        return notices;
    }

    /** Of each list once, by the fields that any aggregate of it uses. */
    private List<Notice.Kind> aboutAggregates(Expression expression) {
        Map<Input, Set<Input>> fields = new LinkedHashMap<>();
        collect(expression, fields);
        var notices = new ArrayList<Notice.Kind>();
        fields.forEach((list, used) -> {
            List<Input> declared = ((InputType.Listing) list.type()).fields();
            if (figures.value(list) instanceof State.Known known
                    && known.value() instanceof List<?> records) {
                records.forEach(record ->
                        notices.addAll(exceeding(declared, List.copyOf(used), (Map<?, ?>) record)));
            }
        });
        return notices;
    }

    private static void collect(Expression expression, Map<Input, Set<Input>> fields) {
        if (expression instanceof Operation operation) {
            collect(operation.left(), fields);
            collect(operation.right(), fields);
        } else if (expression instanceof Rounded rounded) {
            collect(rounded.operand(), fields);
        } else if (expression instanceof Aggregate aggregate) {
            Set<Input> used = fields.computeIfAbsent(aggregate.list(), list -> new HashSet<>());
            used.addAll(aggregate.each().inputs());
            used.addAll(aggregate.weight().inputs());
            used.addAll(aggregate.where().inputs());
        }
    }

    private static List<Notice.Kind> exceeding(
            List<Input> declared, List<Input> parts, Map<?, ?> values) {
        var read = new Figures(values);
        return parts.stream()
                .flatMap(part -> declared.stream()
                        .filter(whole -> part.wholes().contains(whole.name()))
                        .filter(whole -> exceeds(read.value(part), read.value(whole))))
                .map(whole -> Notice.Kind.PART_EXCEEDS_WHOLE)
                .toList();
    }

    private Verdict awarded(Awarded awarded, Fraction maximum) {
        State points = figures.value(awarded.points());
        if (!(points instanceof State.Known)) {
            return settle(points, 0);
        }
        Fraction given = points.number();
        if (given.signum() < 0 || given.compareTo(maximum) > 0) {
            throw new Refusal();
        }
        Fraction share = given.signum() == 0 ? Fraction.ZERO : given.over(maximum);
        return Verdict.of(Status.AWARDED, share).taking(0);
    }

    private Verdict parts(Parts parts, Fraction maximum) {
        Fraction share = Fraction.ZERO;
        var statuses = new ArrayList<Status>();
        var notices = new ArrayList<Notice.Kind>();
        var branches = new ArrayList<Integer>();
        int before = 0;
        for (Part part : parts.parts()) {
            Fraction weight = Figures.exact(part.share());
            Verdict verdict = score(part.rule(), maximum.times(weight)).shifted(before);
            share = share.plus(verdict.share().times(weight));
            statuses.add(verdict.status());
            notices.addAll(verdict.notices());
            branches.addAll(verdict.branches());
            before += part.rule().branches().size();
        }
        int missing = Collections.frequency(statuses, Status.NO_DATA);
        if (missing > 0 && missing < statuses.size()) {
            notices.add(Notice.Kind.PARTLY_REPORTED);
        }
        return new Verdict(status(statuses), share, notices, branches);
    }

    /** That of all where they agree; else the first of these that one of them has. */
    private static Status status(List<Status> statuses) {
        if (Set.copyOf(statuses).size() == 1) {
            return statuses.get(0);
        }
        if (statuses.contains(Status.NEEDS_COHORT)) {
            return Status.NEEDS_COHORT;
        }
        if (statuses.contains(Status.SCORED) || statuses.contains(Status.AWARDED)) {
            return Status.SCORED;
        }
        return statuses.contains(Status.NO_DATA) ? Status.NO_DATA : Status.ZERO_DENOMINATOR;
    }

    private Verdict cases(Cases cases, Fraction maximum) {
        int before = 0;
        for (Case each : cases.cases()) {
            State holds = figures.holds(each.when());
            if (holds.is(true)) {
                return score(each.then(), maximum).shifted(before);
            }
            if (!holds.is(false)) {
                return settle(holds, 0);
            }
            before += each.then().branches().size();
        }
        return score(cases.otherwise(), maximum).shifted(before);
    }

    private Verdict minMax(MinMax rule) {
        State value = figures.value(rule.expression());
        if (!(value instanceof State.Known)) {
            return settle(value, 0);
        }
        if (range.isEmpty()) {
            return Verdict.of(Status.NEEDS_COHORT, Fraction.ZERO, Notice.Kind.NEEDS_COHORT)
                    .taking(1);
        }
        Fraction least = Figures.exact(range.get().min());
        Fraction most = Figures.exact(range.get().max());
        boolean impossible =
                isPartOfWhole(rule.expression()) && value.number().compareTo(Fraction.ONE) > 0;
        Fraction measured = impossible ? Fraction.ONE : value.number();
        boolean outside = measured.compareTo(least) < 0 || measured.compareTo(most) > 0;
        Fraction share = compared(rule, measured, least, most);
        return new Verdict(
                Status.SCORED,
                share.max(Fraction.ZERO).min(Fraction.ONE),
                notices(impossible, outside, hasNoShares(rule, least, most)),
                List.of(0));
    }

    private static List<Notice.Kind> notices(
            boolean impossible, boolean outside, boolean noShares) {
        var notices = new ArrayList<Notice.Kind>();
        if (impossible) {
            notices.add(Notice.Kind.IMPOSSIBLE_VALUE);
        }
        if (outside) {
            notices.add(Notice.Kind.OUTSIDE_REFERENCE);
        }
        if (noShares) {
            notices.add(Notice.Kind.NO_SHARE_OF_BEST);
        }
        return notices;
    }

    /** x / best says nothing where the best is 0 or less, unless all are alike. */
    private static boolean hasNoShares(MinMax rule, Fraction least, Fraction most) {
        Fraction best = rule.better() == Normalization.Direction.HIGHER ? most : least;
        return rule.mode() == Normalization.SHARE_OF_BEST
                && best.signum() <= 0
                && least.compareTo(most) < 0;
    }

    private static boolean isPartOfWhole(Expression expression) {
        if (expression instanceof Aggregate aggregate) {
            boolean isOne = aggregate.each().equals(Expression.of(Rational.ONE));
            return aggregate.reduction() != Reduction.SUM
                    && (isOne || isPartOfWhole(aggregate.each()));
        }
        return expression instanceof Operation quotient
                && quotient.operator() == Operator.OVER
                && quotient.left() instanceof Reference part
                && quotient.right() instanceof Reference whole
                && part.input().wholes().contains(whole.input().name());
    }

    private static Fraction compared(MinMax rule, Fraction value, Fraction least, Fraction most) {
        boolean higher = rule.better() == Normalization.Direction.HIGHER;
        if (rule.mode() == Normalization.BETWEEN) {
            Fraction gap = higher ? value.minus(least) : most.minus(value);
            Fraction width = most.minus(least);
            if (width.signum() > 0) {
                return gap.over(width);
            }
            return gap.signum() == 0 ? alike(rule, value) : Fraction.of(gap.signum());
        }
        if (higher) {
            if (most.signum() > 0) {
                return value.over(most);
            }
            boolean alone = least.equals(most) && value.equals(most);
            return alone
                    ? alike(rule, value)
                    : value.compareTo(most) >= 0 ? Fraction.ONE : Fraction.ZERO;
        }
        if (value.compareTo(least) <= 0) {
            return Fraction.ONE;
        }
        return least.signum() <= 0 ? Fraction.ZERO : least.over(value);
    }

    private static Fraction alike(MinMax rule, Fraction value) {
        return switch (rule.degenerate()) {
            case ZERO -> Fraction.ZERO;
            case MAXIMUM -> Fraction.ONE;
            case MAXIMUM_IF_POSITIVE -> value.signum() > 0 ? Fraction.ONE : Fraction.ZERO;
        };
    }
}
