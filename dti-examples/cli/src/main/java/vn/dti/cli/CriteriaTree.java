package vn.dti.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.exact.UnreadableNumberException.Reason;
import vn.dti.wording.Message;

/** The tree that the ids of a table say: 1 → 1.1 → 1.1.1, and sections I, II, A, B above. */
final class CriteriaTree {

    private static final String SECTION = "[IVXLC]+|[A-Z]";

    private final Findings findings;

    /** How the table writes numbers. */
    private final NumberStyle numbers;

    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private List<Placed> rows = new ArrayList<>();
    private Optional<CriteriaTable.Row> total = Optional.empty();
    private boolean prefixed;

    private CriteriaTree(Findings findings, NumberStyle numbers) {
        this.findings = findings;
        this.numbers = numbers;
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

    static Read read(List<CriteriaTable.Row> rows, Findings findings, NumberStyle numbers) {
        var tree = new CriteriaTree(findings, numbers);
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
            TableFinding.NO_TITLE.report(findings, title.position(), title.header(), id);
        }
        checkPoints(max);
    }

    private void checkPoints(TableCell max) {
        if (max.isBlank()) {
            return;
        }
        try {
            max.points(numbers);
        } catch (UnreadableNumberException unreadable) {
            if (unreadable.reason() == Reason.NOT_A_NUMBER) {
                TableFinding.BAD_MAX.report(findings, max.position(), max.header(), max.text());
            } else {
                TableFinding.UNCLEAR_MAX.report(
                        findings, max.position(), max.header(), max.text(), Message.of(unreadable));
            }
        }
    }

    /** The points of a cell; nothing where there are none, which was reported if it is a fault. */
    private Optional<Rational> points(TableCell max) {
        try {
            return max.isBlank() ? Optional.empty() : Optional.of(max.points(numbers));
        } catch (UnreadableNumberException reported) {
            return Optional.empty();
        }
    }

    private static boolean isTotal(CriteriaTable.Row row) {
        TableCell id = row.cell(TableColumn.ID);
        String words = id.isBlank() ? row.cell(TableColumn.TITLE).text() : id.text();
        return TableColumn.simple(words).matches("(tong|total|cong)( .*)?");
    }

    private void report(TableCell cell) {
        if (cell.isBlank()) {
            TableFinding.NO_ID.report(findings, cell.position(), cell.header());
            return;
        }
        TableFinding phrase = cell.looksLikeADate() ? TableFinding.DATE_ID : TableFinding.BAD_ID;
        phrase.report(findings, cell.position(), cell.header(), cell.text());
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
                .forEach(row -> TableFinding.NO_PARENT.report(
                        findings,
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
            TableFinding.LOST_ZERO.reportBeside(
                    first.cell().position(),
                    findings,
                    cell.position(),
                    cell.header(),
                    row.id(),
                    first.row().line(),
                    whole);
            return;
        }
        TableFinding.DUPLICATE_ID.reportBeside(
                first.cell().position(),
                findings,
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
        var node = new TableNode(row.id(), row.row(), points(max), children(row.id()));
        if (max.isBlank() && !node.isGroup()) {
            TableFinding.NO_MAX.report(findings, max.position(), max.header(), node.id());
        } else if (node.isGroup() && node.isKnown()) {
            checkSum(node, max);
        }
        return node;
    }

    private void checkSum(TableNode node, TableCell max) {
        if (max.isBlank()) {
            TableFinding.GROUP_WITHOUT_MAX.report(
                    findings, max.position(), max.header(), node.id(), node.max());
        } else if (node.isMisprinted()) {
            TableFinding.SUM.report(
                    findings,
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
        Optional<Rational> printed = points(cell);
        if (printed.isEmpty()) {
            checkPoints(cell);
            return sum;
        }
        if (!printed.get().equals(sum) && nodes.stream().allMatch(TableNode::isKnown)) {
            TableFinding.TOTAL.report(findings, cell.position(), cell.header(), printed.get(), sum);
        }
        return printed.get();
    }
}
