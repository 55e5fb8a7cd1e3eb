// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.input.Inputs;

/** Reads inputs from wherever Jackson takes its tokens, as the file that they are. */
final class InputsDeserializer extends JsonDeserializer<Inputs> {

    @Override
    public @Nullable Inputs getNullValue(DeserializationContext context)
            throws JsonMappingException {
        return context.getParser().getParsingContext().inRoot()
                ? context.reportInputMismatch(this, InputsDocument.isNull())
                : null;
    }

    @Override
    public Inputs deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return (Inputs) context.handleUnexpectedToken(Inputs.class, json);
        }
        var document = new InputsDocument();
        if (!JacksonParts.read(json, document)) {
            throw JsonMappingException.from(json, InputsDocument.tooLong());
        }
        try {
            return document.inputs();
        } catch (InvalidFileException invalid) {
            throw JsonMappingException.from(json, InputsDocument.why(invalid), invalid);
        }
    }
}
