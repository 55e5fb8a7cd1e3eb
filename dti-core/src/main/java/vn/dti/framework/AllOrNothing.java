// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.wording.Message;

/**
 * All or nothing: the group's maximum if each child has its own or more, as by a bonus, else 0.
 *
 * <p>Example: 10 of 10 for two children with 5 of 5 and 3 of 3 points, 0 of 10 for 5 and 2. Where no number of
 * digits shows that a child has its maximum, and none lacks some, it is 0 and may be all.
 */
public record AllOrNothing() implements Aggregation {
    @Override
    public Message describe() {
        return Message.of(FrameworkPhrase.ALL_OR_NOTHING);
    }

    @Override
    public Message title() {
        return Message.of(FrameworkPhrase.CALLED_ALL);
    }

    @Override
    public boolean isLinear() {
        return false;
    }

    @Override
    public List<Rational> factors(Rational maximum, List<Rational> maxima, List<Rational> points) {
        Rational all = points.stream().reduce(Rational.ZERO, Rational::plus);
        Rational factor = areFull(maxima, points).orElse(false) && !all.isZero()
                ? maximum.dividedBy(all)
                : Rational.ZERO;
        return points.stream().map(each -> factor).toList();
    }

    @Override
    public Real real(Rational maximum, List<Rational> maxima, List<Real> points) {
        return areFull(maxima, points).orElse(false) ? maximum : Rational.ZERO;
    }

    @Override
    public Real most(Rational maximum, List<Rational> maxima, List<Real> points) {
        return areFull(maxima, points).orElse(true) ? maximum : Rational.ZERO;
    }

    @Override
    public boolean isUndecided(List<Rational> maxima, List<Real> points) {
        return areFull(maxima, points).isEmpty();
    }

    /** Whether each child has its maximum; nothing where none is shown to lack some, but one may. */
    private static Optional<Boolean> areFull(List<Rational> maxima, List<? extends Real> points) {
        boolean areKnown = true;
        for (int i = 0; i < points.size(); i++) {
            OptionalInt order = points.get(i).shownOrder(maxima.get(i));
            if (order.orElse(0) < 0) {
                return Optional.of(false);
            }
            areKnown &= order.isPresent();
        }
        boolean isWorthAny = maxima.stream().anyMatch(each -> !each.isZero());
        return areKnown ? Optional.of(isWorthAny) : Optional.empty();
    }

    @Override
    public List<Interval> possible(
            Rational maximum, List<Rational> maxima, List<List<Interval>> points) {
        boolean all = IntStream.range(0, maxima.size())
                .allMatch(i -> mayBe(points.get(i), Interval.atLeast(maxima.get(i))));
        boolean nothing = IntStream.range(0, maxima.size())
                .anyMatch(i -> mayBe(points.get(i), Interval.below(maxima.get(i))));
        return Stream.of(
                        all ? Optional.of(maximum) : Optional.<Rational>empty(),
                        nothing ? Optional.of(Rational.ZERO) : Optional.<Rational>empty())
                .flatMap(Optional::stream)
                .map(Interval::exactly)
                .toList();
    }

    private static boolean mayBe(List<Interval> points, Interval range) {
        return points.stream().anyMatch(each -> !each.and(range).isEmpty());
    }
}
