// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Fractions of {@link Integers}, neither reduced nor with a positive denominator. */
final class Fractions implements ArbitrarySupplier<Fraction> {

    @Override
    public Arbitrary<Fraction> get() {
        return Combinators.combine(new Integers().get(), Integers.nonZero()).as(Fraction::new);
    }

    /** The same values as the library holds them. */
    static final class Rationals implements ArbitrarySupplier<Rational> {
        @Override
        public Arbitrary<Rational> get() {
            return new Fractions().get().map(Fraction::toRational);
        }
    }
}
