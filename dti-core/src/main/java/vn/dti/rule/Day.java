// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.dti.exact.Rational;

/**
 * A day that a rule states, such as a deadline; as a number the days since 1 January 1970.
 *
 * @param date the day
 */
public record Day(LocalDate date) implements Stated {

    /** Refuses what is null. */
    public Day {
        Objects.requireNonNull(date, "date");
    }

    @Override
    public Rational number() {
        return Rational.of(date.toEpochDay());
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.day().apply(this);
    }

    @Override
    public boolean isDate() {
        return true;
    }

    @Override
    public String text(Naming naming) {
        return naming.of(date);
    }

    @Override
    public Optional<Rational> step() {
        return Optional.of(Rational.ONE);
    }
}
