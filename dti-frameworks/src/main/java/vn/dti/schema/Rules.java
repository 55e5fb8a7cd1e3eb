package vn.dti.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.rule.Awarded;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads the rule among the keys of a criterion, a part or a case. */
final class Rules {

    private static final List<RuleWord> CRITERION =
            Stream.of(RuleWord.values()).filter(each -> each != RuleWord.SHARE).toList();
    private static final List<String> CASE = List.of("when", "then");

    private final Declared inputs;
    private final Nodes nodes;
    private final Places places;
    private final Conditions conditions;

    Rules(Declared inputs, Nodes nodes, Places places) {
        this.inputs = inputs;
        this.nodes = nodes;
        this.places = places;
        this.conditions = new Conditions(inputs, nodes, places);
    }

    Declared declared() {
        return inputs;
    }

    /** The rule of a criterion, with its gate. */
    Optional<Rule> rule(Fields fields) {
        return rule(fields, CRITERION);
    }

    private Optional<Rule> rule(Fields fields, List<RuleWord> known) {
        List<RuleWord> present =
                known.stream().filter(each -> fields.has(each.word())).toList();
        for (int second = 1; second < present.size(); second++) {
            reportSecond(fields, present.get(0).word(), present.get(second).word());
        }
        if (present.isEmpty()) {
            reportNone(fields, known.stream().map(RuleWord::word).toList());
        }
        Optional<Rule> rule = present.isEmpty() ? Optional.empty() : rule(fields, present.get(0));
        if (!fields.has("requires")) {
            return rule;
        }
        Optional<Condition> open = condition(fields, "requires");
        return rule.isPresent() && open.isPresent()
                ? Optional.of(new Requires(open.get(), rule.get()))
                : Optional.empty();
    }

    private void reportSecond(Fields fields, String first, String second) {
        var there = fields.keyPosition(first);
        RuleFinding.TWO_RULES.reportBeside(
                there,
                nodes.findings(),
                fields.keyPosition(second),
                first,
                there.line(),
                there.column());
    }

    /** A misspelt rule is reported as an unknown key; saying that there is none would be noise. */
    private void reportNone(Fields fields, List<String> words) {
        fields.ask(RuleWord.companions().keySet().toArray(String[]::new));
        if (!fields.meansOneOf(words)) {
            Worded expected = language -> language.oneOf(words);
            RuleFinding.NO_RULE.report(nodes.findings(), fields.position(), expected);
        }
    }

    private Optional<Rule> rule(Fields fields, RuleWord rule) {
        try {
            Optional<Rule> read = rule.read(this, fields);
            read.ifPresent(made -> places.putPart(made, fields.valuePosition(rule.word())));
            return read;
        } catch (DefinitionException refused) {
            return nodes.refused(refused, blamed(fields, rule), places::part);
        }
    }

    /** The place of what a rule refuses, unless that is a part with a place of its own. */
    private static Position blamed(Fields fields, RuleWord rule) {
        return switch (rule) {
            case RATIO -> fields.valuePosition(fields.has("floor") ? "floor" : "target");
            case BANDS -> fields.keyPosition("shares");
            case COUNT -> fields.valuePosition("points-each");
            case MIN_MAX -> fields.valuePosition("degenerate");
            default -> fields.valuePosition(rule.word());
        };
    }

    Optional<Rule> yesNo(Fields fields) {
        Optional<String> meant = fields.find("boolean").flatMap(conditions::asRule);
        if (meant.isPresent()) {
            RuleFinding.CONDITION_AS_RULE.report(
                    nodes.findings(), fields.valuePosition("boolean"), meant.get());
            return Optional.empty();
        }
        Optional<Input> input = input(fields, "boolean");
        return input.isPresent() ? Optional.of(YesNo.of(input.get())) : Optional.empty();
    }

    Optional<Rule> awarded(Fields fields) {
        Optional<Input> input = input(fields, "awarded");
        return input.isPresent() ? Optional.of(new Awarded(input.get())) : Optional.empty();
    }

    Optional<Rule> formula(Fields fields) {
        Optional<Expression> value = expression(fields, "formula");
        return value.isPresent() ? Optional.of(new Formula(value.get())) : Optional.empty();
    }

    Optional<Rule> fixed(Fields fields) {
        Optional<Rational> share = fields.findNumber("share");
        return share.isPresent() ? Optional.of(Formula.fixed(share.get())) : Optional.empty();
    }

