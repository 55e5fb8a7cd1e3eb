package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/** Indented JSON with line feeds on every system. */
final class Json {

    private Json() {}

    /** What writes the JSON. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static String write(Content content) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            var indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return NormalText.shown(text + "\n", Json::code);
    }

    /** The code of a character that would act on a terminal; JSON writes it by its UTF-16 units. */
    private static String code(int character) {
        return Character.toString(character)
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04X", unit))
                .collect(Collectors.joining());
    }

    /** A notice: its code, which stays, and its words. */
    static void notice(Message notice, Language language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", notice.phrase().noticeCode());
        json.writeStringField("text", notice.in(language));
        json.writeEndObject();
    }

    /** The ranges of min-max criteria by their ids, with whose figures they are. */
    static void ranges(
            String field, Map<String, ReferenceRange> ranges, Language language, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, ReferenceRange> range : ranges.entrySet()) {
            json.writeObjectFieldStart(range.getKey());
            json.writeStringField("min", range.getValue().min().toString());
            json.writeStringField("max", range.getValue().max().toString());
            json.writeStringField("source", range.getValue().source().in(language));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A list of texts; left out where there are none. */
    static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
