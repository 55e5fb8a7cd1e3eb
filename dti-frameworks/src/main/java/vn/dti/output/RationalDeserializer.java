package vn.dti.output;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.wording.Message;

/** Reads a number from its text, such as {@code "775/82"}, or from the characters of a JSON number. */
final class RationalDeserializer extends JsonDeserializer<Rational> {

    @Override
    public Rational deserialize(JsonParser json, DeserializationContext context)
            throws IOException {
        JsonToken token = json.currentToken();
        try {
            if (token.isNumeric()) {
                return Rational.of(new BigDecimal(json.getText()));
            }
            if (token == JsonToken.VALUE_STRING) {
                return Rational.parse(json.getText());
            }
        } catch (UnreadableNumberException unreadable) {
            throw context.weirdStringException(
                    json.getText(), Rational.class, Message.of(unreadable).toString());
        } catch (IllegalArgumentException beyond) {
            throw context.weirdStringException(
                    json.getText(), Rational.class, "too large or not finite");
        }
        return (Rational) context.handleUnexpectedToken(Rational.class, json);
    }
}
