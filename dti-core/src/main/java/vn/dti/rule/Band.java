package vn.dti.rule;

import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Message;

/**
 * An interval of values and the share that it earns.
 *
 * @param interval the values
 * @param share 0 to 1, both included
 */
public record Band(Interval interval, Rational share) {

    /**
     * Checks the parts.
     *
     * @param interval as in the record
     * @param share as in the record
     * @throws DefinitionException if the interval is empty or the share is outside 0…1
     */
    public Band {
        if (interval.isEmpty()) {
            throw new DefinitionException(Message.of(RulePhrase.EMPTY_BAND, interval.toString()));
        }
        requireShare(share);
    }

    static void requireShare(Rational share) {
        if (!share.equals(share.clampedToShare())) {
            throw new DefinitionException(Message.of(RulePhrase.SHARE_OUT_OF_RANGE, share));
        }
    }
}
