// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.wording.Fault;
import vn.dti.wording.Language;

/** Numbers in two units are not added, subtracted or compared; only quotients may be of two kinds. */
class MixedUnitsTest {

    private static Expression of(String name, String unit) {
        return Expression.of(Input.amount(name, "Số " + name).in(unit));
    }

    private static Expression number(long value) {
        return Expression.of(Rational.of(value));
    }

    private static String doubt(Expression expression) {
        return MixedUnits.doubt(expression)
                .map(Fault::message)
                .map(message -> message.in(Language.EN))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đồng       | triệu đồng | a + b takes numbers of đồng and of triệu đồng for alike",
                "triệu đồng | tỷ đồng    | a + b takes numbers of triệu đồng and of tỷ đồng for alike",
                "nghìn      | người      | a + b takes numbers of nghìn and of người for alike",
                "km         | m          | a + b takes numbers of km and of m for alike",
                "giờ        | phút       | a + b takes numbers of giờ and of phút for alike",
                "xã         | hồ sơ      | a + b puts xã and hồ sơ together",
                "đồng       | người      | a + b puts đồng and người together",
                "trđ        | triệu đồng | none",
                "Tr.đồng    | triệu VNĐ  | none",
                "VND        | đồng       | none",
                "Hồ  sơ     | hồ sơ      | none",
                "(xã)       | xã         | none",
                "nghìn      | nghìn người | none",
            })
    void aSumIsOfOneUnit(String one, String other, String doubt) {
        assertThat(doubt(of("a", one).plus(of("b", other)))).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource({"-, PLUS", "-, MINUS", "-, MIN", "-, MAX"})
    void soAreDifferencesAndTheSmallerAndTheLargerOfTwo(String any, Operator operator) {
        Expression mixed = of("a", "đồng").combined(operator, of("b", "triệu đồng"));

        assertThat(doubt(mixed))
                .isEqualTo(mixed.text(Naming.NAMES)
                        + " takes numbers of đồng and of triệu đồng for alike");
        assertThat(doubt(number(1).minus(mixed.over(of("c", "người"))))).isNotEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đồng       | triệu đồng | a / b takes numbers of đồng and of triệu đồng for alike",
                "nghìn      | người      | a / b takes numbers of nghìn and of người for alike",
                "hồ sơ      | người      | none",
                "triệu đồng | người      | none",
                "triệu đồng | triệu đồng | none",
            })
    void aQuotientMayBeOfTwoKindsButNotOfTwoSizes(String one, String other, String doubt) {
        assertThat(doubt(of("a", one).over(of("b", other)))).isEqualTo(doubt);
    }

    @Test
    void whatIsMultipliedByAConstantIsConverted() {
        Expression dong = of("a", "đồng");
        Expression million = of("b", "triệu đồng");

        assertThat(doubt(dong.plus(number(1_000_000).times(million)))).isEqualTo("none");
        assertThat(doubt(dong.over(number(1_000_000)).plus(million))).isEqualTo("none");
        assertThat(doubt(dong.over(number(1_000_000).times(million)))).isEqualTo("none");
        assertThat(doubt(dong.plus(number(5)))).isEqualTo("none");
    }

    @Test
    void nothingIsKnownOfSharesAndOfNumbersWithoutUnit() {
        Expression share = of("a", "xã").over(of("b", "xã"));
        Expression percent = Expression.of(Input.percent("p", "Tỷ lệ"));
        Expression unsaid = Expression.of(Input.count("n", "Số"));

        assertThat(doubt(share.plus(of("c", "hồ sơ").over(of("d", "hồ sơ"))))).isEqualTo("none");
        assertThat(doubt(share.plus(percent))).isEqualTo("none");
        assertThat(doubt(unsaid.plus(of("c", "hồ sơ")))).isEqualTo("none");
    }

    @Test
    void quotientsAreOfAUnitOfTheirOwn() {
        Expression perPerson = of("a", "đồng").over(of("b", "người"));

        assertThat(doubt(perPerson.minus(of("c", "đồng").over(of("d", "người")))))
                .isEqualTo("none");
        assertThat(doubt(perPerson.minus(of("c", "đồng").over(of("d", "hộ")))))
                .isEqualTo("a / b - c / d puts đồng/người and đồng/hộ together");
        assertThat(doubt(perPerson.minus(of("c", "triệu đồng").over(of("d", "người")))))
                .isEqualTo("a / b - c / d takes numbers of đồng/người and of triệu đồng/người for"
                        + " alike");
    }

    /** However many numbers of one unit there are, and wherever the other one is among them. */
    @Property
    void oneOtherUnitIsFoundInASumOfAnyLength(
            @ForAll @IntRange(min = 1, max = 12) int length,
            @ForAll @IntRange(max = 12) int place) {
        BinaryOperator<Expression> plus = Expression::plus;
        Stream<Expression> alike = Stream.iterate(0, index -> index < length, index -> index + 1)
                .map(index -> of("x" + index, "đồng"));
        Stream<Expression> mixed = Stream.iterate(0, index -> index <= length, index -> index + 1)
                .map(index -> of("x" + index, index == place % (length + 1) ? "người" : "đồng"));

        assertThat(doubt(alike.reduce(plus).orElseThrow())).isEqualTo("none");
        assertThat(doubt(mixed.reduce(plus).orElseThrow())).contains("người").contains("đồng");
    }
}
