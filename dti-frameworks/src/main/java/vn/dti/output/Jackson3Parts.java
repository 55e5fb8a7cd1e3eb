// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Parts that a generator of Jackson 3 writes, and those that a parser of it finds. */
final class Jackson3Parts implements JsonParts {

    private final JsonGenerator json;

    /** The generator says how texts are escaped. */
    Jackson3Parts(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Tells the value at which a parser is, and leaves the parser at its end.
     *
     * @return whether it has its end; else there was no more room for it
     */
    static boolean read(JsonParser json, InputsDocument document) {
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            switch (token) {
                case START_OBJECT -> document.startObject();
                case END_OBJECT -> document.endObject();
                case START_ARRAY -> document.startList();
                case END_ARRAY -> document.endList();
                case PROPERTY_NAME -> document.key(json.currentName());
                case VALUE_STRING -> document.text(json.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> document.number(json.getString());
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
    public void startObject() {
        json.writeStartObject();
    }

    @Override
    public void endObject() {
        json.writeEndObject();
    }

    @Override
    public void startList() {
        json.writeStartArray();
    }

    @Override
    public void endList() {
        json.writeEndArray();
    }

    @Override
    public void key(String key) {
        json.writeName(key);
    }

    @Override
    public void text(String text) {
        json.writeString(text);
    }

    @Override
    public void number(String number) {
        // As a number, which trees of nodes ask for.
        json.writeNumber(Integer.parseInt(number));
    }

    @Override
    public void flag(boolean yes) {
        json.writeBoolean(yes);
    }

    @Override
    public void none() {
        json.writeNull();
    }
}
