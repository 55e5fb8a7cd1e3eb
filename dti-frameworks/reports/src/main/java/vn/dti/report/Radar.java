// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;

/**
 * The shares of groups on axes around a centre.
 *
 * @param caption its name
 * @param axes three or more groups
 * @param area the corners of the shares
 * @param rings the corners of a quarter, a half, three quarters and the whole
 */
record Radar(String caption, List<Axis> axes, String area, List<String> rings) implements Block {

    static final int LEAST_AXES = 3;
    static final int MOST_AXES = 16;
    private static final int RADIUS = 120;
    private static final int LABEL = 138;
    private static final int SHORT = 145;
    private static final int LINE = 15;
    private static final int WIDEST = 16;
    private static final int MOST_LINES = 3;

    /** A group on its axis: where the axis ends, where its id is, and the lines of its label. */
    record Axis(String x, String y, String id, String shortX, String shortY, List<Text> label) {}

    /** A line of a label. */
    record Text(String x, String y, String anchor, String text) {}

    /** A group as it is drawn. */
    record Spoke(String id, String title, Rational share) {}

    static Radar of(String caption, List<Spoke> spokes) {
        int size = spokes.size();
        String area = IntStream.range(0, size)
                .mapToObj(i -> corner(i, size, Plot.part(spokes.get(i).share())))
                .collect(Collectors.joining(" "));
        List<String> rings = IntStream.rangeClosed(1, 4)
                .mapToObj(ring -> IntStream.range(0, size)
                        .mapToObj(i -> corner(i, size, ring / 4.0))
                        .collect(Collectors.joining(" ")))
                .toList();
        List<Axis> axes = IntStream.range(0, size)
                .mapToObj(i -> axis(spokes.get(i), i, size))
                .toList();
        return new Radar(caption, axes, area, rings);
    }

    private static double angle(int place, int size) {
        return 2 * Math.PI * place / size - Math.PI / 2;
    }

    private static String corner(int place, int size, double share) {
        double angle = angle(place, size);
        return Plot.number(RADIUS * share * Math.cos(angle))
                + ","
                + Plot.number(RADIUS * share * Math.sin(angle));
    }

    private static Axis axis(Spoke spoke, int place, int size) {
        double angle = angle(place, size);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        String anchor = Math.abs(cos) < 0.2 ? "middle" : cos > 0 ? "start" : "end";
        List<String> lines = lines(spoke.id() + ". " + spoke.title());
        double top = LABEL * sin - (lines.size() - 1) * LINE * (1 - sin) / 2 + 4;
        List<Text> texts = IntStream.range(0, lines.size())
                .mapToObj(i -> new Text(
                        Plot.number(LABEL * cos),
                        Plot.number(top + i * LINE),
                        anchor,
                        lines.get(i)))
                .toList();
        return new Axis(
                Plot.number(RADIUS * cos),
                Plot.number(RADIUS * sin),
                spoke.id(),
                Plot.number(SHORT * cos),
                Plot.number(SHORT * sin + LINE / 2.0),
                texts);
    }

    /** A label in short lines; what does not fit is in the bars beside. */
    private static List<String> lines(String label) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : label.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > MOST_LINES) {
            String last = lines.get(MOST_LINES - 1) + " …";
            return List.of(lines.get(0), lines.get(1), last);
        }
        return lines.stream().map(Radar::cut).toList();
    }

    private static String cut(String line) {
        int most = WIDEST + 4;
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }

    @Override
    public List<Radar> radar() {
        return List.of(this);
    }
}
