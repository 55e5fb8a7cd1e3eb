package vn.dti.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final String SCORE = "dti score";
    private static final String IMPROVE = "dti improve --target";

    /** The rows; the limits are multiples of the first. */
    private static final Map<String, Integer> LIMITS = limits();

    private ColdTable() {}

    private static Map<String, Integer> limits() {
        var limits = new LinkedHashMap<String, Integer>();
        limits.put("a hand-written main with doubles, no library", 0);
        limits.put("a host that loads the YAML and scores", 5);
        limits.put("a host that loads the YAML and scores" + WITH_ARCHIVE, 3);
        limits.put(SCORE, 7);
        limits.put(SCORE + WITH_ARCHIVE, 4);
        limits.put(IMPROVE, 0);
        return limits;
    }

    static List<Table> measure(Project project, Effort effort, PrintStream progress) {
        List<Start> starts = starts(project);
        // Once before, so that all find their files in memory.
        starts.forEach(Start::nanoseconds);
        var times = new LinkedHashMap<String, List<Double>>();
        for (int run = 1; run <= effort.starts(); run++) {
            progress.printf("start %d/%d of each%n", run, effort.starts());
            for (Start start : starts) {
                times.computeIfAbsent(start.title(), each -> new ArrayList<>())
                        .add(start.nanoseconds());
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        times.forEach((title, found) -> medians.put(title, Measured.median(found)));
        return List.of(table(medians, effort.starts()));
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
        for (String title : LIMITS.keySet()) {
            String sound = title.equals(IMPROVE) ? "577" : TOTAL;
            starts.add(new Start(title, sound, processes.get(starts.size())));
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

    static Table table(Map<String, Double> medians, int runs) {
        double reference = medians.values().iterator().next();
        var rows = new ArrayList<List<String>>();
        medians.forEach((title, median) -> {
            double ratio = median / reference;
            int limit = LIMITS.get(title);
            String target = limit == 0 ? "" : Figure.atMost(ratio, limit, String.valueOf(limit));
            rows.add(List.of(title, Figure.time(median), Figure.ratio(ratio), target));
        });
        double more = medians.get(IMPROVE) - medians.get(SCORE);
        rows.add(List.of(
                IMPROVE + " on top of " + SCORE,
                Figure.time(more),
                "",
                Figure.atMost(more, 0.5e9, "500 ms")));
        return new Table(
                TITLE, List.of(NOTE.formatted(runs)), List.of("", "time", "ratio", "target"), rows);
    }
}
