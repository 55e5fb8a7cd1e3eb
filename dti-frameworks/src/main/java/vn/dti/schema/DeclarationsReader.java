// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.input.Bound;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;
import vn.dti.wording.NormalText;
import vn.dti.yaml.YamlNode;

/** Reads the declarations of inputs. */
final class DeclarationsReader {

    /** In place of a least value: there is none, not even 0. */
    private static final String ANY = "any";

    /** What is written where there is no greatest value, which is to write nothing. */
    private static final Set<String> UNLIMITED = Set.of(
            ANY,
            "none",
            "no",
            "null",
            "không",
            "không có",
            "không giới hạn",
            "bất kỳ",
            "vô hạn",
            "inf",
            "infinity",
            ".inf",
            "∞",
            "+∞",
            "unlimited");

    private static final List<String> TYPES =
            List.of("count", "amount", "percent", "boolean", "choice", "date", "list", "text");

    private final Nodes nodes;
    private final Places places;

    DeclarationsReader(Nodes nodes, Places places) {
        this.nodes = nodes;
        this.places = places;
    }

    /** The inputs of a mapping of names to declarations, in its order. */
    Declared inputs(Fields fields) {
        var declared = new Declared();
        for (YamlNode.Entry entry : fields.namedEntries()) {
            String name = entry.key().text();
            places.put(name, entry.key().position());
            if (name.endsWith(Input.PREVIOUS)) {
                RecordFinding.PREVIOUS_DECLARED.report(
                        nodes.findings(),
                        entry.key().position(),
                        name,
                        name.substring(0, name.length() - Input.PREVIOUS.length()));
                declared.addFaulty(name);
                continue;
            }
            Optional<Fields> declaration = declaration(entry.value());
            Optional<Input> input = declaration.isPresent()
                    ? input(entry.key(), declaration.get())
                    : Optional.empty();
            if (input.isPresent()) {
                declared.add(input.get());
            } else {
                declared.addFaulty(name);
            }
        }
        return declared;
    }

    /** Where a type is alone, the label that is missing too is shown. */
    private Optional<Fields> declaration(YamlNode node) {
        Optional<String> type = node instanceof YamlNode.Scalar text
                ? nodes.meant(text.text(), TYPES)
                        .or(() -> Optional.of(text.text()).filter(TYPES::contains))
                : Optional.empty();
        if (type.isPresent()) {
            return nodes.unexpected(
                    node, Expected.MAPPING, List.of("{type: " + type.get() + ", label: …}"));
        }
        return node instanceof YamlNode.Scalar label && label.text().contains(" ")
                ? nodes.unexpected(
                        node, Expected.MAPPING, List.of("{label: " + Flow.of(label) + ", type: …}"))
                : nodes.mapping(node);
    }

