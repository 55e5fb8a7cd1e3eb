package vn.dti.benchmarks;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One unit: ours against the hand-written references. */
final class ScoreTable {

    private static final String REFERENCE = "doublesFromMap";
    private static final double MOST_TIME = 2;
    private static final double MOST_BYTES = 2.5;

    /** The method of each row and what the table calls it. */
    private static final List<Map.Entry<String, String>> ROWS = List.of(
            entry("doublesInArray", "doubles in an array, no map, no records"),
            entry(REFERENCE, "**doubles from a map to 61 records**"),
            entry("exactFromMap", "exact where it matters: longs, proven sums"),
            entry("exp4jFromMap", "one prebuilt exp4j expression per criterion"),
            entry("fractionsFromMap", "naive BigInteger fractions"),
            entry("ours", "ours: framework.score(map)"),
            entry("oursRead", "ours, every node read"),
            entry("oursByTwo", "ours, two threads (time of each)"));

    private ScoreTable() {}

    static Table measure(Harness harness) {
        List<Trial> trials = ROWS.stream().map(row -> trial(row.getKey())).toList();
        return table(harness.measure(trials));
    }

    static Trial trial(String method) {
        return Trial.of(ScoreBenchmark.class, method);
    }

    static Table table(Measurements measured) {
        Measured reference = measured.get(trial(REFERENCE));
        var rows = new ArrayList<List<String>>();
        ROWS.forEach(row -> rows.add(
                row(row.getValue(), row.getKey(), measured.get(trial(row.getKey())), reference)));
        double ours = measured.get(trial("ours")).nanoseconds();
        double ahead = measured.get(trial("exp4jFromMap")).nanoseconds() / ours;
        double both = 2 * ours / measured.get(trial("oursByTwo")).nanoseconds();
        rows.add(claim("exp4j against ours", ahead, 5, "5×"));
        rows.add(claim("throughput of two threads against one", both, 1.6, "1.6×"));
        return new Table(
                "score: one unit, 51 criteria in 9 groups",
                List.of(
                        "From a `HashMap` of typed values (Bình Chánh 2023) to id, points, maximum, status"
                                + " and points lost of 51 criteria, 9 groups and the total; all rows were checked to give"
                                + " the same results. Ratios are against the row in bold."),
                List.of("", "time", "ratio", "target", "bytes", "ratio ", "target "),
                rows);
    }

    private static List<String> row(String title, String method, Measured row, Measured reference) {
        double time = row.nanoseconds() / reference.nanoseconds();
        double bytes = row.bytes() / reference.bytes();
        boolean aimed = method.equals("ours") || method.equals("oursRead");
        return List.of(
                title,
                Figure.time(row.nanoseconds()),
                Figure.ratio(time),
                aimed ? Figure.atMost(time, MOST_TIME, "2×") : "",
                Figure.bytes(row.bytes()),
                Figure.ratio(bytes),
                aimed ? Figure.atMost(bytes, MOST_BYTES, "2.5×") : "");
    }

    private static List<String> claim(String title, double ratio, double least, String shown) {
        return List.of(
                title, "", Figure.ratio(ratio), Figure.atLeast(ratio, least, shown), "", "", "");
    }
}
