// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whole processes that score one unit, from the start of {@code java} to its end. */
final class ColdTable {

    static final String TITLE = "cold: a process that scores one unit and ends";

    private static final String NOTE = """
            Medians of %d runs of each, in turns: Bình Chánh 2023, with the JDK's own archive of
            classes. The AppCDS archives are made before, by
            `java -XX:ArchiveClassesAtExit=dti.jsa -jar dti.jar score …`, and used by
            `-XX:SharedArchiveFile=dti.jsa`.""";

    private static final String TOTAL = "544[.,]73";
    private static final String WITH_ARCHIVE = ", with an AppCDS archive";

    private ColdTable() {}

    /**
     * A row.
     *
     * @param limit the most times that it may take as long as the first; 0 if there is none
     */
    private record Row(String title, int limit) {}

    private static final Row SCORE = new Row("dti score", 7);
    private static final Row IMPROVE = new Row("dti improve --target", 0);
    private static final List<Row> ROWS = List.of(
            new Row("a hand-written main with doubles, no library", 0),
            new Row("a host that loads the YAML and scores", 5),
            new Row("a host that loads the YAML and scores" + WITH_ARCHIVE, 3),
            SCORE,
            new Row(SCORE.title() + WITH_ARCHIVE, 4),
            IMPROVE);

    static List<FigureTable> measure(Project project, Effort effort, PrintStream progress) {
        List<Start> starts = starts(project);
        // Once before, so that all find their files in memory.
        starts.forEach(Start::nanoseconds);
        List<List<Double>> times = starts.stream()
                .map(start -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int run = 1; run <= effort.starts(); run++) {
            progress.printf("start %d/%d of each%n", run, effort.starts());
            for (int i = 0; i < starts.size(); i++) {
                times.get(i).add(starts.get(i).nanoseconds());
            }
        }
        return List.of(table(times.stream().map(Measurement::median).toList(), effort.starts()));
    }

    private static List<Start> starts(Project project) {
        String inputs = project.inputs().toString();
        List<List<String>> processes = List.of(
                project.running("HandWritten", List.of()),
                project.running("YamlHost", project.hostJars()),
                archived(
                        project.target().resolve("host.jsa"),
                        project.running("YamlHost", project.hostJars())),
                project.dti("score", Project.DISTRICTS, inputs),
                archived(
                        project.target().resolve("dti.jsa"),
                        project.dti("score", Project.DISTRICTS, inputs)),
                project.dti("improve", Project.DISTRICTS, inputs, "--target", "577"));
        var starts = new ArrayList<Start>();
        for (Row row : ROWS) {
            String sound = row.equals(IMPROVE) ? "577" : TOTAL;
            starts.add(new Start(row.title(), sound, processes.get(starts.size())));
        }
        return starts;
    }

    /** Makes an archive of the classes that a process loads; the process as it starts with it. */
    private static List<String> archived(Path archive, List<String> process) {
        new Start("the archive", TOTAL, with("-XX:ArchiveClassesAtExit=" + archive, process))
                .nanoseconds();
        return with("-XX:SharedArchiveFile=" + archive, process);
    }

    private static List<String> with(String option, List<String> arguments) {
        return Stream.concat(Stream.of(option), arguments.stream()).toList();
    }

    /** The medians are those of the rows, in their order. */
    static FigureTable table(List<Double> medians, int runs) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < ROWS.size(); i++) {
            Row row = ROWS.get(i);
            double ratio = medians.get(i) / medians.get(0);
            rows.add(List.of(
                    row.title(),
                    Figure.time(medians.get(i)),
                    Figure.ratio(ratio),
                    row.limit() == 0
                            ? ""
                            : Figure.atMost(ratio, row.limit(), String.valueOf(row.limit()))));
        }
        double more = medians.get(ROWS.indexOf(IMPROVE)) - medians.get(ROWS.indexOf(SCORE));
        rows.add(List.of(
                IMPROVE.title() + " on top of " + SCORE.title(),
                Figure.time(more),
                "",
                Figure.atMost(more, 0.5e9, "500 ms")));
        return new FigureTable(
                TITLE, List.of(NOTE.formatted(runs)), List.of("", "time", "ratio", "target"), rows);
    }
}
