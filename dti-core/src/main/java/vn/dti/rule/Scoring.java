package vn.dti.rule;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;

/** The rules of all criteria of a framework, made ready for its units. Immutable. */
public final class Scoring {

    private final RuleEvaluation[] rules;
    private final Rational[] maxima;

    /**
     * The rules in the order of the criteria.
     *
     * @param scorers the rule of each criterion
     * @param maxima the points that each can earn at most
     */
    public Scoring(List<Scorer> scorers, List<Rational> maxima) {
        this.rules = scorers.stream().map(scorer -> scorer.points).toArray(RuleEvaluation[]::new);
        this.maxima = maxima.toArray(new Rational[0]);
    }

    /**
     * Scores all criteria of one unit.
     *
     * @param figures the unit's values
     * @param report what the host gave beside them
     * @param isAsserted whether somebody's word stands above the rule of a criterion, by its number
     * @param peculiar the outcome of a criterion whose rule is not asked or refuses the figures
     * @return the points of all
     */
    public Points score(
            Figures figures,
            Inputs report,
            IntPredicate isAsserted,
            IntFunction<Outcome> peculiar) {
        var points = new Points(rules.length);
        var result = new Result(false);
        for (int number = 0; number < rules.length; number++) {
            if (isAsserted.test(number)) {
                points.set(number, peculiar.apply(number), maxima[number]);
            } else {
                score(number, figures, report, result, peculiar, points);
            }
        }
        return points;
    }

    /**
     * Scores some criteria anew, such as those that compare units.
     *
     * @param numbers the criteria by number
     * @param points the points of all, of which these are set
     * @param figures the unit's values
     * @param report what the host gave beside them
     * @param isAsserted as for {@link #score}
     * @param peculiar as for {@link #score}
     */
    public void scoreAnew(
            int[] numbers,
            Points points,
            Figures figures,
            Inputs report,
            IntPredicate isAsserted,
            IntFunction<Outcome> peculiar) {
        var result = new Result(false);
        for (int number : numbers) {
            if (isAsserted.test(number)) {
                points.set(number, peculiar.apply(number), maxima[number]);
            } else {
                score(number, figures, report, result, peculiar, points);
            }
        }
    }

    private void score(
            int number,
            Figures figures,
            Inputs report,
            Result result,
            IntFunction<Outcome> peculiar,
            Points points) {
        result.clear();
        try {
            rules[number].score(figures, report, result);
            points.set(number, result);
        } catch (InvalidInputsException | TooLargeException refused) {
            points.set(number, peculiar.apply(number), maxima[number]);
        }
    }
}
