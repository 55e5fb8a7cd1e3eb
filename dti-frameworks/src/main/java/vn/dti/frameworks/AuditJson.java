package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.dti.audit.Audit;
import vn.dti.audit.Finding;
import vn.dti.audit.Verdict;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;

/** The audit of a published table as JSON. */
public final class AuditJson {

    private AuditJson() {}

    /**
     * An audit as a JSON object: {@code framework}, {@code unit}, {@code period}, {@code citation},
     * {@code consistent}, {@code figures} ({@code checked}, {@code unchecked}), {@code unlisted} rows,
     * {@code places} ({@code taken}, {@code framework}, {@code explaining}, null if none does),
     * {@code findings} ({@code node}, null for the total, {@code kind}, {@code message}), and {@code
     * conventions} ({@code convention}, {@code stated}, {@code compatible}, {@code places},
     * {@code uncheckedSums}, {@code refutations}).
     *
     * @param table the table
     * @param framework the framework that the table is of
     * @param audit what was found in it
     * @param language the language of the messages
     * @return indented JSON that ends in a line feed
     */
    public static String write(
            PublishedTable table, Framework framework, Audit audit, Language language) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("framework", framework.id());
            json.writeStringField("unit", table.unit());
            json.writeStringField("period", table.period());
            json.writeStringField("citation", table.citation());
            json.writeBooleanField("consistent", audit.isConsistent());
            json.writeObjectFieldStart("figures");
            json.writeNumberField("checked", audit.checked());
            json.writeNumberField("unchecked", audit.unchecked());
            json.writeEndObject();
            json.writeNumberField("unlisted", audit.unlisted());
            places(framework, audit, json);
            findings("findings", audit.findings(), language, json);
            json.writeArrayFieldStart("conventions");
            for (Verdict verdict : audit.verdicts()) {
                verdict(verdict, audit, language, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void places(Framework framework, Audit audit, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("places");
        json.writeNumberField("taken", audit.places());
        json.writeNumberField("framework", framework.display().places());
        if (audit.explaining().isPresent()) {
            json.writeNumberField("explaining", audit.explaining().getAsInt());
        } else {
            json.writeNullField("explaining");
        }
        json.writeEndObject();
    }

    private static void verdict(Verdict verdict, Audit audit, Language language, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("convention", verdict.convention().name());
        json.writeBooleanField("stated", verdict.convention() == audit.stated());
        json.writeBooleanField("compatible", verdict.isCompatible());
        json.writeNumberField("places", verdict.places());
        json.writeNumberField("uncheckedSums", verdict.uncheckedSums());
        findings("refutations", verdict.refutations(), language, json);
        json.writeEndObject();
    }

    private static void findings(
            String field, List<Finding> findings, Language language, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            json.writeStartObject();
            if (finding.node().isEmpty()) {
                json.writeNullField("node");
            } else {
                json.writeStringField("node", finding.node());
            }
            json.writeStringField("kind", finding.kind().name());
            json.writeStringField("message", finding.message().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
