// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;

/**
 * The way in which units are scored: the library itself, or a service of a team's own around it.
 *
 * <p>Example: {@code HostScoring engine = Framework::score}.
 */
@FunctionalInterface
public interface HostScoring {

    /**
     * Scores a unit.
     *
     * @param framework the framework
     * @param report what the unit reports
     * @return its result
     * @throws InvalidInputsException if the figures are refused
     */
    Scorecard score(Framework framework, Inputs report);
}
