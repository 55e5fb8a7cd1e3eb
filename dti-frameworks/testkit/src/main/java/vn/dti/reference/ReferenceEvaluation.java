// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.framework.Terms;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Items;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.rule.Scope;
import vn.dti.rule.Status;
import vn.dti.wording.Message;

/**
 * The points, statuses, notices and branches of every criterion by the reference.
 *
 * <p>Example: {@code ReferenceEvaluation.of(card).differences(card)} is empty, or the engine and the
 * reference disagree.
 */
public final class ReferenceEvaluation {

    /** Decimal digits of numbers that are no fractions, of which either evaluation has more. */
    private static final int SURE = 30;

    private final Map<String, Optional<Ruling>> rulings = new LinkedHashMap<>();

    private ReferenceEvaluation(
            Framework framework, FigureStates figures, Map<String, ReferenceRange> ranges) {
        framework.criteria().forEach(criterion -> {
            try {
                rulings.put(
                        criterion.id(),
                        Optional.of(Evaluator.ruling(framework, criterion, figures, ranges)));
            } catch (Evaluator.Refusal refusal) {
                rulings.put(criterion.id(), Optional.empty());
            }
        });
    }

    /**
     * Evaluates a random unit from what it means, whatever the engine reads.
     *
     * @param framework the framework
     * @param unit one of its {@link SampleUnits}
     * @param ranges the cohort's range for min-max criteria, by id
     * @return the rulings of the reference
     */
    public static ReferenceEvaluation of(
            Framework framework, SampleUnits.Unit unit, Map<String, ReferenceRange> ranges) {
        return new ReferenceEvaluation(framework, new FigureStates(unit.meant()), ranges);
    }

    /**
     * Evaluates the figures of a result once more.
     *
     * @param card a result without assertions of the host; criteria that it exempts are left to the engine
     * @return the rulings of the reference
     */
    public static ReferenceEvaluation of(Scorecard card) {
        var meant = new HashMap<String, Object>();
        Figures figures = card.root().scope().figures();
        card.framework().inputs().forEach(input -> meant.put(input.name(), state(figures, input)));
        return new ReferenceEvaluation(
                card.framework(), new FigureStates(meant), card.inputs().references());
    }

    private static FigureState state(Figures figures, Input input) {
        Value<?> value = figures.value(input);
        if (value instanceof Value.Known<?> known) {
            return FigureState.known(meant(input, known.value()));
        }
        if (value instanceof Value.NotApplicable<?> without) {
            return new FigureState.NotApplicable(without.reason());
        }
        return new FigureState.Missing(Set.of(input.name()));
    }

    private static Object meant(Input input, Object value) {
        if (value instanceof Rational number) {
            return FigureStates.exact(number);
        }
        if (value instanceof Items.Counted counted) {
            return FigureStates.exact(counted.number());
        }
        return value instanceof Items.Listed listed
                ? listed.records().stream().map(each -> fields(input, each)).toList()
                : value;
    }

    private static Map<String, Object> fields(Input list, Figures item) {
        var fields = new HashMap<String, Object>();
        ((InputType.Listing) list.type())
                .fields()
                .forEach(field -> fields.put(field.name(), state(item, field)));
        return fields;
    }

    /** {@return whether the policy of some criterion refuses the figures} */
    public boolean isRefused() {
        return rulings.containsValue(Optional.<Ruling>empty());
    }

    /**
     * The criteria and sums that the engine scored in another way.
     *
     * @param card the result of the engine
     * @return a line for each, with what either says; nothing if they agree
     */
    public List<String> differences(Scorecard card) {
        var differences = new ArrayList<String>();
        if (isRefused()) {
            differences.add("the reference refuses the figures of "
                    + rulings.entrySet().stream()
                            .filter(each -> each.getValue().isEmpty())
                            .map(Map.Entry::getKey)
                            .collect(Collectors.joining(", ")));
            return differences;
        }
        compare(card.root(), differences);
        return differences;
    }

    private Fraction compare(Score score, List<String> differences) {
        if (score.node() instanceof Criterion criterion) {
            return compare(score, criterion, differences);
        }
        var group = (Group) score.node();
        Fraction sum = Fraction.ZERO;
        for (Score child : score.children()) {
            Fraction points = compare(child, differences);
            sum = sum.plus(isOfDisplayed(group) ? points.roundedHalfUp(2) : points);
        }
        Fraction scored = FigureStates.exact(score.points());
        if (isPlainSum(group, score) && !scored.equals(sum)) {
            differences.add(
                    score.id() + ": the engine adds up to " + scored + ", the reference to " + sum);
        }
        return scored;
    }

    private static boolean isOfDisplayed(Group group) {
        return group.aggregation() instanceof OfDisplayed of
                && of.display().equals(Rounding.HALF_UP_2);
    }

    /** Groups that only add up; how others put points together is not evaluated a second time. */
    private static boolean isPlainSum(Group group, Score score) {
        boolean adds = group.aggregation() instanceof Aggregation.Sum || isOfDisplayed(group);
        return adds
                && group.terms().equals(Terms.ordinary())
                && !score.card().isVoid()
                && score.children().stream().noneMatch(each -> each.status() == Status.EXCLUDED);
    }

    private Fraction compare(Score score, Criterion criterion, List<String> differences) {
        Scope scope = score.scope();
        Ruling ruling = Objects.requireNonNull(rulings.get(criterion.id())).orElseThrow();
        Fraction points = ruling.share().times(Evaluator.unit(criterion));
        if (scope.notApplicable().isPresent() || scope.award().isPresent()) {
            return FigureStates.exact(score.points());
        }
        boolean isFraction = score.real().isFraction();
        if (score.status() == Status.UNDECIDED) {
            return FigureStates.exact(score.points());
        }
        Fraction scored = FigureStates.exact(score.points());
        Fraction told = isFraction || !isNear(scored, points) ? scored : points;
        List<Object> engine = told(score, criterion, told);
        List<Object> reference = told(ruling, points);
        if (!engine.equals(reference)) {
            differences.add(score.id() + ", " + criterion.rule() + ": the engine says " + engine
                    + ", the reference " + reference);
        }
        return isFraction ? points : FigureStates.exact(score.points());
    }

    /** Whether two numbers that are no fractions are the same by the digits that both evaluations are sure of. */
    private static boolean isNear(Fraction one, Fraction other) {
        Fraction distance = one.minus(other);
        Fraction off = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(SURE));
        return distance.compareTo(off) < 0 && Fraction.ZERO.minus(distance).compareTo(off) < 0;
    }

    private static List<Object> told(Score score, Criterion criterion, Fraction points) {
        List<Message> all = criterion.rule().branches();
        List<Integer> taken = criterion.rule().branchesTaken(score.scope()).stream()
                .map(all::indexOf)
                .sorted()
                .toList();
        List<Notice.Kind> kinds =
                score.notices().stream().map(Notice::kind).sorted().toList();
        return List.of(score.status(), points, kinds, taken);
    }

    private static List<Object> told(Ruling ruling, Fraction points) {
        List<Notice.Kind> kinds = ruling.notices().stream().sorted().toList();
        return List.of(
                ruling.status(),
                points,
                kinds,
                ruling.branches().stream().sorted().toList());
    }
}
