// SPDX-License-Identifier: Apache-2.0
package vn.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.input.Inputs;
import vn.dti.test.DtiArbitraries;

/** A property of our own, over the units that the kit makes. */
class OursRoundingProperties {

    private static final Framework OURS = FrameworkLoader.load(Path.of("files/ours-2026.yaml"));

    @Provide
    Arbitrary<Inputs> units() {
        return DtiArbitraries.inputsAtThresholds(OURS);
    }

    @Property(tries = 50)
    void theTotalIsShownWithTwoPlacesAtMost(@ForAll("units") Inputs unit) {
        Scorecard card = OURS.score(unit);

        assertThat(card.displayed().scale()).isLessThanOrEqualTo(2);
    }
}
