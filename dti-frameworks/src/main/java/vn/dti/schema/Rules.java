package vn.dti.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.rule.Awarded;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Comparison;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads the rule that stands among the keys of a criterion, a part or a case. */
final class Rules {

    private static final List<String> WORDS = List.of(
            "ratio", "bands", "choice", "boolean", "min-max", "parts", "cases", "count", "formula",
            "awarded");
    private static final List<String> BRANCH_WORDS =
            Stream.concat(WORDS.stream(), Stream.of("share")).toList();

    private final Declared inputs;
    private final Nodes nodes;
    private final Places places;
    private final Conditions conditions;

    Rules(Declared inputs, Nodes nodes, Places places) {
        this.inputs = inputs;
        this.nodes = nodes;
        this.places = places;
        this.conditions = new Conditions(inputs, nodes);
    }

    /** The rule of a criterion or a part, with its gate. */
    Optional<Rule> rule(Fields fields) {
        return rule(fields, WORDS);
    }

    private Optional<Rule> rule(Fields fields, List<String> words) {
        List<String> present = words.stream().filter(fields::has).toList();
        present.stream().skip(1).forEach(word -> reportSecond(fields, present.get(0), word));
        if (present.isEmpty()) {
            reportNone(fields, words);
        }
        Optional<Rule> rule = present.stream().findFirst().flatMap(word -> rule(fields, word));
        Optional<YamlNode> gate = fields.find("requires");
        if (gate.isEmpty()) {
            return rule;
        }
        Optional<Condition> condition = gate.flatMap(conditions::condition);
        return rule.flatMap(inner -> condition.map(open -> new Requires(open, inner)));
    }

    private void reportSecond(Fields fields, String first, String second) {
        var there = fields.keyPosition(first);
        Finding.TWO_RULES.reportBeside(
                there,
                nodes.findings(),
                fields.keyPosition(second),
                first,
                there.line(),
                there.column());
    }

    /** A misspelt rule is reported as an unknown key; saying that there is none would be noise. */
    private void reportNone(Fields fields, List<String> words) {
        if (!fields.hasMisspeltOneOf(words)) {
            Worded expected = language -> language.oneOf(words);
            Finding.NO_RULE.report(nodes.findings(), fields.position(), expected);
        }
    }

    private Optional<Rule> rule(Fields fields, String word) {
        return switch (word) {
            case "ratio" -> ratio(fields);
            case "bands" -> bands(fields);
            case "choice" -> choice(fields);
            case "boolean" ->
                input(fields, word)
                        .flatMap(input ->
                                nodes.at(fields.valuePosition(word), () -> YesNo.of(input)));
            case "min-max" -> minMax(fields);
            case "parts" -> parts(fields);
            case "cases" -> cases(fields);
            case "count" -> count(fields);
            case "formula" -> expression(fields, word).map(Formula::new);
            case "awarded" ->
                input(fields, word)
                        .flatMap(input ->
                                nodes.at(fields.valuePosition(word), () -> new Awarded(input)));
            default ->
                fields.find("share")
                        .flatMap(nodes::number)
                        .flatMap(share -> nodes.at(
                                fields.valuePosition("share"), () -> Formula.fixed(share)));
        };
    }

    private Optional<Expression> expression(Fields fields, String key) {
        return fields.find(key).flatMap(conditions::expression);
    }

    private Optional<Input> input(Fields fields, String key) {
        return fields.find(key).flatMap(conditions::input);
    }

    private Optional<Rule> ratio(Fields fields) {
        Rational target = fields.number("target", Rational.ONE);
        Rational floor = fields.number("floor", Rational.ZERO);
        String place = fields.has("floor") ? "floor" : "target";
        return expression(fields, "ratio")
                .flatMap(value -> nodes.at(
                        fields.valuePosition(place), () -> new Ratio(value, target, floor)))
                .map(ratio -> places.part(ratio, fields.valuePosition("target")));
    }

    private Optional<Rule> bands(Fields fields) {
        fields.require("shares");
        List<Band> bands = fields.mappings("shares").stream()
                .flatMap(row -> band(row).stream())
                .toList();
        Optional<Expression> expression = expression(fields, "bands");
        boolean listed = fields.find("shares")
                .filter(YamlNode.Sequence.class::isInstance)
                .isPresent();
        if (!listed || bands.size() < fields.list("shares").size()) {
            return Optional.empty();
        }
        return expression.flatMap(value -> nodes.at(
                fields.keyPosition("shares"), places::part, () -> new Bands(value, bands)));
    }

    private Optional<Band> band(Fields row) {
        var interval = conditions.interval(row);
        var share = row.requiredNumber("share");
        row.done();
        return interval.flatMap(range -> share.flatMap(value -> nodes.at(
                range.isEmpty() ? row.position() : row.valuePosition("share"),
                () -> places.part(new Band(range, value), row.position()))));
    }

    private Optional<Rule> choice(Fields fields) {
        var shares = new LinkedHashMap<String, Rational>();
        boolean complete = true;
        fields.require("options");
        Optional<Fields> options = fields.mapping("options");
        for (YamlNode.Entry option : options.map(Fields::namedEntries).orElse(List.of())) {
            Optional<Rational> share = nodes.number(option.value());
            share.ifPresent(value -> shares.put(option.key().text(), value));
            complete &= share.isPresent();
        }
        Optional<Input> input = input(fields, "choice");
        return complete
                ? input.flatMap(each -> options.flatMap(names -> nodes.at(
                        place(each, fields),
                        option -> Optional.of(names.keyPosition(option.toString())),
                        () -> new Choice(each, shares))))
                : Optional.empty();
    }

