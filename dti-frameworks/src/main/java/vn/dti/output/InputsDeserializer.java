package vn.dti.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Inputs;

/**
 * Reads inputs from wherever Jackson takes its tokens, as the file that they are: the text of them is
 * given to {@link InputsFile}, so that both doors take the same and refuse the same.
 *
 * <p>A JSON number means what it says, though its text may mean a thousand ({@code 1.000}) in a file.
 */
final class InputsDeserializer extends JsonDeserializer<Inputs> {

    /** Where a document does not say what it is for, which who scores it knows. */
    private static final String UNSAID = "unsaid";

    private static final int GROUP = 3;

    /** More are refused by who reads the text, without being written out. */
    private static final int MOST_PLACES = 1_000;

    private static final JsonFactory PLAIN = new JsonFactory();

    @Override
    public Inputs deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return (Inputs) context.handleUnexpectedToken(Inputs.class, json);
        }
        String text = document(json);
        try {
            return InputsFile.load(new Source("inputs", text)).inputs();
        } catch (InvalidFileException invalid) {
            String all = invalid.diagnostics().stream()
                    .map(each -> each.message() + " [" + each.code() + "]")
                    .collect(Collectors.joining("; "));
            throw JsonMappingException.from(json, all, invalid);
        }
    }

    private static String document(JsonParser json) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator copy = PLAIN.createGenerator(text)) {
            copy.writeStartObject();
            Set<String> keys = copyFields(json, copy, text);
            if (!keys.contains("format")) {
                copy.writeStringField("format", "dti-inputs/1");
            }
            if (!keys.contains("framework")) {
                copy.writeStringField("framework", UNSAID);
            }
            copy.writeEndObject();
        }
        return text.toString();
    }

    private static Set<String> copyFields(JsonParser json, JsonGenerator copy, StringWriter text)
            throws IOException {
        var keys = new HashSet<String>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            keys.add(json.currentName());
            copy.writeFieldName(json.currentName());
            json.nextToken();
            copy(json, copy);
            copy.flush();
            if (text.getBuffer().length() > Budget.BYTES) {
                throw JsonMappingException.from(
                        json, "inputs of more than " + Budget.BYTES + " characters");
            }
        }
        return keys;
    }

    private static void copy(JsonParser json, JsonGenerator copy) throws IOException {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            if (token.isNumeric()) {
                copy.writeString(number(json));
            } else if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
                copy.writeString(String.valueOf(json.getEmbeddedObject()));
            } else {
                copy.copyCurrentEvent(json);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && json.nextToken() != null);
    }

    /** The number without a doubt about its point: {@code 1.234} as {@code 1.2340}. */
    private static String number(JsonParser json) throws IOException {
        var number = new BigDecimal(json.getText()).stripTrailingZeros();
        if (Math.abs((long) number.scale()) > MOST_PLACES) {
            return json.getText();
        }
        int scale = Math.max(number.scale(), 0);
        return number.setScale(scale == GROUP ? GROUP + 1 : scale).toPlainString();
    }
}
