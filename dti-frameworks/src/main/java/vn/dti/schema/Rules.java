// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.rule.Awarded;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Requires;
import vn.dti.rule.Rounded;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads the rule among the keys of a criterion, a part or a case. */
final class Rules {

    private static final List<RuleWord> CRITERION =
            Stream.of(RuleWord.values()).filter(RuleWord::isOfCriteria).toList();

    /** The keys of rules that take one number. */
    private static final List<String> LEVELS = List.of("target", "floor", "per", "points-each");

    private final Declared inputs;
    private final Nodes nodes;
    private final Places places;
    private final Conditions conditions;

    /** The points that a full share is worth here; none where the maximum is at fault. */
    private final Optional<PointsScale> scale;

    /** The gates of the groups around a criterion, the innermost first. */
    private final List<UnaryOperator<Rule>> gates;

    Rules(Declared inputs, Nodes nodes, Places places) {
        this(inputs, nodes, places, Optional.empty(), List.of());
    }

    private Rules(
            Declared inputs,
            Nodes nodes,
            Places places,
            Optional<PointsScale> scale,
            Collection<UnaryOperator<Rule>> gates) {
        this.inputs = inputs;
        this.nodes = nodes;
        this.places = places;
        this.conditions = new Conditions(inputs, nodes, places);
        this.scale = scale;
        this.gates = List.copyOf(gates);
    }

    /** The rules of a criterion with its maximum, behind the gates of its groups. */
    Rules of(Optional<PointsScale> points, Collection<UnaryOperator<Rule>> around) {
        return new Rules(inputs, nodes, places, points, around);
    }

    /** The rules of a part, which is worth a share of the points here. */
    Rules ofPart(Optional<Rational> share) {
        return of(scale.flatMap(points -> share.map(points::ofPart)), List.of());
    }

