// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the XML of a sheet: facts about cells, rows and columns, without saying what they mean. */
final class SheetReader {

    /** The letters of the types; a number may have none. */
    private static final Map<String, String> TYPES = Map.of(
            "",
            "",
            "n",
            "",
            "s",
            "s",
            "str",
            "str",
            "inlineStr",
            "inlineStr",
            "b",
            "b",
            "e",
            "e",
            "d",
            "d");

    private final XmlPart xml;
    private final List<String> shared;
    private final String name;

    private final List<RawRow> rows = new ArrayList<>();
    private final List<Range> merged = new ArrayList<>();
    private final List<Range> arrays = new ArrayList<>();
    private final List<Range> hiddenColumns = new ArrayList<>();
    private final Set<Address> objects = new HashSet<>();
    private final List<String> drawings = new ArrayList<>();
    private Address last = new Address(1, 0);
    private int lastRow;
    private int cells;
    private int characters;

    SheetReader(String name, XmlPart xml, List<String> shared) {
        this.name = name;
        this.xml = xml;
        this.shared = shared;
    }

    /** Reads the whole part. */
    Sheet read() {
        while (xml.next()) {
            switch (xml.start()) {
                case "col" -> column();
                case "row" -> row();
                case "mergeCell" ->
                    add(merged, xml.attribute("ref"), Range.of(xml.attribute("ref")));
                case "drawing" -> drawings.add(xml.attribute("id"));
                case "from" -> anchor(xml, objects);
                default -> {}
            }
        }
        return new Sheet(name, rows, merged, arrays, hiddenColumns, objects);
    }

    /** The ids of the drawings on the sheet. */
    List<String> drawings() {
        return drawings;
    }

    /** The cell that was reached, to be named where the part breaks off. */
    Address last() {
        return last;
    }

    private static void add(List<Range> ranges, String stated, Optional<Range> range) {
        ranges.add(range.orElseThrow(
                () -> new UnreadableException(WorkbookFinding.ADDRESS, shortened(stated))));
        if (ranges.size() > TableBudget.RANGES) {
            throw new UnreadableException(WorkbookFinding.TOO_MANY_RANGES, TableBudget.RANGES);
        }
    }

    private void column() {
        if (xml.isTrue("hidden") || isNothing(xml.attribute("width"))) {
            int from = number(xml.attribute("min"), Address.COLUMNS);
            int to = number(xml.attribute("max"), Address.COLUMNS);
            add(hiddenColumns, "", Optional.of(new Range(1, from - 1, 1, to - 1)));
        }
    }

    private static boolean isNothing(String size) {
        return size.matches("0(\\.0+)?");
    }

    private static int number(String digits, int most) {
        if (!digits.matches("[0-9]{1,7}")) {
            throw new UnreadableException(WorkbookFinding.ADDRESS, digits);
        }
        int number = Integer.parseInt(digits);
        if (number < 1 || number > most) {
            throw new UnreadableException(WorkbookFinding.ADDRESS, digits);
        }
        return number;
    }

    private void row() {
        String stated = xml.attribute("r");
        int number = stated.isEmpty() ? lastRow + 1 : number(stated, Address.ROWS);
        if (number <= lastRow) {
            throw new UnreadableException(WorkbookFinding.ORDER, number);
        }
        lastRow = number;
        last = new Address(number, 0);
        boolean hidden = xml.isTrue("hidden") || isNothing(xml.attribute("ht"));
        var row = new RawRow(number, hidden);
        int column = -1;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                column = cell(row, column);
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
            requireFew(rows.size(), TableBudget.ROWS, WorkbookFinding.TOO_MANY_ROWS);
        }
    }

    private static void requireFew(int count, int most, TableFault finding) {
        if (count > most) {
            throw new UnreadableException(finding, most);
        }
    }

    /** Reads a cell, and says in which column it is. */
    private int cell(RawRow row, int before) {
        Address address = address(row.number(), before);
        last = address;
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        RawCell cell = content(TYPES.getOrDefault(type, "?" + type), styleNumber(style), address);
        if (!cell.isEmpty()) {
            requireFew(address.column() + 1, TableBudget.COLUMNS, WorkbookFinding.TOO_MANY_COLUMNS);
            requireFew(++cells, TableBudget.CELLS, WorkbookFinding.TOO_MANY_CELLS);
            row.add(address.column(), cell);
        }
        return address.column();
    }

    private static int styleNumber(String style) {
        boolean known = style.isEmpty() || style.matches("[0-9]{1,6}");
        return known && !style.isEmpty() ? Integer.parseInt(style) : known ? 0 : RawCell.NO_STYLE;
    }

    private Address address(int row, int before) {
        String stated = xml.attribute("r");
        if (stated.isEmpty()) {
            return new Address(row, before + 1);
        }
        Address address = Address.of(stated)
                .orElseThrow(
                        () -> new UnreadableException(WorkbookFinding.ADDRESS, shortened(stated)));
        if (address.row() != row || address.column() <= before) {
            throw new UnreadableException(WorkbookFinding.ORDER, address);
        }
        return address;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private RawCell content(String type, int style, Address address) {
        boolean formula = false;
        int values = 0;
        String value = "";
        while (xml.next() && !xml.isEnd("c")) {
            switch (xml.start()) {
                case "f" -> {
                    formula = true;
                    formula(address);
                }
                case "v" -> {
                    values++;
                    value = CellEscapes.decoded(xml.text());
                }
                case "is" -> {
                    values++;
                    value = xml.richText();
                }
                // What programs add for themselves is not a value, though it may be called so.
                case "extLst" -> xml.skip();
                default -> {}
            }
        }
        characters += value.length();
        requireFew(characters, TableBudget.TEXTS, WorkbookFinding.TOO_MUCH_TEXT);
        if (values > 1) {
            return new RawCell(RawCell.SEVERAL, style, formula, true, value);
        }
        return type.equals("s") && values > 0
                ? looked(style, formula, value)
                : new RawCell(type, style, formula, values > 0, value);
    }

    /** A shared text is kept but once, and a number that names none is kept as it is. */
    private RawCell looked(int style, boolean formula, String value) {
        boolean known = value.matches("[0-9]{1,7}") && Integer.parseInt(value) < shared.size();
        return known
                ? new RawCell("s", style, formula, true, shared.get(Integer.parseInt(value)))
                : new RawCell("?s", style, formula, true, value.isEmpty() ? "?" : value);
    }

    private void formula(Address address) {
        String type = xml.attribute("t");
        String ref = xml.attribute("ref");
        if ((type.equals("array") || type.equals("dataTable")) && ref.contains(":")) {
            add(
                    arrays,
                    ref,
                    Range.of(ref).filter(range -> range.covers(address.row(), address.column())));
        }
        xml.text();
    }

    /** The cell at which the upper left corner of an object is. */
    static void anchor(XmlPart xml, Set<Address> objects) {
        String row = "";
        String column = "";
        while (xml.next() && !xml.isEnd("from")) {
            if (xml.isStart("row")) {
                row = xml.text();
            } else if (xml.isStart("col")) {
                column = xml.text();
            }
        }
        if (row.matches("[0-9]{1,7}") && column.matches("[0-9]{1,5}")) {
            objects.add(new Address(Integer.parseInt(row) + 1, Integer.parseInt(column)));
            requireFew(objects.size(), TableBudget.RANGES, WorkbookFinding.TOO_MANY_RANGES);
        }
    }
}
