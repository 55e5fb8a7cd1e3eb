// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.dti.wording.NormalText;

/**
 * The printer of JSON: indented, in UTF-8, with line feeds on every system.
 *
 * <p>What would act on a terminal (control characters, marks that turn the direction of text) is
 * written by its code, {@code \\u202E}, which JSON reads back as the same character.
 */
public final class Json {

    private Json() {}

    /**
     * Prints a datum, item by item.
     *
     * @param datum what to print
     * @param out receives the JSON with a line feed at its end; it is flushed but not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Datum datum, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        var indenter = new DefaultIndenter("  ", "\n");
        var printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            printed(json).datum(datum);
            json.writeRaw('\n');
        }
    }

    /**
     * A datum as JSON in memory; for large ones see {@link #write}.
     *
     * @param datum what to print
     * @return the JSON with a line feed at its end
     */
    public static String text(Datum datum) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(datum, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonParts printed(JsonGenerator json) {
        return new JacksonParts(json) {
            @Override
            public void text(String text) throws IOException {
                json.writeRawValue('"' + shown(text) + '"');
            }
        };
    }

    private static String shown(String text) {
        var quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
        return NormalText.shown(quoted, Json::code);
    }

    /** The code of a character, by its UTF-16 units. */
    private static String code(int character) {
        return Character.toString(character)
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04X", unit))
                .collect(Collectors.joining());
    }
}
