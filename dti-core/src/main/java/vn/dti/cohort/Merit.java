// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.dti.exact.Real;
import vn.dti.framework.TieBreak;
import vn.dti.rule.Expression;
import vn.dti.rule.Normalization.Direction;

/** That by which a unit is compared with others of equal points; the greater is ahead. */
record Merit(Optional<Real> value, boolean isLowerBetter)
        implements Comparable<Merit>, Serializable {

    private static final long serialVersionUID = 1L;

    /** Of a unit with some points of each node and values of its figures. */
    static Merit of(
            TieBreak turn,
            Function<String, Real> points,
            Function<Expression, Optional<Real>> values) {
        return turn.fold(
                node -> new Merit(Optional.of(points.apply(node.id())), false),
                value -> new Merit(values.apply(value.value()), value.better() == Direction.LOWER));
    }

    /** The order as far as digits tell; what is not known is behind all that is. */
    OptionalInt order(Merit that) {
        if (value.isEmpty() || that.value.isEmpty()) {
            return OptionalInt.of(Boolean.compare(value.isPresent(), that.value.isPresent()));
        }
        return isLowerBetter
                ? that.value.get().shownOrder(value.get())
                : value.get().shownOrder(that.value.get());
    }

    /** Numbers that are too near to tell are level. */
    @Override
    public int compareTo(Merit that) {
        return order(that).orElse(0);
    }

    private Object writeReplace() {
        return new Sent(value.stream().toList(), isLowerBetter);
    }

    /** The form in which a merit is sent, as an {@link Optional} cannot be. */
    private record Sent(List<Real> value, boolean isLowerBetter) implements Serializable {

        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return new Merit(value.stream().findFirst(), isLowerBetter);
        }
    }
}
