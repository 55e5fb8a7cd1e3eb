package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.framework.Erratum;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Responsibility;
import vn.dti.rule.Rule;
import vn.dti.yaml.YamlNode;

/** Reads what a document says beside its rules: clauses, errata, readings, responsibilities. */
final class Provisions {

    private final Nodes nodes;
    private final Places places;

    Provisions(Nodes nodes, Places places) {
        this.nodes = nodes;
        this.places = places;
    }

    Provision provision(Fields criterion, Rules rules, Rule chosen) {
        return new Provision(
                criterion.text("clause"),
                errata(criterion),
                criterion
                        .mapping("readings")
                        .map(fields -> readings(fields, rules, chosen))
                        .orElse(Readings.none()),
                criterion.texts("notes"),
                responsibility(criterion));
    }

    List<Erratum> errata(Fields fields) {
        return fields.mappings("errata").stream().map(this::erratum).toList();
    }

    private Erratum erratum(Fields fields) {
        var erratum = new Erratum(
                fields.requiredText("where"),
                fields.requiredText("printed"),
                fields.requiredText("read"),
                fields.requiredText("reason"));
        fields.done();
        return places.part(erratum, fields.valuePosition("where"));
    }

    /** The chosen reading is the criterion's own rule; the alternatives bring theirs. */
    private Readings readings(Fields fields, Rules rules, Rule chosen) {
        String clause = fields.requiredText("clause");
        String name = fields.requiredText("chosen");
        String reason = fields.requiredText("reason");
        var all = new ArrayList<Reading>();
        all.add(new Reading(name, fields.requiredText("meaning"), chosen));
        fields.require("alternatives")
                .flatMap(nodes::mapping)
                .ifPresent(others -> others.namedEntries()
                        .forEach(entry -> alternative(entry, rules).ifPresent(all::add)));
        fields.done();
        return nodes.at(fields.position(), () -> new Readings(clause, name, reason, all))
                .orElse(Readings.none());
    }

    private Optional<Reading> alternative(YamlNode.Entry entry, Rules rules) {
        return nodes.mapping(entry.value()).flatMap(fields -> {
            String meaning = fields.requiredText("meaning");
            Optional<Rule> rule = rules.rule(fields);
            fields.done();
            return rule.map(other -> places.part(
                    new Reading(entry.key().text(), meaning, other), entry.key().position()));
        });
    }

    private static Responsibility responsibility(Fields criterion) {
        return new Responsibility(
                criterion.texts("lead"),
                criterion.texts("support"),
                criterion.texts("evidence"),
                criterion.texts("source"),
                criterion.texts("verifier"),
                List.of());
    }
}
