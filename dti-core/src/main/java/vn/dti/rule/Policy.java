// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Locale;
import vn.dti.input.Value;

/**
 * The worth of a criterion whose value is not known.
 *
 * <p>Example: growth over last year has no basis where last year is 0, which {@code nonzeroOverZero}
 * forgives with {@code zeroOf} last year's inputs alone; 5 of 0 this year stays a contradiction.
 *
 * @param missing for an omitted input
 * @param notApplicable for a criterion whose subject the unit does not have, as the host asserts
 * @param zeroDenominator for 0/0
 * @param nonzeroOverZero for a/0 with a other than 0, which usually is a mistake in the report
 * @param zeroOf the names of the inputs for whose 0 {@code nonzeroOverZero} is meant; empty for those of
 *     every divisor. A divisor of other inputs is an error
 * @param partlyMissing what {@code missing} is about where one of several {@link Parts} was omitted
 */
public record Policy(
        Worth missing,
        Worth notApplicable,
        Worth zeroDenominator,
        Worth nonzeroOverZero,
        List<String> zeroOf,
        PartlyMissing partlyMissing) {

    /** Missing and 0/0 count 0, not applicable counts the maximum, a/0 is an error. */
    public static final Policy DEFAULT =
            new Policy(Worth.ZERO, Worth.MAXIMUM, Worth.ZERO, Worth.ERROR);

    /** The extent of {@link Policy#missing} in a criterion with some parts omitted. */
    public enum PartlyMissing {
        /** The parts that were omitted; the others count. */
        PART,
        /** The criterion as a whole; what was reported of it does not count. */
        WHOLE;

        /**
         * The name in a framework's YAML.
         *
         * @return {@code part} or {@code whole}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the names. */
    public Policy {
        zeroOf = List.copyOf(zeroOf);
    }

    /**
     * A policy for every divisor, and part by part.
     *
     * @param missing for an omitted input
     * @param notApplicable for a criterion whose subject the unit does not have
     * @param zeroDenominator for 0/0
     * @param nonzeroOverZero for a/0 with a other than 0
     */
    public Policy(
            Worth missing, Worth notApplicable, Worth zeroDenominator, Worth nonzeroOverZero) {
        this(
                missing,
                notApplicable,
                zeroDenominator,
                nonzeroOverZero,
                List.of(),
                PartlyMissing.PART);
    }

    /**
     * The policy of a criterion that only takes points off.
     *
     * @return full marks are not a deduction; no points are the whole deduction, so that it does not pay to
     *     withhold a figure
     */
    public Policy ofDeductions() {
        return new Policy(
                ofDeductions(missing),
                ofDeductions(notApplicable),
                ofDeductions(zeroDenominator),
                ofDeductions(nonzeroOverZero),
                zeroOf,
                partlyMissing);
    }

    private static Worth ofDeductions(Worth worth) {
        return switch (worth) {
            case ZERO, LEAST, WHOLE_DEDUCTION -> Worth.WHOLE_DEDUCTION;
            case MAXIMUM -> Worth.ZERO;
            case EXCLUDE, ERROR -> worth;
        };
    }

    /**
     * Whether some value leaves its criterion out.
     *
     * @return true if what does not apply, or 0/0, is {@link Worth#EXCLUDE}d
     */
    public boolean leavesOut() {
        return notApplicable == Worth.EXCLUDE || zeroDenominator == Worth.EXCLUDE;
    }

    /** What a quotient over zero is worth; a contradiction beside what is forgiven stays one. */
    Worth worth(Value.Undefined<?> over) {
        if (over.function().isPresent()) {
            return Worth.ERROR;
        }
        if (over.dividend().isZero()) {
            return zeroDenominator;
        }
        return isMeant(over.divisor()) ? nonzeroOverZero : Worth.ERROR;
    }

    private boolean isMeant(List<Value.Operand> divisor) {
        if (zeroOf.isEmpty()) {
            return true;
        }
        for (Value.Operand operand : divisor) {
            if (!zeroOf.contains(operand.place())) {
                return false;
            }
        }
        return !divisor.isEmpty();
    }
}
