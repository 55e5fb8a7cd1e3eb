// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Taken;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.yaml.YamlNode;

/**
 * A mapping that is read key by key; {@link #done()} reports the keys that were not asked for.
 *
 * <p>The keys that are asked for are thereby the keys that are known, so that the two cannot differ.
 */
final class Fields {

    private static final List<String> YES = List.of("yes", "true", "có");
    private static final List<String> ANSWERS =
            List.of("yes", "true", "có", "no", "false", "không");

    private final YamlNode.Mapping mapping;
    private final Nodes nodes;
    private final Braces braces;
    private final Map<String, YamlNode.Entry> entries;

    /** The keys that were asked for, as often as they were. */
    private final List<String> asked = new ArrayList<>();

    /** The keys that are missing, of which those are reported that no other key was meant for. */
    private final Set<String> missing = new LinkedHashSet<>();

    /** Whether the keys are names, so that all of them belong here. */
    private boolean named;

    Fields(YamlNode.Mapping mapping, Nodes nodes) {
        this.mapping = mapping;
        this.nodes = nodes;
        this.braces = new Braces(mapping);
        this.entries = braces.entries();
        nodes.values(mapping);
    }

    YamlNode.Mapping node() {
        return mapping;
    }

    Position position() {
        return mapping.position();
    }

    Nodes nodes() {
        return nodes;
    }

    /** The place of a key that is there. */
    Position keyPosition(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? position() : entry.key().position();
    }

    /** The place of a value, or of the whole where it is missing. */
    Position valuePosition(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? position() : entry.value().position();
    }

    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    /** Keys that belong here, though what is wrong already leaves nothing to do with them. */
    void ask(String... keys) {
        asked.addAll(List.of(keys));
    }

