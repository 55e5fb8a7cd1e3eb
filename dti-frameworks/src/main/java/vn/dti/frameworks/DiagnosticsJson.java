package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.wording.Language;

/** Diagnostics for programs: as plain JSON, and as SARIF 2.1.0 for code-scanning tools. */
public final class DiagnosticsJson {

    private DiagnosticsJson() {}

    /**
     * Diagnostics as a JSON array: {@code code}, {@code severity}, {@code file}, {@code line}, {@code
     * column}, {@code message}.
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
                json.writeStringField("file", diagnostic.file());
                json.writeNumberField("line", diagnostic.position().line());
                json.writeNumberField("column", diagnostic.position().column());
                json.writeStringField("message", diagnostic.message().in(language));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /**
     * Diagnostics as SARIF 2.1.0.
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
        json.writeObjectFieldStart("message");
        json.writeStringField("text", diagnostic.message().in(language));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", diagnostic.file().replace('\\', '/'));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", diagnostic.position().line());
        json.writeNumberField("startColumn", diagnostic.position().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String severity(Diagnostic diagnostic) {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT);
    }
}