    /** The rule among the keys of a part. */
    Optional<Rule> inPart(Fields item) {
        return rule(item);
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

    /** The rule of a criterion, with its gate and those of its groups. */
    Optional<Rule> ofCriterion(Fields fields) {
        return rule(fields).map(this::gated);
    }

    /** A rule behind what stands before the criterion and the groups around it. */
    Rule gated(Rule rule) {
        Rule behind = rule;
        for (UnaryOperator<Rule> gate : gates) {
            behind = gate.apply(behind);
        }
        return behind;
    }

    private Optional<Rule> rule(Fields fields) {
        return rule(fields, CRITERION);
    }

    Optional<Rule> rule(Fields fields, List<RuleWord> known) {
        var present = new ArrayList<RuleWord>();
        for (RuleWord each : known) {
            if (fields.has(each.word())) {
                present.add(each);
            }
        }
        boolean twice = present.containsAll(List.of(RuleWord.SHARE, RuleWord.POINTS));
        for (int second = 1; second < present.size() - (twice ? 1 : 0); second++) {
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
        var keys = new ArrayList<>(rule.keys());
        keys.add(rule.word());
        if (fields.hasTooManyBranches(rule.word())
                || ByOption.isMeantIn(fields, LEVELS, inputs, nodes)) {
            fields.ask(keys.toArray(String[]::new));
            return Optional.empty();
        }
        Optional<YamlNode.Mapping> first = ByOption.first(fields, keys);
        if (first.isPresent()) {
            fields.ask(keys.toArray(String[]::new));
            if (ByOption.areTooMany(fields, keys, inputs)) {
                RuleFinding.TOO_MANY_OPTIONS.report(
                        nodes.findings(), first.get().position(), ByOption.MOST);
                return Optional.empty();
            }
            return ByOption.of(first.get(), conditions, nodes)
                    .flatMap(options -> options.read(fields, keys, one -> rule(one, rule)))
                    .map(rules -> Cases.byOption(rules.entrySet().stream()
                            .map(each -> new Case(each.getKey(), each.getValue()))
                            .toList()));
        }
        try {
            Optional<Rule> read = rule.read(this, fields);
            if (read.isPresent()) {
                places.putPart(read.get(), fields.valuePosition(rule.word()));
            }
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
        Optional<YamlNode> node = fields.find("boolean");
        Optional<Condition> answer =
                node.isPresent() ? conditions.answer(node.get()) : Optional.empty();
        return answer.isPresent() ? Optional.of(new YesNo(answer.get())) : Optional.empty();
    }

    Optional<Rule> awarded(Fields fields) {
        Optional<Input> input = input(fields, "awarded");
        return input.isPresent()
                ? Optional.of(new Awarded(input.get(), shares()))
                : Optional.empty();
    }

    Optional<Rule> formula(Fields fields) {
        Optional<Expression> value = expression(fields, "formula");
        return value.isPresent()
                ? Optional.of(new Formula(value.get(), shares()))
                : Optional.empty();
    }

    /** The shares that a calculated or an awarded value may be. */
    private Interval shares() {
        return scale.map(PointsScale::shares).orElse(PointsScale.USUAL);
    }

    /** A share or points that are stated, or that are a figure of the unit. */
    Optional<Rule> fixed(Fields fields) {
        return isOfFigure(fields) ? ofFigure(fields) : share(fields).map(Formula::fixed);
    }

    /** Whether points are a figure that units report, such as those that they are assigned. */
    boolean isOfFigure(Fields fields) {
        return isFigure(fields, "points") && !fields.has("share");
    }

    /** Whether a key has a figure that units report in place of a number. */
    boolean isFigure(Fields fields, String key) {
        return conditions.ends().isFigure(fields, key);
    }

    boolean isInput(YamlNode node) {
        return conditions.ends().isNamed(node);
    }

    private Optional<Rule> ofFigure(Fields fields) {
        return points(fields, "points")
                .map(each ->
                        new Formula(scale.map(worth -> worth.share(each)).orElse(each), shares()));
    }

    /** Points that are a figure of the unit, or calculated of some; a share is none. */
    Optional<Expression> points(Fields fields, String key) {
        Optional<Expression> points = expression(fields, key);
        points.filter(Expression::isMeasuredShare)
                .ifPresent(share -> RuleFinding.POINTS_OF_SHARE.report(
                        nodes.findings(), fields.valuePosition(key), share, key));
        return points;
    }

    /** The points of a full share; 1 where the maximum is at fault. */
    Rational full() {
        return scale.map(PointsScale::full).filter(full -> full.signum() > 0).orElse(Rational.ONE);
    }

    /** A share of the maximum, stated as one or as points. */
    Optional<Rational> share(Fields fields) {
        if (!fields.has("points")) {
            return fields.has("share") || !fields.meansOneOf(List.of("points"))
                    ? fields.requiredNumber("share")
                    : fields.findNumber("share");
        }
        if (fields.has("share")) {
            RuleFinding.SHARE_AND_POINTS.report(nodes.findings(), fields.keyPosition("points"));
            return Optional.empty();
        }
        return fields.findPoints("points")
                .flatMap(points -> share(points, fields.valuePosition("points")));
    }

    /** The same where a share alone is a number, and points are in a mapping. */
    Optional<Rational> share(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return nodes.number(node);
        }
        var fields = new Fields(mapping, nodes);
        Optional<Rational> share = share(fields);
        fields.done();
        return share;
    }

    private Optional<Rational> share(Rational points, Position place) {
        if (scale.isEmpty()) {
            return Optional.of(Rational.ZERO);
        }
        Rational maximum = scale.get().maximum();
        if (points.isAbove(maximum)) {
            RuleFinding.POINTS_ABOVE.report(nodes.findings(), place, points, maximum);
            return Optional.empty();
        }
        return Optional.of(scale.get().share(points));
    }

    /** What a rule measures, rounded where it says so. */
    Optional<Expression> measure(Fields fields, String key) {
        Optional<YamlNode> how = fields.find("round");
        if (how.orElse(null) instanceof YamlNode.Scalar places
                && places.text().matches("[0-9]{1,2}")) {
            return nodes.unexpected(
                    places, Expected.MAPPING, List.of("round: {places: " + places.text() + "}"));
        }
        Optional<Fields> round = fields.mapping("round");
        Optional<Expression> value = expression(fields, key);
        if (round.isEmpty()) {
            return fields.has("round") ? Optional.empty() : value;
        }
        Optional<Rounding> rounding = new Policies(nodes).rounding(round.get(), value);
        return value.isPresent() && rounding.isPresent()
                ? Optional.of(places.part(
                        new Rounded(value.get(), rounding.get()), fields.valuePosition(key)))
                : Optional.empty();
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

    /** Whether a key has a list of mappings alone. */
    static boolean isList(Fields fields, String key) {
        List<YamlNode> items = fields.find(key).orElse(null) instanceof YamlNode.Sequence list
                ? list.items()
                : List.of();
        for (YamlNode item : items) {
            if (!(item instanceof YamlNode.Mapping)) {
                return false;
            }
        }
        return fields.find(key).orElse(null) instanceof YamlNode.Sequence;
    }
}
