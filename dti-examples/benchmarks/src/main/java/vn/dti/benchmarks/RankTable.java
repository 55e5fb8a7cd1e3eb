// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Input;

/** Tables of many units ranked by the command, as whole processes. */
final class RankTable {

    static final String TITLE = "rank: tables of districts, as whole processes";

    private static final int MANY = 100_000;

    /** All communes of the country. */
    private static final int COMMUNES = 10_600;

    private static final String NOTE = """
            Medians of %d runs; the rows are random districts as in the tables of scores, all values
            as texts. commons-csv: a main that reads the same file and sums up the lengths of its
            cells. All readings: 7 ambiguous clauses of 2 to 5 readings, in all combinations that change
            points; what takes
            more than five minutes is ended.""";

    private RankTable() {}

    static List<FigureTable> measure(Project project, Effort effort, PrintStream progress) {
        progress.println("writing tables of " + MANY + " and " + COMMUNES + " rows");
        String many = written(project.target().resolve("many.csv"), MANY).toString();
        String communes =
                written(project.target().resolve("communes.csv"), COMMUNES).toString();
        String rows = (MANY + 1) + " rows";
        var read = new Start(
                "read",
                rows,
                Stream.of(project.running("CsvReading", List.of(project.command())), List.of(many))
                        .flatMap(List::stream)
                        .toList());
        var rank = new Start(
                "rank", unit(MANY), project.dti("rank", Project.DISTRICTS, many, "--numbers=vi"));
        var readings = new Start(
                "all readings",
                unit(COMMUNES),
                Stream.concat(
                                Stream.of("-Xmx512m"),
                                project
                                        .dti(
                                                "rank",
                                                Project.DISTRICTS,
                                                communes,
                                                "--numbers=vi",
                                                "--all-readings")
                                        .stream())
                        .toList());
        progress.println("reading and ranking");
        double reading = read.median(effort.rounds());
        double ranking = rank.median(effort.rounds());
        progress.println("ranking over all readings");
        return List.of(table(reading, ranking, readings.nanoseconds(), effort.rounds()));
    }

    static FigureTable table(double reading, double ranking, double allReadings, int runs) {
        double ratio = ranking / reading;
        return new FigureTable(
                TITLE,
                List.of(NOTE.formatted(runs)),
                List.of("", "time", "ratio", "target"),
                List.of(
                        List.of("commons-csv reads 100,000 rows", Figure.time(reading), "1.00", ""),
                        List.of(
                                "dti rank of 100,000 rows",
                                Figure.time(ranking),
                                Figure.ratio(ratio),
                                Figure.atMost(ratio, 3, "3")),
                        List.of(
                                "dti rank --all-readings of 10,600 rows, -Xmx512m",
                                Figure.time(allReadings),
                                "",
                                Figure.atMost(allReadings, 60e9, "60 s"))));
    }

    private static String unit(int number) {
        return "Quận " + number;
    }

    /** A table of random districts, a column for each input, all values as texts. */
    static Path written(Path file, int rows) {
        Framework framework = Frameworks.get(Project.DISTRICTS);
        List<String> names = framework.inputs().stream().map(Input::name).toList();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Đơn vị," + String.join(",", names) + "\n");
            for (int i = 0; i < rows; i++) {
                Map<String, Object> unit = RandomUnits.at(framework, MapKind.TEXT, i);
                out.write(names.stream()
                        .map(name -> quoted(Objects.toString(unit.get(name), "")))
                        .collect(Collectors.joining(",", unit(i + 1) + ",", "\n")));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private static String quoted(String cell) {
        return cell.indexOf(',') < 0 ? cell : '"' + cell + '"';
    }
}
