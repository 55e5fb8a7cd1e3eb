// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

/**
 * A unit that is assessed, or an agency that assesses others.
 *
 * @param id its number
 * @param name its name, as it is ranked
 * @param group the units that it is ranked among beside all; may be empty
 */
public record AssessedUnit(long id, String name, String group) {

    /** What an account belongs to that belongs to no unit. */
    public static final AssessedUnit NONE = new AssessedUnit(0, "", "");
}
