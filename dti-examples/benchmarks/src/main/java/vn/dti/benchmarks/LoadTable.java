package vn.dti.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.dti.frameworks.Frameworks;

/** From YAML to a ready framework, for each that is bundled. */
final class LoadTable {

    private static final double MOST_NANOSECONDS = 15e6;

    private LoadTable() {}

    static Table measure(Harness harness) {
        return table(
                harness.measure(Frameworks.ids().stream().map(LoadTable::trial).toList()));
    }

    private static Trial trial(String id) {
        return Trial.of(LoadBenchmark.class, "load").with(id);
    }

    static Table table(Measurements measured) {
        return new Table(
                "load: YAML text to a ready framework, warm",
                List.of(),
                List.of("", "characters", "time", "target", "bytes"),
                Frameworks.ids().stream()
                        .map(id -> row(id, measured.get(trial(id))))
                        .toList());
    }

    private static List<String> row(String id, Measured row) {
        return List.of(
                id,
                String.valueOf(characters(id)),
                Figure.time(row.nanoseconds()),
                Figure.atMost(row.nanoseconds(), MOST_NANOSECONDS, "15 ms"),
                Figure.bytes(row.bytes()));
    }

    private static int characters(String id) {
        try {
            return LoadBenchmark.source(id).text().length();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
