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

    private final JsonGenerator json;
    private final Datum.Step<Datum.Leaf> text;

    private Json(JsonGenerator json) {
        this.json = json;
        this.text = this::shown;
    }

    private Json(JsonGenerator json, Datum.Step<Datum.Leaf> text) {
        this.json = json;
        this.text = text;
    }

    /** Writes a datum by a generator of a host, which says how texts are escaped. */
    static void write(Datum datum, JsonGenerator json) throws IOException {
        new Json(json, leaf -> json.writeString(leaf.text())).write(datum);
    }

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
            new Json(json).write(datum);
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

    private void write(Datum datum) throws IOException {
        datum.fold(this::write, this::write, this::write);
    }

    private void write(Datum.Leaf leaf) throws IOException {
        switch (leaf.sort()) {
            case FIGURE, TEXT -> text.take(leaf);
            case POSITION -> json.writeNumber(leaf.text());
            case FLAG -> json.writeBoolean(leaf.isTrue());
            case NONE -> json.writeNull();
        }
    }

    private void write(Datum.Sequence list) throws IOException {
        json.writeStartArray();
        for (Datum item : list.items()) {
            write(item);
        }
        json.writeEndArray();
    }

    private void write(Datum.Entries entries) throws IOException {
        json.writeStartObject();
        for (Datum.Field field : entries.fields()) {
            json.writeFieldName(NormalText.shown(field.key()));
            write(field.value());
        }
        json.writeEndObject();
    }

    private void shown(Datum.Leaf leaf) throws IOException {
        var quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(leaf.text()));
        json.writeRawValue('"' + NormalText.shown(quoted, Json::code) + '"');
    }

    /** The code of a character, by its UTF-16 units. */
    private static String code(int character) {
        return Character.toString(character)
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04X", unit))
                .collect(Collectors.joining());
    }
}
