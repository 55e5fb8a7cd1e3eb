package vn.dti.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.exact.Rational;

/**
 * The points of a node over all readings of all ambiguous clauses.
 *
 * <p>A reading changes the points of its own criterion alone, and no group falls when a child rises.
 * The least and the most of a group therefore follow from those of its children, without trying every
 * combination.
 *
 * @param node the node
 * @param least the points under the readings that earn least
 * @param most the points under the readings that earn most
 * @param readings the points under each reading of this criterion, by name; empty where the clause is
 *     clear and for groups
 * @param children the ranges of the node's children
 */
public record ReadingRange(
        Node node,
        Rational least,
        Rational most,
        Map<String, Rational> readings,
        List<ReadingRange> children) {

    /**
     * Copies the parts.
     *
     * @param node as in the record
     * @param least as in the record
     * @param most as in the record
     * @param readings as in the record
     * @param children as in the record
     */
    public ReadingRange {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        children = List.copyOf(children);
    }

    static ReadingRange of(Node node, Sheet sheet) {
        if (node instanceof Group group) {
            return ofGroup(
                    group,
                    group.children().stream().map(child -> of(child, sheet)).toList());
        }
        return ofCriterion((Criterion) node, sheet);
    }

    private static ReadingRange ofGroup(Group group, List<ReadingRange> children) {
        return new ReadingRange(
                group,
                points(group, children, ReadingRange::least),
                points(group, children, ReadingRange::most),
                Map.of(),
                children);
    }

    private static Rational points(
            Group group, List<ReadingRange> children, Function<ReadingRange, Rational> end) {
        List<Rational> maxima = group.children().stream().map(Node::max).toList();
        List<Rational> points = children.stream().map(end).toList();
        return group.aggregation().points(group.max(), maxima, points);
    }

    private static ReadingRange ofCriterion(Criterion criterion, Sheet sheet) {
        var readings = new LinkedHashMap<String, Rational>();
        for (Reading reading : criterion.provision().readings().all()) {
            readings.put(reading.name(), sheet.points(criterion.reading(reading)));
        }
        Rational chosen = sheet.points(criterion);
        return new ReadingRange(
                criterion,
                readings.values().stream().reduce(chosen, Rational::min),
                readings.values().stream().reduce(chosen, Rational::max),
                readings,
                List.of());
    }

    /**
     * Whether the readings of this node make a difference for this unit.
     *
     * @return true if the most is above the least
     */
    public boolean matters() {
        return most.isAbove(least);
    }

    /**
     * This range and all below it.
     *
     * @return in the order of the document, each before its children
     */
    public Stream<ReadingRange> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ReadingRange::walk));
    }
}
