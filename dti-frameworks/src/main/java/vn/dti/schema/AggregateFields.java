// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.dti.diagnostic.Taken;
import vn.dti.input.Input;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Pick;
import vn.dti.rule.Reduction;
import vn.dti.yaml.YamlNode;

/**
 * Reads an aggregate of records that is written by keys.
 *
 * <p>Example: {@code {mean: grade, of: courses, weight: credits, where: {value: grade, at-least: 5}}}.
 */
final class AggregateFields {

    private static final List<String> REDUCTIONS =
            List.of("sum", "mean", FormulaCalls.GEOMETRIC_MEAN, "least", "most", "count");
    private static final List<String> PICKS = List.of("worst", "best");

    private final Conditions conditions;
    private final Nodes nodes;
    private final Places places;

    AggregateFields(Conditions conditions, Nodes nodes, Places places) {
        this.conditions = conditions;
        this.nodes = nodes;
        this.places = places;
    }

    /** Whether a mapping is meant for an aggregate, and not for a figure {@code of} another. */
    static boolean areMeant(YamlNode.Mapping mapping, Declared inputs) {
        return mapping.entries().stream()
                .anyMatch(entry -> REDUCTIONS.contains(entry.key().text())
                        || (entry.key().text().equals("of") && !isFigure(entry.value(), inputs)));
    }

    private static boolean isFigure(YamlNode node, Declared inputs) {
        return node instanceof YamlNode.Scalar scalar
                && inputs.find(scalar.text())
                        .filter(input -> !FormulaCalls.isList(input))
                        .isPresent();
    }

    /** The expression, over another one if the mapping says so. */
    Optional<Expression> read(Fields fields) {
        List<String> present = REDUCTIONS.stream().filter(fields::has).toList();
        for (String other : present.subList(Math.min(1, present.size()), present.size())) {
            twice(fields, present.get(0), other);
        }
        if (present.isEmpty() && !fields.meansOneOf(REDUCTIONS)) {
            RecordFinding.NO_AGGREGATE.report(nodes.findings(), fields.position());
        }
        fields.ask("of", "weight", "where", "worst", "best", "over");
        Optional<Expression> aggregate =
                present.size() == 1 ? aggregate(fields, present.get(0)) : Optional.empty();
        Optional<YamlNode> divisor = fields.find("over");
        Optional<Expression> whole = divisor.isPresent()
                ? conditions.expression(divisor.get(), "over")
                : Optional.empty();
        fields.done();
        if (divisor.isEmpty() || aggregate.isEmpty() || whole.isEmpty()) {
            return divisor.isEmpty() ? aggregate : Optional.empty();
        }
        return nodes.at(fields.valuePosition("over"), () -> aggregate.get().over(whole.get()));
    }

    private void twice(Fields fields, String first, String other) {
        RecordFinding.TWO_AGGREGATES.report(
                nodes.findings(), fields.keyPosition(other), first, other);
    }

    private Optional<Expression> aggregate(Fields fields, String word) {
        boolean isCount = word.equals("count");
        String key = isCount ? word : "of";
        if (!isCount) {
            fields.require("of");
        }
        Optional<Input> list = fields.find(key).flatMap(node -> conditions.input(node, key));
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Optional<Aggregate> all =
                nodes.at(fields.valuePosition(key), () -> Aggregate.count(list.get()));
        return all.flatMap(ones -> isCount ? counted(fields, ones) : reduced(fields, word, ones))
                .map(read -> read);
    }

    private Optional<Aggregate> counted(Fields fields, Aggregate all) {
        for (String key : List.of("of", "weight", "worst", "best")) {
            fields.entry(key)
                    .ifPresent(entry -> RecordFinding.KEY_OF_COUNT.report(
                            nodes.findings(), entry.key().position(), key));
        }
        return where(fields, all);
    }

    private Optional<Aggregate> where(Fields fields, Aggregate all) {
        Optional<YamlNode> where = fields.find("where");
        if (where.isEmpty()) {
            return Optional.of(all);
        }
        Optional<Condition> each =
                new Conditions(fieldsOf(all), nodes, places).condition(where.get());
        return each.map(all::where);
    }

    private Declared fieldsOf(Aggregate all) {
        return Declared.of(all.list(), conditions.declared());
    }

    private Optional<Aggregate> reduced(Fields fields, String word, Aggregate ones) {
        Optional<Expression> each = ofRecord(fields, word, ones);
        Optional<Expression> weight = ofRecord(fields, "weight", ones);
        Optional<Aggregate> those = where(fields, ones);
        Optional<Pick> pick = pick(fields);
        boolean isWhole = (weight.isPresent() || fields.find("weight").isEmpty())
                && (pick.isPresent() || !fields.hasOneOf(PICKS));
        if (fields.has("weight")
                && !word.equals("mean")
                && !word.equals(FormulaCalls.GEOMETRIC_MEAN)) {
            RecordFinding.WEIGHT_OF_MEAN.report(
                    nodes.findings(), fields.keyPosition("weight"), word);
            return Optional.empty();
        }
        if (each.isEmpty() || those.isEmpty() || !isWhole) {
            return Optional.empty();
        }
        nodes.findings().took(fields.keyPosition(word), word, Taken.As.WORD, AggregateReader.WORDS);
        return nodes.at(fields.valuePosition(word), () -> {
            Reduction reduction = Objects.requireNonNull(AggregateReader.REDUCTIONS.get(word));
            Aggregate all = Aggregate.of(reduction, ones.list(), each.get())
                    .where(those.get().where());
            Aggregate weighed = weight.map(all::weightedBy).orElse(all);
            return pick.map(weighed::of).orElse(weighed);
        });
    }

    /** A calculation over the fields of a record; who names the list with them is understood. */
    private Optional<Expression> ofRecord(Fields fields, String key, Aggregate ones) {
        Optional<YamlNode.Scalar> text =
                fields.find(key).flatMap(node -> nodes.scalar(node, Expected.FORMULA));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String prefix = ones.list().name() + ".";
        String bare = text.get().text().replace(prefix, " ".repeat(prefix.length()));
        return new Formulas(fieldsOf(ones), nodes.findings()).read(text.get(), bare);
    }

    private Optional<Pick> pick(Fields fields) {
        List<String> present = PICKS.stream().filter(fields::has).toList();
        if (present.size() > 1) {
            twice(fields, present.get(0), present.get(1));
            return Optional.empty();
        }
        return present.stream()
                .findFirst()
                .flatMap(word -> fields.findInteger(word)
                        .flatMap(number -> nodes.at(
                                fields.valuePosition(word),
                                () -> new Pick(word.equals("best"), number))));
    }
}
