// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Locale;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.wording.Message;

/** The conventions for the ranks of units with equal points. */
public enum Ties {
    /** Units that tie share a rank, and the next rank counts all units above: 1, 2, 2, 4. */
    COMPETITION {
        @Override
        long twice(Position position) {
            return 2 * (position.above() + 1);
        }
    },
    /** Units that tie share the mean of the ranks that they take up together: 1, 2.5, 2.5, 4. */
    AVERAGE {
        @Override
        long twice(Position position) {
            return 2 * position.above() + position.level() + 1;
        }
    },
    /** Units that tie share a rank, and no rank is left out: 1, 2, 2, 3. */
    DENSE {
        @Override
        long twice(Position position) {
            return 2 * (position.levelsAbove() + 1);
        }
    },
    /** Every unit has a rank of its own; of units that tie, the one given first: 1, 2, 3, 4. */
    ORDINAL {
        @Override
        long twice(Position position) {
            return 2 * (position.index() + 1);
        }

        @Override
        public Optional<Message> breaking() {
            return Optional.of(Message.of(CohortPhrase.BY_ORDER));
        }
    };

    /**
     * The place of a unit in the order: from 0, with the numbers of better units, of better values, and
     * of units with its own value.
     */
    record Position(long index, long above, long levelsAbove, long level) {}

    /** Twice the rank, which is a whole number though the mean of two ranks may be none. */
    abstract long twice(Position position);

    static Rational half(long twice) {
        return Rational.of(twice, 2);
    }

    /** Whether units with equal points are told apart by which of them is given first. */
    boolean asksOrder() {
        return this == ORDINAL;
    }

    /** Whether a unit that is level with others may be placed behind them. */
    boolean isBehindEquals() {
        return asksOrder() || this == AVERAGE;
    }

    /**
     * What parts units with equal points.
     *
     * @return the order in which the units are given, for {@link #ORDINAL}; else none, as such units
     *     share a rank
     */
    public Optional<Message> breaking() {
        return Optional.empty();
    }

    /**
     * The word for this on the command line.
     *
     * @return {@code competition}, {@code average}, {@code dense} or {@code ordinal}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
