// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.IOException;

/** Parts that a generator of Jackson 2 writes, and those that a parser of it finds. */
class JacksonParts implements JsonParts {

    private final JsonGenerator json;

    /** The generator says how texts are escaped. */
    JacksonParts(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Tells the value at which a parser is, and leaves the parser at its end.
     *
     * @return whether it has its end; else there was no more room for it
     */
    static boolean read(JsonParser json, InputsDocument document) throws IOException {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            switch (token) {
                case START_OBJECT -> document.startObject();
                case END_OBJECT -> document.endObject();
                case START_ARRAY -> document.startList();
                case END_ARRAY -> document.endList();
                case FIELD_NAME -> document.key(json.currentName());
                case VALUE_STRING -> document.text(json.getText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> document.number(json.getText());
                case VALUE_TRUE, VALUE_FALSE -> document.flag(token == JsonToken.VALUE_TRUE);
                case VALUE_EMBEDDED_OBJECT ->
                    document.text(String.valueOf(json.getEmbeddedObject()));
                case VALUE_NULL, NOT_AVAILABLE -> document.none();
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && document.hasRoom() && json.nextToken() != null);
        return depth == 0;
    }

    @Override
    public void startObject() throws IOException {
        json.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        json.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
        json.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
        json.writeEndArray();
    }

    @Override
    public void key(String key) throws IOException {
        json.writeFieldName(key);
    }

    @Override
    public void text(String text) throws IOException {
        json.writeString(text);
    }

    @Override
    public void number(String number) throws IOException {
        // As a number, which trees of nodes ask for.
        json.writeNumber(Integer.parseInt(number));
    }

    @Override
    public void flag(boolean yes) throws IOException {
        json.writeBoolean(yes);
    }

    @Override
    public void none() throws IOException {
        json.writeNull();
    }
}
