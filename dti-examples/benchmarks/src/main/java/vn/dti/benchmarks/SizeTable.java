// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jars that a host brings along. */
final class SizeTable {

    static final String TITLE = "size: what a host needs to load YAML and score";

    /** KB and MB of 1,000, the smaller of the two readings; nearer 400 KB than 570. */
    private static final double MOST_CORE = 485e3;

    private static final double MOST_HOST = 1e6;

    private static final String NOTE = """
            Files as the build makes them; jackson-core is not among them, as a host loads and
            scores without it. dti-embedded.jar is the same in one jar, without the classes that a
            host does not use. The README of dti-frameworks has the limits above which the build
            fails. KB and MB count 1,000.""";

    private SizeTable() {}

    static FigureTable measure(Project project) {
        var rows = new ArrayList<List<String>>();
        double total = 0;
        for (Path jar : project.hostJars()) {
            double bytes = size(jar);
            total += bytes;
            boolean core = jar.endsWith("dti-core.jar");
            String target = core ? Figure.atMost(bytes, MOST_CORE, "485 KB") : "";
            rows.add(List.of(jar.getFileName().toString(), Figure.bytes(bytes), target));
        }
        double embedded = size(project.embedded());
        rows.add(List.of("total", Figure.bytes(total), ""));
        rows.add(List.of(
                "dti-embedded.jar",
                Figure.bytes(embedded),
                Figure.atMost(embedded, MOST_HOST, "1 MB")));
        return new FigureTable(TITLE, List.of(NOTE), List.of("", "bytes", "target"), rows);
    }

    private static double size(Path jar) {
        try {
            return (double) Files.size(jar);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
