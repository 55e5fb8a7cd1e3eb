// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Relation;
import vn.dti.input.Input;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Awarded;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Count;
import vn.dti.rule.Deductions;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Status;
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
    private final FigureStates figures;
    private final Optional<ReferenceRange> range;

    private Evaluator(Criterion criterion, FigureStates figures, Optional<ReferenceRange> range) {
        this.criterion = criterion;
        this.figures = figures;
        this.range = range;
    }

    /** The ruling over one criterion, with the notices about its inputs. */
    static Ruling ruling(
            Framework framework,
            Criterion criterion,
            FigureStates figures,
            Map<String, ReferenceRange> ranges) {
        var range = Optional.ofNullable(ranges.get(criterion.id()));
        var evaluator = new Evaluator(criterion, figures.against(range), range);
        Ruling ruling = evaluator.score(criterion.rule(), unit(criterion));
        return ruling.with(evaluator.besideAssertions(ruling))
                .with(evaluator.aboutInputs(framework));
    }

    /** No unit here is said to have no subject for a criterion, but inputs are not applicable. */
    private List<Notice.Kind> besideAssertions(Ruling ruling) {
        List<Input> own = criterion.rule().levers().isEmpty()
                ? criterion.rule().inputs()
                : criterion.rule().levers();
        boolean reported =
                own.stream().anyMatch(input -> figures.value(input) instanceof FigureState.Known);
        return ruling.status() == Status.NOT_APPLICABLE && reported
                ? List.of(Notice.Kind.NOT_APPLICABLE_WITH_FIGURES)
                : List.of();
    }

    private List<Notice.Kind> aboutInputs(Framework framework) {
        List<Input> inputs = criterion.rule().inputs();
        var notices = new ArrayList<Notice.Kind>();
        for (Input part : inputs) {
            framework.inputs().stream()
                    .filter(whole -> part.wholes().contains(whole.name()))
                    .filter(whole ->
                            RecordNotices.exceeds(figures.value(part), figures.value(whole)))
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

    private Ruling score(Rule rule, Fraction maximum) {
        if (rule instanceof Parts parts) {
            return parts(parts, maximum);
        }
        if (rule instanceof Cases cases) {
            return cases(cases, maximum);
        }
        if (rule instanceof Requires requires) {
            if (requires.leavesOut() && figures.holds(requires.gate()).is(false)) {
                return Ruling.of(Status.EXCLUDED, Fraction.ZERO, Notice.Kind.NOT_APPLICABLE)
                        .taking(0);
            }
            return figures.holds(requires.gate()).is(true)
                    ? score(requires.rule(), maximum).shifted(1)
                    : settle(
                            figures.holds(requires.gate())
                                    .then(shut -> FigureState.known(Fraction.ZERO)),
                            0);
        }
        if (rule instanceof Awarded awarded) {
            return awarded(awarded, maximum);
        }
        Ruling ruling = rule instanceof MinMax minMax ? minMax(minMax) : measured(rule, maximum);
        return ruling.status() == Status.SCORED
                ? ruling.with(rule.measure()
                        .map(new RecordNotices(figures)::aboutAggregates)
                        .orElse(List.of()))
                : ruling;
    }

    private Ruling measured(Rule rule, Fraction maximum) {
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
            FigureState answer = figures.holds(yesNo.answer());
            return settle(
                    answer.then(
                            yes -> FigureState.known((Boolean) yes ? Fraction.ONE : Fraction.ZERO)),
                    answer.is(true) ? 0 : 1);
        }
        if (rule instanceof Formula formula) {
            return settle(figures.value(formula.expression()), formula.bounds());
        }
        if (rule instanceof Deductions deductions) {
            return deductions(deductions, maximum);
        }
        return count((Count) rule, maximum);
    }

    private Ruling deductions(Deductions rule, Fraction maximum) {
        FigureState left = figures.value(rule.left());
        if (!(left instanceof FigureState.Known)) {
            return settle(left, 0);
        }
        Fraction least = FigureStates.exact(rule.least());
        boolean isLeast = left.number().compareTo(least) <= 0;
        return Ruling.of(Status.SCORED, left.number().max(least).over(maximum))
                .taking(isLeast ? 1 : 0);
    }

    /** The points of a full share: the maximum, or what is taken off at most where that is 0. */
    static Fraction unit(Criterion criterion) {
        Fraction max = FigureStates.exact(criterion.max());
        return max.signum() > 0
                ? max
                : Fraction.ZERO.minus(
                        FigureStates.exact(criterion.terms().least().orElse(Rational.ZERO)));
    }

    /** Where points are only taken off, full marks are not a deduction and no points the whole of it. */
    private Worth here(Worth stated) {
        boolean onlyDeducts =
                criterion.max().isZero() && criterion.terms().least().isPresent();
        return onlyDeducts && stated == Worth.ZERO
                ? Worth.LEAST
                : onlyDeducts && stated == Worth.MAXIMUM ? Worth.ZERO : stated;
    }

    /** Clamps a known share; any other state counts as the policy says. */
    /** A calculated share within bounds, of which the lower one may be below 0. */
    private Ruling settle(FigureState raw, Interval bounds) {
        Fraction least = FigureStates.exact(bounds.lowerEnd().orElseThrow());
        Fraction most = FigureStates.exact(bounds.upperEnd().orElseThrow());
        if (raw instanceof FigureState.Known && raw.number().compareTo(least) < 0) {
            return Ruling.of(Status.SCORED, least, Notice.Kind.BELOW_ZERO).taking(0);
        }
        if (raw instanceof FigureState.Known && raw.number().compareTo(most) > 0) {
            return Ruling.of(Status.SCORED, most, Notice.Kind.ABOVE_MAXIMUM).taking(0);
        }
        return raw instanceof FigureState.Known
                ? Ruling.of(Status.SCORED, raw.number()).taking(0)
                : settle(raw, 0);
    }

    private Ruling settle(FigureState raw, int branch) {
        if (raw instanceof FigureState.Known) {
            Fraction share = raw.number();
            if (share.compareTo(Fraction.ONE) > 0) {
                return Ruling.of(Status.SCORED, Fraction.ONE, Notice.Kind.ABOVE_MAXIMUM)
                        .taking(branch);
            }
            if (share.signum() < 0) {
                return Ruling.of(Status.SCORED, Fraction.ZERO, Notice.Kind.BELOW_ZERO)
                        .taking(branch);
            }
            return Ruling.of(Status.SCORED, share).taking(branch);
        }
        if (raw instanceof FigureState.Missing) {
            return worth(here(criterion.policy().missing()), Status.NO_DATA, Notice.Kind.NO_DATA);
        }
        if (raw instanceof FigureState.NotApplicable) {
            return worth(
                    here(criterion.policy().notApplicable()),
                    Status.NOT_APPLICABLE,
                    Notice.Kind.NOT_APPLICABLE);
        }
        if (raw instanceof FigureState.Awaited) {
            return Ruling.of(Status.NEEDS_COHORT, Fraction.ZERO, Notice.Kind.NEEDS_COHORT);
        }
        return worth(
                here(overZero((FigureState.Undefined) raw, criterion.policy())),
                Status.ZERO_DENOMINATOR,
                Notice.Kind.ZERO_DENOMINATOR);
    }

    /** What is said of a/0 may be meant for the zero of some inputs alone. */
    private static Worth overZero(FigureState.Undefined over, Policy policy) {
        if (over.isOfFunction()) {
            return Worth.ERROR;
        }
        if (over.dividend().signum() == 0) {
            return policy.zeroDenominator();
        }
        boolean meant = policy.zeroOf().isEmpty() || policy.zeroOf().containsAll(over.divisor());
        return meant ? policy.nonzeroOverZero() : Worth.ERROR;
    }

    private static Ruling worth(Worth worth, Status status, Notice.Kind notice) {
        return switch (worth) {
            case ZERO -> Ruling.of(status, Fraction.ZERO, notice);
            case MAXIMUM -> Ruling.of(status, Fraction.ONE, notice);
            case LEAST -> Ruling.of(status, Fraction.ZERO.minus(Fraction.ONE), notice);
            case EXCLUDE -> Ruling.of(Status.EXCLUDED, Fraction.ZERO, notice);
            case ERROR -> throw new Refusal();
        };
    }

    private Ruling ratio(Ratio ratio) {
        FigureState value = figures.value(ratio.expression());
        Fraction target = FigureStates.exact(ratio.target());
        Fraction floor = FigureStates.exact(ratio.floor());
        boolean plain = target.equals(Fraction.ONE);
        FigureState share = value.then(number -> {
            Fraction measured = (Fraction) number;
            Fraction part = measured.over(target);
            if (floor.signum() > 0 && measured.compareTo(floor) < 0) {
                return FigureState.known(part.min(Fraction.ZERO));
            }
            return FigureState.known(plain ? part : part.min(Fraction.ONE));
        });
        if (!(value instanceof FigureState.Known)) {
            return settle(share, 0);
        }
        boolean belowFloor = floor.signum() > 0 && value.number().compareTo(floor) < 0;
        int reached = plain || value.number().compareTo(target) >= 0 ? 0 : 1;
        return settle(share, belowFloor ? (plain ? 1 : 2) : reached);
    }

    private Ruling bands(Bands bands) {
        FigureState value = figures.value(bands.expression());
        for (int band = 0;
                band < bands.bands().size() && value instanceof FigureState.Known;
                band++) {
            if (FigureStates.contains(bands.bands().get(band).interval(), value.number())) {
                Fraction share = FigureStates.exact(bands.bands().get(band).share());
                return settle(FigureState.known(share), band);
            }
        }
        return settle(value, 0);
    }

    private Ruling choice(Choice choice) {
        FigureState option = figures.value(choice.input());
        FigureState share = option.then(name -> FigureState.known(
                FigureStates.exact(Objects.requireNonNull(choice.shares().get((String) name)))));
        int branch = option instanceof FigureState.Known known
                ? List.copyOf(choice.shares().keySet()).indexOf(known.value())
                : 0;
        return settle(share, branch);
    }

    private Ruling count(Count count, Fraction maximum) {
        FigureState items = new Tallied(figures).items(count.tally());
        FigureState share = items.then(number -> FigureState.known(
                maximum.signum() == 0
                        ? Fraction.ZERO
                        : ((Fraction) number)
                                .times(FigureStates.exact(count.pointsEach()))
                                .over(maximum)
                                .min(Fraction.ONE)));
        return settle(share, share.is(Fraction.ONE) ? 1 : 0)
                .with(
                        items instanceof FigureState.Known
                                ? new RecordNotices(figures).aboutRecords(count.tally())
                                : List.of());
    }

    private Ruling awarded(Awarded awarded, Fraction maximum) {
        FigureState points = figures.value(awarded.points());
        if (!(points instanceof FigureState.Known)) {
            return settle(points, 0);
        }
        Fraction given = points.number();
        Fraction least =
                FigureStates.exact(awarded.bounds().lowerEnd().orElseThrow()).times(maximum);
        Fraction most =
                FigureStates.exact(awarded.bounds().upperEnd().orElseThrow()).times(maximum);
        if (given.compareTo(least) < 0 || given.compareTo(most) > 0) {
            throw new Refusal();
        }
        Fraction share = given.signum() == 0 ? Fraction.ZERO : given.over(maximum);
        return Ruling.of(Status.AWARDED, share).taking(0);
    }

    private Ruling parts(Parts parts, Fraction maximum) {
        Fraction share = Fraction.ZERO;
        var statuses = new ArrayList<Status>();
        var notices = new ArrayList<Notice.Kind>();
        var branches = new ArrayList<Integer>();
        int before = 0;
        for (Part part : parts.parts()) {
            Fraction weight = FigureStates.exact(part.share());
            Ruling ruling = score(part.rule(), maximum.times(weight)).shifted(before);
            share = share.plus(ruling.share().times(weight));
            statuses.add(ruling.status());
            notices.addAll(ruling.notices());
            branches.addAll(ruling.branches());
            before += part.rule().branches().size();
        }
        int missing = Collections.frequency(statuses, Status.NO_DATA);
        if (missing > 0 && missing < statuses.size()) {
            notices.add(Notice.Kind.PARTLY_REPORTED);
        }
        return new Ruling(status(statuses), share, notices, branches);
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

    private Ruling cases(Cases cases, Fraction maximum) {
        int before = 0;
        for (Case each : cases.cases()) {
            FigureState holds = figures.holds(each.when());
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

    private Ruling minMax(MinMax rule) {
        FigureState value = figures.value(rule.expression());
        boolean isAwaited = value instanceof FigureState.Awaited;
        if (!(value instanceof FigureState.Known) && !isAwaited) {
            return settle(value, 0);
        }
        if (isAwaited || range.filter(ReferenceRange::hasRange).isEmpty()) {
            return Ruling.of(Status.NEEDS_COHORT, Fraction.ZERO, Notice.Kind.NEEDS_COHORT)
                    .taking(1);
        }
        return new CohortShare(rule, range.orElseThrow()).of(value.number());
    }
}
