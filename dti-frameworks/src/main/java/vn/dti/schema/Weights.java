// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;

/**
 * The weights of one group as their author wrote them, to tell those that do not fit together.
 *
 * <p>Weights may be shares, which make 1, or numbers such as 3 and 2, whose ratio counts.
 */
final class Weights {

    private static final Rational HUNDRED = Rational.of(100);

    /** A number of this size beside shares is a percentage whose sign is missing. */
    private static final Rational LARGE = Rational.of(10);

    /** Numbers whose sum is so near to 100 are meant as percentages. */
    private static final Rational NEAR = Rational.of(10);

    /** One weight with its place. */
    record Weight(Rational value, boolean isPercentage, Position position) {

        boolean isShare() {
            return isPercentage || (value.signum() > 0 && Rational.ONE.isAbove(value));
        }
    }

    private final List<Weight> weights = new ArrayList<>();

    void add(Rational value, boolean isPercentage, Position position) {
        weights.add(new Weight(value, isPercentage, position));
    }

    List<Rational> values() {
        return weights.stream().map(Weight::value).toList();
    }

    /** Reports weights of 0 beside others, in two units, or whose sum is not what the document can have meant. */
    void report(Findings findings, Position group) {
        if (weights.stream().noneMatch(each -> each.value().signum() > 0)) {
            return;
        }
        weights.stream()
                .filter(each -> each.value().isZero())
                .forEach(each -> Doubt.WEIGHT_OF_NOTHING.report(findings, each.position()));
        boolean shares = weights.stream().anyMatch(Weight::isShare);
        List<Weight> others =
                weights.stream().filter(each -> isOfAnotherUnit(each)).toList();
        if (shares && !others.isEmpty()) {
            others.forEach(
                    each -> Doubt.MIXED_WEIGHTS.report(findings, each.position(), each.value()));
            return;
        }
        Rational sum = values().stream().reduce(Rational.ZERO, Rational::plus);
        if (isShort(sum)) {
            Doubt.WEIGHTS_SUM.report(findings, group, sum);
        }
    }

    /** A number above 1 beside percentages, or a large one beside shares. */
    private boolean isOfAnotherUnit(Weight weight) {
        boolean percentages = weights.stream().anyMatch(Weight::isPercentage);
        return !weight.isPercentage()
                && (percentages
                        ? weight.value().isAbove(Rational.ONE)
                        : weight.value().isAtLeast(LARGE));
    }

    private boolean isShort(Rational sum) {
        boolean shares =
                weights.stream().allMatch(each -> each.isShare() || each.value().isZero());
        if (shares) {
            return !sum.equals(Rational.ONE);
        }
        boolean large = weights.stream().anyMatch(each -> each.value().isAtLeast(LARGE));
        Rational gap = sum.minus(HUNDRED);
        return large && !gap.isZero() && NEAR.isAtLeast(gap.max(gap.negated()));
    }
}
