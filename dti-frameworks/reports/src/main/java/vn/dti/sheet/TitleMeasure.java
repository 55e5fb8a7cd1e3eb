// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.diagnostic.Place;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.UnitOfMeasure;
import vn.dti.wording.NormalText;

/**
 * The unit of measure that a line above a table states for all of it: {@code ĐVT: tỷ đồng}.
 *
 * @param place where it is
 * @param unit what is stated
 */
record TitleMeasure(Place place, UnitOfMeasure unit) {

    private static final Pattern STATED = Pattern.compile(
            "(?:^|.*[\\s(\\[,;.–-])(?:đvt|đơn vị tính|đơn vị đo|unit of measure)\\s*[:：]?\\s*([^()\\[\\];:]*?)[)\\]. ]*",
            Pattern.DOTALL);

    /** No line that states a unit is longer. */
    private static final int LONGEST = 300;

    /** Those that the rows above a table state. */
    static List<TitleMeasure> above(List<Row> rows) {
        return rows.stream().flatMap(TitleMeasure::in).toList();
    }

    private static Stream<TitleMeasure> in(Row row) {
        return IntStream.range(0, row.cells().size())
                .boxed()
                .flatMap(column -> stated(row, column)
                        .map(unit -> new TitleMeasure(row.place(column), UnitOfMeasure.of(unit)))
                        .stream());
    }

    /** What a cell states, or the cell beside it where it only announces it. */
    private static Optional<String> stated(Row row, int column) {
        String text = row.cell(column).text();
        Matcher stated = STATED.matcher(NormalText.identity(text));
        if (text.length() > LONGEST || !stated.matches()) {
            return Optional.empty();
        }
        String unit = stated.group(1).strip();
        return Optional.of(unit.isEmpty() ? next(row, column) : unit)
                .filter(found -> !found.isEmpty());
    }

    private static String next(Row row, int column) {
        return row.cells().stream()
                .skip(column + 1L)
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether figures in it would be others than an input declares them: billions for millions. */
    boolean contradicts(Input input) {
        return UnitOfMeasure.of(input)
                .filter(declared -> unit.base().isEmpty()
                        ? input.type() == InputType.Plain.AMOUNT
                        : unit.isOfKind(declared) && !declared.base().isEmpty())
                .filter(declared -> !unit.isAs(declared))
                .isPresent();
    }
}
