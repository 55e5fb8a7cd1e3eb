// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import vn.dti.exact.Rational;

/** Reads a number from its text, such as {@code "775/82"}, or from the characters of a JSON number. */
final class RationalDeserializer extends JsonDeserializer<Rational> {

    @Override
    public Rational deserialize(JsonParser json, DeserializationContext context)
            throws IOException {
        JsonToken token = json.currentToken();
        if (!token.isNumeric() && token != JsonToken.VALUE_STRING) {
            return (Rational) context.handleUnexpectedToken(Rational.class, json);
        }
        try {
            return MappedTypes.number(token == JsonToken.VALUE_STRING, json.getText());
        } catch (IllegalArgumentException none) {
            throw context.weirdStringException(json.getText(), Rational.class, none.getMessage());
        }
    }
}
