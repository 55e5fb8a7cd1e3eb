// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.Unmapped;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;

/** The rules of all criteria of a framework, made ready for its units. Immutable. */
public final class Scoring implements Unmapped {

    private final RuleEvaluation[] rules;
    private final Rational[] maxima;

    /** The numbers of all criteria. */
    private final int[] all;

    private Scoring(RuleEvaluation[] rules, Rational[] maxima) {
        this.rules = rules;
        this.maxima = maxima;
        this.all = IntStream.range(0, rules.length).toArray();
    }

    /**
     * A criterion as it is scored.
     *
     * @param criterion its id
     * @param maximum the points that a full share is worth
     * @param policy what values that are not known are worth
     * @param rule how much of the maximum is earned
     */
    public record Subject(String criterion, Rational maximum, Policy policy, Rule rule) {

        private RuleEvaluation evaluation(RuleEvaluations evaluations) {
            return evaluations.ofCriterion(rule, new Setting(criterion, maximum, maximum, policy));
        }
    }

    /**
     * The rules of some criteria.
     *
     * @param declaration the inputs that exist
     * @param criteria the criteria in their order; each is known by its number, from 0
     * @return their rules, ready for figures that this declaration reads
     */
    public static Scoring of(Declaration declaration, List<Subject> criteria) {
        var evaluations = new RuleEvaluations(declaration);
        var rules = new RuleEvaluation[criteria.size()];
        var maxima = new Rational[rules.length];
        for (int number = 0; number < rules.length; number++) {
            rules[number] = criteria.get(number).evaluation(evaluations);
            maxima[number] = criteria.get(number).maximum();
        }
        return new Scoring(rules, maxima);
    }

    /**
     * Scores all criteria of one unit.
     *
     * @param figures the unit's values
     * @param report what the host gave beside them
     * @param asserted the criteria above whose rule is an award or an assertion, by number
     * @param peculiar the outcome of a criterion whose rule is not asked or refuses the figures
     * @return the points of all
     */
    public Points score(
            Figures figures, Inputs report, BitSet asserted, IntFunction<Outcome> peculiar) {
        var points = new Points(rules.length);
        score(all, points, figures, report, asserted, peculiar);
        return points;
    }

    /**
     * Scores some criteria anew, such as those that compare units.
     *
     * @param numbers the criteria by number, in ascending order
     * @param earlier the points of all
     * @param figures the unit's values
     * @param report what the host gave beside them
     * @param asserted as for {@link #score}
     * @param peculiar as for {@link #score}
     * @return the points of all, those of the others as they were
     */
    public Points scoreAnew(
            int[] numbers,
            Points earlier,
            Figures figures,
            Inputs report,
            BitSet asserted,
            IntFunction<Outcome> peculiar) {
        if (numbers.length == 0) {
            return earlier;
        }
        var points = new Points(earlier, numbers);
        score(numbers, points, figures, report, asserted, peculiar);
        return points;
    }

    private void score(
            int[] numbers,
            Points points,
            Figures figures,
            Inputs report,
            BitSet asserted,
            IntFunction<Outcome> peculiar) {
        var result = new Result(false);
        for (int number : numbers) {
            if (asserted.get(number)) {
                points.set(number, peculiar.apply(number), maxima[number]);
                continue;
            }
            result.clear();
            try {
                rules[number].score(figures, report, result);
                points.set(number, result);
            } catch (InvalidInputsException | TooLargeException refused) {
                points.set(number, peculiar.apply(number), maxima[number]);
            }
        }
    }

    /** {@return how many rules there are, for logs} */
    @Override
    public String toString() {
        return rules.length + " rules";
    }
}
