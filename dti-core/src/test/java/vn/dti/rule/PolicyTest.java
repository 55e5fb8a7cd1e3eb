// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Value;

class PolicyTest {

    private static final Value<Rational> MISSING = Value.missing("a", "b");
    private static final Value<Rational> NOT_APPLICABLE = Value.notApplicable("không có thủ tục");
    private static final Value<Rational> ZERO_OVER_ZERO = Value.undefined(Rational.ZERO);
    private static final Value<Rational> SOME_OVER_ZERO = Value.undefined(Rational.of(3));

    private static Policy all(Worth worth) {
        return new Policy(worth, worth, worth, worth);
    }

    private static Outcome settle(Value<Rational> raw, Policy policy) {
        return Outcome.settle(raw, Given.nothing().by(policy).scope(Formula.fixed(Rational.ZERO)));
    }

    private static void assertSettles(
            Value<Rational> raw, Worth worth, Status status, Notice.Kind kind) {
        Outcome outcome = settle(raw, all(worth));
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.share()).isEqualTo(worth.share(Rational.ZERO));
        assertThat(outcome.ceiling()).isEqualTo(worth.share(Rational.ZERO));
        assertThat(outcome.notices()).extracting(Notice::kind).containsExactly(kind);
    }

    @Nested
    class ByWorth {

        @ParameterizedTest
        @EnumSource(names = {"ZERO", "MAXIMUM"})
        void everyStateEarnsWhatThePolicySays(Worth worth) {
            assertSettles(MISSING, worth, Status.NO_DATA, Notice.Kind.NO_DATA);
            assertSettles(NOT_APPLICABLE, worth, Status.NOT_APPLICABLE, Notice.Kind.NOT_APPLICABLE);
            assertSettles(
                    ZERO_OVER_ZERO, worth, Status.ZERO_DENOMINATOR, Notice.Kind.ZERO_DENOMINATOR);
            assertSettles(
                    SOME_OVER_ZERO, worth, Status.ZERO_DENOMINATOR, Notice.Kind.ZERO_DENOMINATOR);
        }

        @Test
        void aWorthIs0OrTheWhole() {
            assertThat(Worth.ZERO.share(Rational.ZERO)).isEqualTo(Rational.ZERO);
            assertThat(Worth.MAXIMUM.share(Rational.ZERO)).isEqualTo(Rational.ONE);
        }

        @Test
        void zeroOverZeroAndSomeOverZeroAreToldApart() {
            var policy = new Policy(Worth.ZERO, Worth.ZERO, Worth.MAXIMUM, Worth.ZERO);

            assertThat(settle(ZERO_OVER_ZERO, policy).share()).isEqualTo(Rational.ONE);
            assertThat(settle(SOME_OVER_ZERO, policy).share()).isEqualTo(Rational.ZERO);
        }

        @ParameterizedTest
        @CsvSource({"ZERO, zero", "MAXIMUM, maximum", "ERROR, error"})
        void aWorthHasAWordInTheYaml(Worth worth, String word) {
            assertThat(worth.word()).isEqualTo(word);
        }
    }

    @Nested
    class ByError {

        private void assertRefused(Value<Rational> raw, String vi, String en) {
            var refusal = catchThrowableOfType(
                    InvalidInputsException.class, () -> settle(raw, all(Worth.ERROR)));

            assertThat(refusal).isNotNull();
            assertThat(refusal.problems()).hasSize(1);
            assertThat(refusal.problems().get(0).place()).isEqualTo("1.2");
            assertThat(refusal.problems().get(0).message().in(VI)).isEqualTo(vi);
            assertThat(refusal.problems().get(0).message().in(EN)).isEqualTo(en);
        }

        @Test
        void everyStateIsRefused() {
            assertRefused(
                    MISSING,
                    "chưa có số liệu của a và b: không chấp nhận",
                    "no data for a and b: refused");
            assertRefused(
                    NOT_APPLICABLE,
                    "không áp dụng (không có thủ tục): không chấp nhận",
                    "not applicable (không có thủ tục): refused");
            assertRefused(
                    ZERO_OVER_ZERO,
                    "mẫu số bằng 0 (0/0): không chấp nhận",
                    "the denominator is 0 (0/0): refused");
            assertRefused(
                    SOME_OVER_ZERO,
                    "mẫu số bằng 0 (3/0): không chấp nhận",
                    "the denominator is 0 (3/0): refused");
        }
    }

    @Nested
    class ByDefault {

        @Test
        void missingAndZeroOverZeroCount0AndWhatDoesNotApplyTheMaximum() {
            assertThat(settle(MISSING, Policy.DEFAULT).share()).isEqualTo(Rational.ZERO);
            assertThat(settle(ZERO_OVER_ZERO, Policy.DEFAULT).share()).isEqualTo(Rational.ZERO);
            assertThat(settle(NOT_APPLICABLE, Policy.DEFAULT).share()).isEqualTo(Rational.ONE);
        }

        @Test
        void someOverZeroIsAnError() {
            assertThat(Policy.DEFAULT.nonzeroOverZero()).isEqualTo(Worth.ERROR);
        }
    }

    /** Growth over last year: a basis of 0 is forgiven, a contradiction of this year is not. */
    @Nested
    class ZeroOf {

        private final Input now = Input.count("now", "Năm nay");
        private final Input ofNow = Input.count("of_now", "Tổng số năm nay");
        private final Input before = Input.count("before", "Năm trước");
        private final Input ofBefore = Input.count("of_before", "Tổng số năm trước");
        private final Ratio growth = Ratio.of(Expression.of(now)
                .over(Expression.of(ofNow))
                .over(Expression.of(before).over(Expression.of(ofBefore))));

        private Given years(int a, int b, int c, int d, String... zeroOf) {
            var policy = new Policy(
                    Worth.ZERO,
                    Worth.MAXIMUM,
                    Worth.ZERO,
                    Worth.ZERO,
                    List.of(zeroOf),
                    Policy.PartlyMissing.PART);
            return Given.value("now", a)
                    .and("of_now", b)
                    .and("before", c)
                    .and("of_before", d)
                    .by(policy);
        }

        @ParameterizedTest(name = "{0}/{1} over {2}/{3}: {4}")
        @CsvSource({
            "5, 10, 0, 10, forgiven",
            "5, 10, 5, 0, forgiven",
            "5, 10, 0, 0, forgiven",
            "0, 0, 0, 10, forgiven",
            "0, 0, 5, 0, forgiven",
            "5, 0, 5, 10, refused",
            "5, 0, 0, 10, refused",
            "5, 0, 0, 0, refused",
            "5, 0, 5, 0, refused",
        })
        void forgivesTheZeroOfTheInputsNamedAndOfNoOther(
                int a, int b, int c, int d, String expected) {
            Given given = years(a, b, c, d, "before", "of_before");

            if (expected.equals("refused")) {
                assertThatThrownBy(() -> given.score(growth))
                        .isInstanceOf(InvalidInputsException.class)
                        .hasMessageContaining("“Tổng số năm nay” [of_now] is 0");
            } else {
                assertThat(given.score(growth).status()).isEqualTo(Status.ZERO_DENOMINATOR);
                assertThat(given.points(growth)).isEqualTo(Rational.ZERO);
            }
        }

        @Test
        void forgivesADivisorOnlyIfAllOfItsInputsAreNamed() {
            assertThatThrownBy(() -> years(5, 10, 0, 10, "before").score(growth))
                    .isInstanceOf(InvalidInputsException.class)
                    .hasMessageContaining(
                            "“Năm trước” [before] is 0 and “Tổng số năm trước” [of_before] is 10");
        }

        @Test
        void isEveryDivisorWhereNoneIsNamed() {
            assertThat(years(5, 0, 5, 10).score(growth).status())
                    .isEqualTo(Status.ZERO_DENOMINATOR);
        }
    }

    @Nested
    class KnownShares {

        private static Outcome scored(Rational raw) {
            return Given.nothing().score(new Formula(Expression.of(raw)));
        }

        @Test
        void within0And1StayAsTheyAre() {
            for (Rational share : new Rational[] {
                Rational.ZERO, Given.TINY, Rational.ONE.minus(Given.TINY), Rational.ONE
            }) {
                Outcome outcome = scored(share);
                assertThat(outcome.share()).isEqualTo(share);
                assertThat(outcome.status()).isEqualTo(Status.SCORED);
                assertThat(outcome.notices()).isEmpty();
            }
        }

        @Test
        void outsideAreClampedWithANoticeHoweverLittle() {
            Outcome above = scored(Rational.ONE.plus(Given.TINY));
            Outcome below = scored(Given.TINY.negated());

            assertThat(above.share()).isEqualTo(Rational.ONE);
            assertThat(above.notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.ABOVE_MAXIMUM);
            assertThat(below.share()).isEqualTo(Rational.ZERO);
            assertThat(below.notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.BELOW_ZERO);
        }
    }
}
