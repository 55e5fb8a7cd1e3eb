// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Formula;
import vn.dti.rule.Rule;
import vn.dti.wording.DefinitionException;
import vn.dti.yaml.YamlNode;

/** The reader of the rule {@code choice}, whose shares are under {@code options}. */
final class ChoiceReader {

    private final Rules rules;
    private final Nodes nodes;
    private final Declared inputs;

    ChoiceReader(Rules rules) {
        this.rules = rules;
        this.nodes = rules.nodes();
        this.inputs = rules.declared();
    }

    Optional<Rule> read(Fields fields) {
        if (fields.find("choice").orElse(null) instanceof YamlNode.Mapping shares
                && !fields.has("options")) {
            return optionsAsChoice(shares);
        }
        var shares = new LinkedHashMap<String, Rational>();
        var figures = new LinkedHashMap<String, Rule>();
        Map<Object, Position> places = new HashMap<>();
        boolean complete = true;
        fields.require("options");
        Optional<Fields> options = fields.mapping("options");
        Optional<Input> input = rules.input(fields, "choice");
        List<YamlNode.Entry> entries =
                options.isPresent() ? options.get().namedEntries() : List.of();
        for (YamlNode.Entry option : entries) {
            Optional<Rule> figure = figure(option.value());
            boolean isFigure = isFigure(option.value());
            Optional<Rational> share =
                    isFigure ? figure.map(any -> Rational.ZERO) : rules.share(option.value());
            String name = input.map(each -> Conditions.option(each, option.key().text()))
                    .orElse(option.key().text());
            Position first = places.putIfAbsent(name, option.key().position());
            if (first != null) {
                RuleFinding.OPTION_TWICE.reportBeside(
                        first, nodes.findings(), option.key().position(), name);
            }
            complete &= share.isPresent() && first == null;
            shares.put(name, share.orElse(Rational.ZERO));
            figure.ifPresent(rule -> figures.put(name, rule));
        }
        return complete && input.isPresent() && options.isPresent()
                ? choice(input.get(), shares, places, fields)
                        .map(choice -> figures.isEmpty() ? choice : cases(choice, figures))
                : Optional.empty();
    }

    /** Whether an option has points that units report. */
    private boolean isFigure(YamlNode option) {
        return option instanceof YamlNode.Mapping mapping
                && rules.isOfFigure(new Fields(mapping, nodes));
    }

    private Optional<Rule> figure(YamlNode option) {
        if (!isFigure(option)) {
            return Optional.empty();
        }
        var fields = new Fields((YamlNode.Mapping) option, nodes);
        Optional<Rule> rule = rules.fixed(fields);
        fields.done();
        return rule;
    }

    /** A rule for each option, of which some have points that units report. */
    private static Rule cases(Choice choice, Map<String, Rule> figures) {
        return Cases.byOption(choice.input().type().names().stream()
                .map(option -> new Case(
                        new Condition.OneOf(choice.input(), Set.of(option)),
                        figures.getOrDefault(
                                option,
                                Formula.fixed(
                                        choice.shares().getOrDefault(option, Rational.ZERO)))))
                .toList());
    }

    /** The shares of the options, where the input that has them was meant to be named. */
    private Optional<Rule> optionsAsChoice(YamlNode.Mapping shares) {
        Set<String> options = shares.entries().stream()
                .map(each -> each.key().text())
                .collect(Collectors.toSet());
        String name = inputs.inputs().stream()
                .filter(input -> input.type().isChoice()
                        && input.type().options().keySet().equals(options))
                .map(Input::name)
                .findFirst()
                .orElse("…");
        String meant = Conditions.unwrapped(shares, "choice")
                .or(() -> ofInput(shares))
                .orElseGet(() -> "choice: " + name + " + options: " + Flow.of(shares));
        return nodes.unexpected(shares, Expected.INPUT_NAME, List.of(meant));
    }

    /** The shares of the options, where they are below the input that has them. */
    private Optional<String> ofInput(YamlNode.Mapping shares) {
        YamlNode.Entry first = shares.entries().get(0);
        if (shares.entries().size() > 1 || inputs.find(first.key().text()).isEmpty()) {
            return Optional.empty();
        }
        List<String> options = first.value() instanceof YamlNode.Mapping
                ? List.of(Flow.of(first.value()))
                : new ListForMapping(first.value()).whole(true);
        return options.stream()
                .map(each -> "choice: " + first.key().text() + " + options: " + each)
                .findFirst();
    }

    private Optional<Choice> choice(
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
        return input.type().isChoice()
                ? fields.keyPosition("options")
                : fields.valuePosition("choice");
    }
}
