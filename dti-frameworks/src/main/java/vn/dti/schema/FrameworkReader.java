// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.framework.Aliases;
import vn.dti.framework.Classes;
import vn.dti.framework.Counts;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Edition;
import vn.dti.framework.Flaw;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.framework.Node;
import vn.dti.framework.ProfileItem;
import vn.dti.framework.Relation;
import vn.dti.framework.Validity;
import vn.dti.rule.Condition;
import vn.dti.wording.DefinitionException;
import vn.dti.yaml.YamlNode;

/** Reads a framework from YAML; everything wrong with it is found in one run. */
public final class FrameworkReader {

    static final String FORMAT = "dti/1";

    private final Findings findings;
    private final Nodes nodes;
    private final Places places = new Places();
    private final TagsReader tags;
    private Optional<Framework> framework = Optional.empty();

    /** The names of the values that nothing uses, when all is read. */
    private Supplier<List<String>> unused = List::of;

    private FrameworkReader(Findings findings) {
        this.findings = findings;
        this.nodes = new Nodes(findings);
        this.tags = new TagsReader(nodes, places);
    }

    /** {@return the words that name a way to score, in display order} */
    public static List<String> rules() {
        return RuleWord.ofCriteria();
    }

    /**
     * Reads a framework.
     *
     * @param document the text
     * @param findings receives what is wrong with it
     * @return what could be read
     */
    public static FrameworkReader read(DocumentText document, Findings findings) {
        var reader = new FrameworkReader(findings);
        Optional<Fields> top = document.top(reader.nodes, FORMAT);
        reader.framework = top.isPresent() ? reader.framework(top.get()) : Optional.empty();
        return reader;
    }

    /** {@return the framework; empty if an error was found} */
    public Optional<Framework> framework() {
        return framework;
    }

    /** Reports what is doubtful, for the author, where nothing is wrong. */
    public void check() {
        framework.ifPresent(read -> {
            new Doubts(nodes, places).report(read);
            unused.get()
                    .forEach(name -> Doubt.UNUSED_VALUE.report(
                            findings, places.of(ValuesReader.place(name)), name));
        });
    }

    private Optional<Framework> framework(Fields top) {
        String id = top.requiredText("id");
        Policies.Stated stated = new Policies(nodes).stated(top);
        Optional<Fields> declared = top.mapping("inputs");
        Declared inputs = declared.isPresent()
                ? new DeclarationsReader(nodes, places).inputs(declared.get())
                : undeclared(top);
        new ValuesReader(nodes, places).read(top, inputs);
        unused = inputs::unusedValues;
        Document document = document(top, inputs, edition(top), stated.reason());
        Tree tree = tree(top, stated, inputs);
        Group printed = tree.root(top);
        tags.done();
        Aliases aliases = new AliasesReader(nodes, places).aliases(top);
        top.done();
        aliases.unknown(printed).forEach(this::report);
        Group root = aliases.applied(printed);
        try {
            var read = new Framework(id, document, stated.display(), inputs.inputs(), root);
            return findings.hasErrors() ? Optional.empty() : Optional.of(read);
        } catch (InvalidFrameworkException invalid) {
            report(invalid.flaws(), tree, inputs);
            return Optional.empty();
        }
    }

    /** No inputs; where they could not be read, their use is not reported. */
    private static Declared undeclared(Fields top) {
        boolean unread = top.has("inputs") || top.meansOneOf(List.of("inputs"));
        return unread ? Declared.unread() : new Declared();
    }

    private Edition edition(Fields top) {
        return new Edition(top.text("version"), validity(top), new Fingerprint(top.node()));
    }

    private Document document(Fields top, Declared inputs, Edition edition, String reason) {
        top.require("decision");
        Optional<Fields> decision = top.mapping("decision");
        Optional<Fields> counts = top.mapping("counts");
        var conditions = new Conditions(inputs, nodes, places);
        var classes = new ClassesReader(nodes, places, conditions);
        return new Document(
                decision.isPresent()
                        ? decision(decision.get())
                        : new Decision("", LocalDate.EPOCH, "", "", ""),
                edition,
                counts.flatMap(this::counts).stream().toList(),
                new Provisions(nodes, places).errata(top),
                profile(top),
                relations(top, inputs),
                classes.classes(top),
                new TieBreaks(nodes, places, conditions).read(top),
                tags.declared(top),
                classes.prerequisites(top),
                reason);
    }

