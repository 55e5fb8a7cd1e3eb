package vn.dti.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.wording.NormalText;

/** A file that holds an XLSX workbook. */
final class WorkbookFile {

    private final Path path;

    WorkbookFile(Path path) {
        this.path = path;
    }

    String name() {
        return FilePath.name(path);
    }

    /**
     * The first sheet that is shown and fits, or else the first that is shown.
     *
     * @param fits whether a table is what is looked for
     * @throws InvalidFileException if the file is no workbook, or has no sheet that is shown
     */
    Table table(Predicate<Table> fits) {
        var top = new Place(name(), Position.START, "");

        try (Parts parts = Parts.open(path)) {
            FileKind.requireWorkbook(parts);
            Workbook workbook = Workbook.open(parts);
            List<Workbook.Tab> shown =
                    workbook.tabs().stream().filter(Workbook.Tab::visible).toList();
            if (shown.isEmpty()) {
                throw SheetFinding.NO_SHEET.refusing(top);
            }
            return shown.stream()
                    .map(tab -> table(workbook, tab))
                    .filter(fits)
                    .findFirst()
                    .orElseGet(() -> table(workbook, shown.get(0)));
        } catch (UnreadableException unreadable) {
            throw refused(unreadable, top);
        }
    }

    private Table table(Workbook workbook, Workbook.Tab tab) {
        XmlPart part = workbook.parts().get(tab.part());
        var reader = new SheetReader(tab.name(), part, workbook.shared());
        try (part) {
            Sheet sheet = workbook.read(tab, reader);
            var cells = new SheetCell(workbook);
            return new XlsxTable(this, sheet, cells, others(workbook, tab));
        } catch (UnreadableException unreadable) {
            throw refused(unreadable, place(tab.name(), reader.last()));
        }
    }

    private List<Diagnostic> others(Workbook workbook, Workbook.Tab read) {
        var told = new ArrayList<Diagnostic>();
        for (Workbook.Tab tab : workbook.tabs()) {
            if (!tab.equals(read)) {
                Finding finding =
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
