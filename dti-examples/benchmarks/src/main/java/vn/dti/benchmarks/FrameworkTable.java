// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;

/** Every bundled framework with values of all types. */
final class FrameworkTable {

    private static final double MOST_PER_CRITERION = 35;
    private static final double MOST_DIGITS = 2.5;
    private static final double MOST_LOAD = 15e6;

    private static final String NOTE = """
            64 units at random take turns, each value in a way of its own: Integer, Long,
            BigInteger, BigDecimal, Double, text, null. Digits: and then the id, displayed points,
            maximum, status and displayed points lost of every node. Load: from the text of the
            YAML to the framework, warm.""";

    private FrameworkTable() {}

    static List<FigureTable> measure(Harness harness) {
        return List.of(table(harness.measure(trials())));
    }

    static List<Trial> trials() {
        return Frameworks.ids().stream()
                .flatMap(id -> Stream.of("score", "digits", "load").map(way -> trial(id, way)))
                .toList();
    }

    private static Trial trial(String id, String way) {
        return new Trial(FrameworkBenchmark.class, way, Map.of("id", id));
    }

    static FigureTable table(Measurements measured) {
        return new FigureTable(
                "frameworks: mixed values",
                List.of(NOTE),
                List.of(
                        "",
                        "criteria",
                        "score",
                        "a criterion",
                        "target",
                        "digits : score",
                        "target",
                        "load",
                        "target"),
                Frameworks.ids().stream().map(id -> row(id, measured)).toList());
    }

    private static List<String> row(String id, Measurements measured) {
        Framework framework = Frameworks.get(id);
        long criteria = framework.criteria().count();
        double score = measured.get(trial(id, "score")).nanoseconds();
        double digits = measured.get(trial(id, "digits")).nanoseconds() / score;
        double load = measured.get(trial(id, "load")).nanoseconds();
        return List.of(
                id,
                String.valueOf(criteria),
                Figure.time(score),
                Figure.time(score / criteria),
                Figure.atMost(score / criteria, MOST_PER_CRITERION, "35 ns"),
                Figure.ratio(digits),
                Figure.atMost(digits, MOST_DIGITS, "2.5"),
                Figure.time(load),
                Figure.atMost(load, MOST_LOAD, "15 ms"));
    }
}
