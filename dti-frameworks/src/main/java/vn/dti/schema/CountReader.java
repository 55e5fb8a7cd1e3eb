// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.Steps;
import vn.dti.rule.Tally;
import vn.dti.wording.DefinitionException;
import vn.dti.yaml.YamlNode;

/** The reader of the rule {@code count}, which counts a number or the records of a list. */
final class CountReader {

    private static final List<String> ANSWERS = List.of("yes", "no", "true", "false");

    private final Rules rules;
    private final Nodes nodes;
    private final Places places;
    private final Declared inputs;

    CountReader(Rules rules) {
        this.rules = rules;
        this.nodes = rules.nodes();
        this.places = rules.places();
        this.inputs = rules.declared();
    }

    Optional<Rule> read(Fields fields) {
        if (rules.isFigure(fields, "points-each")) {
            return ofFigure(fields);
        }
        Optional<Rational> each = fields.has("points-each")
                ? fields.findPoints("points-each")
                : Optional.of(Rational.ONE);
        Optional<Tally> tally = tally(fields);
        return tally.isPresent() && each.isPresent()
                ? Optional.of(places.part(
                        new Count(tally.get(), each.get()),
                        fields.valuePosition(fields.has("points-each") ? "points-each" : "count")))
                : Optional.empty();
    }

    /** Points for each that units report: their number times these points, against the maximum. */
    private Optional<Rule> ofFigure(Fields fields) {
        Optional<Tally> tally = tally(fields);
        Optional<Expression> each = rules.points(fields, "points-each");
        return tally.isPresent() && each.isPresent()
                ? Optional.of(places.part(
                        new Ratio(
                                tally.get().number().times(each.get()),
                                rules.full(),
                                Rational.ZERO),
                        fields.valuePosition("points-each")))
                : Optional.empty();
    }

    private Optional<Tally> tally(Fields fields) {
        Optional<YamlNode> node = fields.find("count");
        Optional<Input> named = node.orElse(null) instanceof YamlNode.Scalar scalar
                ? inputs.find(scalar.text())
                : Optional.empty();
        if (named.isPresent() && named.get().type() instanceof InputType.Listing) {
            Stream.of("per", "whole", "round")
                    .filter(fields::has)
                    .forEach(key -> RuleFinding.STEPS_OF_RECORDS.report(
                            nodes.findings(), fields.keyPosition(key), key));
            return records(fields, named.get());
        }
        Optional<Expression> amount = rules.measure(fields, "count");
        boolean steps = fields.has("per") || fields.has("whole");
        boolean whole = fields.word("whole", ANSWERS, "no").matches("yes|true");
        if (rules.isFigure(fields, "per")) {
            fields.ask("where");
            return amount.flatMap(value -> rules.conditions().ends().figure(fields, "per", value))
                    .map(step -> new Steps(amount.get().over(step), Rational.ONE, whole));
        }
        Optional<Rational> per =
                fields.has("per") ? fields.findNumber("per") : Optional.of(Rational.ONE);
        if (amount.isEmpty() || per.isEmpty()) {
            fields.ask("where");
            return Optional.empty();
        }
        rules.conditions().ends().compare(fields, "per", amount.get());
        if (!steps) {
            return Optional.of(new Tally.Amount(amount.get()));
        }
        if (whole && amount.get().isWhole() && per.get().equals(Rational.ONE)) {
            Doubt.WHOLE_ALREADY.report(
                    nodes.findings(), fields.valuePosition("whole"), amount.get());
        }
        return nodes.at(
                fields.valuePosition("per"), () -> new Steps(amount.get(), per.get(), whole));
    }

    private Optional<Tally> records(Fields fields, Input list) {
        var columns = Declared.of(list, inputs);
        Optional<YamlNode> where = fields.find("where");
        Optional<Condition> each = where.isPresent()
                ? new Conditions(columns, nodes, places).condition(where.get())
                : Optional.of(Condition.all(List.of()));
        if (each.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Tally.Records(list, each.get()));
        } catch (DefinitionException refused) {
            return nodes.refused(refused, fields.valuePosition("where"));
        }
    }
}
