package vn.dti.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;

/** The tree that the ids of a table say: 1 → 1.1 → 1.1.1, and sections I, II, A, B above. */
final class CriteriaTree {

    private static final String SECTION = "[IVXLC]+|[A-Z]";

    private final TableFindings findings;
    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private List<Placed> rows = new ArrayList<>();
    private Optional<CriteriaTable.Row> total = Optional.empty();
    private boolean prefixed;

    private CriteriaTree(TableFindings findings) {
        this.findings = findings;
    }

    /** A row, its id, and the section below which it stands or nothing. */
    private record Placed(CriteriaTable.Row row, String id, String section) {

        boolean isSection() {
            return id.matches(SECTION);
        }

        Placed within() {
            return isSection() || section.isEmpty()
                    ? this
                    : new Placed(row, section + "." + id, section);
        }

        /** The id of its group; empty at the top. */
        String parent() {
            int dot = id.lastIndexOf('.');
            return dot > 0 ? id.substring(0, dot) : "";
        }

        TableCell cell() {
            return row.cell(TableColumn.ID);
        }
    }

    /**
     * What a table holds.
     *
     * @param nodes the groups and criteria at the top
     * @param max the total as printed, or else as it adds up
     * @param prefixed whether ids carry the section in which they stand
     */
    record Read(List<TableNode> nodes, Rational max, boolean prefixed) {

        List<TableNode> criteria() {
            return nodes.stream()
                    .flatMap(TableNode::walk)
                    .filter(node -> !node.isGroup())
                    .toList();
        }
    }

    static Read read(List<CriteriaTable.Row> rows, TableFindings findings) {
        var tree = new CriteriaTree(findings);
        String section = "";
        for (CriteriaTable.Row row : rows) {
            section = tree.place(row, section);
        }
        tree.withinSections();
        tree.register();
        List<TableNode> nodes = tree.children("");
        return new Read(nodes, tree.total(nodes), tree.prefixed);
    }

    /** Takes a row in, and says which section the next one stands in. */
    private String place(CriteriaTable.Row row, String section) {
        TableCell cell = row.cell(TableColumn.ID);
        Optional<String> id = cell.id();
        if (isTotal(row)) {
            total = Optional.of(row);
            return section;
        }
        checkCells(row);
        if (id.isEmpty()) {
            report(cell);
            return section;
        }
        var found = new Placed(row, id.get(), section);
        rows.add(found);
        return found.isSection() ? found.id() : section;
    }

    /** What is wrong with a row whatever its place. */
    private void checkCells(CriteriaTable.Row row) {
        TableCell title = row.cell(TableColumn.TITLE);
        TableCell max = row.cell(TableColumn.MAX);
        if (title.isBlank()) {
            String id = row.cell(TableColumn.ID).text();
            findings.error(TablePhrase.NO_TITLE, title.position(), title.header(), id);
        }
        if (!max.isBlank() && max.points().isEmpty()) {
            findings.error(TablePhrase.BAD_MAX, max.position(), max.header(), max.text());
        }
    }

    private static boolean isTotal(CriteriaTable.Row row) {
        TableCell id = row.cell(TableColumn.ID);
        String words = id.isBlank() ? row.cell(TableColumn.TITLE).text() : id.text();
        return TableColumn.simple(words).matches("(tong|total|cong)( .*)?");
    }

    private void report(TableCell cell) {
        if (cell.isBlank()) {
            findings.error(TablePhrase.NO_ID, cell.position(), cell.header());
            return;
        }
        TablePhrase phrase = cell.looksLikeADate() ? TablePhrase.DATE_ID : TablePhrase.BAD_ID;
        findings.error(phrase, cell.position(), cell.header(), cell.text());
    }

    /** The id of a child begins with that of its group, so ids below a section take it along. */
    private void withinSections() {
        List<Placed> within = rows.stream().map(Placed::within).toList();
        prefixed = !within.equals(rows);
        rows = new ArrayList<>(within);
    }

    private void register() {
        Placed before = null;
        for (Placed row : rows) {
            Placed first = placed.putIfAbsent(row.id(), row);
            if (first != null) {
                reportTwice(row, first, before == null ? "" : before.id());
            }
            before = row;
        }
        rows.stream()
                .filter(row -> !row.parent().isEmpty() && !placed.containsKey(row.parent()))
                .forEach(row -> findings.error(
                        TablePhrase.NO_PARENT,
                        row.cell().position(),
                        row.cell().header(),
                        row.id(),
                        row.parent()));
    }

    private void reportTwice(Placed row, Placed first, String before) {
        TableCell cell = row.cell();
        String whole = row.id() + "0";
        if (next(before).equals(whole) && !placed.containsKey(whole)) {
            placed.put(whole, row);
            findings.error(
                    TablePhrase.LOST_ZERO,
                    cell.position(),
                    cell.header(),
                    row.id(),
                    first.row().line(),
                    whole);
            return;
        }
        findings.error(
                TablePhrase.DUPLICATE_ID,
                cell.position(),
                cell.header(),
                row.id(),
                first.row().line());
    }

    /** The id that is counted after one: 1.9 → 1.10. */
    private static String next(String id) {
        int dot = id.lastIndexOf('.');
        String last = id.substring(dot + 1);
        return last.matches("[0-9]{1,6}")
                ? id.substring(0, dot + 1) + (Integer.parseInt(last) + 1)
                : "";
    }

    private List<TableNode> children(String parent) {
        return rows.stream()
                .filter(row -> row.parent().equals(parent))
                .map(this::node)
                .toList();
    }

    private TableNode node(Placed row) {
        TableCell max = row.row().cell(TableColumn.MAX);
        var node = new TableNode(row.id(), row.row(), max.points(), children(row.id()));
        if (max.isBlank() && !node.isGroup()) {
            findings.error(TablePhrase.NO_MAX, max.position(), max.header(), node.id());
        } else if (node.isGroup() && node.isKnown()) {
            checkSum(node, max);
        }
        return node;
    }

    private void checkSum(TableNode node, TableCell max) {
        if (max.isBlank()) {
            findings.warning(
                    TablePhrase.GROUP_WITHOUT_MAX,
                    max.position(),
                    max.header(),
                    node.id(),
                    node.max());
        } else if (node.isMisprinted()) {
            findings.warning(
                    TablePhrase.SUM,
                    max.position(),
                    max.header(),
                    node.id(),
                    node.max(),
                    TableNode.sum(node.children()));
        }
    }

    private Rational total(List<TableNode> nodes) {
        Rational sum = TableNode.sum(nodes);
        if (total.isEmpty()) {
            return sum;
        }
        TableCell cell = total.get().cell(TableColumn.MAX);
        Optional<Rational> printed = cell.points();
        if (printed.isEmpty()) {
            if (!cell.isBlank()) {
                findings.error(TablePhrase.BAD_MAX, cell.position(), cell.header(), cell.text());
            }
            return sum;
        }
        if (!printed.get().equals(sum) && nodes.stream().allMatch(TableNode::isKnown)) {
            findings.warning(TablePhrase.TOTAL, cell.position(), cell.header(), printed.get(), sum);
        }
        return printed.get();
    }
}
