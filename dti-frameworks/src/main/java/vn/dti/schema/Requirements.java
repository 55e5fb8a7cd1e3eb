// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.framework.NodeLevel;
import vn.dti.framework.Requirement;
import vn.dti.framework.Selection;
import vn.dti.framework.Threshold;
import vn.dti.wording.Word;
import vn.dti.yaml.YamlNode;

/** Reads what classes and prerequisites require of results: conditions on inputs, and on nodes. */
final class Requirements {

    /** The keys of a statement on nodes. */
    static final List<String> NODES = List.of("node", "every", "count");

    private static final List<String> CONDITIONS = List.of("not", "all", "any", "input", "value");

    /** «mỗi nhóm >= 50%», or an id that is compared. */
    private static final Pattern COMPARISON = Pattern.compile(
            "(?iu)(?:(every|each|all|mỗi|mọi|tất cả)\\s+(criteri\\w+|groups?|các\\s+\\p{L}+|tiêu chí|nhóm)"
                    + "|(\\d[\\w.]*))\\s*(>=|=>|≥|<=|=<|≤|>|<)\\s*(\\S+)");

    private static final Pattern GROUP = Pattern.compile("(?iu)groups?|.*nhóm");

    private static final List<String> KINDS = List.of("criterion", "group");

    private final Conditions conditions;
    private final Nodes nodes;
    private final Places places;

    Requirements(Conditions conditions, Nodes nodes, Places places) {
        this.conditions = conditions;
        this.nodes = nodes;
        this.places = places;
    }

    /** What is required under a key; nothing where the key is not there or could not be read. */
    Requirement find(Fields fields, String key) {
        return fields.find(key).flatMap(this::requirement).orElse(Requirement.none());
    }

    Optional<Requirement> requirement(YamlNode node) {
        Optional<Requirement> read = Optional.empty();
        if (node instanceof YamlNode.Mapping mapping) {
            var fields = new Fields(mapping, nodes);
            read = connectives().read(fields, this::requirement, () -> single(fields));
            fields.done();
        } else if (node instanceof YamlNode.Scalar scalar) {
            read = statement(scalar);
        } else {
            nodes.unexpected(node, Expected.REQUIREMENT, ConditionMeant.all(node));
        }
        return read.map(requirement -> places.part(requirement, node.position()));
    }

    private static Connectives<Requirement> connectives() {
        return new Connectives<>(
                Requirement.Not::new,
                all -> new Requirement.Compound(false, all),
                any -> new Requirement.Compound(true, any));
    }

    /** The name of an input; a comparison is said as the format says it. */
    private Optional<Requirement> statement(YamlNode.Scalar scalar) {
        Matcher comparison = COMPARISON.matcher(scalar.text());
        if (scalar.text().matches("\\d[\\w.]*")) {
            String level = "{node: \"" + scalar.text() + "\", at-least: …}";
            return nodes.unexpected(scalar, Expected.REQUIREMENT, List.of(level));
        }
        if (!comparison.matches()) {
            return conditions.condition(scalar).map(Requirement.OfInputs::new);
        }
        String subject = comparison.group(3) == null
                ? "every: " + (GROUP.matcher(comparison.group(2)).matches() ? "group" : "criterion")
                : "node: \"" + comparison.group(3) + "\"";
        String sign = comparison.group(4);
        String end = BandText.end(sign).orElseThrow();
        RuleFinding.CONDITION_TEXT.report(
                nodes.findings(),
                scalar.position(),
                sign,
                "{" + subject + ", " + end + ": " + comparison.group(5) + "}");
        return Optional.empty();
    }

    private Optional<Requirement> single(Fields fields) {
        if (fields.has("node")) {
            return every(fields, one(fields));
        }
        if (fields.has("every")) {
            return every(fields, several(fields, "every"));
        }
        if (fields.has("count")) {
            return count(fields);
        }
        if (fields.hasOneOf(List.of("input", "value"))) {
            return conditions
                    .single(fields)
                    .flatMap(condition -> nodes.at(
                            fields.position(),
                            () -> new Requirement.OfInputs(
                                    places.part(condition, fields.position()))));
        }
        fields.ask("input", "value");
        if (fields.meansOneOf(Stream.concat(NODES.stream(), CONDITIONS.stream()).toList())) {
            fields.ask("in", "where", "is");
            EndsReader.WORDS.forEach(fields::ask);
        } else {
            nodes.unexpected(fields.position(), Word.MAPPING, Expected.REQUIREMENT, List.of());
            fields.namedEntries();
        }
        return Optional.empty();
    }

