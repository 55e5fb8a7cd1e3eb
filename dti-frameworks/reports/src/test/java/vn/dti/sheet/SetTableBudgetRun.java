// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tries the budgets of tables just kept and just exceeded, as they are set for {@link SetTableBudgetTest}. */
final class SetTableBudgetRun {

    private static final Pattern SAID =
            Pattern.compile("the (?:table|file) (?:has more|is larger) than .*");

    private SetTableBudgetRun() {}

    /**
     * Prints a line for each: what is said at the limit, and beyond it.
     *
     * @param folder where to write the tables
     */
    public static void main(String[] folder) throws IOException {
        Path home = Path.of(folder[0]);
        for (int more : List.of(0, 1)) {
            say("rows of a sheet", sheet(home, rows(TableBudget.ROWS - 1 + more, 2)));
            say("rows of a CSV file", csv(home, lines(TableBudget.CSV_ROWS - 1 + more)));
            say("columns", csv(home, columns(TableBudget.COLUMNS + more)));
            say("cells", sheet(home, rows(TableBudget.CELLS / 50, 50, more)));
            say("bytes of a CSV file", csv(home, bytes(TableBudget.CSV_BYTES + more)));
        }
    }

    private static void say(String of, Path table) {
        String said = Ranked.of(table).errors().stream()
                .flatMap(line -> SAID.matcher(line).results().map(found -> found.group()))
                .collect(Collectors.joining());
        System.out.println(of + ": " + (said.isEmpty() ? "kept" : said));
    }

    private static Path csv(Path home, String text) throws IOException {
        return Files.writeString(home.resolve("u.csv"), text);
    }

    private static Path sheet(Path home, String rows) throws IOException {
        return Workbooks.zip(
                home.resolve("u.xlsx"),
                Workbooks.parts(Workbooks.worksheet("<sheetData>" + rows + "</sheetData>")));
    }

    private static String lines(int units) {
        return IntStream.range(0, units)
                .mapToObj(unit -> "A" + unit + ",1\n")
                .collect(Collectors.joining("", "unit,n\n", ""));
    }

    private static String columns(int columns) {
        return "unit,n\nA,1" + ",".repeat(columns - 2) + "1\n";
    }

    private static String bytes(int size) {
        String table = "unit,n\nA,1\n";
        return table + "\n".repeat(size - table.length());
    }

    /** A header and so many rows below it. */
    private static String rows(int units, int columns) {
        return "<row>" + text("unit") + text("n") + "</row>" + rows(units, columns, 0);
    }

    private static String text(String text) {
        return "<c " + Workbooks.text(text) + "</c>";
    }

    private static String rows(int rows, int columns, int more) {
        String cell = "<c><v>1</v></c>";
        String row = "<row>" + cell.repeat(columns) + "</row>";
        return row.repeat(rows) + (more > 0 ? "<row>" + cell.repeat(more) + "</row>" : "");
    }
}
