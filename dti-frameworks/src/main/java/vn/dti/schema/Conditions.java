// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Taken;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Not;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads expressions, intervals and conditions over some declared inputs. */
final class Conditions {

    private final Declared inputs;
    private final Nodes nodes;
    private final Places places;
    private final EndsReader ends;
    private final ConditionMeant meant;

    Conditions(Declared inputs, Nodes nodes, Places places) {
        this.inputs = inputs;
        this.nodes = nodes;
        this.places = places;
        this.ends = new EndsReader(inputs, nodes, this);
        this.meant = new ConditionMeant(inputs);
    }

    Declared declared() {
        return inputs;
    }

    EndsReader ends() {
        return ends;
    }

    /** Whether a value of some keys is one for each option of a choice that is not named; that is told. */
    boolean isByOptionMeant(Fields fields, List<String> keys) {
        return ByOption.isMeantIn(fields, keys, inputs, nodes);
    }

    /** A name of a declared input, the value of a key. */
    Optional<Input> input(YamlNode node, String key) {
        if (node instanceof YamlNode.Scalar name && !name.isNull()) {
            return new InputNames(nodes, inputs).find(name.position(), name.text());
        }
        return nodes.unexpected(node, Expected.INPUT_NAME, name(node, key));
    }

    /** The key with the sum of the inputs that are counted, or the first that a list or mapping names. */
    private List<String> name(YamlNode node, String key) {
        List<String> summands = Flow.values(node);
        if (key.equals("count")
                && summands.size() > 1
                && summands.stream().allMatch(this::isNumber)) {
            return List.of(key + ": " + String.join(" + ", summands));
        }
        return Flow.values(node).stream()
                .filter(name -> inputs.find(name).isPresent())
                .limit(1)
                .map(name -> key + ": " + name)
                .toList();
    }

    private boolean isNumber(String name) {
        return inputs.find(name).filter(input -> input.type().isNumber()).isPresent();
    }

    /** A formula, the value of a key. */
    Optional<Expression> expression(YamlNode node, String key) {
        if (node instanceof YamlNode.Scalar text && !text.isNull()) {
            return placed(new Formulas(inputs, nodes.findings()).read(text), node);
        }
        if (node instanceof YamlNode.Mapping mapping && AggregateFields.areMeant(mapping, inputs)) {
            Fields fields = new Fields(mapping, nodes);
            return placed(new AggregateFields(this, nodes, places).read(fields), node);
        }
        List<String> values = Flow.values(node);
        boolean pair = key.equals("ratio") && values.size() == 2;
        Optional<String> meant = unwrapped(node, key).or(() -> quotient(node, key));
        if (meant.isEmpty() && pair) {
            meant = Optional.of(key + ": " + String.join(" / ", values));
        }
        return nodes.unexpected(
                node, Expected.FORMULA, meant.map(List::of).orElseGet(() -> name(node, key)));
    }

    /** Two figures by keys, as the quotient that they are meant for, and what is beside them as keys of the rule. */
    private Optional<String> quotient(YamlNode node, String key) {
        List<YamlNode.Entry> entries =
                node instanceof YamlNode.Mapping mapping ? mapping.entries() : List.of();
        List<String> values = Flow.values(node);
        boolean areFigures = values.size() > 1
                && values.size() == entries.size()
                && values.stream().limit(2).allMatch(name -> inputs.find(name).isPresent());
        return areFigures
                ? Optional.of(Stream.concat(
                                Stream.of(key + ": " + values.get(0) + " / " + values.get(1)),
                                entries.stream().skip(2).map(Conditions::pair))
                        .collect(Collectors.joining(" + ")))
                : Optional.empty();
    }

    private static String pair(YamlNode.Entry entry) {
        String mapping =
                Flow.of(new YamlNode.Mapping(List.of(entry), entry.key().position()));
        return mapping.substring(1, mapping.length() - 1);
    }

    /** A value that has a mapping of its own, and the keys beside it there, as keys of the rule. */
    static Optional<String> unwrapped(YamlNode node, String key) {
        List<YamlNode.Entry> entries =
                node instanceof YamlNode.Mapping mapping ? mapping.entries() : List.of();
        boolean isValue = !entries.isEmpty()
                && (entries.get(0).key().text().equals(key)
                        || Meant.exactly(entries.get(0).key().text(), List.of("value", "input"))
                                .isPresent());
        return isValue
                ? Optional.of(key + ": "
                        + entries.stream()
                                .map(Conditions::pair)
                                .collect(Collectors.joining(", "))
                                .replaceFirst("^[^:]*: ", "")
                                .replace(", bands: ", ", shares: "))
                : Optional.empty();
    }

    Optional<Condition> condition(YamlNode node) {
        return placed(read(node), node);
    }

    /** What was read of a node, whose place is kept. */
    private <T> Optional<T> placed(Optional<T> read, YamlNode node) {
        if (read.isPresent()) {
            places.part(read.get(), node.position());
        }
        return read;
    }

