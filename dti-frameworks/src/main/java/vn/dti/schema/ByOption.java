// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dti.diagnostic.Position;
import vn.dti.input.DateText;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.yaml.YamlNode;

/**
 * Values that differ by the option of a choice: {@code {by: region, mountains: 80%, plains: 100%}}.
 *
 * <p>What holds such a value is read once for each option, with the value of that option in its place,
 * so that everything that takes a number takes one by option too.
 */
final class ByOption {

    private static final String BY = "by";

    /** The most rules that the values of one rule may stand for. */
    static final int MOST = 1_000;

    /** The keys below which rules and conditions of their own are, which see to their own values. */
    private static final Set<String> OWN = Set.of("when", "then", "otherwise", "requires");

    /** What a part is worth. */
    private static final Set<String> WORTH = Set.of("share", "points");

    /** What else a mapping with such a key has if it is a band or a condition. */
    private static final Set<String> OTHERS = Set.of("share", "points", "value", "when", "of");

    private final Input input;

    private ByOption(Input input) {
        this.input = input;
    }

    /** The first value by option among the values of some keys. */
    static Optional<YamlNode.Mapping> first(Fields fields, List<String> keys) {
        for (String key : keys) {
            Optional<YamlNode> node = fields.find(key);
            Optional<YamlNode.Mapping> found =
                    node.isPresent() ? within(key, node.get()) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A level for each option of a choice that is not named; the key is told that names it. */
    static boolean isMeantIn(Fields fields, List<String> keys, Declared inputs, Nodes nodes) {
        boolean meant = false;
        for (String key : keys) {
            Optional<YamlNode> node = fields.entry(key).map(YamlNode.Entry::value);
            if (node.orElse(null) instanceof YamlNode.Mapping mapping && !isByOption(mapping)) {
                Optional<String> choice = choice(mapping, inputs);
                choice.ifPresent(name -> nodes.unexpected(
                        mapping,
                        Expected.NUMBER,
                        List.of(key + ": {by: " + name + ", " + Flow.of(mapping).substring(1))));
                meant |= choice.isPresent();
            }
        }
        return meant;
    }

    private static Optional<String> choice(YamlNode.Mapping mapping, Declared inputs) {
        Set<String> keys = new LinkedHashSet<>();
        mapping.entries().forEach(entry -> keys.add(entry.key().text()));
        return inputs.inputs().stream()
                .filter(input -> input.type().isChoice()
                        && keys.stream()
                                .allMatch(
                                        each -> input.type().names().contains(option(input, each))))
                .map(Input::name)
                .findFirst();
    }

    private static String option(Input input, String written) {
        return Conditions.option(input, written);
    }

    /** Of parts only what they are worth; their rules come by themselves. */
    private static Optional<YamlNode.Mapping> within(String key, YamlNode node) {
        if (OWN.contains(key) || key.equals("cases")) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Mapping mapping) {
            return isByOption(mapping) ? Optional.of(mapping) : within(mapping.entries());
        }
        List<YamlNode> items = node instanceof YamlNode.Sequence list ? list.items() : List.of();
        for (YamlNode item : items) {
            Optional<YamlNode.Mapping> found = key.equals("parts") ? worth(item) : within("", item);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<YamlNode.Mapping> within(List<YamlNode.Entry> entries) {
        for (YamlNode.Entry entry : entries) {
            Optional<YamlNode.Mapping> found = within(entry.key().text(), entry.value());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<YamlNode.Mapping> worth(YamlNode part) {
        return part instanceof YamlNode.Mapping mapping
                ? within(mapping.entries().stream()
                        .filter(entry -> WORTH.contains(entry.key().text()))
                        .toList())
                : Optional.empty();
    }

    /** A band and a condition may end {@code by} a day. */
    private static boolean isByOption(YamlNode.Mapping mapping) {
        boolean isBy = false;
        for (YamlNode.Entry entry : mapping.entries()) {
            if (OTHERS.contains(entry.key().text())) {
                return false;
            }
            isBy |= isBy(entry);
        }
        return isBy;
    }

    private static boolean isBy(YamlNode.Entry entry) {
        return entry.key().text().equals(BY)
                && entry.value() instanceof YamlNode.Scalar name
                && DateText.find(name.text()).isEmpty();
    }

    /** Whether the options of all choices in some keys make more combinations than can be read. */
    static boolean areTooMany(Fields fields, List<String> keys, Declared inputs) {
        Set<String> choices = new LinkedHashSet<>();
        keys.forEach(key -> fields.find(key).ifPresent(node -> choices(node, choices)));
        long combinations = 1;
        for (String choice : choices) {
            combinations *= inputs.find(choice)
                    .map(input -> Math.max(1, input.type().names().size()))
                    .orElse(1);
            if (combinations > MOST) {
                return true;
            }
        }
        return false;
    }

    private static void choices(YamlNode node, Set<String> found) {
        if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> choices(item, found));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().stream()
                    .filter(ByOption::isBy)
                    .forEach(entry -> found.add(((YamlNode.Scalar) entry.value()).text()));
            mapping.entries().forEach(entry -> choices(entry.value(), found));
        }
    }

    /** The choice of a value by option that has a value for each option; faults are reported. */
    static Optional<ByOption> of(YamlNode.Mapping mapping, Conditions conditions, Nodes nodes) {
        var fields = new Fields(mapping, nodes);
        Optional<Input> input = fields.find(BY).flatMap(node -> conditions.input(node, BY));
        if (input.isEmpty()) {
            return Optional.empty();
        }
        var byOption = new ByOption(input.get());
        return byOption.isComplete(mapping, nodes) ? Optional.of(byOption) : Optional.empty();
    }

    private boolean isComplete(YamlNode.Mapping mapping, Nodes nodes) {
        Map<Object, Position> options = new HashMap<>();
        boolean once = true;
        for (YamlNode.Entry entry : values(mapping)) {
            Position place = entry.key().position();
            Position first = options.putIfAbsent(option(entry), place);
            if (first != null) {
                RuleFinding.OPTION_TWICE.reportBeside(
                        first, nodes.findings(), place, option(entry));
                once = false;
            }
        }
        Set<String> names = new LinkedHashSet<>();
        options.keySet().forEach(name -> names.add((String) name));
        boolean known = nodes.at(
                        by(mapping).value().position(),
                        option -> Optional.ofNullable(options.get(option)),
                        () -> new Condition.OneOf(input, names))
                .isPresent();
        List<String> without = input.type().names().stream()
                .filter(option -> !names.contains(option))
                .toList();
        if (known && !without.isEmpty()) {
            RuleFinding.OPTIONS_WITHOUT_VALUE.report(
                    nodes.findings(), by(mapping).value().position(), without, input.name());
        }
        return once && known && without.isEmpty();
    }

    private static YamlNode.Entry by(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().text().equals(BY))
                .findFirst()
                .orElseThrow();
    }

    private static List<YamlNode.Entry> values(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> !entry.key().text().equals(BY))
                .toList();
    }

    private String option(YamlNode.Entry entry) {
        return Conditions.option(input, entry.key().text());
    }

    /** What holds the values, with those of one option after the other; none if one is at fault. */
    <T> Optional<Map<Condition, T>> read(
            Fields fields, List<String> keys, Function<Fields, Optional<T>> reading) {
        var read = new LinkedHashMap<Condition, T>();
        for (String option : input.type().names()) {
            Fields one = fields.with(keys, node -> replaced(node, option));
            Optional<T> made = reading.apply(one);
            fields.take(one);
            made.ifPresent(each -> read.put(new Condition.OneOf(input, Set.of(option)), each));
        }
        return read.size() == input.type().names().size() ? Optional.of(read) : Optional.empty();
    }

    private YamlNode replaced(YamlNode node, String option) {
        if (node instanceof YamlNode.Sequence list) {
            return new YamlNode.Sequence(
                    list.items().stream().map(each -> replaced(each, option)).toList(),
                    list.position());
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return node;
        }
        if (isByOption(mapping)
                && by(mapping).value() instanceof YamlNode.Scalar name
                && name.text().equals(input.name())) {
            return values(mapping).stream()
                    .filter(entry -> option(entry).equals(option))
                    .findFirst()
                    .map(YamlNode.Entry::value)
                    .orElse(node);
        }
        var entries = new ArrayList<YamlNode.Entry>();
        for (YamlNode.Entry entry : mapping.entries()) {
            boolean own = OWN.contains(entry.key().text());
            entries.add(
                    own ? entry : new YamlNode.Entry(entry.key(), replaced(entry.value(), option)));
        }
        return new YamlNode.Mapping(entries, mapping.position(), mapping.merges());
    }
}
