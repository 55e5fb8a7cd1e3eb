// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Rule;
import vn.dti.wording.DefinitionException;
import vn.dti.yaml.YamlNode;

/** The reader of the rule {@code parts}, each with what it is worth and a rule of its own. */
final class PartsReader {

    private final Rules rules;
    private final Nodes nodes;

    PartsReader(Rules rules) {
        this.rules = rules;
        this.nodes = rules.nodes();
    }

    Optional<Rule> read(Fields fields) {
        List<Fields> items = fields.mappings("parts");
        var parts = new ArrayList<Part>();
        for (Fields item : items) {
            Optional<Part> part = part(item);
            if (part.isPresent()) {
                parts.add(part.get());
            }
        }
        boolean complete = Rules.isList(fields, "parts") && parts.size() == items.size();
        return complete ? Optional.of(new Parts(parts)) : Optional.empty();
    }

    /** A part whose worth was meant for a key: {@code 5: {boolean: has_plan}}. */
    private static Optional<String> worthAsKey(List<YamlNode.Entry> entries) {
        if (entries.size() != 1
                || !entries.get(0).key().text().matches("[0-9]+([.,/][0-9]+)?%?")
                || !(entries.get(0).value() instanceof YamlNode.Mapping rule)) {
            return Optional.empty();
        }
        String worth = entries.get(0).key().text();
        String key = worth.matches("[0-9]+([.,][0-9]+)?") ? "points" : "share";
        String pairs = Flow.of(rule);
        return Optional.of("{" + key + ": " + worth + ", " + pairs.substring(1));
    }

    private Optional<Part> part(Fields item) {
        Optional<String> meant = worthAsKey(item.entries());
        if (meant.isPresent()) {
            DocumentFinding.WORTH_AS_KEY.report(
                    nodes.findings(),
                    item.position(),
                    item.entries().get(0).key().text(),
                    meant.get());
            return Optional.empty();
        }
        String title = item.text("title");
        if (rules.isOfFigure(item)) {
            RuleFinding.POINTS_OF_PART.report(
                    nodes.findings(), item.valuePosition("points"), item.text("points"));
            item.ask(RuleWord.ofBranches().toArray(String[]::new));
            item.ask(RuleWord.companions().keySet().toArray(String[]::new));
            return Optional.empty();
        }
        Optional<Rational> share = rules.share(item);
        Optional<Rule> rule = rules.ofPart(share).inPart(item);
        item.done();
        if (rule.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Part(title, share.get(), rule.get()));
        } catch (DefinitionException refused) {
            return nodes.refused(refused, item.valuePosition("share"));
        }
    }
}
