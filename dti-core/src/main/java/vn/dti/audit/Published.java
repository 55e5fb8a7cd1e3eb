package vn.dti.audit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one unit as an authority published them, by the ids of nodes and in the order of the
 * table; the total has the empty id.
 *
 * @param points the printed points
 * @param percents the printed percentages of the maximum
 * @param gaps the printed points that are lacking to the maximum
 * @param maxima the printed maxima
 * @param counts the printed numbers of rows
 * @param unlisted what the rows are that the table does not list
 */
public record Published(
        Map<String, BigDecimal> points,
        Map<String, BigDecimal> percents,
        Map<String, BigDecimal> gaps,
        Map<String, BigDecimal> maxima,
        List<PrintedCount> counts,
        Unlisted unlisted) {

    /** What rows are that a table does not list. */
    public enum Unlisted {
        /** Forgotten: a table lists every row. */
        MISSING,
        /** Of any points: the table is a part of a larger one. */
        UNKNOWN,
        /** At their maximum: the table lists those rows alone that lost points. */
        MAXIMUM
    }

    /**
     * Copies the figures.
     *
     * @param points as in the record
     * @param percents as in the record
     * @param gaps as in the record
     * @param maxima as in the record
     * @param counts as in the record
     * @param unlisted as in the record
     */
    public Published {
        points = copied(points);
        percents = copied(percents);
        gaps = copied(gaps);
        maxima = copied(maxima);
        counts = List.copyOf(counts);
    }

    /**
     * A table of every row, with points and percentages alone.
     *
     * @param points the printed points
     * @param percents the printed percentages of the maximum
     */
    public Published(Map<String, BigDecimal> points, Map<String, BigDecimal> percents) {
        this(points, percents, Map.of(), Map.of(), List.of(), Unlisted.MISSING);
    }

    private static Map<String, BigDecimal> copied(Map<String, BigDecimal> figures) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * The same figures of a table that may not list every row.
     *
     * @param rows what the other rows are
     * @return a copy
     */
    public Published unlisted(Unlisted rows) {
        return new Published(points, percents, gaps, maxima, counts, rows);
    }

    /**
     * How many figures are printed.
     *
     * @return all of them: points, percentages, gaps, maxima and counts
     */
    public int size() {
        return points.size() + percents.size() + gaps.size() + maxima.size() + counts.size();
    }

    /** The most digits behind the point of any percentage, which are the places of all of them. */
    int percentPlaces() {
        return percents.values().stream()
                .mapToInt(percent -> Math.max(0, percent.scale()))
                .max()
                .orElse(0);
    }
}
