// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.wording.NormalText;
import vn.dti.wording.Worded;

/** A file that holds an XLSX workbook. */
final class WorkbookFile {

    /** Sheets that a message names; a workbook may have thousands. */
    private static final int NAMED = 20;

    private final Path path;
    private final String name;

    WorkbookFile(Path path) {
        this(path, FilePath.name(path));
    }

    /** A workbook with the name by which diagnostics call it. */
    WorkbookFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    String name() {
        return name;
    }

    /**
     * The sheet that is named, or else the one that is shown and fits best, or else the first that is
     * shown.
     *
     * @param chosen which sheet
     * @param fits how much a table has of what is looked for
     * @throws InvalidFileException if the file is not a workbook, has no such sheet or none that is shown,
     *     or if none is named and several have all that is looked for
     */
    Table table(ChosenSheet chosen, Function<Table, TableFit> fits) {
        var top = new Place(name(), Position.START, "");
        try (WorkbookParts parts = WorkbookParts.open(path)) {
            FileKind.requireWorkbook(parts);
            Workbook workbook = Workbook.open(parts);
            List<Workbook.Tab> shown =
                    workbook.tabs().stream().filter(Workbook.Tab::visible).toList();
            if (shown.isEmpty()) {
                throw SheetFinding.NO_SHEET.refusing(top);
            }
            return chosen.isNamed()
                    ? table(workbook, named(chosen, shown, top), List.of())
                    : fitting(workbook, shown, fits, top);
        } catch (UnreadableException unreadable) {
            throw refused(unreadable, top);
        }
    }

    /**
     * The tables of all sheets, hidden ones too.
     *
     * @throws InvalidFileException if the file is not a workbook, or one of its sheets cannot be read
     */
    List<TableFile.Tab> tables() {
        try (WorkbookParts parts = WorkbookParts.open(path)) {
            FileKind.requireWorkbook(parts);
            Workbook workbook = Workbook.open(parts);
            return workbook.tabs().stream()
                    .map(tab -> new TableFile.Tab(
                            tab.name(), tab.visible(), table(workbook, tab, List.of())))
                    .toList();
        } catch (UnreadableException unreadable) {
            throw refused(unreadable, new Place(name(), Position.START, ""));
        }
    }

    private static Workbook.Tab named(ChosenSheet chosen, List<Workbook.Tab> shown, Place top) {
        return shown.stream()
                .filter(tab -> chosen.is(tab.name()))
                .findFirst()
                .orElseThrow(() -> SheetFinding.NO_SUCH_SHEET.refusing(
                        top, NormalText.shown(chosen.name()), names(shown)));
    }

    /** A sheet that was read, and how it fits. */
    private record Read(Table table, TableFit fit) {}

    /** Sheets are read once each, and but two are held at a time. */
    private Table fitting(
            Workbook workbook,
            List<Workbook.Tab> shown,
            Function<Table, TableFit> fits,
            Place top) {
        var whole = new ArrayList<Workbook.Tab>();
        Optional<Read> best = Optional.empty();
        for (Workbook.Tab tab : shown) {
            Optional<Read> next = read(workbook, tab, fits, whole.isEmpty());
            next.filter(read -> read.fit() == TableFit.WHOLE).ifPresent(read -> whole.add(tab));
            Optional<Read> held = best;
            best = next.filter(read -> held.filter(other -> other.fit().compareTo(read.fit()) >= 0)
                            .isEmpty())
                    .or(() -> held);
        }
        if (whole.size() > 1) {
            throw SheetFinding.SEVERAL_SHEETS.refusing(top, names(whole));
        }
        return best.orElseThrow().table();
    }

    /** Once a sheet is found, another one that cannot be read at all is none to choose. */
    private Optional<Read> read(
            Workbook workbook, Workbook.Tab tab, Function<Table, TableFit> fits, boolean required) {
        try {
            Table table = table(workbook, tab, others(workbook, tab));
            return Optional.of(new Read(table, fits.apply(table)));
        } catch (InvalidFileException broken) {
            if (required) {
                throw broken;
            }
            return Optional.empty();
        }
    }

    private static Worded names(List<Workbook.Tab> tabs) {
        return language -> language.all(tabs.stream()
                .limit(NAMED)
                .map(tab -> "«" + NormalText.shown(tab.name()) + "»")
                .toList());
    }

    private Table table(Workbook workbook, Workbook.Tab tab, List<Diagnostic> told) {
        XmlPart part = workbook.parts().get(tab.part());
        var reader = new SheetReader(tab.name(), part, workbook.shared());
        try (part) {
            Sheet sheet = workbook.read(tab, reader);
            var cells = new SheetCell(workbook);
            return new XlsxTable(this, sheet, cells, told);
        } catch (UnreadableException unreadable) {
            throw refused(unreadable, place(tab.name(), reader.last()));
        }
    }

    private List<Diagnostic> others(Workbook workbook, Workbook.Tab read) {
        var told = new ArrayList<Diagnostic>();
        for (Workbook.Tab tab : workbook.tabs()) {
            boolean options = !tab.visible() && tab.name().equals(FormMark.OPTIONS);
            if (!tab.equals(read) && !options) {
                TableFault finding =
                        tab.visible() ? SheetFinding.OTHER_SHEET : SheetFinding.HIDDEN_SHEET;
                Place place = place(read.name(), new Address(1, 0));
                told.add(finding.at(
                        place, NormalText.shown(tab.name()), NormalText.shown(read.name())));
            }
        }
        return told;
    }

    InvalidFileException refused(UnreadableException unreadable, Place place) {
        return new InvalidFileException(List.of(unreadable.trouble().at(place)));
    }

    /** The place of a cell, as spreadsheet programs call it. */
    Place place(String sheet, Address address) {
        var position = new Position(address.row(), address.column() + 1);
        String shown = NormalText.shown(sheet);
        boolean plain = shown.matches("[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_.]*");
        String named = plain ? shown : "'" + shown.replace("'", "''") + "'";
        return new Place(name(), position, "", named + "!" + address);
    }
}
