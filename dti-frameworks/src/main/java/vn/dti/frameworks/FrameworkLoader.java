package vn.dti.frameworks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.schema.DocumentText;
import vn.dti.schema.FrameworkReader;

/** Loads frameworks that teams write as YAML. */
public final class FrameworkLoader {

    private FrameworkLoader() {}

    /**
     * The words of the format that name a way to score.
     *
     * @return {@code ratio}, {@code bands}, … in display order
     */
    public static List<String> rules() {
        return FrameworkReader.rules();
    }

    /**
     * Loads a framework from a file.
     *
     * @param path a YAML file in the format {@code dti/1}
     * @return the framework
     * @throws InvalidFileException with everything that is wrong, each with its place
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Framework load(Path path) {
        return load(Source.read(path));
    }

    /**
     * Loads a framework from text.
     *
     * @param source the text and the name that diagnostics give it
     * @return the framework
     * @throws InvalidFileException with everything that is wrong, each with its place
     */
    public static Framework load(Source source) {
        var findings = new Findings(source);
        Optional<Framework> framework =
                FrameworkReader.read(DocumentText.of(source), findings).framework();
        findings.requireNoErrors();
        return framework.orElseThrow();
    }

    /**
     * Checks a framework without using it.
     *
     * @param source the text
     * @return everything that is wrong with it, sorted by place; nothing if it can be loaded
     */
    public static List<Diagnostic> check(Source source) {
        var findings = new Findings(source);
        FrameworkReader.read(DocumentText.of(source), findings).check();
        return findings.all();
    }
}
