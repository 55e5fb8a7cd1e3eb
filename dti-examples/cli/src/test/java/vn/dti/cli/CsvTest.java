// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.output.Datum.field;
import static vn.dti.output.Datum.list;
import static vn.dti.output.Datum.object;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.output.Datum;
import vn.dti.wording.NormalText;

/** How a datum is printed as CSV. */
class CsvTest {

    private static final Datum RANKING = object(
            field("ties", "competition"),
            field("notes", List.of("một", "hai")),
            field(
                    "standings",
                    List.of(standings("total", "A", "B"), standings("1", "B"), standings("2"))));

    private static Datum standings(String id, String... units) {
        return object(
                field("id", id),
                field(
                        "units",
                        list(
                                List.of(units),
                                unit -> object(
                                        field("unit", unit),
                                        field(
                                                "difference",
                                                object(field("exact", Rational.of(-5, 2)))),
                                        field("addsUp", true)))));
    }

    private static String csv(Datum datum, Rows rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Csv.write(datum, rows, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRowHasValuesOfItsItemAndOfThoseAround() throws IOException {
        Rows rows = Rows.each("standings.units", "../id unit difference.exact addsUp lead")
                .with("../../ties")
                .once("../../notes");

        assertThat(csv(RANKING, rows)).isEqualTo("""
                id,unit,difference_exact,adds_up,lead,ties,notes
                total,A,-5/2,true,,competition,một; hai
                total,B,-5/2,true,,competition,
                1,B,-5/2,true,,competition,
                """);
    }

    private static Datum node(String id, boolean moved, Datum... children) {
        return object(field("id", id), field("moved", moved), field("criteria", List.of(children)));
    }

    @Test
    void aTreeHasARowForTheWholeAndForEachNodeThatMoved() throws IOException {
        Datum tree = node(
                "total",
                true,
                node("1", true, node("1.1", false), node("1.2", true)),
                node("2", false, node("2.1", false)));

        assertThat(csv(tree, Rows.nested("criteria", "id").onlyMoved(true)))
                .isEqualTo("id\ntotal\n1\n1.1\n1.2\n2\n2.1\n");
        assertThat(csv(tree, Rows.nested("criteria", "id").onlyMoved(false)))
                .isEqualTo("id\ntotal\n1\n1.2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "points, points",
        "before.points, before_points",
        "criteriaByStatus.NO_DATA, criteria_by_status_no_data",
        "../../tiesBrokenBy, ties_broken_by",
        "statuses.ZERO_DENOMINATOR, statuses_zero_denominator"
    })
    void aColumnIsNamedAfterItsPath(String path, String name) {
        assertThat(Rows.each("units", path).header()).containsExactly(name);
    }

    @Property
    void aTextIsReadBackAsItIsShownOrWithAnApostropheBeforeIt(@ForAll String text)
            throws IOException {
        Datum datum = object(field("units", List.of(object(field("unit", text), field("n", -1)))));

        String csv = csv(datum, Rows.each("units", "n unit n"));

        String shown = NormalText.shown(text);
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(2);
            assertThat(records.get(1).get(0)).isEqualTo("-1");
            assertThat(records.get(1).get(1)).isIn(shown, "'" + shown);
            assertThat(records.get(1).get(2)).isEqualTo("-1");
        }
    }

    @Test
    void aRowComesIntoBeingWhenItIsPrinted() throws IOException {
        var made = new AtomicInteger();
        var atFirstByte = new AtomicInteger(-1);
        Datum datum = object(field("units", list(Collections.nCopies(100_000, "Quận"), name -> {
            made.incrementAndGet();
            return object(field("unit", name));
        })));

        Csv.write(datum, Rows.each("units", "unit"), new OutputStream() {
            @Override
            public void write(int character) {
                atFirstByte.compareAndSet(-1, made.get());
            }
        });

        assertThat(made).hasValue(100_000);
        // A buffer of the encoder holds some 8,000 bytes, and a row takes 8.
        assertThat(atFirstByte.get()).isBetween(1, 5_000);
    }
}
