// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.period;

import java.util.Optional;
import vn.dti.framework.Framework;
import vn.dti.framework.Overlay;
import vn.dti.input.Input;

/**
 * A period of assessment with what it is scored by, which was frozen when it was opened.
 *
 * @param id its number
 * @param name what reports call it, for example {@code 2024} or {@code 2024-Q2}
 * @param framework the decision, with the readings and the plan of this period
 * @param plan the plan that assigns criteria to units; none if there is none
 * @param previous the number of the period before, whose figures rules may ask for; 0 if there is none
 * @param published whether its results are published, after which nothing of it changes
 */
public record Period(
        long id,
        String name,
        Framework framework,
        Optional<Overlay> plan,
        long previous,
        boolean published) {

    /** {@return whether a rule asks for figures of the period before} */
    public boolean asksForPrevious() {
        return asksForPrevious(framework);
    }

    static boolean asksForPrevious(Framework framework) {
        return framework.inputs().stream().anyMatch(Input::isPrevious);
    }
}
