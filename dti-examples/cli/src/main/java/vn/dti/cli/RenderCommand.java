// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.framework.Framework;
import vn.dti.page.FrameworkPage;
import vn.dti.page.PageFormat;

/** {@code dti render}: a framework as a page to be read beside the printed decision. */
@Command(name = "render", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Option(names = "--format", paramLabel = "html|md")
    private Optional<PageFormat> stated = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "")
    private String out;

    @Mixin
    private OverlayOption overlay = new OverlayOption();

    @Override
    public Integer call() {
        PageFormat format = OutputForm.of(stated, out, PageFormat.HTML);
        Output output = dti.output(out);
        OutputForm.require(format, out);
        output.print(format.write(page()));
        return Dti.DONE;
    }

    private FrameworkPage page() {
        Framework plain = Arguments.framework(framework);
        return overlay.overlay()
                .map(plan -> FrameworkPage.of(plain, plan, dti.language()))
                .orElseGet(() -> FrameworkPage.of(plain, dti.language()));
    }
}
