// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import vn.dti.exact.Interval;
import vn.dti.framework.Criterion;
import vn.dti.input.Notice;
import vn.dti.rule.Policy;
import vn.dti.rule.Status;
import vn.dti.rule.Worth;

/**
 * The outcome of a calculated share: a number within bounds, or what the policy of the criterion makes of
 * one that is not known.
 *
 * @param criterion the criterion
 * @param least the least share that the rule in question can give
 */
record Settled(Criterion criterion, Fraction least) {

    /** Where points are only taken off, full marks are not a deduction and no points the whole of it. */
    private Worth here(Worth stated) {
        boolean onlyDeducts =
                criterion.max().isZero() && criterion.terms().least().isPresent();
        return onlyDeducts && (stated == Worth.ZERO || stated == Worth.LEAST)
                ? Worth.WHOLE_DEDUCTION
                : onlyDeducts && stated == Worth.MAXIMUM ? Worth.ZERO : stated;
    }

    /** A calculated share within bounds, of which the lower one may be below 0. */
    Ruling within(FigureState raw, Interval bounds) {
        Fraction lowest = FigureStates.exact(bounds.lowerEnd().orElseThrow());
        Fraction most = FigureStates.exact(bounds.upperEnd().orElseThrow());
        if (raw instanceof FigureState.Known && raw.number().compareTo(lowest) < 0) {
            return Ruling.of(Status.SCORED, lowest, Notice.Kind.BELOW_ZERO).taking(0);
        }
        if (raw instanceof FigureState.Known && raw.number().compareTo(most) > 0) {
            return Ruling.of(Status.SCORED, most, Notice.Kind.ABOVE_MAXIMUM).taking(0);
        }
        return raw instanceof FigureState.Known
                ? Ruling.of(Status.SCORED, raw.number()).taking(0)
                : share(raw, 0);
    }

    /** Clamps a known share; any other state counts as the policy says. */
    Ruling share(FigureState raw, int branch) {
        if (raw instanceof FigureState.Known) {
            Fraction share = raw.number();
            if (share.compareTo(Fraction.ONE) > 0) {
                return Ruling.of(Status.SCORED, Fraction.ONE, Notice.Kind.ABOVE_MAXIMUM)
                        .taking(branch);
            }
            if (share.signum() < 0) {
                return Ruling.of(Status.SCORED, Fraction.ZERO, Notice.Kind.BELOW_ZERO)
                        .taking(branch);
            }
            return Ruling.of(Status.SCORED, share).taking(branch);
        }
        if (raw instanceof FigureState.Missing) {
            return worth(here(criterion.policy().missing()), Status.NO_DATA, Notice.Kind.NO_DATA);
        }
        if (raw instanceof FigureState.NotApplicable) {
            return worth(
                    here(criterion.policy().notApplicable()),
                    Status.NOT_APPLICABLE,
                    Notice.Kind.NOT_APPLICABLE);
        }
        if (raw instanceof FigureState.Awaited) {
            return Ruling.of(Status.NEEDS_COHORT, Fraction.ZERO, Notice.Kind.NEEDS_COHORT);
        }
        return worth(
                here(overZero((FigureState.Undefined) raw, criterion.policy())),
                Status.ZERO_DENOMINATOR,
                Notice.Kind.ZERO_DENOMINATOR);
    }

    /** What is said of a/0 may be meant for the zero of some inputs alone. */
    private static Worth overZero(FigureState.Undefined over, Policy policy) {
        if (over.isOfFunction()) {
            return Worth.ERROR;
        }
        if (over.dividend().signum() == 0) {
            return policy.zeroDenominator();
        }
        boolean meant = policy.zeroOf().isEmpty() || policy.zeroOf().containsAll(over.divisor());
        return meant ? policy.nonzeroOverZero() : Worth.ERROR;
    }

    private Ruling worth(Worth worth, Status status, Notice.Kind notice) {
        return switch (worth) {
            case ZERO -> Ruling.of(status, Fraction.ZERO, notice);
            case MAXIMUM -> Ruling.of(status, Fraction.ONE, notice);
            case LEAST -> Ruling.of(status, least, notice);
            case WHOLE_DEDUCTION -> Ruling.of(status, Fraction.ZERO.minus(Fraction.ONE), notice);
            case EXCLUDE -> Ruling.of(Status.EXCLUDED, Fraction.ZERO, notice);
            case ERROR -> throw new Evaluator.Refusal();
        };
    }
}
