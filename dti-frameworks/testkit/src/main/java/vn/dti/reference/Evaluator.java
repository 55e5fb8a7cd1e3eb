// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Relation;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
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
            Framework framework, Criterion criterion, FigureStates figures, Inputs report) {
        var range = Optional.ofNullable(report.references().get(criterion.id()));
        var evaluator = new Evaluator(criterion, figures.against(range), range);
        Ruling ruling = evaluator.ruling(report);
        return ruling.with(evaluator.aboutInputs(framework));
    }

    /** What an assessor awards is above what the host says, and that above the rule. */
    private Ruling ruling(Inputs report) {
        Optional<String> reason = Optional.ofNullable(report.notApplicable().get(criterion.id()));
        Award award = report.awards().get(criterion.id());
        if (award != null) {
            return awarded(award, reason.isPresent());
        }
        Ruling ruling = reason.isPresent()
                ? settled(criterion.rule(), unit(criterion))
                        .share(new FigureState.NotApplicable(reason.get()), 0)
                : score(criterion.rule(), unit(criterion));
        boolean isContradicted =
                ruling.status() == Status.NOT_APPLICABLE && isReported() && !hasNothing();
        return isContradicted
                ? ruling.with(List.of(Notice.Kind.NOT_APPLICABLE_WITH_FIGURES))
                : ruling;
    }

    private Ruling awarded(Award award, boolean isExempt) {
        Fraction unit = unit(criterion);
        Fraction given = FigureStates.exact(award.points())
                .max(GroupPoints.fewest(criterion))
                .min(FigureStates.exact(criterion.max()));
        Ruling ruling = Ruling.of(
                Status.AWARDED,
                unit.signum() == 0 ? Fraction.ZERO : given.over(unit),
                Notice.Kind.AWARDED);
        var beside = new ArrayList<Notice.Kind>();
        if (isExempt) {
            beside.add(Notice.Kind.AWARDED_BESIDE_OTHERS);
        }
        if (isReported()) {
            beside.add(Notice.Kind.AWARDED_BESIDE_OTHERS);
        }
        return ruling.with(beside);
    }

    private boolean isReported() {
        List<Input> own = criterion.rule().levers().isEmpty()
                ? criterion.rule().inputs()
                : criterion.rule().levers();
        return own.stream().anyMatch(input -> figures.value(input) instanceof FigureState.Known);
    }

    /** Zeros alone of which the rule makes 0/0 say the same as that there is no subject. */
    private boolean hasNothing() {
        boolean areZeros = criterion.rule().levers().stream()
                .allMatch(input -> figures.value(input).is(Fraction.ZERO));
        try {
            return areZeros
                    && score(criterion.rule(), unit(criterion)).status() == Status.ZERO_DENOMINATOR;
        } catch (Refusal refused) {
            return false;
        }
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
            return gated(requires, maximum);
        }
        if (rule instanceof Awarded awarded) {
            return awarded(awarded, maximum);
        }
        Ruling ruling =
                rule instanceof MinMax minMax ? minMax(minMax, maximum) : measured(rule, maximum);
        if (ruling.status() == Status.NEEDS_COHORT) {
            return awaiting(rule, maximum).takingAll(ruling.branches());
        }
        return ruling.status() == Status.SCORED
                ? ruling.with(rule.measure()
                        .map(new RecordNotices(figures)::aboutAggregates)
                        .orElse(List.of()))
                : ruling;
    }

    /** What becomes of a value that is not known under a rule. */
    private Settled settled(Rule rule, Fraction maximum) {
        return new Settled(criterion, LeastShares.of(rule, maximum));
    }

    private Ruling gated(Requires requires, Fraction maximum) {
        FigureState open = figures.holds(requires.gate());
        if (open.is(true)) {
            return score(requires.rule(), maximum).shifted(1);
        }
        if (open.is(false)) {
            return requires.leavesOut()
                    ? Ruling.of(Status.EXCLUDED, Fraction.ZERO, Notice.Kind.NOT_APPLICABLE)
                            .taking(0)
                    : Ruling.of(Status.SCORED, Fraction.ZERO).taking(0);
        }
        return open instanceof FigureState.Awaited
                ? awaiting(requires, maximum)
                : settled(requires, maximum).share(open, 0);
    }

    /** Until a cohort is known the least counts that a rule can give. */
    private static Ruling awaiting(Rule rule, Fraction maximum) {
        return Ruling.of(
                Status.NEEDS_COHORT, LeastShares.of(rule, maximum), Notice.Kind.NEEDS_COHORT);
    }

    private Ruling measured(Rule rule, Fraction maximum) {
        if (rule instanceof Ratio ratio) {
            return ratio(ratio, maximum);
        }
        if (rule instanceof Bands bands) {
            return bands(bands, maximum);
        }
        if (rule instanceof Choice choice) {
            return choice(choice, maximum);
        }
        if (rule instanceof YesNo yesNo) {
            FigureState answer = figures.holds(yesNo.answer());
            return settled(rule, maximum)
                    .share(
                            answer.then(yes -> FigureState.known(
                                    (Boolean) yes ? Fraction.ONE : Fraction.ZERO)),
                            answer.is(true) ? 0 : 1);
        }
        if (rule instanceof Formula formula) {
            return settled(rule, maximum)
                    .within(figures.value(formula.expression()), formula.bounds());
        }
        if (rule instanceof Deductions deductions) {
            return deductions(deductions, maximum);
        }
        return count((Count) rule, maximum);
    }

    private Ruling deductions(Deductions rule, Fraction maximum) {
        FigureState left = figures.value(rule.left());
        if (!(left instanceof FigureState.Known)) {
            return settled(rule, maximum).share(left, 0);
        }
        Fraction least = FigureStates.exact(rule.least());
        boolean isLeast = left.number().compareTo(least) <= 0;
        if (left.number().compareTo(maximum) > 0) {
            return Ruling.of(Status.SCORED, Fraction.ONE, Notice.Kind.ABOVE_MAXIMUM)
                    .taking(0);
        }
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

    private Ruling ratio(Ratio ratio, Fraction maximum) {
        FigureState value = figures.value(ratio.expression());
        Fraction target = FigureStates.exact(ratio.target());
        Fraction floor = FigureStates.exact(ratio.floor());
        boolean plain = !ratio.isCapped();
        FigureState share = value.then(number -> {
            Fraction measured = (Fraction) number;
            Fraction part = measured.over(target);
            if (floor.signum() > 0 && measured.compareTo(floor) < 0) {
                return FigureState.known(part.min(Fraction.ZERO));
            }
            return FigureState.known(plain ? part : part.min(Fraction.ONE));
        });
        if (!(value instanceof FigureState.Known)) {
            return settled(ratio, maximum).share(share, 0);
        }
        boolean belowFloor = floor.signum() > 0 && value.number().compareTo(floor) < 0;
        int reached = plain || value.number().compareTo(target) >= 0 ? 0 : 1;
        return settled(ratio, maximum).share(share, belowFloor ? (plain ? 1 : 2) : reached);
    }

    private Ruling bands(Bands bands, Fraction maximum) {
        FigureState value = figures.value(bands.expression());
        for (int band = 0;
                band < bands.bands().size() && value instanceof FigureState.Known;
                band++) {
            if (FigureStates.contains(bands.bands().get(band).interval(), value.number())) {
                Fraction share = FigureStates.exact(bands.bands().get(band).share());
                return Ruling.of(Status.SCORED, share).taking(band);
            }
        }
        return settled(bands, maximum).share(value, 0);
    }

    private Ruling choice(Choice choice, Fraction maximum) {
        FigureState option = figures.value(choice.input());
        if (!(option instanceof FigureState.Known known)) {
            return settled(choice, maximum).share(option, 0);
        }
        String name = (String) known.value();
        Rational share = Objects.requireNonNull(choice.shares().get(name));
        int branch = List.copyOf(choice.shares().keySet()).indexOf(name);
        return Ruling.of(Status.SCORED, FigureStates.exact(share)).taking(branch);
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
        return settled(count, maximum)
                .share(share, share.is(Fraction.ONE) ? 1 : 0)
                .with(
                        items instanceof FigureState.Known
                                ? new RecordNotices(figures).aboutRecords(count.tally())
                                : List.of());
    }

    private Ruling awarded(Awarded awarded, Fraction maximum) {
        FigureState points = figures.value(awarded.points());
        if (!(points instanceof FigureState.Known)) {
            return settled(awarded, maximum).share(points, 0);
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
            if (criterion.policy().partlyMissing() == Policy.PartlyMissing.WHOLE) {
                return settled(parts, maximum)
                        .share(new FigureState.Missing(Set.of()), 0)
                        .takingAll(branches);
            }
            notices.add(Notice.Kind.PARTLY_REPORTED);
        }
        return new Ruling(Ruling.together(statuses), share, notices, branches);
    }

    private Ruling cases(Cases cases, Fraction maximum) {
        int before = 0;
        for (Case each : cases.cases()) {
            FigureState holds = figures.holds(each.when());
            if (holds.is(true)) {
                return score(each.then(), maximum).shifted(before);
            }
            if (!holds.is(false)) {
                return holds instanceof FigureState.Awaited
                        ? awaiting(cases, maximum)
                        : settled(cases, maximum).share(holds, 0);
            }
            before += each.then().branches().size();
        }
        return score(cases.otherwise(), maximum).shifted(before);
    }

    private Ruling minMax(MinMax rule, Fraction maximum) {
        FigureState value = figures.value(rule.expression());
        boolean isAwaited = value instanceof FigureState.Awaited;
        if (!(value instanceof FigureState.Known) && !isAwaited) {
            return settled(rule, maximum).share(value, 0);
        }
        if (isAwaited || range.filter(ReferenceRange::hasRange).isEmpty()) {
            return Ruling.of(Status.NEEDS_COHORT, Fraction.ZERO, Notice.Kind.NEEDS_COHORT)
                    .taking(1);
        }
        return new CohortShare(rule, range.orElseThrow()).of(value.number());
    }
}
