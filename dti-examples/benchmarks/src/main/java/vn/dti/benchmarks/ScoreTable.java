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

    private static final String NOTE = """
            One unit (Bình Chánh 2023) from a `HashMap` of typed values to the id, points,
            maximum, status and points lost of 51 criteria, 9 groups and the total. All rows
            were checked to give the same results. Ratios are against the row in bold.""";

    private static final String ROWS_EXPLAINED = """
            - doubles, array: no map, no records, no statuses; points alone
            - doubles, map: 61 records, as one writes them by hand
            - exact, proven sums: longs, thresholds cross-multiplied, sums as intervals that
              prove the two decimals shown; BigInteger where they do not
            - exp4j expressions: one for each criterion, built before
            - BigInteger fractions: reduced at every step
            - ours: `framework.score(map)`: every point decided as an exact fraction, every status;
              sums and digits are formed for who asks
            - ours, digits: and then asked for the id, displayed points, maximum, status and
              displayed points lost of each of the 61 nodes, as `BigDecimal`
            - ours, exact: and then asked for points and points lost as reduced fractions
            - two threads: the time of each""";

    /** The method of each row and what the table calls it. */
    private static final List<Map.Entry<String, String>> ROWS = List.of(
            entry("doublesInArray", "doubles, array"),
            entry(REFERENCE, "**doubles, map**"),
            entry("exactFromMap", "exact, proven sums"),
            entry("exp4jFromMap", "exp4j expressions"),
            entry("fractionsFromMap", "BigInteger fractions"),
            entry("ours", "ours"),
            entry("oursShown", "ours, digits"),
            entry("oursRead", "ours, exact"),
            entry("oursByTwo", "ours, two threads"));

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
        rows.add(claim("exp4j : ours", ahead, 5, "5"));
        rows.add(claim("two threads : one", both, 1.6, "1.6"));
        return new Table(
                "score: one unit, 51 criteria in 9 groups",
                List.of(NOTE, ROWS_EXPLAINED),
                List.of("", "time", "ratio", "target", "bytes", "ratio", "target"),
                rows);
    }

    private static List<String> row(String title, String method, Measured row, Measured reference) {
        double time = row.nanoseconds() / reference.nanoseconds();
        double bytes = row.bytes() / reference.bytes();
        boolean aimed = method.equals("ours");
        return List.of(
                title,
                Figure.time(row.nanoseconds()),
                Figure.ratio(time),
                aimed ? Figure.atMost(time, MOST_TIME, "2") : "",
                Figure.bytes(row.bytes()),
                Figure.ratio(bytes),
                aimed ? Figure.atMost(bytes, MOST_BYTES, "2.5") : "");
    }

    private static List<String> claim(String title, double ratio, double least, String shown) {
        return List.of(
                title, "", Figure.ratio(ratio), Figure.atLeast(ratio, least, shown), "", "", "");
    }
}