    private Optional<Expression> expression(Fields fields, String key) {
        Optional<YamlNode> node = fields.find(key);
        return node.isPresent() ? conditions.expression(node.get(), key) : Optional.empty();
    }

    private Optional<Condition> condition(Fields fields, String key) {
        Optional<YamlNode> node = fields.find(key);
        return node.isPresent() ? conditions.condition(node.get()) : Optional.empty();
    }

    private Optional<Input> input(Fields fields, String key) {
        Optional<YamlNode> node = fields.find(key);
        return node.isPresent() ? conditions.input(node.get(), key) : Optional.empty();
    }

    Optional<Rule> ratio(Fields fields) {
        Optional<Rational> target = level(fields, "target", Rational.ONE);
        Optional<Rational> floor = level(fields, "floor", Rational.ZERO);
        Optional<Expression> value = expression(fields, "ratio");
        if (value.isEmpty() || target.isEmpty() || floor.isEmpty()) {
            return Optional.empty();
        }
        var ratio = new Ratio(value.get(), target.get(), floor.get());
        conditions.compare(fields, "target", value.get());
        conditions.compare(fields, "floor", value.get());
        return Optional.of(places.part(
                ratio, fields.valuePosition(fields.has("target") ? "target" : "ratio")));
    }

    /** A level of a ratio is a number; what it is compared with belongs to the ratio. */
    private Optional<Rational> level(Fields fields, String key, Rational absent) {
        Optional<YamlNode> node = fields.find(key);
        if (node.isEmpty()) {
            return Optional.of(absent);
        }
        if (!inputs.isNamedIn(node.get())) {
            return fields.findNumber(key);
        }
        String level = Flow.of(node.get());
        String measured = fields.find("ratio").map(Flow::of).orElse("…");
        boolean simple = level.matches("[\\p{L}\\p{N}_]+");
        RuleFinding.QUANTITY.report(
                nodes.findings(),
                fields.valuePosition(key),
                level,
                key,
                "ratio: " + measured + " / " + (simple ? level : "(" + level + ")"));
        return Optional.empty();
    }

    Optional<Rule> bands(Fields fields) {
        if (fields.find("bands").orElse(null) instanceof YamlNode.Sequence rows) {
            fields.excuse("shares");
            fields.ask("shares");
            return nodes.unexpected(
                    rows, Expected.FORMULA, List.of("bands: … " + "+ shares: " + Flow.of(rows)));
        }
        fields.require("shares");
        List<Fields> rows = fields.mappings("shares");
        var bands = new ArrayList<Band>();
        for (Fields row : rows) {
            Optional<Band> band = band(row);
            if (band.isPresent()) {
                bands.add(band.get());
            }
        }
        Optional<Expression> value = expression(fields, "bands");
        value.ifPresent(measured -> rows.forEach(row -> conditions.compareEnds(row, measured)));
        boolean complete = isList(fields, "shares") && bands.size() == rows.size();
        return complete && value.isPresent()
                ? Optional.of(new Bands(value.get(), bands))
                : Optional.empty();
    }

    /** Whether a key has a list, each item of which is a mapping. */
    private static boolean isList(Fields fields, String key) {
        return fields.find(key).orElse(null) instanceof YamlNode.Sequence list
                && list.items().stream().allMatch(YamlNode.Mapping.class::isInstance);
    }