    /** The condition of a rule that asks for yes or no: mostly a name, which may be misspelt. */
    Optional<Condition> answer(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar
                && !scalar.isNull()
                && ConditionText.sign(scalar.text()).isEmpty()) {
            Optional<Input> input = input(node, "boolean");
            return input.isPresent() ? yes(input.get(), scalar.position()) : Optional.empty();
        }
        return condition(node);
    }

    private Optional<Condition> read(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            Optional<String> sign =
                    meant.isName(scalar) ? Optional.empty() : ConditionText.sign(scalar.text());
            if (sign.isPresent() || (scalar.text().contains(" ") && !meant.isName(scalar))) {
                return text(scalar, sign.orElse(scalar.text()));
            }
            Optional<Input> input =
                    new InputNames(nodes, inputs).find(scalar.position(), scalar.text());
            return input.isPresent() ? yes(input.get(), scalar.position()) : Optional.empty();
        }
        if (node instanceof YamlNode.Mapping mapping) {
            Fields fields = new Fields(mapping, nodes);
            Optional<Condition> condition =
                    connectives().read(fields, this::condition, () -> single(fields));
            fields.done();
            return condition;
        }
        if (ConditionMeant.areAnswers(Flow.values(node))) {
            answers(node.position(), node.kind());
            return Optional.empty();
        }
        return nodes.unexpected(node, Expected.CONDITION, ConditionMeant.all(node));
    }

    private void answers(Position position, Worded found) {
        DocumentFinding.ANSWERS_OF_NOTHING.report(
                nodes.findings(), position, found, Expected.CONDITION);
    }

    private static Connectives<Condition> connectives() {
        return new Connectives<>(Not::new, Condition::all, Condition::any);
    }

    private Optional<Condition> text(YamlNode.Scalar scalar, String sign) {
        String translated = new ConditionText(inputs).translated(scalar.text());
        RuleFinding.CONDITION_TEXT.report(nodes.findings(), scalar.position(), sign, translated);
        return Optional.empty();
    }

    private Optional<Condition> yes(Input input, Position position) {
        if (input.type() != InputType.Plain.BOOLEAN) {
            String written = new ConditionText(inputs).single(input.name());
            RuleFinding.NOT_YES_NO.report(
                    nodes.findings(), position, input.name(), input.type().word(), written);
            return Optional.empty();
        }
        return Optional.of(new Condition.Yes(input));
    }

    /** A condition that is not made of others. */
    Optional<Condition> single(Fields fields) {
        if (fields.has("input")) {
            return oneOf(fields);
        }
        if (fields.has("value")) {
            return within(fields);
        }
        if (fields.hasOneOf(Requirements.NODES)) {
            DocumentFinding.NODES_IN_CONDITION.report(nodes.findings(), fields.position());
            fields.namedEntries();
        } else if (ConditionMeant.areAnswers(
                fields.entries().stream().map(each -> each.key().text()).toList())) {
            answers(fields.position(), Word.MAPPING);
            fields.namedEntries();
        } else if (!fields.meansOneOf(List.of("not", "all", "any", "input", "value"))) {
            nodes.unexpected(
                    fields.position(), Word.MAPPING, Expected.CONDITION, meant.named(fields));
            fields.namedEntries();
        }
        return Optional.empty();
    }

    private Optional<Condition> oneOf(Fields fields) {
        Optional<YamlNode> named = fields.find("input");
        Optional<Input> input = named.isPresent() ? input(named.get(), "input") : Optional.empty();
        if (input.isPresent() && !input.get().type().isChoice()) {
            return notAChoice(fields, input.get());
        }
        fields.require("is");
        Map<Object, Position> options = new LinkedHashMap<>();
        Optional<YamlNode> is = fields.find("is");
        Set<String> names = new HashSet<>();
        for (YamlNode.Scalar option :
                is.isPresent() ? nodes.scalars(is.get()) : List.<YamlNode.Scalar>of()) {
            String name = input.map(choice -> option(choice, option.text())).orElse(option.text());
            options.put(name, option.position());
            input.map(each -> each.type().names())
                    .ifPresent(all -> nodes.findings()
                            .took(option.position(), option.text(), Taken.As.WORD, all));
            names.add(name);
        }
        return input.isPresent()
                ? nodes.at(
                        fields.valuePosition("is"),
                        option -> Optional.ofNullable(options.get(option)),
                        () -> new Condition.OneOf(input.get(), names))
                : Optional.empty();
    }

    /** The option that a name or a label means; itself where that is not clear. */
    static String option(Input input, String written) {
        List<String> meant = input.type().meant(written);
        return meant.size() == 1 ? meant.get(0) : written;
    }

    private static Optional<String> sign(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                ? ConditionText.sign(scalar.text())
                : Optional.empty();
    }

    private Optional<Condition> notAChoice(Fields fields, Input input) {
        fields.ask("is");
        String written = fields.find("is")
                .map(is -> new ConditionText(inputs)
                        .translated(input.name() + " = " + String.join(", ", Flow.values(is))))
                .orElseGet(() -> new ConditionText(inputs).single(input.name()));
        RuleFinding.NOT_A_CHOICE.report(
                nodes.findings(),
                fields.valuePosition("input"),
                input.name(),
                input.type().word(),
                written);
        return Optional.empty();
    }

    private Optional<Condition> within(Fields fields) {
        Optional<YamlNode> node = fields.find("value");
        Optional<String> sign = node.isPresent() ? sign(node.get()) : Optional.empty();
        if (sign.isPresent()) {
            fields.namedEntries();
            return text((YamlNode.Scalar) node.get(), sign.get());
        }
        Optional<Expression> value =
                node.isPresent() ? expression(node.get(), "value") : Optional.empty();
        if (value.isEmpty()) {
            ends.ask(fields);
            return Optional.empty();
        }
        Optional<YamlNode.Mapping> byOption = ByOption.first(fields, EndsReader.WORDS);
        return byOption.isPresent()
                ? byOption(fields, byOption.get(), value.get())
                : ends.within(fields, value.get());
    }

    /** Ends that differ by an option: the option is chosen and the value within its ends, or another. */
    private Optional<Condition> byOption(Fields fields, YamlNode.Mapping first, Expression value) {
        return ByOption.of(first, this, nodes)
                .flatMap(options ->
                        options.read(fields, EndsReader.WORDS, one -> ends.within(one, value)))
                .map(within -> Condition.any(within.entrySet().stream()
                        .map(each -> Condition.all(List.of(each.getKey(), each.getValue())))
                        .toList()));
    }
}
