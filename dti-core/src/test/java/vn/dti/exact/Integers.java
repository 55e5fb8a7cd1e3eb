// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/** Small integers, those on both sides of the limits of int and long, and much longer ones. */
final class Integers implements ArbitrarySupplier<BigInteger> {

    @Override
    public Arbitrary<BigInteger> get() {
        Arbitrary<BigInteger> small = near(BigInteger.ZERO, 20);
        Arbitrary<BigInteger> nearPowers = Arbitraries.of(16, 31, 32, 33, 62, 63, 64, 126, 127)
                .flatMap(power -> near(BigInteger.TWO.pow(power), 3));
        Arbitrary<BigInteger> longs = Arbitraries.longs().map(BigInteger::valueOf);
        Arbitrary<BigInteger> limits = Arbitraries.of(
                        Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE)
                .map(BigInteger::valueOf);
        Arbitrary<BigInteger> beyond = Arbitraries.bigIntegers()
                .between(BigInteger.TWO.pow(200).negate(), BigInteger.TWO.pow(200));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, small),
                        Tuple.of(4, signed(nearPowers)),
                        Tuple.of(2, longs),
                        Tuple.of(2, limits),
                        Tuple.of(1, beyond))
                .withoutEdgeCases();
    }

    static Arbitrary<BigInteger> nonZero() {
        return new Integers().get().filter(number -> number.signum() != 0);
    }

    private static Arbitrary<BigInteger> near(BigInteger centre, int radius) {
        return Arbitraries.integers()
                .between(-radius, radius)
                .map(offset -> centre.add(BigInteger.valueOf(offset)));
    }

    private static Arbitrary<BigInteger> signed(Arbitrary<BigInteger> sizes) {
        return Arbitraries.oneOf(sizes, sizes.map(BigInteger::negate));
    }
}
