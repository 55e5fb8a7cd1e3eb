// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An XLSX workbook: its sheets in their order, and what all of them share.
 *
 * @param parts its parts
 * @param tabs its sheets of cells
 * @param epoch1904 whether days count from 1904, as on old Macintoshes
 * @param shared the texts that cells name by their number
 * @param formats the number format of each cell style
 */
record Workbook(
        WorkbookParts parts,
        List<Tab> tabs,
        boolean epoch1904,
        List<String> shared,
        List<NumberFormat> formats) {

    /**
     * A sheet that has not been read yet.
     *
     * @param name its name
     * @param visible whether a spreadsheet program shows it
     * @param part the part that holds it
     */
    record Tab(String name, boolean visible, String part) {}

    static Workbook open(WorkbookParts parts) {
        String main = parts.relations("").values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(WorkbookParts.Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, WorkbookParts.Relation> relations = parts.relations(main);
        var tabs = new ArrayList<Tab>();
        boolean epoch1904 = false;
        try (XmlPart xml = parts.get(main)) {
            while (xml.next()) {
                if (xml.isStart("workbookPr")) {
                    epoch1904 = xml.isTrue("date1904");
                } else if (xml.isStart("sheet")) {
                    tab(xml, relations).ifPresent(tabs::add);
                    requireFew(tabs.size(), TableBudget.PARTS, WorkbookFinding.TOO_MANY_PARTS);
                }
            }
        }
        List<String> shared = related(relations, "sharedStrings")
                .map(parts::get)
                .map(Workbook::texts)
                .orElse(List.of());
        List<NumberFormat> formats = related(relations, "styles")
                .map(parts::get)
                .map(Workbook::formats)
                .orElse(List.of());
        return new Workbook(parts, tabs, epoch1904, shared, formats);
    }

    private static Optional<String> related(
            Map<String, WorkbookParts.Relation> relations, String word) {
        return relations.values().stream()
                .filter(relation -> relation.is(word))
                .map(WorkbookParts.Relation::target)
                .findFirst();
    }

    /** Charts that have a sheet of their own hold no cells. */
    private static Optional<Tab> tab(XmlPart xml, Map<String, WorkbookParts.Relation> relations) {
        WorkbookParts.Relation relation = relations.get(xml.attribute("id"));
        if (relation == null) {
            throw new UnreadableException(WorkbookFinding.MISSING_PART, xml.attribute("name"));
        }
        String state = xml.attribute("state");
        boolean visible = state.isEmpty() || state.equals("visible");
        return relation.is("worksheet")
                ? Optional.of(new Tab(xml.attribute("name"), visible, relation.target()))
                : Optional.empty();
    }

    private static List<String> texts(XmlPart part) {
        var texts = new ArrayList<String>();
        int characters = 0;
        try (part) {
            while (part.next()) {
                if (part.isStart("si")) {
                    String text = part.richText();
                    texts.add(text);
                    characters += text.length();
                    requireFew(texts.size(), TableBudget.CELLS, WorkbookFinding.TOO_MANY_CELLS);
                    requireFew(characters, TableBudget.TEXTS, WorkbookFinding.TOO_MUCH_TEXT);
                }
            }
        }
        return texts;
    }

    private static void requireFew(int count, int most, TableFault finding) {
        if (count > most) {
            throw new UnreadableException(finding, most);
        }
    }

    private static List<NumberFormat> formats(XmlPart part) {
        var own = new HashMap<Integer, NumberFormat>();
        var formats = new ArrayList<NumberFormat>();
        boolean ofCells = false;
        try (part) {
            while (part.next()) {
                if (part.isStart("numFmt")) {
                    own.put(id(part), NumberFormat.of(code(part)));
                } else if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
                    ofCells = part.isStart("cellXfs");
                } else if (ofCells && part.isStart("xf")) {
                    int id = id(part);
                    formats.add(own.containsKey(id) ? own.get(id) : NumberFormat.builtIn(id));
                }
                int most = Math.max(own.size(), formats.size());
                requireFew(most, TableBudget.STYLES, WorkbookFinding.TOO_MANY_RANGES);
            }
        }
        return formats;
    }

    private static String code(XmlPart part) {
        String code = part.attribute("formatCode");
        requireFew(code.length(), TableBudget.FORMAT, WorkbookFinding.FORMAT);
        return code;
    }

    private static int id(XmlPart part) {
        String id = part.attribute("numFmtId");
        return id.matches("[0-9]{1,6}") ? Integer.parseInt(id) : 0;
    }

    /** The format of a style; empty if there is no such style. Workbooks without styles have one. */
    Optional<NumberFormat> format(int style) {
        if (style == 0 && formats.isEmpty()) {
            return Optional.of(NumberFormat.GENERAL);
        }
        return style >= 0 && style < formats.size()
                ? Optional.of(formats.get(style))
                : Optional.empty();
    }

    /** A sheet with the objects on it. */
    Sheet read(Tab tab, SheetReader reader) {
        Sheet sheet = reader.read();
        Set<Address> objects = new HashSet<>(sheet.objects());
        Map<String, WorkbookParts.Relation> relations =
                reader.drawings().isEmpty() ? Map.of() : parts.relations(tab.part());
        for (String id : reader.drawings()) {
            WorkbookParts.Relation relation = relations.get(id);
            if (relation == null) {
                throw new UnreadableException(WorkbookFinding.MISSING_PART, id);
            }
            objects(parts.get(relation.target()), objects);
        }
        return new Sheet(
                sheet.name(),
                sheet.rows(),
                sheet.merged(),
                sheet.arrays(),
                sheet.hiddenColumns(),
                objects);
    }

    private static void objects(XmlPart part, Set<Address> objects) {
        try (part) {
            while (part.next()) {
                if (part.isStart("from")) {
                    SheetReader.anchor(part, objects);
                }
            }
        }
    }
}
