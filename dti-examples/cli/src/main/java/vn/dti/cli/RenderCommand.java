package vn.dti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.dti.framework.Framework;
import vn.dti.page.FrameworkPage;
import vn.dti.page.PageFormat;
import vn.dti.wording.Message;

/** {@code dti render}: a framework as a page to be read beside the printed decision. */
@Command(name = "render", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    @ParentCommand
    private Dti dti;

    @Parameters(index = "0", paramLabel = "ID")
    private String framework;

    @Option(names = "--format", paramLabel = "html|md", defaultValue = "HTML")
    private PageFormat format;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "")
    private String out;

    @Option(names = "--overlay", paramLabel = "PLAN", defaultValue = "")
    private String overlay;

    @Override
    public Integer call() {
        String text = format.write(page());
        if (out.isEmpty()) {
            dti.out().print(text);
        } else {
            write(text);
        }
        return Dti.DONE;
    }

    private void write(String text) {
        try {
            Files.writeString(Path.of(out), text);
        } catch (NoSuchFileException lost) {
            throw new CliException(Message.of(CliPhrase.NO_FOLDER, out));
        } catch (IOException unwritable) {
            throw new CliException(Message.of(CliPhrase.UNWRITABLE, out));
        }
    }

    private FrameworkPage page() {
        Framework plain = Arguments.framework(framework);
        return overlay.isEmpty()
                ? FrameworkPage.of(plain, dti.language())
                : FrameworkPage.of(plain, Arguments.overlay(overlay), dti.language());
    }
}
