// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Overlay;
import vn.dti.schema.DocumentText;
import vn.dti.schema.KnownFrameworks;
import vn.dti.schema.OverlayReader;

/** Loads overlays: who handles which criterion, as a plan assigns it. */
public final class OverlayLoader {

    private static final List<String> IDS = List.of("binh-chanh-2024-plan");

    private OverlayLoader() {}

    /**
     * The ids of the bundled overlays.
     *
     * @return in display order
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A bundled overlay.
     *
     * @param id for example {@code binh-chanh-2024-plan}
     * @return the overlay
     * @throws java.util.NoSuchElementException if there is none of that id; names those that exist
     */
    public static Overlay bundled(String id) {
        return load(source(id));
    }

    /**
     * The text of a bundled overlay, such as to keep it with what was scored, or to begin one's own.
     *
     * @param id for example {@code binh-chanh-2024-plan}
     * @return the YAML with its name
     * @throws java.util.NoSuchElementException if there is none of that id; names those that exist
     */
    public static Source source(String id) {
        Objects.requireNonNull(id, "id");
        Frameworks.requireKnown(id, IDS);
        return Frameworks.resource("overlays/" + id + ".yaml");
    }

    /**
     * Loads an overlay from a file.
     *
     * @param path a YAML file in the format {@code dti-overlay/1}
     * @return the overlay
     * @throws InvalidFileException with everything that is wrong, each with its place
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Overlay load(Path path) {
        return load(Source.read(path));
    }

    /**
     * Loads an overlay and holds it against the framework that it is for.
     *
     * @param path a YAML file in the format {@code dti-overlay/1}
     * @param framework the framework
     * @return the overlay
     * @throws InvalidFileException with everything that is wrong or does not fit, each with its place
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Overlay load(Path path, Framework framework) {
        Objects.requireNonNull(framework, "framework");
        return load(Source.read(path), framework);
    }

    /**
     * Loads an overlay from text and holds it against the framework that it is for.
     *
     * @param source the text and the name that diagnostics give it
     * @param framework the framework
     * @return the overlay
     * @throws InvalidFileException with everything that is wrong or does not fit, each with its place
     */
    public static Overlay load(Source source, Framework framework) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(framework, "framework");
        var findings = new Findings(source);
        OverlayReader reader = OverlayReader.read(DocumentText.of(source), findings);
        reader.check(new KnownFrameworks(
                id -> Optional.of(framework).filter(known -> known.id().equals(id)),
                List.of(framework.id())));
        findings.requireNoErrors();
        return reader.overlay().orElseThrow();
    }

    /**
     * Loads an overlay from text.
     *
     * @param source the text and the name that diagnostics give it
     * @return the overlay
     * @throws InvalidFileException with everything that is wrong, each with its place
     */
    public static Overlay load(Source source) {
        Objects.requireNonNull(source, "source");
        var findings = new Findings(source);
        var overlay = OverlayReader.read(DocumentText.of(source), findings).overlay();
        findings.requireNoErrors();
        return overlay.orElseThrow();
    }
}
