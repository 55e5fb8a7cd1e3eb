package vn.dti.cohort;

import java.util.Locale;
import java.util.Optional;
import vn.dti.wording.Message;

/** The conventions for the ranks of units with equal points. */
public enum Ties {
    /** Units that tie share a rank, and the next rank counts all units above: 1, 2, 2, 4. */
    COMPETITION {
        @Override
        int rank(Position position) {
            return position.above() + 1;
        }
    },
    /** Units that tie share a rank, and no rank is left out: 1, 2, 2, 3. */
    DENSE {
        @Override
        int rank(Position position) {
            return position.levelsAbove() + 1;
        }
    },
    /** Every unit has a rank of its own; of units that tie, the one given first: 1, 2, 3, 4. */
    ORDINAL {
        @Override
        int rank(Position position) {
            return position.index() + 1;
        }

        @Override
        public Optional<Message> breaking() {
            return Optional.of(Message.of(CohortPhrase.BY_ORDER));
        }
    };

    /**
     * The place of a unit in the order: from 0, with the numbers of better units and better values.
     */
    record Position(int index, int above, int levelsAbove) {}

    abstract int rank(Position position);

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
     * @return {@code competition}, {@code dense} or {@code ordinal}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
