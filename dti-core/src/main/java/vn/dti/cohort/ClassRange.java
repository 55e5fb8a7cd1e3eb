// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

/**
 * The classes between which other readings move a unit.
 *
 * <p>Each ambiguous clause is read so that its criterion earns least, and then most. Where a class or a
 * prerequisite asks for no more than some points, readings between may lead to other classes.
 *
 * @param unit the unit
 * @param chosen its class under the readings in use; empty if there is none
 * @param least its class where every clause earns least
 * @param most its class where every clause earns most
 */
public record ClassRange(Unit unit, String chosen, String least, String most) {

    /** {@return whether readings decide the class} */
    public boolean matters() {
        return !chosen.equals(least) || !chosen.equals(most);
    }
}
