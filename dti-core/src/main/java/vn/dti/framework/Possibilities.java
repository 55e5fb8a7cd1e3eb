package vn.dti.framework;

import java.util.List;
import java.util.stream.IntStream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.rule.Shares;

/** The points that a group can have where its children can have some. */
final class Possibilities {

    private Possibilities() {}

    /** Of what is left out for a unit, a table of points tells nothing: any points may be right. */
    static List<Interval> of(Group group, List<List<Interval>> points) {
        if (group.mayBeLeftOut() && !group.isSum()) {
            return List.of(Interval.all());
        }
        List<Interval> nothing = List.of(Interval.exactly(Rational.ZERO));
        List<Node> children = group.children();
        List<Interval> own = group.aggregation()
                .possible(
                        group.max(),
                        children.stream()
                                .map(each -> each.isBeside() ? Rational.ZERO : each.max())
                                .toList(),
                        IntStream.range(0, children.size())
                                .mapToObj(i -> children.get(i).isBeside() ? nothing : points.get(i))
                                .toList());
        return IntStream.range(0, children.size())
                .filter(i -> children.get(i).isBeside())
                .mapToObj(points::get)
                .reduce(own, Shares::sums)
                .stream()
                .map(each -> within(group, each))
                .distinct()
                .toList();
    }

    /** An interval, of which what lies beyond a bound of the group becomes the bound. */
    private static Interval within(Group group, Interval points) {
        Interval floored = group.terms()
                .least()
                .map(least -> points.larger(Interval.exactly(least)))
                .orElse(points);
        return group.terms().isCapped() ? floored.smaller(Interval.exactly(group.max())) : floored;
    }
}
