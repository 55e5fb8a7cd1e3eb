package vn.dti.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.Spelling;
import vn.dti.wording.Worded;
import vn.dti.yaml.YamlNode;

/** Reads single nodes as what is expected of them, and reports where they are something else. */
final class Nodes {

    private final Findings findings;

    /** What was read key by key and is not in {@link #keys} yet, which is only needed for mistakes. */
    private final List<YamlNode.Mapping> mappings = new ArrayList<>();

    /** By a value: where its key stands. */
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
        return unexpected(node, Expected.MAPPING);
    }

    List<YamlNode> list(YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        unexpected(node, Expected.LIST);
        return List.of();
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

    /** A value below its key is not seen beside it, so that the key is shown too. */
    <T> Optional<T> unexpected(YamlNode node, Worded expected) {
        Position position = node.position();
        Position key = keyPosition(node);
        if (key.line() == position.line()) {
            Finding.EXPECTED.report(findings, position, node.kind(), expected);
        } else {
            Finding.EXPECTED.reportBeside(key, findings, position, node.kind(), expected);
        }
        return Optional.empty();
    }

    /** Remembers where the keys of values stand. */
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

    Optional<Rational> number(YamlNode node) {
        Optional<YamlNode.Scalar> scalar = scalar(node, Expected.NUMBER);
        return scalar.isPresent() ? number(scalar.get()) : Optional.empty();
    }

    private Optional<Rational> number(YamlNode.Scalar scalar) {
        try {
            return Optional.of(Rational.parse(scalar.text()));
        } catch (UnreadableNumberException unreadable) {
            Finding.NUMBER.report(
                    findings, scalar.position(), scalar.text(), Message.of(unreadable));
            return Optional.empty();
        }
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
        Finding.INTEGER.report(findings, node.position(), value);
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

    /** What may be meant by a misspelt name, as long as somebody will read it. */
    Optional<String> nearest(String misspelt, Collection<String> known) {
        return findings.isWorthGuessing() ? Spelling.nearest(misspelt, known) : Optional.empty();
    }

    private void unknown(Position position, String word, Collection<String> words) {
        Worded expected = language -> language.oneOf(List.copyOf(words));
        nearest(word, words)
                .ifPresentOrElse(
                        near -> Finding.UNKNOWN_WORD_SUGGESTING.report(
                                findings, position, word, expected, near),
                        () -> Finding.UNKNOWN_WORD.report(findings, position, word, expected));
    }

    void unknownFramework(Position position, String id, Collection<String> known) {
        Worded ids = language -> language.oneOf(List.copyOf(known));
        nearest(id, known)
                .ifPresentOrElse(
                        near -> Finding.UNKNOWN_FRAMEWORK_SUGGESTING.report(
                                findings, position, id, near),
                        () -> Finding.UNKNOWN_FRAMEWORK.report(findings, position, id, ids));
    }

    /** An input by its name; one that is declared wrongly was reported where it is declared. */
    Optional<Input> input(Position position, String name, Declared declared) {
        Optional<Input> input = declared.sound(name);
        if (input.isEmpty()) {
            noInput(position, name, declared);
        }
        return input;
    }

    /** A name that is declared, but wrongly, was reported there. */
    void noInput(Position position, String name, Declared declared) {
        if (!declared.isFaulty(name)) {
            nearest(name, findings.isWorthGuessing() ? declared.names() : Set.of())
                    .ifPresentOrElse(
                            near -> Finding.UNKNOWN_INPUT_SUGGESTING.report(
                                    findings, position, name, near),
                            () -> Finding.UNKNOWN_INPUT.report(findings, position, name));
        }
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
        findings.add(Refusal.of(fault.message()).code(), fault.message(), place, others);
    }
}
