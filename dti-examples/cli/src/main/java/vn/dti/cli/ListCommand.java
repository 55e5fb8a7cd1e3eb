// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;
import vn.dti.page.FrameworkPage;

/** {@code dti list}: the bundled frameworks. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {

    @ParentCommand
    private Dti dti;

    @Override
    public void run() {
        var page = dti.page();
        Frameworks.all().forEach(framework -> print(page, framework));
    }

    private static void print(Page page, Framework framework) {
        page.line(0, framework.id());
        Headers.framework(page, 2, framework);
        page.line(2, FrameworkPage.size(framework, page.language()));
    }
}
