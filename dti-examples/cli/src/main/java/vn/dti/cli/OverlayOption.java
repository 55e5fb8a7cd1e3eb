// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import vn.dti.framework.Framework;
import vn.dti.framework.Overlay;

/** The plan that the words of the command line put over a framework. */
final class OverlayOption {

    @Option(names = "--overlay", paramLabel = "PLAN", defaultValue = "")
    private String plan;

    /** The plan; empty without the option. */
    Optional<Overlay> overlay() {
        return plan.isEmpty() ? Optional.empty() : Optional.of(Arguments.overlay(plan));
    }

    /** A bundled framework by its id, or one in a file, under the plan. */
    Framework framework(String idOrFile) {
        Framework framework = Arguments.framework(idOrFile);
        return overlay().map(framework::with).orElse(framework);
    }
}
