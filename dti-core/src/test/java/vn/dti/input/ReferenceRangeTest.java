// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** What a unit is compared with. */
class ReferenceRangeTest {

    private static final Real ROOT =
            ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow();

    private final ReferenceRange range =
            new ReferenceRange(Rational.ZERO, Rational.of(12), "các xã năm 2023");

    @Test
    void hasItsEndsAndItsSource() {
        assertThat(range.hasRange()).isTrue();
        assertThat(range.min()).isEqualTo(Rational.ZERO);
        assertThat(range.max()).isEqualTo(Rational.of(12));
        assertThat(range.least()).isEqualTo(Rational.ZERO);
        assertThat(range.most()).isEqualTo(Rational.of(12));
        assertThat(range.source()).hasToString("các xã năm 2023");
        assertThat(range.statistics()).isEmpty();
        assertThat(range.find("max")).contains(Rational.of(12));
    }

    @Test
    void hasStatisticsBesideByTheirNamesWithoutBlanks() {
        ReferenceRange more =
                range.with("cohort-mean(a / b)", Rational.of(5)).with(Map.of("n", Rational.ONE));

        assertThat(more.statistics())
                .isEqualTo(Map.of("cohort-mean(a/b)", Rational.of(5), "n", Rational.ONE));
        assertThat(more.find("cohort-mean(a/b)")).contains(Rational.of(5));
        assertThat(more.find("cohort-mean(a / b)")).isEmpty();
        assertThat(more.numbers())
                .extracting(number -> number.in(Language.EN))
                .startsWith("0 – 12")
                .containsExactlyInAnyOrder("0 – 12", "cohort-mean(a/b): 5", "n: 1");
        assertThat(more.source()).isEqualTo(range.source());
    }

    @Test
    void mayHaveNoRange() {
        ReferenceRange none = ReferenceRange.of("ai đó").with("cohort-mean(a)", Rational.of(5));

        assertThat(none.hasRange()).isFalse();
        assertThat(none.numbers())
                .extracting(number -> number.in(Language.EN))
                .containsExactly("cohort-mean(a): 5");
        assertThatThrownBy(none::min).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(none::max).isInstanceOf(NoSuchElementException.class);
        assertThat(none.source()).hasToString("ai đó");
    }

    /** √2 = 1.41421356237309504880168…: the decimals of 20 places beside it. */
    @Test
    void hasEndsThatAreNoFractionsBetweenDecimals() {
        ReferenceRange open = new ReferenceRange(ROOT, ROOT, "");

        assertThat(open.least()).isEqualTo(Rational.parse("1.41421356237309504880"));
        assertThat(open.most()).isEqualTo(Rational.parse("1.41421356237309504881"));
    }

    @Test
    void isOfAnotherSourceWithTheSameFigures() {
        ReferenceRange other = range.from(Message.verbatim("năm 2024"));

        assertThat(other.source()).hasToString("năm 2024");
        assertThat(other.max()).isEqualTo(Rational.of(12));
        assertThat(other).isNotEqualTo(range);
    }

    @Test
    void isRefusedUpsideDownOrWithOneEndAlone() {
        assertThatThrownBy(() -> new ReferenceRange(Rational.of(12), Rational.ZERO, ""))
                .isInstanceOf(DefinitionException.class);
        assertThatThrownBy(
                        () -> new ReferenceRange(Map.of("min", Rational.ONE), Message.verbatim("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a range with one end alone");
        assertThat(new ReferenceRange(Rational.ONE, Rational.ONE, "").hasRange())
                .isTrue();
    }
}
