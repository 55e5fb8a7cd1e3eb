// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that go over a wire are the same where they arrive, and can be narrowed as far. */
class SentNumbersTest {

    private static final Real ROOT = of(ElementaryFunction.SQRT, Rational.of(2));
    private static final Real LOG = of(ElementaryFunction.LN, Rational.of(3, 7));

    private static Real of(ElementaryFunction function, Real... operands) {
        return function.apply(List.of(operands)).orElseThrow();
    }

    private static Real sent(Real number) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(number);
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (Real) in.readObject();
            }
        } catch (IOException | ClassNotFoundException unsent) {
            throw new AssertionError(unsent);
        }
    }

    static Stream<Real> numbers() {
        Real chain = ROOT;
        for (int i = 0; i < 250; i++) {
            chain = chain.multiply(Rational.of(10 + i % 2, 10 + (i + 1) % 2)).add(LOG);
        }
        return Stream.of(
                Rational.ZERO,
                Rational.ONE,
                Rational.of(-310, 41),
                Rational.of(Long.MIN_VALUE),
                Rational.of(BigInteger.TEN.pow(40), BigInteger.valueOf(3).pow(90)),
                ROOT.toRational(),
                ROOT.toRational().times(3),
                ROOT,
                LOG,
                of(ElementaryFunction.EXP, LOG.multiply(ROOT)),
                of(ElementaryFunction.LOG10, ROOT),
                of(ElementaryFunction.ROOT, ROOT, Rational.of(5)),
                of(ElementaryFunction.POWER, ROOT, LOG.opposite()),
                of(ElementaryFunction.GEOMETRIC_MEAN, ROOT, Rational.of(3)),
                ROOT.subtract(LOG),
                ROOT.divide(LOG),
                Rational.ONE.divide(ROOT),
                ROOT.smaller(ROOT.multiply(ROOT).divide(ROOT)),
                ROOT.larger(ROOT.multiply(ROOT).divide(ROOT)),
                Sample.of(List.of(ROOT, LOG, Rational.of(1, 3))).sum(),
                Sample.of(List.of(ROOT, LOG, Rational.of(1, 3))).deviation(3),
                chain);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void areTheSameNumbers(Real number) {
        Real received = sent(number);

        assertThat(received).isEqualTo(number).hasSameHashCodeAs(number);
        assertThat(received.toRational()).isEqualTo(number.toRational());
        assertThat(received.isFraction()).isEqualTo(number.isFraction());
        IntStream.of(0, 2, 40)
                .forEach(digits ->
                        assertThat(received.enclosure(digits)).isEqualTo(number.enclosure(digits)));
        assertThat(received.rounded(300, RoundingMode.HALF_UP))
                .isEqualTo(number.rounded(300, RoundingMode.HALF_UP));
        assertThat(sent(received)).isEqualTo(number);
    }

    /** √2 × 2^60 by sums: 2^60 numbers, were what is shared not sent once. */
    @Test
    void shareWhatTheyShare() {
        Real doubled = ROOT;
        for (int i = 0; i < 60; i++) {
            doubled = doubled.add(doubled);
        }

        assertThat(sent(doubled).toRational()).isEqualTo(doubled.toRational());
    }
}
