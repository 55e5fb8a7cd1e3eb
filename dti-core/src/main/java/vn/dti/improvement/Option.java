package vn.dti.improvement;

import java.util.Comparator;
import java.util.List;
import vn.dti.exact.Rational;

/**
 * Changes of inputs that are allowed, with their effort and what they earn.
 *
 * @param changes what changes
 * @param cost what that costs
 * @param earned what is earned with it
 */
record Option(List<Change> changes, Rational cost, Standing earned) {

    /** The cheapest first, of equals what changes the fewest inputs, of those what earns most. */
    static final Comparator<Option> LEAST_FIRST = Comparator.comparing(Option::cost)
            .thenComparing(option -> option.changes().size())
            .thenComparing(option -> option.earned().all(), Comparator.reverseOrder());
}
