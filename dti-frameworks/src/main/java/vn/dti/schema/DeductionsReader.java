// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.rule.Deduction;
import vn.dti.rule.Deductions;
import vn.dti.rule.Expression;
import vn.dti.rule.Operation;
import vn.dti.rule.Operator;
import vn.dti.rule.Rule;
import vn.dti.yaml.YamlNode;

/** The reader of the rule {@code minus}, which takes points off for each occurrence. */
final class DeductionsReader {

    private static final String FULL = "full";

    private final Rules rules;

    DeductionsReader(Rules rules) {
        this.rules = rules;
    }

    /** From full marks, unless another start is stated, down to the least points of the criterion. */
    Optional<Rule> read(Fields fields) {
        Optional<Rational> start = start(fields);
        List<Fields> items = fields.mappings("minus");
        List<Deduction> deductions = deductions(items);
        boolean isEmptyList = fields.find("minus").filter(Nodes::isEmptyList).isPresent();
        if (start.isEmpty()
                || deductions.size() < items.size()
                || (items.isEmpty() && !isEmptyList)) {
            return Optional.empty();
        }
        return Optional.of(new Deductions(
                start.get(), deductions, fields.findNumber("min").orElse(Rational.ZERO)));
    }

    private Optional<Rational> start(Fields fields) {
        if (fields.has("start") && !fields.is("start", FULL)) {
            Optional<YamlNode> word = fields.find("start")
                    .filter(node -> rules.isFigure(fields, "start") && !rules.isInput(node));
            if (word.isPresent()) {
                rules.nodes().word(word.get(), List.of(FULL));
                return Optional.empty();
            }
            if (rules.isFigure(fields, "start")) {
                RuleFinding.START_OF_FIGURE.report(
                        rules.nodes().findings(),
                        fields.valuePosition("start"),
                        fields.text("start"));
                return Optional.empty();
            }
            return fields.findPoints("start");
        }
        return fields.has("max") ? fields.findPoints("max") : fields.requiredPoints("start");
    }

    private List<Deduction> deductions(List<Fields> items) {
        var deductions = new ArrayList<Deduction>();
        for (Fields item : items) {
            deduction(item).ifPresent(deductions::add);
            item.done();
        }
        return deductions;
    }

    private Optional<Deduction> deduction(Fields item) {
        item.require("count");
        Optional<Expression> number = rules.expression(item, "count")
                .flatMap(each -> rules.nodes()
                        .at(item.valuePosition("count"), () -> Operation.requireNumber(each)));
        if (rules.isFigure(item, "points") || rules.isFigure(item, "at-most")) {
            return number.flatMap(times -> ofFigures(item, times));
        }
        Optional<Rational> points = item.requiredPoints("points");
        Optional<Rational> most = item.findPoints("at-most");
        if (number.isEmpty() || points.isEmpty() || (item.has("at-most") && most.isEmpty())) {
            return Optional.empty();
        }
        return rules.nodes()
                .at(
                        item.valuePosition("points"),
                        () -> rules.places()
                                .part(
                                        new Deduction(number.get(), points.get(), most),
                                        item.valuePosition("count")));
    }

    /** Points for each, or at most, that units report: what they come to is taken off once. */
    private Optional<Deduction> ofFigures(Fields item, Expression number) {
        Optional<Expression> taken = points(item, "points").map(number::times);
        Optional<Expression> most =
                item.has("at-most") ? points(item, "at-most") : Optional.empty();
        if (taken.isEmpty() || (item.has("at-most") && most.isEmpty())) {
            return Optional.empty();
        }
        Expression all =
                most.map(limit -> taken.get().combined(Operator.MIN, limit)).orElse(taken.get());
        return Optional.of(rules.places()
                .part(
                        new Deduction(all, Rational.ONE, Optional.empty()),
                        item.valuePosition("count")));
    }

    private Optional<Expression> points(Fields item, String key) {
        return rules.isFigure(item, key)
                ? rules.points(item, key)
                : item.requiredPoints(key).map(Expression::of);
    }
}
