// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.exact.UnreadableNumberException.Reason;
import vn.dti.sheet.TotalRow;
import vn.dti.wording.Message;

/** The tree that the ids of a table say: 1 → 1.1 → 1.1.1, and sections A → I → 1. */
final class CriteriaTree {

    private final List<Diagnostic> found;
    private final NumberStyle style;
    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private final Map<String, List<Placed>> byParent = new LinkedHashMap<>();
    private List<Placed> rows = new ArrayList<>();
    private final List<CriteriaTable.Row> totals = new ArrayList<>();
    private boolean prefixed;

    private CriteriaTree(NumberStyle style, List<Diagnostic> found) {
        this.style = style;
        this.found = found;
    }

    /** A row and its id. */
    private record Placed(CriteriaTable.Row row, String id) {

        TableCell cell() {
            return row.cell(TableColumn.ID);
        }
    }

    /**
     * The content of a table.
     *
     * @param nodes the groups and criteria at the top
     * @param max the total as printed, or else as it adds up
     * @param prefixed whether ids carry the section that they are in
     */
    record Read(List<TableNode> nodes, Rational max, boolean prefixed) {

        List<TableNode> criteria() {
            return nodes.stream()
                    .flatMap(TableNode::walk)
                    .filter(node -> !node.isGroup())
                    .toList();
        }
    }

    static Read read(List<CriteriaTable.Row> rows, NumberStyle style, List<Diagnostic> found) {
        var tree = new CriteriaTree(style, found);
        rows.forEach(tree::place);
        tree.withinSections();
        tree.register();
        tree.rows.forEach(row -> tree.byParent
                .computeIfAbsent(tree.parent(row), key -> new ArrayList<>())
                .add(row));
        List<TableNode> nodes = tree.children("");
        return new Read(nodes, tree.total(nodes), tree.prefixed);
    }

    private void place(CriteriaTable.Row row) {
        TableCell cell = row.cell(TableColumn.ID);
        if (isTotal(row)) {
            totals.add(row);
            return;
        }
        checkCells(row);
        cell.id().ifPresentOrElse(id -> rows.add(new Placed(row, id)), () -> report(row, cell));
    }

    /** What is wrong with a row whatever its place. */
    private void checkCells(CriteriaTable.Row row) {
        TableCell title = row.cell(TableColumn.TITLE);
        if (title.isBlank()) {
            String id = row.cell(TableColumn.ID).text();
            found.add(TableFinding.NO_TITLE.at(title.place(), title.header(), id));
        }
        checkPoints(row.cell(TableColumn.MAX));
        CriteriaHeader.REQUIRED.forEach(column -> checkOne(row.all(column)));
    }

    private void checkPoints(TableCell max) {
        try {
            if (!max.isBlank()) {
                max.points(style);
                max.unsigned()
                        .ifPresent(number -> found.add(TableFinding.SIGNED_MAX.at(
                                max.place(), max.header(), max.text(), number)));
            }
        } catch (UnreadableNumberException unreadable) {
            found.add(
                    unreadable.reason() == Reason.NOT_A_NUMBER
                            ? TableFinding.BAD_MAX.at(max.place(), max.header(), max.text())
                            : TableFinding.UNCLEAR_MAX.at(
                                    max.place(), max.header(), max.text(), Message.of(unreadable)));
        }
    }

    /** Several columns of one kind go on with one another; in one row only one of them speaks. */
    private void checkOne(List<TableCell> cells) {
        cells.stream()
                .skip(1)
                .filter(cell -> !cell.text().equals(cells.get(0).text()))
                .forEach(cell -> found.add(TableFinding.TWO_CELLS.at(
                        cell.place(),
                        cell.header(),
                        cell.text(),
                        cells.get(0).header(),
                        cells.get(0).text())));
    }

    private static boolean isTotal(CriteriaTable.Row row) {
        return TotalRow.isTotal(name(row));
    }

    private static String name(CriteriaTable.Row row) {
        TableCell id = row.cell(TableColumn.ID);
        String title = row.cell(TableColumn.TITLE).text();
        return id.isBlank() || TotalRow.isTotal(title) ? title : id.text();
    }

    private void report(CriteriaTable.Row row, TableCell cell) {
        if (cell.isBlank()) {
            String title = row.cell(TableColumn.TITLE).text();
            found.add(TableFinding.NO_ID.at(cell.place(), cell.header(), title));
            return;
        }
        TableFinding finding = cell.looksLikeADate() ? TableFinding.DATE_ID : TableFinding.BAD_ID;
        found.add(finding.at(cell.place(), cell.header(), cell.text()));
    }

