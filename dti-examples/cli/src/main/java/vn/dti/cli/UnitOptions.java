// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import picocli.CommandLine.Mixin;

import vn.dti.framework.Framework;

/** The options by which commands read the figures of one unit, and by which they score them. */
final class UnitOptions {

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    @Mixin
    private ReadingOption readings = new ReadingOption();

    @Mixin
    private PreviousOption previous = new PreviousOption();

    @Mixin
    private BaseOption base = new BaseOption();

    @Mixin
    private NumbersOption numbers = new NumbersOption();

    /** A framework by its id or in a file, under the plan, with the readings switched. */
    Framework framework(String idOrFile) {
        return readings.switched(overlay.framework(idOrFile));
    }

    OverlayOption overlay() {
        return overlay;
    }

    ReadingOption readings() {
        return readings;
    }

    PreviousOption previous() {
        return previous;
    }

    BaseOption base() {
        return base;
    }

    NumbersOption numbers() {
        return numbers;
    }
}
