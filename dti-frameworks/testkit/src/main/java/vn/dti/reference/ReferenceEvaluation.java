// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.framework.Level;
import vn.dti.framework.Requirement;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.Items;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;

/**
 * The points, statuses, notices and branches of every criterion by the reference.
 *
 * <p>Example: {@code ReferenceEvaluation.of(card).differences(card)} is empty, or the engine and the
 * reference disagree.
 */
public final class ReferenceEvaluation {

    private final Map<String, Optional<Ruling>> rulings = new LinkedHashMap<>();

    private final FigureStates figures;

    /** The inputs whose figures are outside of what is declared. */
    private final List<String> outside;

    /** Whether classes and prerequisites ask for records of which the number alone is reported. */
    private final boolean isUntold;

    private ReferenceEvaluation(Framework framework, FigureStates figures, Inputs report) {
        this.figures = figures;
        this.outside = framework.inputs().stream()
                .filter(input -> isOutside(input, figures))
                .map(Input::name)
                .toList();
        this.isUntold = isUntold(framework, figures);
        framework.criteria().forEach(criterion -> {
            try {
                rulings.put(
                        criterion.id(),
                        Optional.of(Evaluator.ruling(framework, criterion, figures, report)));
            } catch (Evaluator.Refusal refusal) {
                rulings.put(criterion.id(), Optional.empty());
            }
        });
    }

    private static boolean isUntold(Framework framework, FigureStates figures) {
        var document = framework.document();
        try {
            document.requirements()
                    .flatMap(Requirement::walk)
                    .filter(Requirement.OfInputs.class::isInstance)
                    .map(each -> ((Requirement.OfInputs) each).condition())
                    .forEach(figures::holds);
            document.classes().bounds().stream()
                    .map(Classes.Bound::atLeast)
                    .filter(Level.Reported.class::isInstance)
                    .map(level -> ((Level.Reported) level).value())
                    .forEach(figures::value);
            return false;
        } catch (Evaluator.Refusal refusal) {
            return true;
        }
    }

    private static boolean isOutside(Input input, FigureStates figures) {
        if (!(figures.value(input) instanceof FigureState.Known known)) {
            return false;
        }
        if (known.value() instanceof List<?> records) {
            List<Input> fields = ((InputType.Listing) input.type()).fields();
            return records.stream()
                    .map(record -> new FigureStates((Map<?, ?>) record))
                    .anyMatch(
                            record -> fields.stream().anyMatch(field -> isOutside(field, record)));
        }
        return known.value() instanceof Fraction number
                && !FigureStates.contains(input.range(), number);
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
        return of(
                framework,
                unit,
                new Inputs(
                        Assessment.UNSTATED, unit.given(), Map.of(), ranges, Map.of(), Map.of()));
    }

    /**
     * Evaluates a random unit from what it means, with what a report says beside its figures.
     *
     * @param framework the framework
     * @param unit one of its {@link SampleUnits}
     * @param report what does not apply, what is awarded and the ranges of cohorts; its figures are not read
     * @return the rulings of the reference
     */
    public static ReferenceEvaluation of(
            Framework framework, SampleUnits.Unit unit, Inputs report) {
        return new ReferenceEvaluation(framework, new FigureStates(unit.meant()), report);
    }

    /**
     * Evaluates the figures of a result once more.
     *
     * @param card a result
     * @return the rulings of the reference
     */
    public static ReferenceEvaluation of(Scorecard card) {
        var meant = new HashMap<String, Object>();
        Figures figures = card.root().scope().figures();
        card.framework().inputs().forEach(input -> meant.put(input.name(), state(figures, input)));
        return new ReferenceEvaluation(card.framework(), new FigureStates(meant), card.inputs());
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

    /**
     * Whether the figures are refused.
     *
     * @return true if one is outside of what is declared, the policy of a criterion refuses it, or classes ask
     *     for records that are not reported
     */
    public boolean isRefused() {
        return !outside.isEmpty() || isUntold || rulings.containsValue(Optional.<Ruling>empty());
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
            differences.add("the reference refuses the figures of " + outside + " "
                    + rulings.entrySet().stream()
                            .filter(each -> each.getValue().isEmpty())
                            .map(Map.Entry::getKey)
                            .collect(Collectors.joining(", ")));
            return differences;
        }
        var comparison = new CardComparison(rulings(), figures, card);
        return comparison.differences();
    }

    private Map<String, Ruling> rulings() {
        var all = new LinkedHashMap<String, Ruling>();
        rulings.forEach((id, ruling) -> all.put(id, ruling.orElseThrow()));
        return all;
    }
}
