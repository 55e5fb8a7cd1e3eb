// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Locale;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;

/** The points that are ranked and classed. */
public enum Basis {
    /** The points as the framework displays them: who shows the same points has the same rank. */
    DISPLAYED {
        @Override
        Real real(Mark mark) {
            return Rational.of(mark.displayed());
        }
    },
    /** The exact points: 1/1000 of a point makes a difference that is not displayed. */
    EXACT {
        @Override
        Real real(Mark mark) {
            return mark.real();
        }
    };

    /** The points of a node, which may be no fraction. */
    abstract Real real(Mark mark);

    /**
     * The word for this on the command line.
     *
     * @return {@code displayed} or {@code exact}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
