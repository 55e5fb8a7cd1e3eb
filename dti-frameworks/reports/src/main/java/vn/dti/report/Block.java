// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.List;

/**
 * A part of a chapter, the same in whatever form the report is written.
 *
 * <p>Templates ask a block for the kind that they write, and get this block or nothing; writers of files
 * are handed what they write. Charts say nothing that sentences and tables do not, so that they are
 * drawn on the page alone.
 */
sealed interface Block permits Paragraph, Bullets, Grid, Bars, Radar, Strips, HeatMap {

    /** Hands this block to a writer, if it is of a kind that all writers know. */
    default void write(Pen pen) {}

    default List<Paragraph> paragraph() {
        return List.of();
    }

    default List<Bullets> bullets() {
        return List.of();
    }

    default List<Grid> grid() {
        return List.of();
    }

    default List<Bars> bars() {
        return List.of();
    }

    default List<Radar> radar() {
        return List.of();
    }

    default List<Strips> strips() {
        return List.of();
    }

    default List<HeatMap> heat() {
        return List.of();
    }
}