    private Optional<Input> input(YamlNode.Scalar name, Fields fields) {
        String label = fields.requiredText("label");
        String unit = fields.text("unit");
        String note = fields.text("note");
        Optional<InputType> type = type(name.text(), fields);
        List<Bound> bounds = bounds(fields, type);
        for (String key : List.of("at-most", "label", "unit", "given")) {
            places.put(name.text(), key, fields.valuePosition(key));
        }
        boolean given = fields.isYes("given");
        fields.done();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Input(name.text(), label, unit, type.get(), bounds, note, given));
        } catch (DefinitionException refused) {
            return nodes.refused(refused, name.position());
        }
    }

    private Optional<InputType> type(String name, Fields fields) {
        Optional<YamlNode> node = fields.require("type");
        Optional<String> word = node.isPresent() ? nodes.word(node.get(), TYPES) : Optional.empty();
        if (word.isEmpty()) {
            fields.ask("options", "fields");
            fields.ask(DayReader.LIMITS.toArray(String[]::new));
            return Optional.empty();
        }
        requireTypeOf("options", "choice", word.get(), fields);
        requireTypeOf("fields", "list", word.get(), fields);
        DayReader.LIMITS.forEach(key -> requireTypeOf(key, "date", word.get(), fields));
        return type(name, word.get(), fields);
    }

    /** A key that goes with one type is of no use with another. */
    private void requireTypeOf(String key, String type, String word, Fields fields) {
        if (!word.equals(type) && fields.entry(key).isPresent()) {
            fields.ask(key);
            DocumentFinding.KEY_OF_TYPE.report(
                    nodes.findings(), fields.keyPosition(key), key, type, word);
        }
    }

    private Optional<InputType> type(String name, String word, Fields fields) {
        return switch (word) {
            case "count" -> Optional.of(InputType.Plain.COUNT);
            case "amount" -> Optional.of(InputType.Plain.AMOUNT);
            case "percent" -> Optional.of(InputType.Plain.PERCENT);
            case "boolean" -> Optional.of(InputType.Plain.BOOLEAN);
            case "date" -> Optional.of(InputType.Plain.DATE);
            case "text" -> Optional.of(InputType.Plain.TEXT);
            case "choice" -> choice(name, fields);
            default -> listing(name, fields);
        };
    }

    private Optional<InputType> choice(String name, Fields fields) {
        var options = new LinkedHashMap<String, String>();
        fields.require("options");
        Optional<Fields> names = fields.mapping("options");
        List<YamlNode.Entry> entries = names.isPresent() ? names.get().namedEntries() : List.of();
        for (YamlNode.Entry option : entries) {
            places.put(name, "options." + option.key().text(), option.key().position());
            Optional<String> label = nodes.text(option.value());
            if (label.isPresent()) {
                options.put(option.key().text(), label.get());
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InputType.Choice(options));
        } catch (DefinitionException refused) {
            return nodes.refused(refused, fields.valuePosition("options"));
        }
    }

    private Optional<InputType> listing(String name, Fields fields) {
        var columns = new ArrayList<Input>();
        fields.require("fields");
        Optional<Fields> declared = fields.mapping("fields");
        if (declared.isPresent()) {
            var reader = new DeclarationsReader(nodes, places.within(name));
            columns.addAll(reader.inputs(declared.get()).inputs());
        }
        return Optional.of(new InputType.Listing(columns));
    }

    private static List<Bound> days(Fields fields) {
        var days = new DayReader(fields);
        days.refuseNumbers();
        return DayReader.LIMITS.stream()
                .flatMap(word -> days.side(word).stream())
                .<Bound>map(Bound.Within::new)
                .toList();
    }

    private List<Bound> bounds(Fields fields, Optional<InputType> type) {
        if (type.filter(InputType.Plain.DATE::equals).isPresent()) {
            return days(fields);
        }
        var bounds = new ArrayList<Bound>();
        Optional<Rational> least = Optional.empty();
        if (fields.is("at-least", ANY)) {
            bounds.add(new Bound.BelowZero());
        } else if (isWord(fields, "at-least")) {
            fields.ask("at-least");
            DocumentFinding.NO_LOWER_LIMIT.report(
                    nodes.findings(), fields.valuePosition("at-least"), fields.text("at-least"));
        } else {
            least = fields.findNumber("at-least");
        }
        if (least.isPresent()) {
            bounds.add(new Bound.Within(Interval.atLeast(least.get())));
            requireSign(fields, "at-least", least.get(), type);
        }
        Optional<YamlNode> most = fields.find("at-most");
        if (most.isPresent()) {
            atMost(most.get(), fields, type).ifPresent(bounds::add);
        }
        return bounds;
    }

    /** Whether a limit is a word, such as {@code none}, in place of a number. */
    private static boolean isWord(Fields fields, String key) {
        return fields.findText(key)
                .filter(text -> !text.isEmpty() && text.chars().noneMatch(Character::isDigit))
                .filter(text -> NumberSlip.meant(text).isEmpty())
                .isPresent();
    }

    /** A number is a limit; anything else names the input that this one is a part of. */
    private Optional<Bound> atMost(YamlNode node, Fields fields, Optional<InputType> type) {
        Optional<String> text = nodes.text(node);
        if (text.filter(word -> UNLIMITED.contains(NormalText.identity(word))).isPresent()) {
            DocumentFinding.NO_UPPER_LIMIT.report(nodes.findings(), node.position(), text.get());
            return Optional.empty();
        }
        if (text.isEmpty() || !isNumber(text.get())) {
            return text.map(Bound.PartOf::new);
        }
        Optional<Rational> most = nodes.number(node);
        if (most.isPresent()) {
            requireSign(fields, "at-most", most.get(), type);
        }
        return most.map(Interval::atMost).map(Bound.Within::new);
    }

    /** A text that is meant for a number; names begin with a letter. */
    private static boolean isNumber(String text) {
        return !text.isEmpty() && "0123456789-.,".indexOf(text.charAt(0)) >= 0;
    }

    /**
     * A limit of 100 on a share is hardly meant for 10000 %, nor is −100 for −10000 %; and no count or
     * amount is limited by a percentage.
     */
    private void requireSign(Fields fields, String key, Rational limit, Optional<InputType> type) {
        String text = fields.text(key);
        boolean share = type.filter(InputType.Plain.PERCENT::equals).isPresent();
        if (!share
                && type.filter(InputType::isNumber).isPresent()
                && NumberStyle.isPercentage(text)) {
            DocumentFinding.PERCENT_FOR_NUMBER.report(
                    nodes.findings(),
                    fields.valuePosition(key),
                    text,
                    type.get().word());
            return;
        }
        boolean below = Rational.of(-1).isAbove(limit);
        if (share && (below || limit.isAbove(Rational.ONE)) && !NumberStyle.isPercentage(text)) {
            DocumentFinding finding =
                    below ? DocumentFinding.BARE_PERCENT_BELOW : DocumentFinding.BARE_PERCENT;
            finding.report(
                    nodes.findings(),
                    fields.valuePosition(key),
                    text,
                    Language.EN.number(limit.times(100)));
        }
    }
}