    private Validity validity(Fields top) {
        Optional<Fields> validity = top.mapping("validity");
        if (validity.isEmpty()) {
            return Validity.UNSTATED;
        }
        Fields fields = validity.get();
        Optional<LocalDate> from = new DayReader(fields).find("from");
        Optional<LocalDate> to = new DayReader(fields).find("to");
        String next = fields.text("replaced-by");
        fields.done();
        try {
            return new Validity(from, to, next);
        } catch (DefinitionException refused) {
            return nodes.<Validity>refused(refused, fields.position()).orElse(Validity.UNSTATED);
        }
    }

    private List<ProfileItem> profile(Fields top) {
        var profile = new ArrayList<ProfileItem>();
        for (Fields fields : top.mappings("profile")) {
            profile.add(profileItem(fields));
        }
        return profile;
    }

    private ProfileItem profileItem(Fields fields) {
        var item = new ProfileItem(
                fields.id(), fields.requiredText("title"), fields.requiredText("input"));
        places.put(item.input(), "profile", fields.valuePosition("input"));
        fields.done();
        return item;
    }

    private List<Relation> relations(Fields top, Declared inputs) {
        var relations = new ArrayList<Relation>();
        var conditions = new Conditions(inputs, nodes, places);
        for (Fields fields : top.mappings("relations")) {
            String message = fields.requiredText("message");
            Optional<YamlNode> node = fields.require("that");
            Optional<Condition> that =
                    node.isPresent() ? conditions.condition(node.get()) : Optional.empty();
            that.flatMap(condition -> nodes.at(
                            fields.valuePosition("that"), () -> new Relation(condition, message)))
                    .ifPresent(relations::add);
            fields.done();
        }
        return relations;
    }

    private Decision decision(Fields fields) {
        places.put("", "number", fields.valuePosition("number"));
        var decision = new Decision(
                fields.requiredText("number"),
                requiredDate(fields),
                fields.requiredText("issuer"),
                fields.text("annex"),
                fields.requiredText("level"),
                fields.has("kind") ? fields.text("kind") : "Quyết định");
        fields.done();
        return decision;
    }

    private LocalDate requiredDate(Fields fields) {
        fields.require("issued");
        return new DayReader(fields).find("issued").orElse(LocalDate.EPOCH);
    }

    /** None where a figure cannot be read, so that nothing is compared with it. */
    private Optional<Counts> counts(Fields fields) {
        Optional<Integer> groups = count(fields, "groups");
        Optional<Integer> criteria = count(fields, "criteria");
        fields.done();
        return groups.flatMap(all -> criteria.map(each -> new Counts(all, each)));
    }

    private static Optional<Integer> count(Fields fields, String key) {
        fields.require(key);
        return fields.findInteger(key);
    }

    private Tree tree(Fields top, Policies.Stated stated, Declared inputs) {
        places.put("", top.position());
        places.put("", "max", top.valuePosition("max"));
        places.put("", "criteria", top.keyPosition("criteria"));
        places.put("", "counts", top.valuePosition("counts"));
        top.require("criteria");
        return new Tree(nodes, stated, new Rules(inputs, nodes, places), tags, places);
    }

    /** The framework is made even if something was reported, to find what else does not fit. */
    private void report(List<Flaw> flaws, Tree tree, Declared inputs) {
        flaws.stream()
                .filter(flaw -> !(findings.hasErrors() && tree.isUnsure(flaw.place())))
                .filter(flaw -> flaw.message().values().stream()
                        .noneMatch(value -> inputs.isFaulty(value.toString())))
                .forEach(this::report);
    }

    private void report(Flaw flaw) {
        nodes.refuse(flaw.fault(), places.of(flaw.place()), part -> position(flaw.place(), part));
    }

    private Optional<Position> position(String place, Object part) {
        if (places.part(part).isPresent()) {
            return places.part(part);
        }
        if (part instanceof Node node) {
            return Optional.of(places.of(node.id()));
        }
        if (part instanceof Flaw.Turn turn) {
            return Optional.of(places.of(place, "tie-break." + turn.number()));
        }
        if (part instanceof Classes.Bound bound) {
            return Optional.of(places.of(place, "classes." + bound.title()));
        }
        if (part == Flaw.Property.FIRST_ID) {
            return places.first(place);
        }
        return part instanceof Flaw.Property property
                ? Optional.of(places.of(place, key(property)))
                : places.part(part);
    }

    /** The key to blame; none for the place itself. */
    private static String key(Flaw.Property property) {
        return switch (property) {
            case ID, FIRST_ID -> "";
            case MAXIMUM -> "max";
            case LEAST -> "min";
            case CAP -> "capped";
            case RESCALING -> "rescale";
            case CHILDREN -> "criteria";
            case COUNTS -> "counts";
            case WHOLES -> "at-most";
            case PROFILE -> "profile";
        };
    }
}
