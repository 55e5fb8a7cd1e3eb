// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Locale;
import vn.dti.exact.Real;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;

/** The calculation by which a value becomes a share of the cohort's range. */
public enum Normalization {
    /**
     * The best of the cohort has the maximum, the others in proportion: x/max, or min/x where lower is
     * better. A range of one value that is 0 or less is degenerate for that value. Where units differ and
     * the best is 0 or less, it has no shares: the best has the maximum and all worse ones nothing.
     */
    SHARE_OF_BEST {
        @Override
        boolean isDegenerate(ReferenceRange range, Register value, Direction better) {
            return better == Direction.HIGHER
                    && range.max().signum() <= 0
                    && BETWEEN.isDegenerate(range, value, better);
        }

        @Override
        boolean hasNoShares(ReferenceRange range, Direction better) {
            return best(range, better).signum() <= 0 && range.max().order(range.min()) > 0;
        }

        @Override
        void toShare(ReferenceRange range, Register value, Direction better) {
            Real best = best(range, better);
            int order = value.compareTo(best);
            boolean higher = better == Direction.HIGHER;
            if (higher ? order >= 0 : order <= 0) {
                value.set(1);
            } else if (best.signum() <= 0) {
                value.set(0);
            } else if (higher) {
                value.over(best);
            } else {
                value.under(best);
            }
        }

        private static Real best(ReferenceRange range, Direction better) {
            return better == Direction.HIGHER ? range.max() : range.min();
        }
    },
    /**
     * The best has the maximum and the worst nothing: (x−min)/(max−min), or (max−x)/(max−min). A range
     * of one value is degenerate for that value; a better one has the maximum, a worse one nothing.
     */
    BETWEEN {
        @Override
        boolean isDegenerate(ReferenceRange range, Register value, Direction better) {
            return range.min().equals(range.max()) && value.compareTo(range.min()) == 0;
        }

        @Override
        boolean hasNoShares(ReferenceRange range, Direction better) {
            return false;
        }

        @Override
        void toShare(ReferenceRange range, Register value, Direction better) {
            Real width = range.max().subtract(range.min());
            value.minus(better == Direction.HIGHER ? range.min() : range.max());
            if (better == Direction.LOWER) {
                value.negate();
            }
            if (width.signum() == 0) {
                value.set(value.signum());
            } else {
                value.over(width);
            }
        }
    };

    /** The end of the range that is the best. */
    public enum Direction {
        /** The largest value. */
        HIGHER,
        /** The smallest value. */
        LOWER;

        /**
         * The name in a framework's YAML.
         *
         * @return {@code higher} or {@code lower}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The share of a unit where all are alike, so that the range has no share to give.
     *
     * <p>None gives a worse value more than a better one, neither within a cohort nor between two
     * cohorts in each of which all units are alike.
     */
    public enum Degenerate {
        /** Nothing, as no unit is better than another; so it is where nothing is said. */
        ZERO(Word.NO_POINTS),
        /** The maximum. */
        MAXIMUM(RulePhrase.MEASURE),
        /** The maximum for a value above 0, nothing for 0; only where higher is better. */
        MAXIMUM_IF_POSITIVE(RulePhrase.MARKS_IF_POSITIVE);

        private final Phrase phrase;

        Degenerate(Phrase phrase) {
            this.phrase = phrase;
        }

        Message marks(Stake stake) {
            return Message.of(phrase, stake.full());
        }

        /** Whether a cohort of larger values would get more where the smallest is the best. */
        boolean turnsAgainst(Normalization mode, Direction better) {
            return this == MAXIMUM_IF_POSITIVE && better == Direction.LOWER && mode == BETWEEN;
        }

        boolean earns(Register value) {
            return this == MAXIMUM || (this == MAXIMUM_IF_POSITIVE && value.signum() > 0);
        }

        /**
         * The name in a framework's YAML.
         *
         * @return for example {@code maximum-if-positive}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    abstract boolean isDegenerate(ReferenceRange range, Register value, Direction better);

    /** Whether units differ, but of their best value no share can be taken. */
    abstract boolean hasNoShares(ReferenceRange range, Direction better);

    /** The share in place of a value, before it is clamped to 0…1; the range is not degenerate for it. */
    abstract void toShare(ReferenceRange range, Register value, Direction better);

    /**
     * The name in a framework's YAML.
     *
     * @return {@code share-of-best} or {@code between}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
