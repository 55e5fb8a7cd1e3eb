// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

import vn.dti.framework.Framework;

/** {@code dti show}: a framework as a tree with maxima, rules in words and clauses. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Runnable {

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Parameters(index = "1", paramLabel = "CRITERION", arity = "0..1", defaultValue = "")
    private String criterion;

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    @Option(names = "--readings")
    private boolean readings;

    @Override
    public void run() {
        Framework shown = overlay.framework(framework);
        var listing = new Listing(dti.page(), shown);
        if (readings) {
            listing.readings(criterion);
        } else if (criterion.isEmpty()) {
            listing.all();
        } else {
            listing.node(Arguments.node(shown, criterion));
        }
    }
}
