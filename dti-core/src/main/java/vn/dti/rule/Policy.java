package vn.dti.rule;

import vn.dti.exact.Rational;
import vn.dti.input.Value;

/**
 * What a criterion gets where its value is not known.
 *
 * @param missing for an omitted input
 * @param notApplicable for a criterion whose subject the unit does not have, as the host asserts
 * @param zeroDenominator for 0/0
 * @param nonzeroOverZero for a/0 with a other than 0, which usually is a mistake in the report
 */
public record Policy(
        Worth missing, Worth notApplicable, Worth zeroDenominator, Worth nonzeroOverZero) {

    /** Missing and 0/0 count 0, not applicable counts the maximum, a/0 is an error. */
    public static final Policy DEFAULT =
            new Policy(Worth.ZERO, Worth.MAXIMUM, Worth.ZERO, Worth.ERROR);

    /** What a quotient over zero is worth. */
    Worth worth(Value.Undefined<Rational> over) {
        return over.dividend().isZero() ? zeroDenominator : nonzeroOverZero;
    }
}
