// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.frameworks.CanonicalForm;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** A framework with its tree, whose rules are to be decided, as canonical YAML. */
final class Skeleton {

    /** What marks each place that is to be decided; the same in both languages, to be searched for. */
    static final String MARK = "CẦN QUYẾT ĐỊNH";

    private static final int WIDTH = 120;

    /** What is said of a group beside its title and maximum. */
    private static final List<TableColumn> OF_GROUPS = List.of(
            TableColumn.LEAD,
            TableColumn.SUPPORT,
            TableColumn.CLAUSE,
            TableColumn.HINT,
            TableColumn.OTHER);

    private final Language language;
    private final StringBuilder yaml = new StringBuilder();

    private Skeleton(Language language) {
        this.language = language;
    }

    /** The particulars of a decision that its table lacks; empty text for what is not known. */
    record Head(
            String table,
            String id,
            String title,
            String number,
            String issued,
            String issuer,
            String annex,
            String level) {}

    static String write(Head head, CriteriaTree.Read tree, Language language) {
        var skeleton = new Skeleton(language);
        skeleton.head(head, tree);
        skeleton.yaml.append("criteria:\n");
        tree.nodes().forEach(node -> skeleton.node(node, 2));
        return CanonicalForm.of(new Source("", skeleton.yaml.toString()));
    }

    private void head(Head head, CriteriaTree.Read tree) {
        comment(0, word(TablePhrase.HEAD, head.table(), MARK));
        if (tree.prefixed()) {
            String sections = tree.nodes().stream()
                    .filter(TableNode::isGroup)
                    .map(TableNode::id)
                    .collect(Collectors.joining(", "));
            comment(0, word(TablePhrase.PREFIXED, sections));
        }
        line(0, "format", "dti/1");
        known(0, "id", head.id(), TablePhrase.FRAMEWORK_ID);
        known(0, "title", head.title(), TablePhrase.FRAMEWORK_TITLE);
        line(0, "version", "\"1\"");
        yaml.append("decision:\n");
        decision(head);
        if (!tree.max().equals(TableNode.sum(tree.nodes()))) {
            misprint(0, tree.max(), TableNode.sum(tree.nodes()), "");
        }
        line(0, "max", number(tree.max()));
        yaml.append("counts: {groups: ").append(tree.nodes().size());
        yaml.append(", criteria: ").append(tree.criteria().size()).append("}\n");
        decide(0, TablePhrase.POLICY);
        yaml.append(
                "policy:\n  missing: zero\n  not-applicable: maximum\n  zero-denominator: zero\n");
        yaml.append("  nonzero-over-zero: error\n  display: {places: 2, rounding: half-up}\n\n");
        decide(0, TablePhrase.INPUTS);
        yaml.append("""
                # inputs:
                #   meetings_chaired: {type: count, label: Số cuộc họp do lãnh đạo chủ trì, at-most: meetings_total}
                #   meetings_total: {type: count, label: Tổng số cuộc họp}
                """);
    }

    private void decision(Head decision) {
        known(2, "number", decision.number(), TablePhrase.NUMBER);
        if (decision.issued().isEmpty()) {
            known(2, "issued", "", TablePhrase.ISSUED);
        } else {
            line(2, "issued", decision.issued());
        }
        known(2, "issuer", decision.issuer(), TablePhrase.ISSUER);
        if (!decision.annex().isEmpty()) {
            line(2, "annex", CanonicalForm.value(decision.annex()));
        }
        known(2, "level", decision.level(), TablePhrase.LEVEL);
    }

    private void node(TableNode node, int indent) {
        yaml.append(" ".repeat(indent)).append("- id: ").append(CanonicalForm.value(node.id()));
        yaml.append('\n');
        int inner = indent + 2;
        String title = node.row().cell(TableColumn.TITLE).text();
        line(inner, "title", CanonicalForm.value(title));
        max(node, inner);
        if (node.isGroup()) {
            OF_GROUPS.forEach(
                    column -> node.row().all(column).forEach(cell -> printed(inner, cell)));
            yaml.append(" ".repeat(inner)).append("criteria:\n");
            node.children().forEach(child -> node(child, inner + 2));
        } else {
            units(inner, "lead", node.row().all(TableColumn.LEAD));
            units(inner, "support", node.row().all(TableColumn.SUPPORT));
            rule(node.row(), inner);
        }
    }

    private void max(TableNode node, int indent) {
        if (node.printed().isEmpty()) {
            decide(indent, TablePhrase.GROUP_MAX);
        } else if (node.isMisprinted()) {
            misprint(indent, node.max(), TableNode.sum(node.children()), node.id());
        }
        line(indent, "max", number(node.max()));
    }

    private void misprint(int indent, Rational printed, Rational sum, String id) {
        String erratum =
                "{where: " + (id.isEmpty() ? "…" : CanonicalForm.value(id + "…")) + ", printed: \""
                        + number(printed) + "\", read: \"" + number(sum) + "\", reason: …}";
        decide(indent, TablePhrase.MISPRINT, number(printed), number(sum), erratum);
    }

    /** What the format has no key for here is kept as a comment. */
    private void printed(int indent, TableCell cell) {
        comment(indent, word(TablePhrase.PRINTED, cell.header(), cell.text()));
    }

    private void units(int indent, String key, List<TableCell> cells) {
        List<String> units =
                cells.stream().flatMap(cell -> cell.list().stream()).toList();
        if (units.size() == 1) {
            line(indent, key, CanonicalForm.value(units.get(0)));
        } else if (!units.isEmpty()) {
            String list =
                    units.stream().map(CanonicalForm::value).collect(Collectors.joining(", "));
            line(indent, key, "[" + list + "]");
        }
    }

    private void rule(CriteriaTable.Row row, int indent) {
        List<TableCell> clauses = row.all(TableColumn.CLAUSE);
        if (clauses.isEmpty()) {
            decide(indent, TablePhrase.CLAUSE);
        } else {
            String clause = clauses.stream().map(TableCell::text).collect(Collectors.joining(" "));
            line(indent, "clause", CanonicalForm.value(clause));
        }
        row.all(TableColumn.HINT).forEach(cell -> printed(indent, cell));
        row.all(TableColumn.OTHER).forEach(cell -> printed(indent, cell));
        decide(indent, TablePhrase.RULE, String.join(", ", FrameworkLoader.rules()));
    }

    private void known(int indent, String key, String value, TablePhrase question) {
        if (value.isEmpty()) {
            line(indent, key, " # " + MARK + ": " + word(question));
        } else {
            line(indent, key, CanonicalForm.value(value));
        }
    }

    private void line(int indent, String key, String value) {
        yaml.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }

    private void decide(int indent, TablePhrase question, Object... values) {
        comment(indent, MARK + ": " + word(question, values));
    }

    private void comment(int indent, String text) {
        for (String line : Page.wrapped(text, WIDTH - indent - 2)) {
            yaml.append(" ".repeat(indent)).append("# ").append(line).append('\n');
        }
    }

    private String word(TablePhrase phrase, Object... values) {
        return Message.of(phrase, values).in(language);
    }

    /** With a decimal point, as YAML has it in both languages. */
    private static String number(Rational number) {
        return number.toExactDecimal()
                .map(decimal -> decimal.stripTrailingZeros().toPlainString())
                .orElseGet(number::toString);
    }
}
