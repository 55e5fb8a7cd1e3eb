// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.FilePath;
import vn.dti.diagnostic.Source;
import vn.dti.form.FormReader;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.framework.Overlay;
import vn.dti.frameworks.DocumentCheck;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.frameworks.PublishedTable;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Spelling;
import vn.dti.wording.Worded;

/** The meaning of the words of the command line. */
final class Arguments {

    private static final String INPUTS = "dti-inputs/1";

    private Arguments() {}

    /** An option that would be without effect is refused rather than passed over. */
    static void refuse(boolean one, String name, boolean other, String otherName) {
        if (one && other) {
            throw new CliException(Message.of(CliPhrase.NOT_TOGETHER, name, otherName));
        }
    }

    /** A bundled framework by its id, or one in a file. */
    static Framework framework(String idOrFile) {
        Optional<Framework> bundled = Frameworks.find(NormalText.of(idOrFile));
        return bundled.isPresent() ? bundled.get() : fromFile(idOrFile);
    }

    /** The framework that a file names: a bundled one, a file beside that file, or one from here. */
    static Framework namedBy(String file, String idOrFile) {
        Path beside = FilePath.of(file).resolveSibling(FilePath.of(idOrFile));
        return Frameworks.find(NormalText.of(idOrFile)).isEmpty() && Files.isRegularFile(beside)
                ? FrameworkLoader.load(beside)
                : framework(idOrFile);
    }

    private static Framework fromFile(String idOrFile) {
        Path file = FilePath.of(idOrFile);
        if (hasFigures(file)) {
            throw new CliException(Message.of(CliPhrase.SWAPPED_WORDS, idOrFile));
        }
        if (Files.isRegularFile(file) || idOrFile.endsWith(".yaml") || idOrFile.endsWith(".yml")) {
            return FrameworkLoader.load(file);
        }
        throw new CliException(Frameworks.suggestion(idOrFile)
                .map(near -> Message.of(CliPhrase.UNKNOWN_FRAMEWORK_SUGGESTING, idOrFile, near))
                .orElseGet(
                        () -> Message.of(CliPhrase.UNKNOWN_FRAMEWORK, idOrFile, Frameworks.ids())));
    }

    /** Words are swapped easily; what a framework is not says less than where it goes. */
    private static boolean hasFigures(Path file) {
        if (!Files.isRegularFile(file)) {
            return Files.isDirectory(file);
        }
        return FormReader.isTable(file)
                || DocumentCheck.format(Source.read(file))
                        .filter(INPUTS::equals)
                        .isPresent();
    }

    /** A bundled plan by its id, or one in a file. */
    static Overlay overlay(String idOrFile) {
        String id = NormalText.of(idOrFile);
        return OverlayLoader.ids().contains(id)
                ? OverlayLoader.bundled(id)
                : OverlayLoader.load(file(idOrFile, OverlayLoader.ids()));
    }

    /** A bundled published table by its name, or one in a file that suits the framework it names. */
    static PublishedTable table(String nameOrFile) {
        String name = NormalText.of(nameOrFile);
        return PublishedTable.names().contains(name)
                ? PublishedTable.bundled(name)
                : PublishedTable.load(
                        file(nameOrFile, PublishedTable.names()), id -> namedBy(nameOrFile, id));
    }

    private static Path file(String name, List<String> bundled) {
        Path file = FilePath.of(name);
        if (!Files.exists(file)) {
            Worded names = language -> language.oneOf(bundled);
            throw new CliException(Message.of(CliPhrase.UNKNOWN_NAME, name, names));
        }
        return file;
    }

    /** A group or criterion, or the whole by the name that tests give it. */
    static Node nodeOrWhole(Framework framework, String id) {
        return id.equals(Framework.WHOLE) ? framework.root() : node(framework, id);
    }

    /** A group or criterion of a framework. */
    static Node node(Framework framework, String id) {
        return framework.find(id).orElseThrow(() -> new CliException(unknown(framework, id)));
    }

    private static Message unknown(Framework framework, String id) {
        var ids = framework.nodes().map(Node::id).toList();
        return Spelling.nearest(id, ids)
                .map(near -> Message.of(
                        CliPhrase.UNKNOWN_CRITERION_SUGGESTING,
                        id,
                        framework.id(),
                        framework.titled(near)))
                .orElseGet(() -> Message.of(CliPhrase.UNKNOWN_CRITERION, id, framework.id()));
    }
}
