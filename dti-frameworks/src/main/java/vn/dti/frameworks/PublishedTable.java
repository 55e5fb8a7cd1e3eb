// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.dti.audit.Published;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.schema.DocumentText;
import vn.dti.schema.PublishedReader;

/**
 * Points of one unit as an authority published them.
 *
 * @param framework the id of the framework
 * @param unit the unit
 * @param period the period
 * @param citation where the table was published
 * @param figures the printed figures; the scale of each is the number of digits printed
 * @param rows where the points of each node are printed in the file, the total under the empty id
 */
public record PublishedTable(
        String framework,
        String unit,
        String period,
        String citation,
        Published figures,
        Map<String, Place> rows) {

    /** Copies the places. */
    public PublishedTable {
        rows = Map.copyOf(rows);
    }

    private static final List<String> NAMES = List.of("binh-chanh-2023");

    /**
     * The names of the bundled tables.
     *
     * @return in display order
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The printed points.
     *
     * @return by the ids of groups and criteria, in the order of the table
     */
    public Map<String, BigDecimal> points() {
        return figures.points();
    }

    /**
     * A table that this library brings along.
     *
     * @param name for example {@code binh-chanh-2023}
     * @return the table
     * @throws java.util.NoSuchElementException if there is none of that name; names those that exist
     */
    public static PublishedTable bundled(String name) {
        Objects.requireNonNull(name, "name");
        Frameworks.requireKnown(name, NAMES);
        return load(Frameworks.resource("published/" + name + ".yaml"));
    }

    /**
     * Loads a table from a file.
     *
     * @param path a YAML file in the format {@code dti-published/1}
     * @return the table
     * @throws InvalidFileException with everything that is wrong, each with its place
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static PublishedTable load(Path path) {
        return load(Source.read(path));
    }

    /**
     * Loads a table from a file and holds its figures against the framework that it names.
     *
     * @param path a YAML file in the format {@code dti-published/1}
     * @param named gives the framework that the table names; asked if nothing else is wrong
     * @return the table
     * @throws InvalidFileException with everything that is wrong, each with its place; also with what the
     *     maxima allow to be a thousand, such as {@code 1.000} of 1,200
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static PublishedTable load(Path path, Function<String, Framework> named) {
        Objects.requireNonNull(named, "named");
        return load(Source.read(path), named);
    }

    /**
     * Loads a table from text and holds its figures against the framework that it names.
     *
     * @param source the text and the name that diagnostics give it
     * @param named gives the framework that the table names; asked if nothing else is wrong
     * @return the table
     * @throws InvalidFileException with everything that is wrong, each with its place
     */
    public static PublishedTable load(Source source, Function<String, Framework> named) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(named, "named");
        var findings = new Findings(source);
        PublishedReader reader = PublishedReader.read(DocumentText.of(source), findings);
        reader.requireFit(named);
        return sound(reader, findings);
    }

    /**
     * Loads a table from text.
     *
     * @param source the text and the name that diagnostics give it
     * @return the table
     * @throws InvalidFileException with everything that is wrong, each with its place
     */
    public static PublishedTable load(Source source) {
        Objects.requireNonNull(source, "source");
        var findings = new Findings(source);
        return sound(PublishedReader.read(DocumentText.of(source), findings), findings);
    }

    private static PublishedTable sound(PublishedReader reader, Findings findings) {
        findings.requireNoErrors();
        PublishedReader.Table read = reader.table().orElseThrow();
        return new PublishedTable(
                read.framework(),
                read.unit(),
                read.period(),
                read.citation(),
                read.figures(),
                rows(reader, read.figures(), findings));
    }

    private static Map<String, Place> rows(
            PublishedReader reader, Published figures, Findings findings) {
        var rows = new HashMap<String, Place>();
        figures.points()
                .forEach((node, points) -> reader.position(points)
                        .ifPresent(position -> rows.put(node, findings.place(position))));
        return rows;
    }
}
