package vn.dti.schema;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Counts;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Edition;
import vn.dti.framework.Flaw;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.InvalidFrameworkException;
import vn.dti.framework.ProfileItem;
import vn.dti.framework.Relation;
import vn.dti.framework.Validity;
import vn.dti.rule.Policy;
import vn.dti.yaml.YamlNode;
import vn.dti.yaml.YamlReader;

/** Reads a framework from YAML; everything wrong with it is found in one run. */
public final class FrameworkReader {

    static final String FORMAT = "dti/1";

    private final Findings findings;
    private final Nodes nodes;
    private final Places places = new Places();
    private String fingerprint = "";

    private FrameworkReader(Findings findings) {
        this.findings = findings;
        this.nodes = new Nodes(findings);
    }

    /**
     * Reads a framework.
     *
     * @param source the text
     * @param findings receives what is wrong with it
     * @return the framework; empty if an error was found
     */
    public static Optional<Framework> read(Source source, Findings findings) {
        var reader = new FrameworkReader(findings);
        Optional<YamlNode> document = YamlReader.read(source, findings);
        document.ifPresent(top -> reader.fingerprint = Fingerprint.of(top));
        return document.flatMap(reader.nodes::mapping).flatMap(reader::framework);
    }

    private Optional<Framework> framework(Fields top) {
        if (!Formats.matches(top, FORMAT)) {
            return Optional.empty();
        }
        String id = top.requiredText("id");
        Policies.Stated stated = new Policies(nodes).stated(top);
        Declared inputs = top.mapping("inputs")
                .map(new Declarations(nodes, places)::inputs)
                .orElseGet(Declared::new);
        Document document = document(top, inputs);
        Tree tree = tree(top, stated.policy(), inputs);
        Group root = tree.root(top);
        top.done();
        try {
            var framework = new Framework(id, document, stated.display(), inputs.inputs(), root);
            if (findings.hasErrors()) {
                return Optional.empty();
            }
            new Doubts(nodes, places).report(framework);
            return Optional.of(framework);
        } catch (InvalidFrameworkException invalid) {
            report(invalid.flaws(), tree, inputs);
            return Optional.empty();
        }
    }

    private Document document(Fields top, Declared inputs) {
        var decision = top.require("decision").flatMap(nodes::mapping).map(this::decision);
        List<Counts> counts = top.mapping("counts").stream().map(this::counts).toList();
        return new Document(
                decision.orElse(new Decision("", LocalDate.EPOCH, "", "", "")),
                new Edition(top.text("version"), validity(top), fingerprint),
                counts,
                new Provisions(nodes, places).errata(top),
                top.mappings("profile").stream().map(this::profileItem).toList(),
                relations(top, inputs),
                new ClassesReader(nodes, places).classes(top));
    }

    private Validity validity(Fields top) {
        return top.mapping("validity")
                .map(fields -> {
                    LocalDate from = date(fields, "from").orElse(LocalDate.MIN);
                    LocalDate to = date(fields, "to").orElse(LocalDate.MAX);
                    String next = fields.text("replaced-by");
                    fields.done();
                    return nodes.at(fields.position(), () -> new Validity(from, to, next))
                            .orElse(Validity.UNSTATED);
                })
                .orElse(Validity.UNSTATED);
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
        var conditions = new Conditions(inputs, nodes);
        for (Fields fields : top.mappings("relations")) {
            String message = fields.requiredText("message");
            fields.require("that")
                    .flatMap(conditions::condition)
                    .ifPresent(that -> relations.add(new Relation(that, message)));
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
        return date(fields, "issued").orElse(LocalDate.EPOCH);
    }

    private Optional<LocalDate> date(Fields fields, String key) {
        return fields.find(key).flatMap(nodes::text).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException noDate) {
                Finding.DATE.report(findings, fields.valuePosition(key), text);
                return Optional.empty();
            }
        });
    }

    private Counts counts(Fields fields) {
        var counts = new Counts(
                fields.require("groups").flatMap(nodes::integer).orElse(0),
                fields.require("criteria").flatMap(nodes::integer).orElse(0));
        fields.done();
        return counts;
    }

    private Tree tree(Fields top, Policy policy, Declared inputs) {
        places.put("", top.position());
        places.put("", "max", top.valuePosition("max"));
        places.put("", "criteria", top.keyPosition("criteria"));
        places.put("", "counts", top.valuePosition("counts"));
        top.require("criteria");
        return new Tree(nodes, policy, new Rules(inputs, nodes, places), places);
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
        Refusal refusal = Refusal.of(flaw.message());
        Position position = places.of(flaw.place(), refusal.aspect());
        Position[] others = other(refusal, flaw).stream().toArray(Position[]::new);
        findings.add(refusal.code(), flaw.message(), position, others);
    }

    private Optional<Position> other(Refusal refusal, Flaw flaw) {
        return switch (refusal) {
            case DUPLICATE_ID -> places.first(flaw.place());
            case NOT_UNDER_PARENT ->
                Optional.of(places.of(flaw.message().values().get(1).toString()));
            default -> Optional.empty();
        };
    }
}
