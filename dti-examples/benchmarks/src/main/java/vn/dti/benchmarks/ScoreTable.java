// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One unit at a time: ours against the hand-written references that take the same map. */
final class ScoreTable {

    private static final List<MapKind> KINDS =
            List.of(MapKind.TYPED, MapKind.JACKSON, MapKind.TEXT, MapKind.GAPS);
    private static final List<String> WAYS =
            List.of("doubles", "exact", "exp4j", "ours", "digits", "oursByTwo");
    private static final List<String> COLUMNS =
            List.of("", "time", "ratio", "target", "bytes", "ratio", "target");

    private static final String NOTE = """
            In all tables of scores, 64 districts drawn at random from a fixed seed take turns, from a
            map to the id, points, maximum, status and points lost of 51 criteria, 9 groups and the
            total; half of the parts are exactly at a threshold, some wholes are 0. All rows were
            checked to give the same results for all 64. Ratios are against the row in bold.""";

    private static final String WRONG = """
            Of the %,d pairs of decimals displayed (61 lines of 64 units), doubles get %d wrong.""";

    private ScoreTable() {}

    static List<FigureTable> measure(Harness harness) {
        Measurements measured = harness.measure(trials());
        var tables = new ArrayList<FigureTable>();
        for (MapKind kind : KINDS) {
            var benchmark = new ScoreBenchmark();
            benchmark.kind = kind;
            benchmark.requireAgreement();
            tables.add(table(kind, measured, benchmark.wronglyShown()));
        }
        tables.add(holders(measured));
        return tables;
    }

    static List<Trial> trials() {
        Stream<Trial> kinds = KINDS.stream()
                .flatMap(kind -> WAYS.stream().map(way -> trial(kind, usual(kind), way)));
        Stream<Trial> holders = Stream.of(Holder.values())
                .flatMap(holder ->
                        Stream.of("doubles", "ours").map(way -> trial(MapKind.TYPED, holder, way)));
        return Stream.concat(kinds, holders).distinct().toList();
    }

    static Holder usual(MapKind kind) {
        return kind == MapKind.JACKSON ? Holder.LINKED : Holder.HASH;
    }

    static Trial trial(MapKind kind, Holder holder, String way) {
        return new Trial(
                ScoreBenchmark.class, way, Map.of("kind", kind.name(), "holder", holder.name()));
    }

    static FigureTable table(MapKind kind, Measurements all, long wrong) {
        Measurement reference = all.get(trial(kind, usual(kind), "doubles"));
        Measurement exact = all.get(trial(kind, usual(kind), "exact"));
        Measurement exp4j = all.get(trial(kind, usual(kind), "exp4j"));
        Measurement ours = all.get(trial(kind, usual(kind), "ours"));
        Measurement digits = all.get(trial(kind, usual(kind), "digits"));
        Measurement byTwo = all.get(trial(kind, usual(kind), "oursByTwo"));
        return new FigureTable(
                "score: " + kind.title(),
                notes(kind, wrong),
                COLUMNS,
                List.of(
                        row("**doubles by hand**", reference, reference, false),
                        row("exact by hand: longs, proven sums", exact, reference, false),
                        row("exp4j, an expression for each criterion", exp4j, reference, false),
                        row("ours", ours, reference, true),
                        row("ours, then the digits of all nodes", digits, reference, false),
                        claim("digits : ours", Figure.quotient(digits, ours), 2.5, false),
                        claim("exp4j : ours", Figure.quotient(exp4j, ours), 5, true),
                        claim("two threads : one", 2 * Figure.quotient(ours, byTwo), 1.7, true)));
    }

    private static List<String> notes(MapKind kind, long wrong) {
        String decimals = WRONG.formatted(61 * RandomUnits.TURNS, wrong);
        return kind == KINDS.get(0) ? List.of(NOTE, decimals) : List.of(decimals);
    }

    static FigureTable holders(Measurements all) {
        var rows = new ArrayList<List<String>>();
        for (Holder holder : Holder.values()) {
            Measurement reference = all.get(trial(MapKind.TYPED, holder, "doubles"));
            Measurement ours = all.get(trial(MapKind.TYPED, holder, "ours"));
            rows.add(row("**doubles from a " + holder.title() + "**", reference, reference, false));
            rows.add(row("ours from a " + holder.title(), ours, reference, true));
        }
        return new FigureTable("score: classes of maps", List.of(), COLUMNS, rows);
    }

    private static List<String> row(
            String title, Measurement row, Measurement reference, boolean isAimed) {
        double time = Figure.quotient(row, reference);
        double bytes = row.bytes() / reference.bytes();
        return List.of(
                title,
                Figure.time(row.nanoseconds()),
                Figure.ratio(time),
                isAimed ? Figure.atMost(time, 2, "2") : "",
                Figure.bytes(row.bytes()),
                Figure.ratio(bytes),
                isAimed ? Figure.atMost(bytes, 2, "2") : "");
    }

    private static List<String> claim(String title, double ratio, double limit, boolean isLeast) {
        String shown = String.valueOf(limit).replaceAll("\\.0$", "");
        String target =
                isLeast ? Figure.atLeast(ratio, limit, shown) : Figure.atMost(ratio, limit, shown);
        return List.of(title, "", Figure.ratio(ratio), target, "", "", "");
    }
}