    /** The id of a child begins with that of its group, so ids below a section take it along. */
    private void withinSections() {
        List<String> ids = Nesting.ids(rows.stream()
                .map(row -> new Nesting.Item(
                        row.id(), row.row().cell(TableColumn.MAX).findPoints(style)))
                .toList());
        var within = new ArrayList<Placed>();
        for (int index = 0; index < ids.size(); index++) {
            within.add(new Placed(rows.get(index).row(), ids.get(index)));
        }
        prefixed = !within.equals(rows);
        rows = within;
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
                .filter(row -> !parent(row).isEmpty() && !placed.containsKey(parent(row)))
                .forEach(row -> found.add(TableFinding.NO_PARENT.at(
                        row.cell().place(), row.cell().header(), row.id(), parent(row))));
    }

    /** The id of the group of a row; empty at the top. */
    private String parent(Placed row) {
        return Nesting.parent(row.id(), placed.keySet());
    }

    private void reportTwice(Placed row, Placed first, String before) {
        TableCell cell = row.cell();
        String whole = row.id() + "0";
        boolean lost = next(before).equals(whole) && !placed.containsKey(whole);
        if (lost) {
            placed.put(whole, row);
        }
        TableFinding finding = lost ? TableFinding.LOST_ZERO : TableFinding.DUPLICATE_ID;
        found.add(finding.beside(
                first.cell().place(),
                cell.place(),
                cell.header(),
                row.id(),
                first.row().place().position().line(),
                whole));
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
        return byParent.getOrDefault(parent, List.of()).stream().map(this::node).toList();
    }

    private TableNode node(Placed row) {
        TableCell max = row.row().cell(TableColumn.MAX);
        var node = new TableNode(row.id(), row.row(), max.findPoints(style), children(row.id()));
        if (max.isBlank() && !node.isGroup()) {
            found.add(TableFinding.NO_MAX.at(max.place(), max.header(), node.id()));
        } else if (node.isGroup() && node.isKnown()) {
            checkSum(node, max);
        }
        return node;
    }

    private void checkSum(TableNode node, TableCell max) {
        if (max.isBlank()) {
            found.add(TableFinding.GROUP_WITHOUT_MAX.at(
                    max.place(), max.header(), node.id(), node.max()));
        } else if (node.isMisprinted()) {
            found.add(TableFinding.SUM.at(
                    max.place(),
                    max.header(),
                    node.id(),
                    node.max(),
                    TableNode.sum(node.children())));
        }
    }

    /** The last total that is not of a part is that of the whole; what the others say is told. */
    private Rational total(List<TableNode> nodes) {
        Rational sum = TableNode.sum(nodes);
        Optional<CriteriaTable.Row> whole = totals.stream()
                .filter(row -> !TotalRow.isOfPart(name(row)))
                .filter(row -> row.cell(TableColumn.MAX).findPoints(style).isPresent())
                .reduce((earlier, later) -> later);
        totals.forEach(row -> checkPoints(row.cell(TableColumn.MAX)));
        totals.stream().filter(row -> whole.filter(row::equals).isEmpty()).forEach(row -> {
            TableCell cell = row.cell(TableColumn.MAX);
            Object figure = cell.isBlank() ? TablePhrase.NO_FIGURE.message() : cell.text();
            tell(TableFinding.TOTAL_LEFT_OUT, row, figure);
        });
        return whole.map(row -> stated(row, sum, nodes)).orElse(sum);
    }

    private void tell(TableFinding finding, CriteriaTable.Row row, Object figure) {
        boolean titled = name(row).equals(row.cell(TableColumn.TITLE).text());
        TableColumn named = titled ? TableColumn.TITLE : TableColumn.ID;
        found.add(finding.at(row.cell(named).place(), name(row), figure));
    }

    private Rational stated(CriteriaTable.Row row, Rational sum, List<TableNode> nodes) {
        TableCell cell = row.cell(TableColumn.MAX);
        Rational printed = cell.points(style);
        if (!printed.equals(sum) && nodes.stream().allMatch(TableNode::isKnown)) {
            found.add(TableFinding.TOTAL.at(cell.place(), cell.header(), printed, sum));
        } else {
            tell(TableFinding.TOTAL_READ, row, printed);
        }
        return printed;
    }
}
