// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.io.Serializable;
import vn.dti.wording.Message;

/**
 * One thing for which a cohort is refused.
 *
 * @param unit the name of the unit concerned; empty where it is about the cohort as a whole
 * @param place the input or criterion concerned; empty where it is about the unit as a whole
 * @param message what was found
 */
public record Offence(String unit, String place, Message message) implements Serializable {

    private static final long serialVersionUID = 1L;
}
