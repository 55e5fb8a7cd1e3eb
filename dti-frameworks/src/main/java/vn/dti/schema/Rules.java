package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Awarded;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads the rule among the keys of a criterion, a part or a case. */
final class Rules {

    private static final List<RuleWord> CRITERION =
            Stream.of(RuleWord.values()).filter(each -> each != RuleWord.SHARE).toList();

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

    Nodes nodes() {
        return nodes;
    }

    Places places() {
        return places;
    }

    Conditions conditions() {
        return conditions;
    }

    /** The rule of a criterion, with its gate. */
    Optional<Rule> rule(Fields fields) {
        return rule(fields, CRITERION);
    }

    Optional<Rule> rule(Fields fields, List<RuleWord> known) {
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

    /** The place of what a rule refuses: of the last key that is said beside its word, else of that. */
    private static Position blamed(Fields fields, RuleWord rule) {
        String key = rule.keys().stream()
                .filter(fields::has)
                .reduce((earlier, later) -> later)
                .orElse(rule.word());
        return fields.valuePosition(key);
    }

    Optional<Rule> yesNo(Fields fields) {
        Optional<String> meant = fields.find("boolean").flatMap(new ConditionMeant(inputs)::asRule);
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

    Optional<Expression> expression(Fields fields, String key) {
        Optional<YamlNode> node = fields.find(key);
        return node.isPresent() ? conditions.expression(node.get(), key) : Optional.empty();
    }

    Optional<Condition> condition(Fields fields, String key) {
        Optional<YamlNode> node = fields.find(key);
        return node.isPresent() ? conditions.condition(node.get()) : Optional.empty();
    }

    Optional<Input> input(Fields fields, String key) {
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
        conditions.ends().compare(fields, "target", value.get());
        conditions.ends().compare(fields, "floor", value.get());
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

    /** Whether a key has a list of mappings alone. */
    static boolean isList(Fields fields, String key) {
        return fields.find(key).orElse(null) instanceof YamlNode.Sequence list
                && list.items().stream().allMatch(YamlNode.Mapping.class::isInstance);
    }

    Optional<Rule> minMax(Fields fields) {
        Normalization mode = fields.constant(
                "mode",
                List.of(Normalization.values()),
                Normalization::word,
                Normalization.SHARE_OF_BEST);
        Normalization.Direction better = fields.constant(
                "better",
                List.of(Normalization.Direction.values()),
                Normalization.Direction::word,
                Normalization.Direction.HIGHER);
        Normalization.Degenerate degenerate = fields.constant(
                "degenerate",
                List.of(Normalization.Degenerate.values()),
                Normalization.Degenerate::word,
                Normalization.Degenerate.ZERO);
        Optional<Expression> value = expression(fields, "min-max");
        return value.isPresent()
                ? Optional.of(new MinMax(value.get(), mode, better, degenerate))
                : Optional.empty();
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
}
