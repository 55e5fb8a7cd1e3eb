// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dti.yaml.YamlNode;

/** A YAML document as an editor hands it to a schema: by the core rules of YAML 1.2. */
final class YamlAsJson {

    private static final Set<String> BOOLEANS =
            Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

    private YamlAsJson() {}

    static String of(YamlNode node) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            write(node, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(YamlNode node, JsonGenerator json) throws IOException {
        if (node instanceof YamlNode.Mapping mapping) {
            json.writeStartObject();
            for (YamlNode.Entry entry : mapping.entries()) {
                json.writeFieldName(entry.key().text());
                write(entry.value(), json);
            }
            json.writeEndObject();
        } else if (node instanceof YamlNode.Sequence sequence) {
            json.writeStartArray();
            for (YamlNode item : sequence.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            write((YamlNode.Scalar) node, json);
        }
    }

    /** Only what is plain can be a number, true or false; yes and no are text since YAML 1.2. */
    private static void write(YamlNode.Scalar scalar, JsonGenerator json) throws IOException {
        String text = scalar.text();
        if (scalar.isNull()) {
            json.writeNull();
        } else if (scalar.plain() && BOOLEANS.contains(text)) {
            json.writeBoolean(Boolean.parseBoolean(text.toLowerCase(Locale.ROOT)));
        } else if (scalar.plain() && NUMBER.matcher(text).matches()) {
            json.writeNumber(new BigDecimal(text));
        } else {
            json.writeString(text);
        }
    }
}
