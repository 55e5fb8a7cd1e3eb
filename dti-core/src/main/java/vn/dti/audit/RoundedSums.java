// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;

/** The points of groups that are put together of the figures that are printed of their children. */
final class RoundedSums {

    private final Published table;
    private final Printing printing;
    private final Earnings earnings;

    /** By id: the figures that may have been meant in place of a printed one that is at fault. */
    private final Map<String, List<Rational>> meant = new HashMap<>();

    RoundedSums(Published table, Printing printing, Earnings earnings) {
        this.table = table;
        this.printing = printing;
        this.earnings = earnings;
    }

    void meant(String id, List<Rational> figures) {
        meant.put(id, figures.stream().distinct().toList());
    }

    /** The same of a criterion whose points the inputs tell, by any of its readings. */
    void meantByInputs(Criterion criterion) {
        meant.put(criterion.id(), earned(criterion));
    }

    /**
     * What the children of a group come to: as they are printed, and as they may have been meant.
     *
     * @param maxima the most that each node can earn, for the unit if its inputs tell
     * @return none if the figure of a child is not known; the sum of what is printed first
     */
    private List<Rational> of(Group group, Maxima maxima) {
        int most = meant.values().stream().mapToInt(List::size).max().orElse(0);
        Stream<Function<Node, Optional<Rational>>> meantSo =
                IntStream.range(0, most).mapToObj(number -> node -> meant(node, number));
        return Stream.concat(Stream.<Function<Node, Optional<Rational>>>of(this::figure), meantSo)
                .flatMap(figures -> of(group, maxima, figures).stream())
                .distinct()
                .toList();
    }

    /** The same by each of some maxima, where the figures are known. */
    List<List<Rational>> all(Group group, List<Maxima> maxima) {
        return maxima.stream()
                .map(each -> of(group, each))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static Optional<Rational> of(
            Group group, Maxima maxima, Function<Node, Optional<Rational>> figure) {
        List<Rational> figures = group.children().stream()
                .flatMap(child -> figure.apply(child).stream())
                .toList();
        return figures.size() < group.children().size()
                ? Optional.empty()
                : Optional.of(group.exact().points(maxima, figures));
    }

    private Optional<Rational> meant(Node node, int number) {
        return meant.getOrDefault(node.id(), List.of()).stream()
                .skip(number)
                .findFirst()
                .or(() -> figure(node));
    }

    /** The figure of a node as it is printed, or would be if it were listed; none if that is unknown. */
    private Optional<Rational> figure(Node node) {
        BigDecimal figure = table.points().get(node.id());
        if (figure != null) {
            return Optional.of(Rational.of(figure));
        }
        if (earnings.isLeftOut(node)) {
            return Optional.of(Rational.ZERO);
        }
        boolean full = table.unlisted() == Published.Unlisted.MAXIMUM
                && node.isCriterion()
                && !node.mayBeLeftOut();
        return full
                ? Optional.of(node.max()).filter(shown(node.max())::equals)
                : node.asCriterion()
                        .map(this::earned)
                        .filter(all -> all.size() == 1)
                        .map(all -> all.get(0));
    }

    /** What the inputs earn as it would be printed, by each reading. */
    private List<Rational> earned(Criterion criterion) {
        return earnings.earned(criterion).stream()
                .map(each -> shown(each.toRational()))
                .distinct()
                .toList();
    }

    private Rational shown(Rational points) {
        return Rational.of(printing.shown(points, BigDecimal.ZERO));
    }

    /** Whether a printed figure is what a sum comes to; other calculations of figures are rounded again. */
    boolean fits(Group group, BigDecimal figure, Rational comes) {
        Interval behind = printing.behind(figure);
        return group.exact().isSum() ? comes.equals(Rational.of(figure)) : behind.contains(comes);
    }
}
