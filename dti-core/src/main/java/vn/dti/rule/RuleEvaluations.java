package vn.dti.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.input.Declaration;
import vn.dti.input.Input;
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
                                minMax, expressions().of(minMax.expression()), setting),
                        minMax),
                parts -> of(parts, setting),
                cases -> of(cases, setting),
                requires -> new GateEvaluation(
                        expressions().of(requires.gate()),
                        of(requires.rule(), setting),
                        setting,
                        requires.leavesOut()),
                awarded -> of(awarded, setting)));
    }

    private Evaluations expressions() {
        return new Evaluations(declaration);
    }

    private RuleEvaluation of(Measured measured, Setting setting) {
        Evaluation measure = expressions().of(measured);
        var rule = new MeasuredEvaluation(setting, measure, measured.pieces(setting.maximum()));
        if (!(measure instanceof RecordsEvaluation records)) {
            return tellingOfRecords(rule, measured);
        }
        return (figures, report, result) -> {
            rule.score(figures, report, result);
            if (result.status() == Status.SCORED) {
                records.tell(figures, result);
            }
        };
    }

    /** The same, that also tells of contradictions in the records of which its value is made. */
    private static RuleEvaluation tellingOfRecords(RuleEvaluation evaluation, Rule rule) {
        Map<Input, Set<Input>> fields = new LinkedHashMap<>();
        rule.measure().stream()
                .flatMap(Reasons::aggregates)
                .forEach(each -> fields.computeIfAbsent(each.list(), list -> new LinkedHashSet<>())
                        .addAll(each.fieldsUsed()));
        if (fields.isEmpty()) {
            return evaluation;
        }
        return (figures, report, result) -> {
            evaluation.score(figures, report, result);
            if (result.status() == Status.SCORED) {
                fields.forEach((list, used) -> tell(figures.items(list), used, result));
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
        var rules = new RuleEvaluation[conditions.length];
        for (int number = 0; number < rules.length; number++) {
            conditions[number] = expressions().of(cases.cases().get(number).when());
            rules[number] = of(cases.cases().get(number).then(), setting);
        }
        return new CasesEvaluation(conditions, rules, of(cases.otherwise(), setting), setting);
    }

    /** Points of an assessor are not measured: what is out of range is refused and not clamped. */
    private RuleEvaluation of(Awarded awarded, Setting setting) {
        Evaluation points = expressions().of(Expression.of(awarded.points()));
        Rational factor = setting.maximum().isZero()
                ? Rational.ZERO
                : setting.worth().dividedBy(setting.maximum());
        Rational least = awarded.least(setting.maximum());
        Rational most = awarded.most(setting.maximum());
        return (figures, report, result) -> {
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
