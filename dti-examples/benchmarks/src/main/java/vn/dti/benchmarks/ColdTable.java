package vn.dti.benchmarks;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole processes, from the start of {@code java} to its end. */
final class ColdTable {

    private static final String TITLE = "cold: a process that scores one unit and ends";
    private static final double MOST_HOST = 5;
    private static final double MOST_ARCHIVED_HOST = 3;
    private static final double MOST_COMMAND = 7;
    private static final double MOST_ARCHIVED_COMMAND = 4;

    private static final String NOTE = """
            Medians of %d runs of each, in turns: Bình Chánh 2023, with the JDK's own archive of
            classes. The AppCDS archives are made before, by
            `java -XX:ArchiveClassesAtExit=dti.jsa -jar dti.jar score …`, and used by
            `-XX:SharedArchiveFile=dti.jsa`.""";

    private ColdTable() {}

    static Table measure(Project project, Effort effort, PrintStream progress) {
        for (Path needed : List.of(project.command(), project.host(), project.mains())) {
            if (!Files.exists(needed)) {
                return Table.absent(TITLE, needed + " is absent: run `mvn package` first.");
            }
        }
        List<Start> starts = starts(project);
        starts.forEach(Start::requireTotal);
        var times = new LinkedHashMap<Start, List<Double>>();
        for (int run = 1; run <= effort.starts(); run++) {
            progress.printf("start %d/%d of each%n", run, effort.starts());
            for (Start start : starts) {
                times.computeIfAbsent(start, each -> new ArrayList<>()).add(start.nanoseconds());
            }
        }
        var medians = new LinkedHashMap<Start, Double>();
        times.forEach((start, found) -> medians.put(start, Measured.median(found)));
        return table(medians, effort.starts());
    }

    private static List<Start> starts(Project project) {
        String mains = project.mains().toString();
        String jars = HostJars.in(project).stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> host = List.of(
                "-cp", mains + File.pathSeparator + jars, "vn.dti.benchmarks.cold.YamlHost");
        List<String> command = List.of(
                "-jar",
                project.command().toString(),
                "score",
                "hcmc-79-2023-districts",
                project.inputs().toString());
        return List.of(
                new Start(
                        "a hand-written main with doubles, no library",
                        0,
                        List.of("-cp", mains, "vn.dti.benchmarks.cold.HandWritten")),
                new Start("a host that loads the YAML and scores", MOST_HOST, host),
                new Start(
                        "the same with an AppCDS archive",
                        MOST_ARCHIVED_HOST,
                        archived(project.target().resolve("host.jsa"), host)),
                new Start("java -jar dti.jar score …", MOST_COMMAND, command),
                new Start(
                        "the same with an AppCDS archive",
                        MOST_ARCHIVED_COMMAND,
                        archived(project.target().resolve("dti.jsa"), command)));
    }

    /** Makes an archive of the classes that a process loads; the process as it starts with it. */
    private static List<String> archived(Path archive, List<String> process) {
        new Start("the archive", 0, with("-XX:ArchiveClassesAtExit=" + archive, process))
                .requireTotal();
        return with("-XX:SharedArchiveFile=" + archive, process);
    }

    private static List<String> with(String option, List<String> arguments) {
        return Stream.concat(Stream.of(option), arguments.stream()).toList();
    }

    static Table table(Map<Start, Double> medians, int runs) {
        double reference = medians.values().iterator().next();
        var rows = new ArrayList<List<String>>();
        medians.forEach((start, median) -> {
            double ratio = median / reference;
            rows.add(List.of(
                    start.title(),
                    Figure.time(median),
                    Figure.ratio(ratio),
                    start.most() == 0
                            ? ""
                            : Figure.atMost(
                                    ratio, start.most(), String.valueOf((int) start.most()))));
        });
        return new Table(
                TITLE, List.of(NOTE.formatted(runs)), List.of("", "time", "ratio", "target"), rows);
    }
}
