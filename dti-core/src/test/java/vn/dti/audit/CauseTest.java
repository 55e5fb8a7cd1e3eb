// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.audit.Cause.Lack;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Provision;
import vn.dti.input.Input;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;

/** What a printed row may come of: values, or the ways to have none. */
class CauseTest {

    private static final Interval NOTHING = Interval.exactly(Rational.ZERO);
    private static final Interval ALL = Interval.exactly(Rational.ONE);

    /** Each way to be of no value earns nothing, all, or is refused, which no printed row can come of. */
    @ParameterizedTest
    @CsvSource({
        // missing, not applicable, 0 / 0, n / 0; of a row without points, of one with all
        "ZERO, ZERO, ZERO, ZERO, MISSING NOT_APPLICABLE OVER_ZERO, ''",
        "ZERO, MAXIMUM, MAXIMUM, MAXIMUM, MISSING, NOT_APPLICABLE OVER_ZERO",
        "MAXIMUM, ZERO, ZERO, ERROR, NOT_APPLICABLE OVER_ZERO, MISSING",
        "ERROR, ERROR, ERROR, ZERO, OVER_ZERO, ''",
        "ERROR, ERROR, MAXIMUM, ERROR, '', OVER_ZERO",
        "ERROR, ZERO, MAXIMUM, ZERO, NOT_APPLICABLE OVER_ZERO, OVER_ZERO",
        "ERROR, ERROR, ERROR, ERROR, '', ''",
        // A yes or no takes nothing off.
        "LEAST, MAXIMUM, ERROR, ERROR, MISSING, NOT_APPLICABLE",
    })
    void areTheStatesThatThePolicyGivesTheShares(
            Worth missing,
            Worth notApplicable,
            Worth zero,
            Worth overZero,
            String ofNothing,
            String ofAll) {
        var policy = new Policy(missing, notApplicable, zero, overZero);

        var criterion = new Criterion(
                "1",
                "Kế hoạch",
                Rational.of(10),
                YesNo.of(Input.yesNo("plan", "Kế hoạch")),
                policy,
                Provision.none());

        assertThat(Cause.states(criterion, NOTHING)).isEqualTo(lacks(ofNothing));
        assertThat(Cause.states(criterion, ALL)).isEqualTo(lacks(ofAll));
    }

    private static Set<Lack> lacks(String names) {
        var lacks = EnumSet.noneOf(Lack.class);
        for (String name : names.split(" ", -1)) {
            if (!name.isEmpty()) {
                lacks.add(Lack.valueOf(name));
            }
        }
        return lacks;
    }

    private static Interval between(long low, long high) {
        return Interval.atLeast(Rational.of(low)).and(Interval.atMost(Rational.of(high)));
    }

    /** Of 1 to 3 or 7 to 9, and 2 to 8: 2 to 3 or 7 to 8; of the states those of both. */
    @Test
    void haveInCommonWhatBothAllow() {
        var one = new Cause(
                List.of(between(1, 3), between(7, 9)), EnumSet.of(Lack.MISSING, Lack.OVER_ZERO));
        var other =
                new Cause(List.of(between(2, 8)), EnumSet.of(Lack.OVER_ZERO, Lack.NOT_APPLICABLE));

        Cause both = one.and(other, interval -> !interval.isEmpty());

        assertThat(both)
                .isEqualTo(new Cause(
                        List.of(between(2, 3), between(7, 8)), EnumSet.of(Lack.OVER_ZERO)));
        assertThat(both.size()).isEqualTo(3);
        assertThat(both.isImpossible()).isFalse();
    }

    @Test
    void areImpossibleWithoutValuesThatFiguresReachAndWithoutStates() {
        var one = new Cause(List.of(between(1, 3)), EnumSet.of(Lack.MISSING));
        var apart = new Cause(List.of(between(4, 5)), EnumSet.of(Lack.OVER_ZERO));
        var missing = new Cause(List.of(between(4, 5)), EnumSet.of(Lack.MISSING));

        assertThat(one.and(apart, interval -> !interval.isEmpty()).isImpossible())
                .isTrue();
        assertThat(one.and(missing, interval -> !interval.isEmpty()).isImpossible())
                .isFalse();
        assertThat(Cause.ANY.and(one, interval -> false))
                .isEqualTo(new Cause(List.of(), EnumSet.of(Lack.MISSING)));
        assertThat(Cause.ANY.and(one, interval -> true)).isEqualTo(one);
    }
}
