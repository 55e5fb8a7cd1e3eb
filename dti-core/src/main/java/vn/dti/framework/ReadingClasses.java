// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.input.Inputs;

/**
 * The classes of one unit over all readings of all ambiguous clauses.
 *
 * <p>Readings that refuse the unit's figures earn no points and lead to no class. Example: 79 points by
 * the reading in use are khá, 81 by the other one tốt, so that both are possible.
 *
 * @param chosen the class by the readings in use; empty if there is none
 * @param possible the classes of all combinations of readings, the best first; an empty text, at last, for
 *     those that lead to none
 * @param isComplete whether all combinations were tried; false where they are too many, so that only the
 *     readings in use, and for every clause those that earn least and those that earn most, were
 */
public record ReadingClasses(String chosen, List<String> possible, boolean isComplete)
        implements Unmapped {

    /** Some seconds of work at most. */
    private static final int MOST = 4096;

    /** Copies the list. */
    public ReadingClasses {
        possible = List.copyOf(possible);
    }

    /**
     * The classes of a unit.
     *
     * @param framework by which it is scored; the readings in use are its own
     * @param report values, criteria that do not apply, and the cohort's ranges
     * @return its classes; none possible where totals are not classed
     * @throws vn.dti.input.InvalidInputsException with every problem under the readings in use
     */
    public static ReadingClasses of(Framework framework, Inputs report) {
        Objects.requireNonNull(report, "report");
        Scorecard card = framework.score(report);
        List<Classes.Bound> bounds = framework.document().classes().bounds();
        if (bounds.isEmpty()) {
            return new ReadingClasses("", List.of(), true);
        }
        List<ReadingRange> clauses = framework
                .scoreAllReadings(report)
                .walk()
                .filter(range -> range.node().isCriterion()
                        && range.readings().values().stream().distinct().count() > 1)
                .toList();
        boolean isComplete = combinations(clauses) <= MOST;
        Set<String> found = new LinkedHashSet<>();
        (isComplete ? all(clauses) : ends(clauses))
                .forEach(points -> found.add(title(card, points)));
        found.add(card.rankClass());
        List<String> order = Stream.concat(bounds.stream().map(Classes.Bound::title), Stream.of(""))
                .distinct()
                .filter(found::contains)
                .toList();
        return new ReadingClasses(card.rankClass(), order, isComplete);
    }

    private static long combinations(List<ReadingRange> clauses) {
        long product = 1;
        for (ReadingRange clause : clauses) {
            product = Math.min(product * distinct(clause).size(), MOST + 1L);
        }
        return product;
    }

    private static List<Real> distinct(ReadingRange clause) {
        return clause.readings().values().stream().distinct().toList();
    }

    private static List<Map<String, Real>> all(List<ReadingRange> clauses) {
        List<Map<String, Real>> combinations = List.of(Map.of());
        for (ReadingRange clause : clauses) {
            var longer = new ArrayList<Map<String, Real>>();
            for (Map<String, Real> shorter : combinations) {
                for (Real points : distinct(clause)) {
                    var next = new LinkedHashMap<>(shorter);
                    next.put(clause.node().id(), points);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static List<Map<String, Real>> ends(List<ReadingRange> clauses) {
        var least = new LinkedHashMap<String, Real>();
        var most = new LinkedHashMap<String, Real>();
        for (ReadingRange clause : clauses) {
            least.put(clause.node().id(), clause.least());
            most.put(clause.node().id(), clause.most());
        }
        return List.of(least, most);
    }

    /** The class if some criteria had other points. */
    private static String title(Scorecard card, Map<String, Real> points) {
        Framework framework = card.framework();
        Real total = card.judged(earned(card.root(), points), points);
        Real displayed = Rational.of(framework.display().round(total));
        return card.classification(framework.document().classes(), displayed, points)
                .title();
    }

    private static Real earned(Score score, Map<String, Real> points) {
        return score.node()
                .fold(
                        group -> group.real(
                                score.card().maxima(),
                                score.children().stream()
                                        .map(child -> earned(child, points))
                                        .toList()),
                        criterion -> points.getOrDefault(criterion.id(), score.real()));
    }

    /** {@return whether readings decide the class} */
    public boolean matters() {
        return possible.size() > 1;
    }
}
