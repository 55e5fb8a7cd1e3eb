// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Taken;
import vn.dti.input.Input;
import vn.dti.wording.NormalText;

/** The names of declared inputs as documents use them. */
final class InputNames {

    private static final Set<String> ANSWERS = Set.of("true", "false", "yes", "no", "có", "không");

    private final Nodes nodes;
    private final Findings findings;
    private final Declared declared;

    InputNames(Nodes nodes, Declared declared) {
        this.nodes = nodes;
        this.findings = nodes.findings();
        this.declared = declared;
    }

    /** An input by its name; one that is declared wrongly was reported where it is declared. */
    Optional<Input> find(Position position, String name) {
        Optional<Input> input = declared.sound(name);
        if (input.isEmpty()) {
            report(position, name);
        } else {
            findings.took(position, name, Taken.As.NAME, List.of());
        }
        return input;
    }

    /** A name that is declared, but wrongly, was reported there. */
    private void report(Position position, String name) {
        if (declared.isFaulty(name)) {
            return;
        }
        if (declared.isOutside(name)) {
            RecordFinding.OF_THE_UNIT.report(
                    findings, position, name, declared.list().orElse(""));
            return;
        }
        if (declared.isValue(name)) {
            reportValue(position, name);
            return;
        }
        int sign = name.indexOf('@');
        if (sign > 0 && declared.isValue(name.substring(0, sign))) {
            ValueFinding.OF_PREVIOUS.report(findings, position, name, name.substring(0, sign));
            return;
        }
        if (sign > 0) {
            reportEarlier(position, name, name.substring(0, sign));
            return;
        }
        Optional<Input> labelled = declared.labelled(name);
        String plain = Typed.plain(name);
        if (ANSWERS.contains(NormalText.identity(name))) {
            RuleFinding.ANSWER_FOR_NAME.report(findings, position, name);
        } else if (!plain.equals(name) && declared.find(plain).isPresent()) {
            DocumentFinding.TYPED_SIGN.report(
                    findings, position, name, Typed.sign(name).orElse(""), plain);
        } else if (labelled.isPresent()) {
            RuleFinding.LABEL_FOR_NAME.report(
                    findings, position, name, labelled.get().name());
        } else {
            nodes.nearest(name, findings.isWorthGuessing() ? declared.names() : Set.of())
                    .or(() -> contained(name))
                    .ifPresentOrElse(
                            near -> RuleFinding.UNKNOWN_INPUT_SUGGESTING.report(
                                    findings, position, name, near),
                            () -> reportUnknown(position, name));
        }
    }

    /** Where a calculation may stand its value was taken, so that here a figure is asked for. */
    private void reportValue(Position position, String name) {
        ValueFinding finding = declared.value(name).isPresent()
                ? ValueFinding.NO_INPUT
                : ValueFinding.FURTHER_DOWN;
        finding.report(findings, position, name);
    }

    private void reportUnknown(Position position, String name) {
        declared.list()
                .ifPresentOrElse(
                        list -> RecordFinding.UNKNOWN_FIELD.report(
                                findings, position, name, list, List.copyOf(declared.names())),
                        () -> RuleFinding.UNKNOWN_INPUT.report(findings, position, name));
    }

    /** Of the period before there is nothing but what is declared, and but one such period. */
    private void reportEarlier(Position position, String name, String base) {
        Optional<String> meant = declared.find(base).isPresent()
                ? Optional.of(base)
                : nodes.nearest(base, findings.isWorthGuessing() ? declared.names() : Set.of());
        meant.ifPresentOrElse(
                near -> RuleFinding.UNKNOWN_INPUT_SUGGESTING.report(
                        findings, position, name, near + Input.PREVIOUS),
                () -> RuleFinding.UNKNOWN_INPUT.report(findings, position, base));
    }

    /** The one declared name among the words of a text, such as {@code portal = có}. */
    private Optional<String> contained(String text) {
        List<String> names = Stream.of(text.split("[^\\p{L}\\p{N}_]+", -1))
                .filter(word -> declared.find(word).isPresent())
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
}
