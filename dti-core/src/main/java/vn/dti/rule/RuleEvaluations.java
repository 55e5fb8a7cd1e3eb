// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Items;
import vn.dti.input.Problem;
import vn.dti.input.Value;
import vn.dti.wording.Message;

/**
 * Rules made ready for one criterion and the units of one declaration: the one place that says what each
 * of them earns.
 *
 * @param declaration the inputs by whose index values are read
 */
record RuleEvaluations(Declaration declaration) {

    RuleEvaluation of(Rule rule, Setting place) {
        Setting setting = place.of(rule);
        return rule.fold(new Rule.Fold<>(
                measured -> of(measured, setting),
                minMax -> tellingOfRecords(
                        new MinMaxEvaluation(
                                minMax,
                                expressions().of(minMax.expression()),
                                gathering(CohortStatistic.in(minMax.expression())),
                                setting),
                        minMax),
                parts -> of(parts, setting),
                cases -> of(cases, setting),
                requires -> new GateEvaluation(
                        expressions().of(requires.gate()),
                        gathering(CohortStatistic.in(requires.gate())),
                        of(requires.rule(), setting),
                        setting,
                        requires.leavesOut()),
                awarded -> of(awarded, setting)));
    }

    /** A rule of a criterion, with what the cohort has for it beside the figures. */
    RuleEvaluation ofCriterion(Rule rule, Setting place) {
        RuleEvaluation evaluation = of(rule, place);
        if (rule.comparisons().stream().allMatch(Comparison::isRange)) {
            return evaluation;
        }
        return new RuleEvaluation() {
            @Override
            void score(Figures figures, Inputs report, Result result) {
                var cohort = Optional.ofNullable(report.references().get(place.criterion()));
                evaluation.score(figures.against(cohort), report, result);
            }

            @Override
            void compare(Figures figures, BiConsumer<String, Real> values) {
                evaluation.compare(figures, values);
            }
        };
    }

    private Gathering gathering(List<CohortStatistic> statistics) {
        return Gathering.of(statistics, expressions());
    }

    private Evaluations expressions() {
        return new Evaluations(declaration);
    }

    private RuleEvaluation of(Measured measured, Setting setting) {
        Evaluation measure = expressions().of(measured);
        var rule = new MeasuredEvaluation(
                setting,
                measure,
                gathering(Measurand.of(measured).statistics()),
                measured.pieces(setting.maximum()));
        if (!(measure instanceof RecordsEvaluation records)) {
            return tellingOfRecords(rule, measured);
        }
        return new RuleEvaluation() {
            @Override
            void score(Figures figures, Inputs report, Result result) {
                rule.score(figures, report, result);
                if (result.status() == Status.SCORED) {
                    records.tell(figures, result);
                }
            }
        };
    }

    /** The same, that also tells of contradictions in the records of which its value is made. */
    private static RuleEvaluation tellingOfRecords(RuleEvaluation evaluation, Rule rule) {
        Map<Input, Set<Input>> fields = new LinkedHashMap<>();
        rule.measure()
                .map(Reasons::aggregates)
                .orElse(List.of())
                .forEach(each -> fields.computeIfAbsent(each.list(), list -> new LinkedHashSet<>())
                        .addAll(each.fieldsUsed()));
        if (fields.isEmpty()) {
            return evaluation;
        }
        return new RuleEvaluation() {
            @Override
            void score(Figures figures, Inputs report, Result result) {
                evaluation.score(figures, report, result);
                if (result.status() == Status.SCORED) {
                    fields.forEach((list, used) -> tell(figures.items(list), used, result));
                }
            }

            @Override
            void compare(Figures figures, BiConsumer<String, Real> values) {
                evaluation.compare(figures, values);
            }
        };
    }

    private static void tell(Value<Items> items, Set<Input> fields, Result result) {
        if (items instanceof Value.Known<Items> known
                && known.value() instanceof Items.Listed listed) {
            listed.records().forEach(record -> result.note(record.notices(fields)));
        }
    }

    private RuleEvaluation of(Parts parts, Setting setting) {
        var rules = new RuleEvaluation[parts.parts().size()];
        for (int number = 0; number < rules.length; number++) {
            Part part = parts.parts().get(number);
            rules[number] = of(part.rule(), setting.ofPart(part.share()));
        }
        return new PartsEvaluation(parts, rules, setting);
    }

    private RuleEvaluation of(Cases cases, Setting setting) {
        var conditions = new Evaluation[cases.cases().size()];
        var gatherings = new Gathering[conditions.length];
        var rules = new RuleEvaluation[conditions.length];
        for (int number = 0; number < rules.length; number++) {
            Condition when = cases.cases().get(number).when();
            conditions[number] = expressions().of(when);
            gatherings[number] = gathering(CohortStatistic.in(when));
            rules[number] = of(cases.cases().get(number).then(), setting);
        }
        return new CasesEvaluation(
                conditions, gatherings, rules, of(cases.otherwise(), setting), setting);
    }

    /** Points of an assessor are not measured: what is out of range is refused and not clamped. */
    private RuleEvaluation of(Awarded awarded, Setting setting) {
        Evaluation points = expressions().of(Expression.of(awarded.points()));
        Rational factor = setting.maximum().isZero()
                ? Rational.ZERO
                : setting.worth().dividedBy(setting.maximum());
        Rational least = awarded.least(setting.maximum());
        Rational most = awarded.most(setting.maximum());
        return new RuleEvaluation() {
            @Override
            void score(Figures figures, Inputs report, Result result) {
                Register value = result.earned;
                points.evaluate(figures, value);
                if (!value.isKnown()) {
                    setting.settle(value.state(), figures, result);
                    return;
                }
                if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                    throw outOfRange(awarded, value.toRational(), setting);
                }
                value.times(factor);
                result.setStatus(Status.AWARDED);
            }
        };
    }

    private static InvalidInputsException outOfRange(
            Awarded awarded, Rational points, Setting setting) {
        var message = Message.of(
                RulePhrase.AWARD_OUT_OF_RANGE,
                awarded.points().titled(),
                points,
                awarded.least(setting.maximum()),
                awarded.most(setting.maximum()));
        return new InvalidInputsException(List.of(new Problem(awarded.points().name(), message)));
    }
}
