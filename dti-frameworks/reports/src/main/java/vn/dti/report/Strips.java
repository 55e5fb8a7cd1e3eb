// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.List;

/**
 * The points of all units on each node: a mark for each unit, between 0 and the maximum.
 *
 * @param caption its name
 * @param help how it is read
 * @param each the nodes
 */
record Strips(String caption, String help, List<Strip> each) implements Block {

    /** The length from 0 to the maximum. */
    static final int WIDTH = 600;

    /** A node with the place of the unit, where that unit is marked, and where all of them are. */
    record Strip(String id, String title, String place, String own, List<String> units) {}

    @Override
    public List<Strips> strips() {
        return List.of(this);
    }
}
