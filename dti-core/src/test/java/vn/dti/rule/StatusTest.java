// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The status of what is put together of several. */
class StatusTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "SCORED, AWARDED, SCORED",
        "SCORED, NO_DATA, SCORED",
        "SCORED, ZERO_DENOMINATOR, SCORED",
        "SCORED, NOT_APPLICABLE, SCORED",
        "AWARDED, NO_DATA, SCORED",
        "NO_DATA, ZERO_DENOMINATOR, NO_DATA",
        "NO_DATA, NOT_APPLICABLE, NO_DATA",
        "ZERO_DENOMINATOR, NOT_APPLICABLE, ZERO_DENOMINATOR",
        "NEEDS_COHORT, SCORED, NEEDS_COHORT",
        "NEEDS_COHORT, NO_DATA, NEEDS_COHORT",
    })
    void ofTwoIsThatOfTheTable(Status one, Status other, Status both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoThatAgreeIsTheirs(Status status) {
        assertThat(status.and(status)).isEqualTo(status);
    }

    @Property
    void isTheSameInWhateverOrderSeveralArePutTogether(
            @ForAll Status one, @ForAll Status two, @ForAll Status three) {
        assertThat(one.and(two)).isEqualTo(two.and(one));
        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
    }

    @Property
    void isScoredOnlyWhereSomethingWas(@ForAll Status one, @ForAll Status two) {
        boolean counted = one == Status.SCORED
                || two == Status.SCORED
                || one == Status.AWARDED
                || two == Status.AWARDED;
        if (one.and(two) == Status.SCORED) {
            assertThat(counted).isTrue();
        }
    }
}
