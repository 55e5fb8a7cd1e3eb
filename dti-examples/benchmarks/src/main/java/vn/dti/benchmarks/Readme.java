// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of this module, whose figures are written by the command. */
final class Readme {

    private static final String BEGIN = "<!-- figures: written by benchmarks.jar --readme -->";
    private static final String END = "<!-- end of the figures -->";

    private Readme() {}

    /** Puts the lines between the marks, in place of those that are there. */
    static void write(Path page, List<String> figures) throws IOException {
        List<String> lines = Files.readAllLines(page);
        var written = new ArrayList<>(lines.subList(0, place(lines, BEGIN) + 1));
        written.addAll(figures);
        written.addAll(lines.subList(place(lines, END), lines.size()));
        Files.write(page, written);
    }

    /** The lines between the marks. */
    static List<String> figures(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        return lines.subList(place(lines, BEGIN) + 1, place(lines, END));
    }

    private static int place(List<String> lines, String mark) {
        int place = lines.indexOf(mark);
        if (place < 0) {
            throw new IllegalStateException("the page has no line " + mark);
        }
        return place;
    }
}
