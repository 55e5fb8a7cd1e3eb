// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.function.BiFunction;
import vn.dti.wording.Language;

/** Writes objects of a type as the datum that they are printed as, by whichever generator Jackson has. */
final class DatumSerializer<T> extends JsonSerializer<T> {

    private final Class<T> type;
    private final BiFunction<? super T, MappedTypes.Wish, Datum> form;
    private final Language usual;

    DatumSerializer(
            Class<T> type, BiFunction<? super T, MappedTypes.Wish, Datum> form, Language usual) {
        this.type = type;
        this.form = form;
        this.usual = usual;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider context)
            throws IOException {
        var wish = MappedTypes.Wish.of(context::getAttribute, usual);
        new JacksonParts(json).datum(form.apply(value, wish));
    }

    /** The format has no room for the name of a class, and needs none. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator json, SerializerProvider context, TypeSerializer typed)
            throws IOException {
        serialize(value, json, context);
    }
}
