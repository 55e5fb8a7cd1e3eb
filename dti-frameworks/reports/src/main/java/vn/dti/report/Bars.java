// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.List;

/** Points against their maximum, a bar for each group. */
record Bars(String caption, List<Bar> each) implements Block {

    /** A bar, filled by a share of its width in percent; {@code place} is where it leads to. */
    record Bar(
            String id,
            String title,
            String place,
            ShownFigure points,
            ShownFigure max,
            String width) {}

    @Override
    public List<Bars> bars() {
        return List.of(this);
    }
}
