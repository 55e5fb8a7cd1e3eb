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

/** Reads rules whose shares are added up, each with its worth. */
final class PartsReader {

    private final Rules rules;

    PartsReader(Rules rules) {
        this.rules = rules;
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
                    rules.nodes().findings(),
                    item.position(),
                    item.entries().get(0).key().text(),
                    meant.get());
            return Optional.empty();
        }
        String title = item.text("title");
        Optional<Rational> share = rules.share(item);
        Optional<PointsScale> worth = rules.scale().flatMap(points -> share.map(points::ofPart));
        Optional<Rule> rule = rules.of(worth, List.of()).ofCriterion(item);
        item.done();
        if (rule.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Part(title, share.get(), rule.get()));
        } catch (DefinitionException refused) {
            return rules.nodes().refused(refused, item.valuePosition("share"));
        }
    }
}
