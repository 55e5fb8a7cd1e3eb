// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;

/** A printed row that follows from a value which others follow from too. */
interface Follower {

    Printed printed();

    /** The row with what its figure leaves to the value, if it is printed in some way. */
    Row row(Printing printing);

    /** A row with its figure. */
    record Printed(Criterion criterion, BigDecimal figure) {

        Interval shares(Printing printing) {
            return printing.behind(figure).times(Rational.ONE.dividedBy(criterion.unit()));
        }

        Row leaving(List<Interval> values, Set<Cause.Lack> states) {
            return new Row(criterion.id(), figure, new Cause(values, states));
        }
    }

    /** A printed row, with the values that it leaves. */
    record Row(String id, BigDecimal figure, Cause cause) {}
}
