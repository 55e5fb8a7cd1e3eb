// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import vn.dti.frameworks.CanonicalForm;

/**
 * The printer of YAML, in the layout of {@link CanonicalForm}: a line for each value, in UTF-8, with
 * line feeds on every system.
 *
 * <p>Texts are in quotes where they would be read as something else, and so are ids that look like
 * numbers; what would act on a terminal is written by its code.
 */
public final class Yaml {

    private static final String STEP = "  ";

    private final StringBuilder lines = new StringBuilder();

    private Yaml() {}

    /**
     * Prints an object.
     *
     * @param datum what to print
     * @param out receives the document; it is flushed but not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Datum.Entries datum, OutputStream out) throws IOException {
        Objects.requireNonNull(datum, "datum");
        out.write(text(datum).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * An object as YAML in memory.
     *
     * @param datum what to print
     * @return the document with a line feed at its end
     */
    public static String text(Datum.Entries datum) {
        Objects.requireNonNull(datum, "datum");
        var yaml = new Yaml();
        try {
            yaml.entries(datum, "", "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return yaml.lines.toString();
    }

    /** The first line has a lead of its own, such as the dash of an item. */
    private void entries(Datum.Entries entries, String first, String indent) throws IOException {
        String lead = first;
        for (Datum.Field field : entries.fields()) {
            lines.append(lead).append(CanonicalForm.value(field.key())).append(':');
            below(field.value(), indent);
            lead = indent;
        }
    }

    /** What follows a colon or a dash: in the same line, or below it. */
    private void below(Datum datum, String indent) throws IOException {
        datum.fold(
                leaf -> lines.append(' ').append(text(leaf)).append('\n'),
                list -> {
                    if (!list.items().iterator().hasNext()) {
                        lines.append(" []\n");
                        return;
                    }
                    lines.append('\n');
                    items(list.items().iterator(), indent + STEP);
                },
                entries -> {
                    if (entries.fields().isEmpty()) {
                        lines.append(" {}\n");
                        return;
                    }
                    lines.append('\n');
                    entries(entries, indent + STEP, indent + STEP);
                });
    }

    private void items(Iterator<Datum> items, String indent) throws IOException {
        while (items.hasNext()) {
            Datum item = items.next();
            if (item instanceof Datum.Entries entries && !entries.fields().isEmpty()) {
                entries(entries, indent + "- ", indent + STEP);
            } else {
                lines.append(indent).append('-');
                below(item, indent);
            }
        }
    }

    private static String text(Datum.Leaf leaf) {
        return switch (leaf.sort()) {
            case TEXT -> CanonicalForm.value(leaf.text());
            case FIGURE, POSITION, FLAG -> leaf.text();
            case NONE -> "~";
        };
    }
}
