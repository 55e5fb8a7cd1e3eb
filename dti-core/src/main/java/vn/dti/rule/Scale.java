// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Ranges;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/** The way in which measured values and their ends are written: as numbers, percentages or dates. */
enum Scale {
    NUMBERS(false),
    SHARES(true),
    DATES(false) {
        @Override
        Worded measured(Real value) {
            return Message.of(RulePhrase.MEASURE, day(value.toRational()));
        }

        @Override
        Worded range(Interval interval) {
            return Ranges.ofDates(interval);
        }

        @Override
        String notation(Interval interval) {
            return interval.notation(end -> day(end).toString());
        }

        @Override
        String row(Interval interval) {
            String lower = interval.hasLowerEnd() ? "from: " : "after: ";
            String upper = interval.hasUpperEnd() ? "by: " : "before: ";
            Stream<String> ends = Stream.concat(
                    interval.lowerEnd().map(end -> lower + day(end)).stream(),
                    interval.upperEnd().map(end -> upper + day(end)).stream());
            return Stream.concat(ends, Stream.of("share: …"))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    };

    private final boolean isShare;

    Scale(boolean isShare) {
        this.isShare = isShare;
    }

    static Scale of(Expression value, boolean isShare) {
        if (value.isDate()) {
            return DATES;
        }
        return isShare ? SHARES : NUMBERS;
    }

    private static LocalDate day(Rational value) {
        return LocalDate.ofEpochDay(value.floor().numerator().longValueExact());
    }

    /** A value in words. */
    Worded measured(Real value) {
        return Amounts.measured(isShare, value);
    }

    /** An interval in words. */
    Worded range(Interval interval) {
        return Amounts.range(isShare, interval);
    }

    /** An interval of an expression's values in words: {@code 0} for «at most 0» where none is below. */
    Worded range(Expression value, Interval interval) {
        Interval possible = interval.and(value.reach());
        boolean isPoint = !possible.isEmpty()
                && possible.lowerEnd().isPresent()
                && possible.lowerEnd().equals(possible.upperEnd());
        return range(isPoint ? possible : interval);
    }

    /** An interval as its author would write its ends: {@code [50%, 60%)}. */
    String notation(Interval interval) {
        return Amounts.notation(isShare, interval);
    }

    /** The row of a decision that covers an interval: {@code {from: 2024-01-15, share: …}}. */
    String row(Interval interval) {
        return Amounts.row(isShare, interval);
    }
}