    Optional<YamlNode> find(String key) {
        asked.add(key);
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    Optional<YamlNode> require(String key) {
        Optional<YamlNode> value = find(key);
        if (value.isEmpty()) {
            missing.add(key);
        }
        return value;
    }

    String requiredText(String key) {
        require(key);
        Optional<String> text = findText(key);
        find(key).ifPresent(nodes::requirePlainQuotes);
        if (text.isPresent() && text.get().isBlank()) {
            DocumentFinding.BLANK.report(nodes.findings(), valuePosition(key), key);
        }
        return text.orElse("");
    }

    /** The id as printed: text in quotes, so that 1.10 is not 1.1. */
    String id() {
        Optional<YamlNode> node = require("id");
        Optional<YamlNode.Scalar> scalar =
                node.isPresent() ? nodes.scalar(node.get(), Expected.TEXT) : Optional.empty();
        return scalar.isPresent() ? nodes.id(scalar.get()) : "";
    }

    String text(String key) {
        return findText(key).orElse("");
    }

    Optional<String> findText(String key) {
        Optional<YamlNode> node = find(key);
        return node.isPresent() ? nodes.text(node.get()) : Optional.empty();
    }

    List<String> texts(String key) {
        Optional<YamlNode> node = find(key);
        return node.isPresent() ? nodes.texts(node.get()) : List.of();
    }

    List<YamlNode.Scalar> scalars(String key) {
        Optional<YamlNode> node = find(key);
        return node.isPresent() ? nodes.scalars(node.get()) : List.of();
    }

    Optional<Rational> requiredNumber(String key) {
        require(key);
        return findNumber(key);
    }

    /** A figure of a unit, as people write it. */
    Optional<Rational> requiredFigure(String key, NumberStyle style) {
        Optional<YamlNode> node = require(key);
        return node.isPresent() ? nodes.figure(node.get(), style) : Optional.empty();
    }

    Rational number(String key, Rational absent) {
        return findNumber(key).orElse(absent);
    }

    Optional<Rational> findNumber(String key) {
        Optional<YamlNode> node = find(key);
        if (PointsByKind.KEYS.contains(key)
                && node.orElse(null) instanceof YamlNode.Mapping byKind) {
            new PointsByKind(byKind).report(nodes, key);
            return Optional.empty();
        }
        return node.isPresent() ? nodes.number(node.get()) : Optional.empty();
    }

    /** Points, which are not a percentage. */
    Optional<Rational> requiredPoints(String key) {
        require(key);
        return findPoints(key);
    }

    /** Points that a person gives, as people write numbers. */
    Optional<Rational> requiredPoints(String key, NumberStyle style) {
        return isPercentage(key) ? findPoints(key) : requiredFigure(key, style);
    }

    /** The same where they may be left out. */
    Optional<Rational> findPoints(String key) {
        if (isPercentage(key)) {
            asked.add(key);
            DocumentFinding.PERCENT_FOR_POINTS.report(nodes.findings(), valuePosition(key), key);
            return Optional.empty();
        }
        return findNumber(key);
    }

    /** Whether a value is a word. */
    boolean is(String key, String word) {
        asked.add(key);
        YamlNode.Entry entry = entries.get(key);
        return entry != null
                && entry.value() instanceof YamlNode.Scalar scalar
                && scalar.text().equals(word);
    }

    /** Whether a value is written with a percent sign. */
    boolean isPercentage(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry != null
                && entry.value() instanceof YamlNode.Scalar scalar
                && NumberStyle.isPercentage(scalar.text());
    }

    Optional<Integer> findInteger(String key) {
        Optional<YamlNode> node = find(key);
        return node.isPresent() ? nodes.integer(node.get()) : Optional.empty();
    }

    String word(String key, Collection<String> words, String absent) {
        Optional<YamlNode> node = find(key);
        Optional<String> word = node.isPresent() ? nodes.word(node.get(), words) : Optional.empty();
        word.ifPresent(
                text -> nodes.findings().took(valuePosition(key), text, Taken.As.WORD, words));
        return word.orElse(absent);
    }

    /** The constant whose word a key has; another where the key is absent or has no such word. */
    <E> E constant(String key, List<E> constants, Function<E, String> wordOf, E absent) {
        if (!has(key)) {
            return absent;
        }
        List<String> words = constants.stream().map(wordOf).toList();
        int number = words.indexOf(word(key, words, wordOf.apply(absent)));
        return number < 0 ? absent : constants.get(number);
    }

    /** The answer to a key that is yes or no; no where it is absent. */
    boolean isYes(String key) {
        return YES.contains(word(key, ANSWERS, "no"));
    }

    List<YamlNode> list(String key) {
        Optional<YamlNode> node = find(key);
        return node.isPresent() ? nodes.list(node.get()) : List.of();
    }

    /** Whether a list of conditions is empty, which always or never holds; that is told. */
    boolean saysNothing(String key) {
        Optional<YamlNode> empty = find(key).filter(Nodes::isEmptyList);
        empty.ifPresent(
                node -> DocumentFinding.BLANK.report(nodes.findings(), node.position(), key));
        return empty.isPresent();
    }

    /** Whether a list makes up more branches of one rule or condition than are looked through; that is told. */
    boolean hasTooManyBranches(String key) {
        if (find(key).orElse(null) instanceof YamlNode.Sequence list
                && list.items().size() > Budget.BRANCHES) {
            DocumentFinding.TOO_MANY_BRANCHES.report(
                    nodes.findings(),
                    list.items().get(Budget.BRANCHES).position(),
                    key,
                    Budget.BRANCHES);
            return true;
        }
        return false;
    }

    /** The mappings in a list; items that are none are reported and left out. */
    List<Fields> mappings(String key) {
        var mappings = new ArrayList<Fields>();
        for (YamlNode item : list(key)) {
            Optional<Fields> mapping = nodes.mapping(item);
            if (mapping.isPresent()) {
                mappings.add(mapping.get());
            }
        }
        return mappings;
    }

    Optional<Fields> mapping(String key) {
        Optional<YamlNode> node = find(key);
        return node.isPresent() ? nodes.mapping(node.get()) : Optional.empty();
    }

    /** The same mapping with other values for some keys; what is asked of it is {@link #take taken} back. */
    Fields with(List<String> keys, UnaryOperator<YamlNode> other) {
        List<YamlNode.Entry> changed = entries().stream()
                .map(entry -> keys.contains(entry.key().text())
                        ? new YamlNode.Entry(entry.key(), other.apply(entry.value()))
                        : entry)
                .toList();
        return new Fields(
                new YamlNode.Mapping(changed, mapping.position(), mapping.merges()), nodes);
    }

    /** Takes what was asked of another mapping in the place of this one for asked. */
    void take(Fields that) {
        asked.addAll(that.asked);
        missing.addAll(that.missing);
    }

    /** All entries, whatever their keys are. */
    List<YamlNode.Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** All entries, for a mapping whose keys are names that its author chose. */
    List<YamlNode.Entry> namedEntries() {
        if (!named) {
            braces.report(nodes.findings());
        }
        named = true;
        return entries();
    }

    /** Whether a key that was not asked for may be meant for one of these. */
    boolean meansOneOf(Collection<String> words) {
        for (String key : entries.keySet()) {
            if (!isAsked(key) && nodes.meant(key, words).isPresent()) {
                return true;
            }
        }
        return false;
    }

    Optional<YamlNode.Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The entry whose key was not asked for and that is meant for a word. */
    Optional<YamlNode.Entry> meaning(String word) {
        for (YamlNode.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!isAsked(key) && nodes.meant(key, List.of(word)).isPresent()) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    boolean hasOneOf(Collection<String> words) {
        for (String word : words) {
            if (entries.containsKey(word)) {
                return true;
            }
        }
        return false;
    }

    /** A key whose absence follows from what was reported. */
    void excuse(String... keys) {
        missing.removeAll(List.of(keys));
    }

    /** Reports the keys that do not belong here, and those that are missing and not among them. */
    void done() {
        if (!named) {
            braces.report(nodes.findings());
        }
        for (YamlNode.Entry entry : entries.values()) {
            if (!isAsked(entry.key().text())) {
                reportUnknown(entry).ifPresent(missing::remove);
            }
        }
        if (mapping.merges()) {
            return;
        }
        for (String key : missing) {
            DocumentFinding.MISSING_KEY.report(nodes.findings(), position(), key);
        }
    }

    private boolean isAsked(String key) {
        return named || asked.contains(key);
    }

    /** Reports a key, and gives the one that was meant, if any. */
    private Optional<String> reportUnknown(YamlNode.Entry entry) {
        YamlNode.Scalar key = entry.key();
        List<String> all = asked.stream().distinct().toList();
        List<String> absent =
                all.stream().filter(known -> !entries.containsKey(known)).toList();
        return new Strangers(nodes).report(key, entries.keySet(), all, absent);
    }
}
