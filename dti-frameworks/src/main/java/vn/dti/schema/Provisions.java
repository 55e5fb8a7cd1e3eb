// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import vn.dti.framework.Duty;
import vn.dti.framework.Erratum;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Responsibility;
import vn.dti.rule.Rule;
import vn.dti.wording.DefinitionException;
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
        String clause = criterion.text("clause");
        List<Erratum> errata = errata(criterion);
        Optional<Fields> readings = criterion.mapping("readings");
        return new Provision(
                clause,
                errata,
                readings.isPresent() ? readings(readings.get(), rules, chosen) : Readings.none(),
                criterion.texts("notes"),
                responsibility(criterion));
    }

    List<Erratum> errata(Fields fields) {
        var errata = new ArrayList<Erratum>();
        for (Fields erratum : fields.mappings("errata")) {
            errata.add(erratum(erratum));
        }
        return errata;
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
        fields.require("alternatives");
        Optional<Fields> others = fields.mapping("alternatives");
        List<YamlNode.Entry> entries = others.isPresent() ? others.get().namedEntries() : List.of();
        for (YamlNode.Entry entry : entries) {
            Optional<Reading> alternative = alternative(entry, rules);
            if (alternative.isPresent()) {
                all.add(alternative.get());
            }
        }
        fields.done();
        try {
            return new Readings(clause, name, reason, all);
        } catch (DefinitionException refused) {
            return nodes.<Readings>refused(refused, fields.position()).orElse(Readings.none());
        }
    }

    private Optional<Reading> alternative(YamlNode.Entry entry, Rules rules) {
        Optional<Fields> alternative = nodes.mapping(entry.value());
        if (alternative.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = alternative.get();
        String meaning = fields.requiredText("meaning");
        Optional<Rule> rule = rules.ofCriterion(fields);
        fields.done();
        return rule.isPresent()
                ? Optional.of(places.part(
                        new Reading(entry.key().text(), meaning, rule.get()),
                        entry.key().position()))
                : Optional.empty();
    }

    private Responsibility responsibility(Fields criterion) {
        var duties = new EnumMap<Duty, List<String>>(Duty.class);
        for (Duty duty : Duty.ofDocuments()) {
            List<String> texts = places.offices().texts(criterion, duty);
            if (!texts.isEmpty()) {
                duties.put(duty, texts);
            }
        }
        return duties.isEmpty() ? Responsibility.unstated() : new Responsibility(duties);
    }
}