    private static Position place(Input input, Fields fields) {
        return input.type() instanceof InputType.Choice
                ? fields.keyPosition("options")
                : fields.valuePosition("choice");
    }

    private Optional<Rule> minMax(Fields fields) {
        Comparison mode = constant(fields, "mode", Comparison.values(), Comparison::word);
        Comparison.Direction better = constant(
                fields, "better", Comparison.Direction.values(), Comparison.Direction::word);
        Comparison.Degenerate degenerate = constant(
                fields,
                "degenerate",
                new Comparison.Degenerate[] {
                    Comparison.Degenerate.MAXIMUM_IF_POSITIVE,
                    Comparison.Degenerate.MAXIMUM,
                    Comparison.Degenerate.ZERO
                },
                Comparison.Degenerate::word);
        return expression(fields, "min-max")
                .map(value -> new MinMax(value, mode, better, degenerate));
    }

    /** The constant of an enum by its word; the first one where nothing is said. */
    private static <E> E constant(
            Fields fields, String key, E[] constants, java.util.function.Function<E, String> word) {
        List<String> words = Stream.of(constants).map(word).toList();
        return constants[words.indexOf(fields.word(key, words, words.get(0)))];
    }

    private Optional<Rule> parts(Fields fields) {
        List<Fields> items = fields.mappings("parts");
        List<Part> parts = items.stream().flatMap(item -> part(item).stream()).toList();
        return parts.size() == items.size()
                ? nodes.at(fields.valuePosition("parts"), () -> new Parts(parts))
                : Optional.empty();
    }

    private Optional<Part> part(Fields item) {
        String title = item.text("title");
        Optional<Rational> share = item.requiredNumber("share");
        Optional<Rule> rule = rule(item);
        item.done();
        return rule.flatMap(inner -> share.flatMap(value ->
                nodes.at(item.valuePosition("share"), () -> new Part(title, value, inner))));
    }

    private Optional<Rule> cases(Fields fields) {
        List<Fields> items = fields.mappings("cases");
        var cases = new ArrayList<Case>();
        Optional<Rule> otherwise = Optional.empty();
        boolean misplaced = items.stream().anyMatch(item -> item.has("otherwise"));
        for (Fields item : items) {
            boolean last = item == items.get(items.size() - 1);
            if (item.has("otherwise")) {
                otherwise =
                        branch(item, "otherwise").map(rule -> places.part(rule, item.position()));
                reportUnless(last, Finding.OTHERWISE_NOT_LAST, item);
            } else {
                oneCase(item).ifPresent(cases::add);
                reportUnless(!last || misplaced, Finding.NO_OTHERWISE, item);
            }
            item.done();
        }
        if (items.isEmpty()) {
            Finding.NO_OTHERWISE.report(nodes.findings(), fields.valuePosition("cases"));
        }
        boolean complete = cases.size() == items.size() - 1;
        return complete ? otherwise.map(rule -> new Cases(cases, rule)) : Optional.empty();
    }

    private void reportUnless(boolean fits, Finding finding, Fields item) {
        if (!fits) {
            finding.report(nodes.findings(), item.position());
        }
    }

    private Optional<Case> oneCase(Fields item) {
        Optional<Condition> when = item.require("when").flatMap(conditions::condition);
        item.require("then");
        Optional<Rule> then = branch(item, "then");
        return when.flatMap(condition ->
                then.map(rule -> places.part(new Case(condition, rule), item.position())));
    }

    private Optional<Rule> branch(Fields item, String key) {
        return item.mapping(key).flatMap(inner -> {
            Optional<Rule> rule = rule(inner, BRANCH_WORDS);
            inner.done();
            return rule;
        });
    }

    private Optional<Rule> count(Fields fields) {
        Rational each = fields.number("points-each", Rational.ONE);
        return tally(fields)
                .flatMap(tally -> nodes.at(
                        fields.valuePosition("points-each"), () -> new Count(tally, each)));
    }

    private Optional<Tally> tally(Fields fields) {
        Optional<YamlNode> node = fields.find("count");
        Optional<Input> list = node.filter(YamlNode.Scalar.class::isInstance)
                .map(scalar -> ((YamlNode.Scalar) scalar).text())
                .flatMap(inputs::find)
                .filter(input -> input.type() instanceof InputType.Listing);
        if (list.isPresent()) {
            return records(fields, list.get());
        }
        Optional<Expression> amount = node.flatMap(conditions::expression);
        if (amount.isEmpty()) {
            fields.ask("where");
        }
        return amount.map(Tally.Amount::new);
    }

    private Optional<Tally> records(Fields fields, Input list) {
        var columns = Declared.of(((InputType.Listing) list.type()).fields());
        Optional<YamlNode> where = fields.find("where");
        Optional<Condition> condition = where.isPresent()
                ? where.flatMap(new Conditions(columns, nodes)::condition)
                : Optional.of(new Condition.All(List.of()));
        return condition.flatMap(each ->
                nodes.at(fields.valuePosition("where"), () -> new Tally.Records(list, each)));
    }
}
