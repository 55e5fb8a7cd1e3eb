// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Rule;
import vn.dti.yaml.YamlNode;

/** The reader of the rule {@code cases}: cases with a condition, and what else is earned. */
final class CasesReader {

    private static final List<String> CASE = List.of("when", "then");

    private final Rules rules;
    private final Nodes nodes;
    private final Places places;
    private final Declared inputs;

    CasesReader(Rules rules) {
        this.rules = rules;
        this.nodes = rules.nodes();
        this.places = rules.places();
        this.inputs = rules.declared();
    }

    Optional<Rule> read(Fields fields) {
        Optional<YamlNode.Entry> beside = otherwise(fields);
        if (beside.isPresent()) {
            return outside(fields, beside.get());
        }
        List<Fields> items = fields.mappings("cases");
        var cases = new ArrayList<Case>();
        Optional<Rule> otherwise = Optional.empty();
        boolean hasOtherwise = items.stream().anyMatch(item -> otherwise(item).isPresent());
        for (Fields item : items) {
            boolean last = item == items.get(items.size() - 1);
            Optional<YamlNode.Entry> entry = otherwise(item);
            if (entry.isPresent() && isCase(item)) {
                return outside(item, entry.get());
            }
            if (entry.isPresent()) {
                otherwise = branch(entry.get().value(), "otherwise");
                otherwise.ifPresent(rule -> places.part(rule, item.position()));
                if (!last) {
                    RuleFinding.OTHERWISE_NOT_LAST.report(nodes.findings(), item.position());
                }
            } else {
                oneCase(item).ifPresent(cases::add);
                if (last && !hasOtherwise) {
                    RuleFinding.NO_OTHERWISE.report(nodes.findings(), item.position());
                }
            }
            item.done();
        }
        if (items.isEmpty() && Rules.isList(fields, "cases")) {
            RuleFinding.NO_OTHERWISE.report(nodes.findings(), fields.valuePosition("cases"));
        }
        boolean complete = cases.size() == items.size() - 1;
        return complete && otherwise.isPresent()
                ? Optional.of(new Cases(cases, otherwise.get()))
                : Optional.empty();
    }

    /** What is said for everything else, under whatever word. */
    private static Optional<YamlNode.Entry> otherwise(Fields fields) {
        return fields.has("otherwise") ? fields.entry("otherwise") : fields.meaning("otherwise");
    }

    private static boolean isCase(Fields item) {
        return item.hasOneOf(CASE) || item.meansOneOf(CASE);
    }

    /** An {@code otherwise} that was not made an item of the cases. */
    private Optional<Rule> outside(Fields fields, YamlNode.Entry otherwise) {
        String word = otherwise.key().text();
        fields.ask(word);
        RuleFinding.OTHERWISE_OUTSIDE.report(
                nodes.findings(),
                otherwise.key().position(),
                word,
                "- otherwise: " + Flow.of(otherwise.value()));
        return Optional.empty();
    }

    private Optional<Case> oneCase(Fields item) {
        item.require("when");
        Optional<Condition> when = rules.condition(item, "when");
        if (!item.has("then") && ruleBeside(item)) {
            return Optional.empty();
        }
        Optional<Rule> then = item.require("then").flatMap(node -> branch(node, "then"));
        return when.isPresent() && then.isPresent()
                ? Optional.of(places.part(new Case(when.get(), then.get()), item.position()))
                : Optional.empty();
    }

    /** A rule that is beside its condition and not under {@code then}. */
    private boolean ruleBeside(Fields item) {
        Optional<YamlNode.Entry> rule = item.entries().stream()
                .filter(entry -> RuleWord.ofBranches().contains(entry.key().text()))
                .findFirst();
        rule.ifPresent(entry -> {
            String written = entry.key().text() + ": " + Flow.of(entry.value());
            RuleFinding.THEN_MISSING.report(
                    nodes.findings(),
                    entry.key().position(),
                    entry.key().text(),
                    "then: {" + written + "}");
            item.ask(RuleWord.ofBranches().toArray(String[]::new));
            item.ask(RuleWord.companions().keySet().toArray(String[]::new));
        });
        return rule.isPresent();
    }

    private Optional<Rule> branch(YamlNode node, String key) {
        if (node instanceof YamlNode.Scalar text && !text.isNull()) {
            return nodes.unexpected(
                    text, Expected.SHARE_OR_RULE, List.of(key + ": {" + branch(text.text()) + "}"));
        }
        Optional<Fields> inner = nodes.mapping(node);
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rule> rule = rules.rule(inner.get(), List.of(RuleWord.values()));
        inner.get().done();
        return rule;
    }

    /** What a text in place of a branch was meant for: a share, an answer or a formula. */
    private String branch(String text) {
        return inputs.find(text)
                .map(Input::type)
                .map(type -> (type == InputType.Plain.BOOLEAN ? "boolean: " : "ratio: ") + text)
                .orElse((text.matches("[0-9./%]+") ? "share: " : "formula: ") + text);
    }
}