    private Optional<Requirement> count(Fields fields) {
        Optional<Selection> counted = several(fields, "count");
        Optional<Threshold> number = threshold(fields);
        number.ifPresent(found -> whole(fields, found));
        fields.require("where");
        Optional<Fields> where = fields.mapping("where");
        Optional<Threshold> level = where.flatMap(this::threshold);
        where.ifPresent(Fields::done);
        return counted.isPresent() && number.isPresent() && level.isPresent()
                ? Optional.of(new NodeLevel(counted.get(), level.get(), number.get()))
                : Optional.empty();
    }

    /** A number of nodes is whole: {@code 8/10} of them is written as a percentage. */
    private void whole(Fields fields, Threshold number) {
        if (!number.isShare()) {
            EndsReader.WORDS.stream()
                    .filter(end -> fields.has(end))
                    .forEach(end -> fields.findNumber(end)
                            .filter(value -> !value.isInteger())
                            .ifPresent(value -> DocumentFinding.PART_OF_A_NODE.report(
                                    nodes.findings(), fields.valuePosition(end), value, end)));
        }
    }

    private Optional<Requirement> every(Fields fields, Optional<Selection> selected) {
        Optional<Threshold> level = threshold(fields);
        return selected.flatMap(each -> level.map(at -> Requirement.every(each, at)));
    }

    private Optional<Selection> one(Fields fields) {
        Optional<YamlNode> node = fields.find("node");
        return node.flatMap(each -> nodes.scalar(each, Expected.TEXT))
                .map(nodes::id)
                .filter(id -> isNode(fields, id))
                .map(id -> new Selection.Named(List.of(id)));
    }

    /** The whole is not a node: its points are what the bounds of classes ask for. */
    private boolean isNode(Fields fields, String id) {
        boolean isWhole = id.equals(Framework.WHOLE);
        if (isWhole) {
            DocumentFinding.REQUIRES_TOTAL.report(
                    nodes.findings(), fields.valuePosition("node"), id);
        }
        return !isWhole;
    }

    private Optional<Selection> several(Fields fields, String key) {
        Optional<YamlNode> node = fields.find(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlNode.Sequence) {
            List<String> ids = nodes.scalars(node.get()).stream().map(nodes::id).toList();
            if (Nodes.isEmptyList(node.get())) {
                DocumentFinding.BLANK.report(nodes.findings(), node.get().position(), key);
            }
            return ids.isEmpty() ? Optional.empty() : Optional.of(new Selection.Named(ids));
        }
        String in = fields.find("in")
                .flatMap(group -> nodes.scalar(group, Expected.TEXT))
                .map(nodes::id)
                .orElse("");
        return nodes.word(node.get(), KINDS)
                .map(kind -> kind.equals("group")
                        ? new Selection.Groups(in)
                        : new Selection.Criteria(in));
    }

    /** Ends are points, or with a percent sign parts of what is possible; 0 is both. */
    private Optional<Threshold> threshold(Fields fields) {
        var days = new DayReader(fields);
        if (days.hasDays()) {
            days.refuseDays();
            return Optional.empty();
        }
        List<String> stated = EndsReader.WORDS.stream().filter(fields::has).toList();
        List<String> shares = stated.stream().filter(fields::isPercentage).toList();
        Optional<Interval> range = conditions.ends().interval(fields);
        Stream<String> points = stated.stream()
                .filter(end -> !shares.contains(end))
                .filter(end -> fields.findNumber(end).filter(n -> !n.isZero()).isPresent());
        Optional<String> mixed = shares.isEmpty() ? Optional.empty() : points.findFirst();
        mixed.ifPresent(end -> DocumentFinding.ENDS_OF_TWO_KINDS.reportBeside(
                fields.keyPosition(shares.get(0)),
                nodes.findings(),
                fields.keyPosition(end),
                end,
                shares.get(0)));
        Classes.Scale by = shares.isEmpty() ? Classes.Scale.POINTS : Classes.Scale.PERCENT;
        return range.filter(read -> mixed.isEmpty()).map(read -> new Threshold(read, by));
    }
}
