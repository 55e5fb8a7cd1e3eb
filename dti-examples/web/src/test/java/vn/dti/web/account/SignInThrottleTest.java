// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many passwords are looked at. */
class SignInThrottleTest {

    private static final String HERE = "10.0.0.1";
    private static final String THERE = "10.0.0.2";

    private final Watch watch = new Watch();
    private final SignInThrottle throttle = new SignInThrottle(watch);

    /** A clock that goes on when it is told to. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2024-01-01T08:00:00Z");

        void wait(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private void tryWrong(int times, String login, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.hold(login, address)).isEmpty();
        }
    }

    @Test
    void theSixthTryOfAnAccountFromAnAddressIsHeldBack() {
        tryWrong(5, "canbo1", HERE);

        assertThat(throttle.hold("canbo1", HERE)).contains(Duration.ofMinutes(15));
        assertThat(throttle.hold("canbo1", THERE)).isEmpty();
        assertThat(throttle.hold("canbo2", HERE)).isEmpty();
    }

    @Test
    void nobodyIsLockedOutForGoodHoweverOftenTheyTry() {
        tryWrong(5, "canbo1", HERE);
        watch.wait(Duration.ofMinutes(14));
        for (int i = 0; i < 1_000; i++) {
            assertThat(throttle.hold("canbo1", HERE)).contains(Duration.ofMinutes(1));
        }
        watch.wait(Duration.ofMinutes(1));

        assertThat(throttle.hold("canbo1", HERE)).isEmpty();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBeforeIt() {
        tryWrong(4, "canbo1", HERE);
        throttle.hold("canbo1", HERE);
        throttle.forget("canbo1", HERE);

        tryWrong(5, "canbo1", HERE);
        assertThat(throttle.hold("canbo1", HERE)).isPresent();
    }

    @Test
    void manyAccountsFromOneAddressAreHeldBackTogether() {
        IntStream.range(0, 200).forEach(i -> tryWrong(1, "canbo" + i, HERE));

        assertThat(throttle.hold("canbo999", HERE)).isPresent();
        assertThat(throttle.hold("canbo999", THERE)).isEmpty();
    }

    @Test
    void oneAccountFromManyAddressesIsHeldBackForAll() {
        IntStream.range(0, 100).forEach(i -> tryWrong(1, "admin", "10.0.1." + i));

        assertThat(throttle.hold("admin", HERE)).isPresent();
        assertThat(throttle.hold("canbo1", HERE)).isEmpty();
    }

    @Test
    void anOfficeThatSignsInIsNotHeldBackByItsOwnNumber() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(throttle.hold("canbo" + i, HERE)).isEmpty();
            throttle.forget("canbo" + i, HERE);
        }
    }
}
