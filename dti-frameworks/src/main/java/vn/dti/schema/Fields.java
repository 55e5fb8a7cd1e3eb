package vn.dti.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.wording.Spelling;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/**
 * A mapping that is read key by key; {@link #done()} reports the keys that nobody asked for.
 *
 * <p>The keys that are asked for are thereby the keys that are known, so that the two cannot differ.
 */
final class Fields {

    private final YamlNode.Mapping mapping;
    private final Nodes nodes;
    private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(YamlNode.Mapping mapping, Nodes nodes) {
        this.mapping = mapping;
        this.nodes = nodes;
        mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        mapping.entries().forEach(nodes::value);
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
        return Optional.ofNullable(entries.get(key)).map(YamlNode.Entry::value);
    }

    Optional<YamlNode> require(String key) {
        Optional<YamlNode> value = find(key);
        if (value.isEmpty()) {
            Finding.MISSING_KEY.report(nodes.findings(), position(), key);
        }
        return value;
    }

    String requiredText(String key) {
        Optional<String> text = require(key).flatMap(nodes::text);
        if (text.isPresent() && text.get().isBlank()) {
            Finding.BLANK.report(nodes.findings(), valuePosition(key), key);
        }
        return text.orElse("");
    }

    /** The id as printed: text in quotes, so that 1.10 is not 1.1. */
    String id() {
        Optional<YamlNode.Scalar> id =
                require("id").flatMap(node -> nodes.scalar(node, Expected.TEXT));
        id.filter(YamlNode.Scalar::plain)
                .filter(plain -> plain.text().matches("-?[0-9.]+"))
                .ifPresent(plain -> Finding.UNQUOTED_ID.report(
                        nodes.findings(), plain.position(), plain.text()));
        id.filter(each -> each.text().isBlank())
                .ifPresent(blank -> Finding.BLANK.report(nodes.findings(), blank.position(), "id"));
        return id.map(YamlNode.Scalar::text).orElse("");
    }

    String text(String key) {
        return find(key).flatMap(nodes::text).orElse("");
    }

    List<String> texts(String key) {
        return find(key).map(nodes::texts).orElse(List.of());
    }

    Optional<Rational> requiredNumber(String key) {
        return require(key).flatMap(nodes::number);
    }

    Rational number(String key, Rational absent) {
        return find(key).flatMap(nodes::number).orElse(absent);
    }

    String word(String key, Collection<String> words, String absent) {
        return find(key).flatMap(node -> nodes.word(node, words)).orElse(absent);
    }

    List<YamlNode> list(String key) {
        return find(key).map(nodes::list).orElse(List.of());
    }

    /** The mappings in a list; items that are none are reported and left out. */
    List<Fields> mappings(String key) {
        return list(key).stream().flatMap(item -> nodes.mapping(item).stream()).toList();
    }

    Optional<Fields> mapping(String key) {
        return find(key).flatMap(nodes::mapping);
    }

    /** All entries, for a mapping whose keys are names that its author chose. */
    List<YamlNode.Entry> namedEntries() {
        if (asked.addAll(entries.keySet())) {
            entries.values().stream().filter(Fields::isCutOff).forEach(this::reportUnknown);
        }
        return entries.values().stream().filter(entry -> !isCutOff(entry)).toList();
    }

    /** Whether a key that nobody asked for may be a misspelling of one of these. */
    boolean hasMisspeltOneOf(Collection<String> words) {
        return entries.keySet().stream()
                .filter(key -> !asked.contains(key))
                .anyMatch(key -> Spelling.nearest(key, words).isPresent());
    }

    void done() {
        entries.values().stream()
                .filter(entry -> !asked.contains(entry.key().text()))
                .forEach(this::reportUnknown);
    }

    private void reportUnknown(YamlNode.Entry entry) {
        YamlNode.Scalar key = entry.key();
        if (isCutOff(entry)) {
            Finding.COMMA.report(nodes.findings(), key.position(), key.text());
            return;
        }
        var absent = asked.stream().filter(known -> !entries.containsKey(known)).toList();
        Worded known = language -> language.oneOf(List.copyOf(asked));
        Spelling.nearest(key.text(), absent)
                .ifPresentOrElse(
                        near -> Finding.UNKNOWN_KEY_SUGGESTING.report(
                                nodes.findings(), key.position(), key.text(), near),
                        () -> Finding.UNKNOWN_KEY.report(
                                nodes.findings(), key.position(), key.text(), known));
    }

    /** What follows a comma within braces looks like a key, but nothing follows it. */
    private static boolean isCutOff(YamlNode.Entry entry) {
        Position key = entry.key().position();
        int length = entry.key().text().codePointCount(0, entry.key().text().length());
        Position value = entry.value().position();
        return entry.value() instanceof YamlNode.Scalar scalar
                && scalar.isNull()
                && value.line() == key.line()
                && value.column() <= key.column() + length;
    }
}
