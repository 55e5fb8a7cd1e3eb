// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;

/**
 * The figures of one unit as an authority published them, by the ids of nodes and in the order of the
 * table; the total has the empty id.
 *
 * @param points the printed points
 * @param percents the printed percentages of the maximum
 * @param gaps the printed points that are lacking to the maximum
 * @param maxima the printed maxima
 * @param counts the printed numbers of rows
 * @param measures what criteria measure, as printed beside their points
 * @param unlisted what the rows are that the table does not list
 * @param places to how many decimal places points, gaps and maxima are printed, unless one shows
 *     more; empty if it is not stated
 * @param notApplicable the nodes that are said not to apply to the unit, with all below them
 */
public record Published(
        Map<String, BigDecimal> points,
        Map<String, BigDecimal> percents,
        Map<String, BigDecimal> gaps,
        Map<String, BigDecimal> maxima,
        List<PrintedCount> counts,
        Map<String, PrintedMeasure> measures,
        Unlisted unlisted,
        OptionalInt places,
        Set<String> notApplicable) {

    /** The meaning of rows that a table does not list. */
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
     * @throws IllegalArgumentException if {@code places} is out of 0…20
     */
    public Published {
        places.ifPresent(Published::requirePlaces);
        points = copied(points);
        percents = copied(percents);
        gaps = copied(gaps);
        maxima = copied(maxima);
        counts = List.copyOf(counts);
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        notApplicable = Collections.unmodifiableSet(new LinkedHashSet<>(notApplicable));
    }

    /**
     * A table without a statement of the places it is printed to.
     *
     * @param points the printed points
     * @param percents the printed percentages of the maximum
     * @param gaps the printed points that are lacking to the maximum
     * @param maxima the printed maxima
     * @param counts the printed numbers of rows
     * @param unlisted what the rows are that the table does not list
     */
    public Published(
            Map<String, BigDecimal> points,
            Map<String, BigDecimal> percents,
            Map<String, BigDecimal> gaps,
            Map<String, BigDecimal> maxima,
            List<PrintedCount> counts,
            Unlisted unlisted) {
        this(
                points,
                percents,
                gaps,
                maxima,
                counts,
                Map.of(),
                unlisted,
                OptionalInt.empty(),
                Set.of());
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

    private static void requirePlaces(int number) {
        if (number < 0 || number > Rounding.MOST_PLACES) {
            throw new IllegalArgumentException(
                    "places is " + number + ", expected 0 to " + Rounding.MOST_PLACES);
        }
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
        return new Published(
                points, percents, gaps, maxima, counts, measures, rows, places, notApplicable);
    }

    /**
     * The same figures of a table that says to how many places it is printed.
     *
     * @param number decimal places, 0 to 20
     * @return a copy
     * @throws IllegalArgumentException if {@code number} is out of 0…20
     */
    public Published toPlaces(int number) {
        return new Published(
                points,
                percents,
                gaps,
                maxima,
                counts,
                measures,
                unlisted,
                OptionalInt.of(number),
                notApplicable);
    }

    /**
     * The same figures beside which measures are printed.
     *
     * @param printed what criteria measure, by id
     * @return a copy
     */
    public Published measuring(Map<String, PrintedMeasure> printed) {
        return new Published(
                points, percents, gaps, maxima, counts, printed, unlisted, places, notApplicable);
    }

    /**
     * The same figures of a unit to which some nodes do not apply, so that their rows may be missing.
     *
     * @param ids groups, with all below them, and criteria
     * @return a copy
     */
    public Published withoutSubject(Set<String> ids) {
        return new Published(
                points, percents, gaps, maxima, counts, measures, unlisted, places, ids);
    }

    /**
     * How many figures are printed.
     *
     * @return all of them: points, percentages, gaps, maxima, counts and measures
     */
    public int size() {
        return points.size()
                + percents.size()
                + gaps.size()
                + maxima.size()
                + counts.size()
                + measures.size();
    }

    /** Whether something is printed of a criterion, or it is at its maximum as it is not listed. */
    boolean tells(Criterion criterion) {
        return points.containsKey(criterion.id())
                || measures.containsKey(criterion.id())
                || (unlisted == Unlisted.MAXIMUM && !notApplicable.contains(criterion.id()));
    }

    /** The ids of the rows that have a figure, a row once for each of its figures. */
    List<String> named() {
        return Stream.of(
                        points.keySet().stream(),
                        percents.keySet().stream(),
                        gaps.keySet().stream(),
                        maxima.keySet().stream(),
                        measures.keySet().stream(),
                        counts.stream().map(PrintedCount::node))
                .flatMap(ids -> ids)
                .toList();
    }

    /** What is said not to apply, all below the nodes that are named among it. */
    Set<String> absent(Framework framework) {
        return notApplicable.stream()
                .flatMap(id -> framework.find(id).stream())
                .flatMap(Node::walk)
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    /** The most digits that any of the points or gaps shows behind the point, zeros among them. */
    int placesShown() {
        return Stream.of(points, gaps)
                .flatMap(figures -> figures.values().stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    /** The most digits behind the point of any percentage, which are the places of all of them. */
    int percentPlaces() {
        return percents.values().stream()
                .mapToInt(percent -> Math.max(0, percent.scale()))
                .max()
                .orElse(0);
    }
}