    private Optional<Band> band(Fields row) {
        Optional<String> meant = BandText.of(row.entries());
        if (meant.isPresent()) {
            RuleFinding.BAND_TEXT.report(nodes.findings(), row.position(), meant.get());
            return Optional.empty();
        }
        Optional<Interval> interval = conditions.interval(row);
        Optional<Rational> share = row.requiredNumber("share");
        row.done();
        if (interval.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        Interval range = interval.get();
        try {
            return Optional.of(places.part(new Band(range, share.get()), row.position()));
        } catch (DefinitionException refused) {
            return nodes.refused(
                    refused, range.isEmpty() ? row.position() : row.valuePosition("share"));
        }
    }

    Optional<Rule> choice(Fields fields) {
        if (fields.find("choice").orElse(null) instanceof YamlNode.Mapping shares
                && !fields.has("options")) {
            return optionsAsChoice(shares);
        }
        var shares = new LinkedHashMap<String, Rational>();
        Map<Object, Position> places = new HashMap<>();
        boolean complete = true;
        fields.require("options");
        Optional<Fields> options = fields.mapping("options");
        Optional<Input> input = input(fields, "choice");
        List<YamlNode.Entry> entries =
                options.isPresent() ? options.get().namedEntries() : List.of();
        for (YamlNode.Entry option : entries) {
            Optional<Rational> share = nodes.number(option.value());
            String name = input.map(each -> Conditions.option(each, option.key().text()))
                    .orElse(option.key().text());
            Position first = places.putIfAbsent(name, option.key().position());
            if (first != null) {
                RuleFinding.OPTION_TWICE.reportBeside(
                        first, nodes.findings(), option.key().position(), name);
            }
            complete &= share.isPresent() && first == null;
            shares.put(name, share.orElse(Rational.ZERO));
        }
        return complete && input.isPresent() && options.isPresent()
                ? choice(input.get(), shares, places, fields)
                : Optional.empty();
    }

    /** The shares of the options, where the input that has them was meant to be named. */
    private Optional<Rule> optionsAsChoice(YamlNode.Mapping shares) {
        Set<String> options = shares.entries().stream()
                .map(each -> each.key().text())
                .collect(Collectors.toSet());
        String name = inputs.inputs().stream()
                .filter(input -> input.type() instanceof InputType.Choice choice
                        && choice.options().keySet().equals(options))
                .map(Input::name)
                .findFirst()
                .orElse("…");
        String meant = Conditions.unwrapped(shares, "choice")
                .orElseGet(() -> "choice: " + name + " + options: " + Flow.of(shares));
        return nodes.unexpected(shares, Expected.INPUT_NAME, List.of(meant));
    }

    private Optional<Rule> choice(
            Input input,
            Map<String, Rational> shares,
            Map<Object, Position> places,
            Fields fields) {
        try {
            return Optional.of(new Choice(input, shares));
        } catch (DefinitionException refused) {
            return nodes.refused(
                    refused,
                    place(input, fields),
                    option -> Optional.ofNullable(places.get(option)));
        }
    }

    private static Position place(Input input, Fields fields) {
        return input.type() instanceof InputType.Choice
                ? fields.keyPosition("options")
                : fields.valuePosition("choice");
    }

    Optional<Rule> minMax(Fields fields) {
        Normalization mode = constant(fields, "mode", Normalization.values());
        Normalization.Direction better =
                constant(fields, "better", Normalization.Direction.values());
        Normalization.Degenerate degenerate =
                constant(fields, "degenerate", new Normalization.Degenerate[] {
                    Normalization.Degenerate.ZERO,
                    Normalization.Degenerate.MAXIMUM,
                    Normalization.Degenerate.MAXIMUM_IF_POSITIVE
                });
        Optional<Expression> value = expression(fields, "min-max");
        return value.isPresent()
                ? Optional.of(new MinMax(value.get(), mode, better, degenerate))
                : Optional.empty();
    }

    /** The constant of an enum by its word, as its name; the first one where nothing is said. */
    private static <E extends Enum<E>> E constant(Fields fields, String key, E[] constants) {
        var words = new ArrayList<String>();
        for (E constant : constants) {
            words.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return constants[words.indexOf(fields.word(key, words, words.get(0)))];
    }

    Optional<Rule> parts(Fields fields) {
        List<Fields> items = fields.mappings("parts");
        var parts = new ArrayList<Part>();
        for (Fields item : items) {
            Optional<Part> part = part(item);
            if (part.isPresent()) {
                parts.add(part.get());
            }
        }
        boolean complete = isList(fields, "parts") && parts.size() == items.size();
        return complete ? Optional.of(new Parts(parts)) : Optional.empty();
    }

    private Optional<Part> part(Fields item) {
        String title = item.text("title");
        Optional<Rational> share = item.requiredNumber("share");
        Optional<Rule> rule = rule(item);
        item.done();
        if (rule.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Part(title, share.get(), rule.get()));
        } catch (DefinitionException refused) {
            return nodes.refused(refused, item.valuePosition("share"));
        }
    }

    Optional<Rule> cases(Fields fields) {
        Optional<YamlNode.Entry> beside = otherwise(fields);
        if (beside.isPresent()) {
            return outside(fields, beside.get());
        }
        List<Fields> items = fields.mappings("cases");
        var cases = new ArrayList<Case>();
        Optional<Rule> otherwise = Optional.empty();
        boolean hasOtherwise = items.stream().anyMatch(item -> otherwise(item).isPresent());
        for (Fields item : items) {
            boolean last = item == items.get(items.size() - 1);
            Optional<YamlNode.Entry> entry = otherwise(item);
            if (entry.isPresent() && isCase(item)) {
                return outside(item, entry.get());
            }
            if (entry.isPresent()) {
                otherwise = branch(entry.get().value(), "otherwise");
                otherwise.ifPresent(rule -> places.part(rule, item.position()));
                if (!last) {
                    RuleFinding.OTHERWISE_NOT_LAST.report(nodes.findings(), item.position());
                }
            } else {
                oneCase(item).ifPresent(cases::add);
                if (last && !hasOtherwise) {
                    RuleFinding.NO_OTHERWISE.report(nodes.findings(), item.position());
                }
            }
            item.done();
        }
        if (items.isEmpty() && isList(fields, "cases")) {
            RuleFinding.NO_OTHERWISE.report(nodes.findings(), fields.valuePosition("cases"));
        }
        boolean complete = cases.size() == items.size() - 1;
        return complete && otherwise.isPresent()
                ? Optional.of(new Cases(cases, otherwise.get()))
                : Optional.empty();
    }

    /** What is said for everything else, under whatever word. */
    private static Optional<YamlNode.Entry> otherwise(Fields fields) {
        return fields.has("otherwise") ? fields.entry("otherwise") : fields.meaning("otherwise");
    }

    private static boolean isCase(Fields item) {
        return item.hasOneOf(CASE) || item.meansOneOf(CASE);
    }

    /** An {@code otherwise} that was not made an item of the cases. */
    private Optional<Rule> outside(Fields fields, YamlNode.Entry otherwise) {
        String word = otherwise.key().text();
        fields.ask(word);
        RuleFinding.OTHERWISE_OUTSIDE.report(
                nodes.findings(),
                otherwise.key().position(),
                word,
                "- otherwise: " + Flow.of(otherwise.value()));
        return Optional.empty();
    }

    private Optional<Case> oneCase(Fields item) {
        item.require("when");
        Optional<Condition> when = condition(item, "when");
        if (!item.has("then") && ruleBeside(item)) {
            return Optional.empty();
        }
        Optional<Rule> then = item.require("then").flatMap(node -> branch(node, "then"));
        return when.isPresent() && then.isPresent()
                ? Optional.of(places.part(new Case(when.get(), then.get()), item.position()))
                : Optional.empty();
    }

    /** A rule that is beside its condition and not under {@code then}. */
    private boolean ruleBeside(Fields item) {
        Optional<YamlNode.Entry> rule = item.entries().stream()
                .filter(entry -> RuleWord.ofBranches().contains(entry.key().text()))
                .findFirst();
        rule.ifPresent(entry -> {
            String written = entry.key().text() + ": " + Flow.of(entry.value());
            RuleFinding.THEN_MISSING.report(
                    nodes.findings(),
                    entry.key().position(),
                    entry.key().text(),
                    "then: {" + written + "}");
            item.ask(RuleWord.ofBranches().toArray(String[]::new));
            item.ask(RuleWord.companions().keySet().toArray(String[]::new));
        });
        return rule.isPresent();
    }

    private Optional<Rule> branch(YamlNode node, String key) {
        if (node instanceof YamlNode.Scalar text && !text.isNull()) {
            return nodes.unexpected(
                    text, Expected.SHARE_OR_RULE, List.of(key + ": {" + branch(text.text()) + "}"));
        }
        Optional<Fields> inner = nodes.mapping(node);
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rule> rule = rule(inner.get(), List.of(RuleWord.values()));
        inner.get().done();
        return rule;
    }

    /** What a text in place of a branch was meant for: a share, an answer or a formula. */
    private String branch(String text) {
        return inputs.find(text)
                .map(Input::type)
                .map(type -> (type == InputType.Plain.BOOLEAN ? "boolean: " : "ratio: ") + text)
                .orElse((text.matches("[0-9./%]+") ? "share: " : "formula: ") + text);
    }

    Optional<Rule> count(Fields fields) {
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

    private Optional<Tally> tally(Fields fields) {
        Optional<YamlNode> node = fields.find("count");
        Optional<Input> named = node.orElse(null) instanceof YamlNode.Scalar scalar
                ? inputs.find(scalar.text())
                : Optional.empty();
        if (named.isPresent() && named.get().type() instanceof InputType.Listing list) {
            return records(fields, named.get(), list);
        }
        Optional<Expression> amount = expression(fields, "count");
        if (amount.isEmpty()) {
            fields.ask("where");
            return Optional.empty();
        }
        return Optional.of(new Tally.Amount(amount.get()));
    }

    private Optional<Tally> records(Fields fields, Input list, InputType.Listing type) {
        var columns = Declared.of(type.fields());
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
