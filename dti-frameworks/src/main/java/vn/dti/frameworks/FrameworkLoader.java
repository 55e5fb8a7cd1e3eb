// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Unmapped;
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
     * Loads a framework from an address of the host's own, such as {@code
     * Host.class.getResource("small.yaml")}.
     *
     * @param address where a text in the format {@code dti/1} is
     * @return the framework
     * @throws InvalidFileException with everything that is wrong, each with its place
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Framework load(URL address) {
        return load(Source.read(address));
    }

    /**
     * Loads a framework with what its author will hardly mean.
     *
     * @param source the text and the name that diagnostics give it
     * @return the framework and the warnings, which {@link #load(Source)} leaves out
     * @throws InvalidFileException with everything that is wrong, each with its place
     */
    public static Loaded loadWithWarnings(Source source) {
        Objects.requireNonNull(source, "source");
        var findings = new Findings(source);
        FrameworkReader reader = FrameworkReader.read(DocumentText.of(source), findings);
        reader.check();
        findings.requireNoErrors();
        return new Loaded(reader.framework().orElseThrow(), findings.all());
    }

    /**
     * A framework that can be used, and what was found that is not an error.
     *
     * @param framework the framework
     * @param warnings sorted by place
     */
    public record Loaded(Framework framework, List<Diagnostic> warnings) implements Unmapped {

        /** Copies the warnings. */
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Loads a framework from text.
     *
     * @param source the text and the name that diagnostics give it
     * @return the framework
     * @throws InvalidFileException with everything that is wrong, each with its place
     */
    public static Framework load(Source source) {
        Objects.requireNonNull(source, "source");
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
        Objects.requireNonNull(source, "source");
        var findings = new Findings(source);
        FrameworkReader.read(DocumentText.of(source), findings).check();
        return findings.all();
    }
}
