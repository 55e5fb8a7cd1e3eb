package vn.dti.rule;

import java.util.Locale;
import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/** How a value becomes a share of the cohort's range. */
public enum Comparison {
    /**
     * The best of the cohort has the maximum, the others in proportion: x/max, or min/x where lower is
     * better. A range of one value that is 0 or less is degenerate for that value. Where units differ and
     * the best is 0 or less, it has no shares: the best has the maximum and all worse ones nothing.
     */
    SHARE_OF_BEST {
        @Override
        boolean isDegenerate(ReferenceRange range, Rational value, Direction better) {
            return better == Direction.HIGHER
                    && range.max().signum() <= 0
                    && BETWEEN.isDegenerate(range, value, better);
        }

        @Override
        boolean hasNoShares(ReferenceRange range, Direction better) {
            Rational best = better == Direction.HIGHER ? range.max() : range.min();
            return best.signum() <= 0 && range.max().isAbove(range.min());
        }

        @Override
        Rational share(ReferenceRange range, Rational value, Direction better) {
            boolean higher = better == Direction.HIGHER;
            Rational best = higher ? range.max() : range.min();
            boolean reached = higher ? value.isAtLeast(best) : best.isAtLeast(value);
            if (reached || best.signum() <= 0) {
                return reached ? Rational.ONE : Rational.ZERO;
            }
            return higher ? value.dividedBy(best) : best.dividedBy(value);
        }

        @Override
        boolean share(ReferenceRange range, Quotient value, Direction better) {
            if (better == Direction.HIGHER) {
                return range.max().signum() > 0 && value.dividedBy(range.max());
            }
            if (range.min().signum() <= 0) {
                return false;
            }
            if (value.compareTo(range.min()) <= 0) {
                value.set(1);
                return true;
            }
            return value.divide(range.min());
        }
    },
    /**
     * The best has the maximum and the worst nothing: (x−min)/(max−min), or (max−x)/(max−min). A range
     * of one value is degenerate for that value; a better one has the maximum, a worse one nothing.
     */
    BETWEEN {
        @Override
        boolean isDegenerate(ReferenceRange range, Rational value, Direction better) {
            return range.min().equals(range.max()) && value.equals(range.min());
        }

        @Override
        boolean hasNoShares(ReferenceRange range, Direction better) {
            return false;
        }

        @Override
        Rational share(ReferenceRange range, Rational value, Direction better) {
            Rational gap = better == Direction.HIGHER
                    ? value.minus(range.min())
                    : range.max().minus(value);
            Rational width = range.max().minus(range.min());
            return width.isZero() ? Rational.of(gap.signum()) : gap.dividedBy(width);
        }

        @Override
        boolean share(ReferenceRange range, Quotient value, Direction better) {
            Rational from = better == Direction.HIGHER ? range.min() : range.max();
            Rational to = better == Direction.HIGHER ? range.max() : range.min();
            var width = new Quotient();
            boolean open = width.set(to) && width.minus(from) && value.minus(from);
            if (!open || width.top() == 0) {
                return false;
            }
            long top = value.top();
            long bottom = value.bottom();
            value.set(width.top(), width.bottom());
            return value.divide(top, bottom);
        }
    };

    /** Which end of the range is the best. */
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
     * What a unit gets where all are alike, so that the range has no share to give.
     *
     * <p>None gives a worse value more than a better one, neither within a cohort nor between two
     * cohorts in each of which all units are alike.
     */
    public enum Degenerate {
        /** Nothing, as no unit is better than another; so it is where nothing is said. */
        ZERO(RulePhrase.NO_MARKS),
        /** The maximum. */
        MAXIMUM(RulePhrase.MEASURE),
        /** The maximum for a value above 0, nothing for 0; only where higher is better. */
        MAXIMUM_IF_POSITIVE(RulePhrase.MARKS_IF_POSITIVE);

        private final RulePhrase phrase;

        Degenerate(RulePhrase phrase) {
            this.phrase = phrase;
        }

        Message marks(Rational worth) {
            return Message.of(phrase, Amounts.marks(worth));
        }

        /** Whether a cohort of larger values would get more where the smallest is the best. */
        boolean turnsAgainst(Comparison mode, Direction better) {
            return this == MAXIMUM_IF_POSITIVE && better == Direction.LOWER && mode == BETWEEN;
        }

        Rational share(Rational value) {
            boolean earns = this == MAXIMUM || (this == MAXIMUM_IF_POSITIVE && value.signum() > 0);
            return earns ? Rational.ONE : Rational.ZERO;
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

    abstract boolean isDegenerate(ReferenceRange range, Rational value, Direction better);

    /** Whether units differ, but of their best value no share can be taken. */
    abstract boolean hasNoShares(ReferenceRange range, Direction better);

    abstract Rational share(ReferenceRange range, Rational value, Direction better);

    /**
     * The short way: the share in place of {@code value}; false if there is none in 64 bits or the range
     * is degenerate. What lies outside 0…1 may come as its nearer end.
     */
    abstract boolean share(ReferenceRange range, Quotient value, Direction better);

    /**
     * The name in a framework's YAML.
     *
     * @return {@code share-of-best} or {@code between}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
