// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Spelling;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads single nodes as what is expected of them, and reports where they are something else. */
final class Nodes {

    private final Findings findings;

    /** What was read key by key and is not in {@link #keys} yet, which is only needed for mistakes. */
    private final List<YamlNode.Mapping> mappings = new ArrayList<>();

    /** By a value: where its key is. */
    private final IdentityHashMap<YamlNode, Position> keys = new IdentityHashMap<>();

    Nodes(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    Optional<Fields> mapping(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(mapping, this));
        }
        Optional<String> item = new ListForMapping(node).firstItem();
        if (item.isPresent()) {
            DocumentFinding.LIST_FOR_MAPPING.report(
                    findings, node.position(), node.kind(), Expected.MAPPING, item.get());
            return Optional.empty();
        }
        boolean hasKey = !keyPosition(node).equals(node.position());
        return unexpected(node, Expected.MAPPING, new ListForMapping(node).whole(hasKey));
    }

    static boolean isEmptyList(YamlNode node) {
        return node instanceof YamlNode.Sequence list && list.items().isEmpty();
    }

    List<YamlNode> list(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        unexpected(
                node,
                Expected.LIST,
                node instanceof YamlNode.Mapping mapping ? item(mapping) : List.of());
        return List.of();
    }

    /** The first item of the list that a mapping was meant for: a value of its own, or its pairs. */
    private static List<String> item(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .limit(1)
                .map(entry -> entry.value() instanceof YamlNode.Mapping inner
                                && mapping.entries().stream()
                                        .noneMatch(each -> each.value() instanceof YamlNode.Scalar)
                                && !inner.entries().isEmpty()
                                && Owner.of(entry.key().text()).isEmpty()
                        ? "- " + Flow.of(IdAsKey.identified(entry.key(), inner))
                        : "- " + entry.key().text() + ": …")
                .toList();
    }

    /** A list of texts, or a single text for a list of one. */
    List<String> texts(YamlNode node) {
        var texts = new ArrayList<String>();
        for (YamlNode.Scalar scalar : scalars(node)) {
            texts.add(scalar.text());
        }
        return texts;
    }

    List<YamlNode.Scalar> scalars(YamlNode node) {
        List<YamlNode> items = node instanceof YamlNode.Scalar ? List.of(node) : list(node);
        var scalars = new ArrayList<YamlNode.Scalar>();
        for (YamlNode item : items) {
            Optional<YamlNode.Scalar> scalar = scalar(item, Expected.TEXT);
            if (scalar.isPresent()) {
                scalars.add(scalar.get());
            }
        }
        return scalars;
    }

    Optional<String> text(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = scalar(node, Expected.TEXT);
        return scalar.isPresent() ? Optional.of(scalar.get().text()) : Optional.empty();
    }

    Optional<YamlNode.Scalar> scalar(YamlNode node, Worded expected) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar);
        }
        return unexpected(node, expected);
    }

    /** Warns of a text between the quotes of a word processor. */
    void requirePlainQuotes(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar
                && scalar.plain()
                && scalar.text().length() > 1
                && "“„‘‚".indexOf(scalar.text().charAt(0)) >= 0
                && scalar.text().matches("[“„][^“”„\"]*[”“\"]|[‘‚][^‘’‚']*[’‘']")) {
            String text = scalar.text();
            DocumentFinding.QUOTES_IN_TEXT.report(
                    findings,
                    scalar.position(),
                    text.charAt(0) + "…" + text.charAt(text.length() - 1),
                    "\"" + text.substring(1, text.length() - 1) + "\"");
        }
    }

    <T> Optional<T> unexpected(YamlNode node, Worded expected) {
        boolean isText = expected != Expected.LIST && expected != Expected.MAPPING;
        return unexpected(node, expected, isText ? Flow.sole(node) : List.of());
    }

    /** A value below its key is not seen beside it, so that the key is shown too. */
    <T> Optional<T> unexpected(YamlNode node, Worded expected, List<String> instead) {
        Position position = node.position();
        Position key = keyPosition(node);
        if (node instanceof YamlNode.Scalar && swallowed(position)) {
            return Optional.empty();
        }
        if (key.line() == position.line() || !instead.isEmpty()) {
            return unexpected(position, node.kind(), expected, instead);
        }
        DocumentFinding.EXPECTED.reportBeside(key, findings, position, node.kind(), expected);
        return Optional.empty();
    }

    /** What was found at a place, what belongs there, and what to write instead, if that is known. */
    <T> Optional<T> unexpected(
            Position position, Worded found, Worded expected, List<String> instead) {
        if (instead.isEmpty()) {
            DocumentFinding.EXPECTED.report(findings, position, found, expected);
        } else {
            DocumentFinding.EXPECTED_SUGGESTING.report(
                    findings, position, found, expected, instead.get(0));
        }
        return Optional.empty();
    }

    /** Whether YAML took the text behind a key for a comment or a name, so that nothing is left. */
    private boolean swallowed(Position position) {
        String line = findings.line(position.line());
        int from = Math.min(position.column() - 1, line.codePointCount(0, line.length()));
        String rest = line.substring(line.offsetByCodePoints(0, from)).strip();
        if (!rest.matches("#\\S.*|&.*")) {
            return false;
        }
        int lead = line.indexOf(rest, line.offsetByCodePoints(0, from));
        Position start = new Position(position.line(), line.codePointCount(0, lead) + 1);
        DocumentFinding finding =
                rest.startsWith("#") ? DocumentFinding.COMMENTED_OUT : DocumentFinding.ANCHOR;
        finding.report(findings, start, rest, "\"" + rest.replace("\"", "'") + "\"");
        return true;
    }

    /** Remembers where the keys of values are. */
    void values(YamlNode.Mapping mapping) {
        mappings.add(mapping);
    }

    private Position keyPosition(YamlNode value) {
        for (YamlNode.Mapping mapping : mappings) {
            for (YamlNode.Entry entry : mapping.entries()) {
                keys.put(entry.value(), entry.key().position());
            }
        }
        mappings.clear();
        return keys.getOrDefault(value, value.position());
    }

    /** A number of the format, whose decimal mark is a point. */
    Optional<Rational> number(YamlNode node) {
        return number(node, NumberTexts::ofFormat);
    }

    /** A figure of a unit, as people write it. */
    Optional<Rational> figure(YamlNode node, NumberStyle style) {
        return number(node, style::read);
    }

    private Optional<Rational> number(YamlNode node, Function<String, Rational> reader) {
        Optional<YamlNode.Scalar> scalar = scalar(node, Expected.NUMBER);
        return scalar.isPresent()
                ? new NumberTexts(findings).read(scalar.get(), reader)
                : Optional.empty();
    }

    /** An id as printed: text in quotes, so that 1.10 is not 1.1. */
    String id(YamlNode.Scalar id) {
        if (id.plain() && id.text().matches("-?[0-9.]+")) {
            DocumentFinding.UNQUOTED_ID.report(
                    findings, id.position(), id.text(), id.text().replaceFirst("\\.$", ""));
        }
        if (id.text().isBlank()) {
            DocumentFinding.BLANK.report(findings, id.position(), "id");
        }
        return id.plain() ? typed(id) : id.text();
    }

    /** An id between the quotes of a word processor, which are characters like others in YAML. */
    private String typed(YamlNode.Scalar id) {
        String plain = Typed.plain(id.text());
        Optional<String> sign = Typed.sign(id.text());
        boolean quoted = sign.isPresent() && id.text().startsWith(sign.get());
        if (quoted) {
            String written = "\"" + plain + "\"";
            DocumentFinding.TYPED_SIGN.report(
                    findings, id.position(), id.text(), sign.get(), written);
        }
        return quoted ? plain : id.text();
    }

    /** A rank, which is a half where units with equal points share the mean of theirs. */
    Optional<Rational> rank(YamlNode node) {
        Optional<Rational> number = number(node);
        boolean isRank = number.filter(each -> each.signum() >= 0)
                .filter(each -> each.times(2).isInteger())
                .isPresent();
        if (number.isPresent() && !isRank) {
            DocumentFinding.INTEGER.report(findings, node.position(), number.get());
        }
        return number.filter(each -> isRank);
    }

    Optional<Integer> integer(YamlNode node) {
        Optional<Rational> number = number(node);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Rational value = number.get();
        if (value.isInteger()
                && value.signum() >= 0
                && value.numerator().bitLength() < Integer.SIZE) {
            return Optional.of(value.numerator().intValue());
        }
        DocumentFinding.INTEGER.report(findings, node.position(), value);
        return Optional.empty();
    }

    /** One of some words, such as the types of inputs. */
    Optional<String> word(YamlNode node, Collection<String> words) {
        Optional<String> word = text(node);
        if (word.isPresent() && !words.contains(word.get())) {
            unknown(node.position(), word.get(), words);
            return Optional.empty();
        }
        return word;
    }

    /** What may be meant by a misspelt name, as long as it will be read. */
    Optional<String> nearest(String misspelt, Collection<String> known) {
        return findings.isWorthGuessing() ? Spelling.nearest(misspelt, known) : Optional.empty();
    }

    /** The known word that was meant by another, by its spelling as long as it will be read. */
    Optional<String> meant(String written, Collection<String> known) {
        return Meant.exactly(written, known).or(() -> nearest(written, known));
    }

    private void unknown(Position position, String word, Collection<String> words) {
        Worded expected = language -> language.oneOf(List.copyOf(words));
        meant(word, words)
                .ifPresentOrElse(
                        near -> DocumentFinding.UNKNOWN_WORD_SUGGESTING.report(
                                findings, position, word, expected, near),
                        () -> DocumentFinding.UNKNOWN_WORD.report(
                                findings, position, word, expected));
    }

    void unknownFramework(Position position, String id, Collection<String> known) {
        Worded ids = language -> language.oneOf(List.copyOf(known));
        nearest(id, known)
                .ifPresentOrElse(
                        near -> DocumentFinding.UNKNOWN_FRAMEWORK_SUGGESTING.report(
                                findings, position, id, near),
                        () -> DocumentFinding.UNKNOWN_FRAMEWORK.report(
                                findings, position, id, ids));
    }

    /** What the domain makes of its parts; a refusal of the domain is reported at the place. */
    <T> Optional<T> at(Position position, Supplier<T> construction) {
        try {
            return Optional.of(construction.get());
        } catch (DefinitionException refused) {
            return refused(refused, position);
        }
    }

    /** The same where the domain may name a part that has a place of its own. */
    <T> Optional<T> at(
            Position position,
            Function<Object, Optional<Position>> parts,
            Supplier<T> construction) {
        try {
            return Optional.of(construction.get());
        } catch (DefinitionException refused) {
            return refused(refused, position, parts);
        }
    }

    /** Reports what the domain refused. */
    <T> Optional<T> refused(DefinitionException refused, Position position) {
        return refused(refused, position, part -> Optional.empty());
    }

    /** Reports what the domain refused, at the parts that it names. */
    <T> Optional<T> refused(
            DefinitionException refused,
            Position position,
            Function<Object, Optional<Position>> parts) {
        refused.faults().forEach(fault -> refuse(fault, position, parts));
        return Optional.empty();
    }

    void refuse(Fault fault, Position position, Function<Object, Optional<Position>> parts) {
        List<Position> places = fault.parts().stream()
                .flatMap(part -> parts.apply(part).stream())
                .toList();
        Position place = places.isEmpty() ? position : places.get(0);
        Position[] others = places.stream().skip(1).toArray(Position[]::new);
        findings.add(fault.phrase().code(), fault.message(), place, others);
    }
}
