// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tries of passwords, which are held back when there are too many: of one account from one address, of one
 * account from anywhere, and of all accounts from one address. A quarter of an hour after the first of
 * them all are forgotten, so that no account is locked out for good.
 *
 * <p>They are counted in memory: a restart forgets them too.
 */
@Component
public class SignInThrottle {

    /** The keys that tries are counted by, each with the most tries that it may have. */
    private enum Count {
        ACCOUNT_FROM_ADDRESS(5),
        ACCOUNT(100),
        /** A whole office may share one. */
        ADDRESS(200);

        private final int most;

        Count(int most) {
            this.most = most;
        }

        Object key(String login, String address) {
            return switch (this) {
                case ACCOUNT_FROM_ADDRESS -> Map.entry(login, address);
                case ACCOUNT -> Map.entry(this, login);
                case ADDRESS -> Map.entry(this, address);
            };
        }
    }

    private static final Duration REMEMBERED = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<Object, Tries> tries = new HashMap<>();

    /** So many since a moment. */
    private record Tries(int number, Instant first) {

        Instant end() {
            return first.plus(REMEMBERED);
        }

        Tries plus(int more) {
            return new Tries(number + more, first);
        }
    }

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a try before it is made, so that many at once are not more than so many.
     *
     * @param login the account, whether there is one of that name or not
     * @param address where it is tried from
     * @return how long it is held back; empty if the password may be looked at
     */
    public synchronized Optional<Duration> hold(String login, String address) {
        Instant now = clock.instant();
        tries.values().removeIf(each -> !now.isBefore(each.end()));
        Duration longest = Duration.ZERO;
        for (Count count : Count.values()) {
            Tries made = tries.get(count.key(login, address));
            if (made != null && made.number() >= count.most) {
                Duration left = Duration.between(now, made.end());
                longest = left.compareTo(longest) > 0 ? left : longest;
            }
        }
        if (!longest.isZero()) {
            return Optional.of(longest);
        }
        for (Count count : Count.values()) {
            tries.merge(count.key(login, address), new Tries(1, now), (made, one) -> made.plus(1));
        }
        return Optional.empty();
    }

    /**
     * Forgets the tries of an account from an address, as its password was right; those of others stay.
     *
     * @param login the account
     * @param address where it signed in from
     */
    public synchronized void forget(String login, String address) {
        for (Count count : Count.values()) {
            tries.computeIfPresent(
                    count.key(login, address),
                    (key, made) -> count == Count.ACCOUNT_FROM_ADDRESS || made.number() == 1
                            ? null
                            : made.plus(-1));
        }
    }
}
