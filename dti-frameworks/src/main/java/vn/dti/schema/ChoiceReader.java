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
import vn.dti.rule.Choice;
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
        Map<Object, Position> places = new HashMap<>();
        boolean complete = true;
        fields.require("options");
        Optional<Fields> options = fields.mapping("options");
        Optional<Input> input = rules.input(fields, "choice");
        List<YamlNode.Entry> entries =
                options.isPresent() ? options.get().namedEntries() : List.of();
        for (YamlNode.Entry option : entries) {
            Optional<Rational> share = rules.share(option.value());
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
        return input.type().isChoice()
                ? fields.keyPosition("options")
                : fields.valuePosition("choice");
    }
}
