// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.List;

/** Units by criteria, each place shaded by the share of the maximum. */
record HeatMap(String caption, List<Axis> columns, List<Row> rows) implements Block {

    /** A criterion. */
    record Axis(String id, String title) {}

    /** A unit; {@code own} if the report is about it. */
    record Row(String unit, boolean own, List<Place> places) {}

    /** The points of a unit on a criterion, and how dark they are, from 0 to 4. */
    record Place(ShownFigure points, int shade) {
        static final Place NONE = new Place(ShownFigure.NONE, 0);
    }

    @Override
    public List<HeatMap> heat() {
        return List.of(this);
    }
}
