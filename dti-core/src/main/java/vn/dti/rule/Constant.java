// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Objects;
import java.util.Optional;
import vn.dti.exact.Rational;

/**
 * A constant.
 *
 * @param value any number
 */
public record Constant(Rational value) implements Stated {

    /** Refuses what is null. */
    public Constant {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Rational number() {
        return value;
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.constant().apply(this);
    }

    @Override
    public String text(Naming naming) {
        return naming.of(value);
    }

    @Override
    public Optional<Rational> step() {
        return Optional.of(value.max(value.negated()));
    }
}
