// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.nio.file.Path;
import java.util.Objects;
import vn.dti.cohort.ReferenceSet;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.schema.DocumentText;
import vn.dti.schema.ReferenceReader;

/**
 * Frozen min-max ranges as a YAML file, in the format {@code dti-reference/1}.
 *
 * <p>Example: {@code Cohort.of(framework, members).against(ReferenceFile.load(path, framework))}.
 */
public final class ReferenceFile {

    private ReferenceFile() {}

    /**
     * Loads a reference set.
     *
     * @param path the file
     * @param framework the framework that it is for
     * @return the ranges with their citation
     * @throws InvalidFileException with everything that is wrong, each with its place
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static ReferenceSet load(Path path, Framework framework) {
        Objects.requireNonNull(framework, "framework");
        return load(Source.read(path), framework);
    }

    /**
     * Loads a reference set from text.
     *
     * @param source the text and the name that diagnostics give it
     * @param framework the framework that it is for
     * @return the ranges with their citation
     * @throws InvalidFileException with everything that is wrong, each with its place
     */
    public static ReferenceSet load(Source source, Framework framework) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(framework, "framework");
        var findings = new Findings(source);
        ReferenceReader reader = ReferenceReader.read(DocumentText.of(source), findings);
        reader.requireFit(framework);
        findings.requireNoErrors();
        return reader.set();
    }
}
