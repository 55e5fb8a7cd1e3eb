package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Note;
import vn.dti.diagnostic.Place;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Diagnostics for programs: as plain JSON, and as SARIF 2.1.0 for code-scanning tools. */
public final class DiagnosticsJson {

    private DiagnosticsJson() {}

    /**
     * Diagnostics as a JSON array: {@code code}, {@code severity}, {@code file}, {@code line}, {@code
     * column}, {@code message}, and where there are any {@code hint} and {@code notes}, each with its
     * own place and message.
     *
     * @param diagnostics what was found
     * @param language the language of the messages
     * @return indented JSON that ends in a line feed
     */
    public static String write(List<Diagnostic> diagnostics, Language language) {
        return Json.write(json -> {
            json.writeStartArray();
            for (Diagnostic diagnostic : diagnostics) {
                json.writeStartObject();
                json.writeStringField("code", diagnostic.code());
                json.writeStringField("severity", severity(diagnostic));
                place(diagnostic.place(), json);
                json.writeStringField("message", diagnostic.message().in(language));
                for (Message hint : diagnostic.hints()) {
                    json.writeStringField("hint", hint.in(language));
                }
                notes(diagnostic, language, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void place(Place place, JsonGenerator json) throws IOException {
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.position().line());
        json.writeNumberField("column", place.position().column());
    }

    private static void notes(Diagnostic diagnostic, Language language, JsonGenerator json)
            throws IOException {
        if (diagnostic.notes().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("notes");
        for (Note note : diagnostic.notes()) {
            json.writeStartObject();
            place(note.place(), json);
            json.writeStringField("message", note.message().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Diagnostics as SARIF 2.1.0; a hint follows its message, a note is a related location.
     *
     * @param diagnostics what was found
     * @param language the language of the messages
     * @return indented JSON that ends in a line feed
     */
    public static String writeSarif(List<Diagnostic> diagnostics, Language language) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "dti");
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("results");
            for (Diagnostic diagnostic : diagnostics) {
                result(diagnostic, language, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void result(Diagnostic diagnostic, Language language, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.code());
        json.writeStringField("level", severity(diagnostic));
        message(text(diagnostic, language), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        location(diagnostic.place(), json);
        json.writeEndObject();
        json.writeEndArray();
        related(diagnostic, language, json);
        json.writeEndObject();
    }

    private static String text(Diagnostic diagnostic, Language language) {
        return Stream.concat(Stream.of(diagnostic.message()), diagnostic.hints().stream())
                .map(message -> message.in(language))
                .collect(Collectors.joining(". "));
    }

    private static void message(String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void location(Place place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", place.file().replace('\\', '/'));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.position().line());
        json.writeNumberField("startColumn", place.position().column());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void related(Diagnostic diagnostic, Language language, JsonGenerator json)
            throws IOException {
        if (diagnostic.notes().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Note note : diagnostic.notes()) {
            json.writeStartObject();
            location(note.place(), json);
            message(note.message().in(language), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String severity(Diagnostic diagnostic) {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT);
    }
}
