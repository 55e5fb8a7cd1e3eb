package vn.dti.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;

import java.io.IOException;
import java.util.function.BiFunction;

/** Writes objects of a type as the datum that they are printed as, by whichever generator Jackson has. */
final class DatumSerializer<T> extends JsonSerializer<T> {

    private final Class<T> type;
    private final BiFunction<? super T, SerializerProvider, Datum> form;

    DatumSerializer(Class<T> type, BiFunction<? super T, SerializerProvider, Datum> form) {
        this.type = type;
        this.form = form;
    }

    @Override
    public Class<T> handledType() {
        return type;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider context)
            throws IOException {
        Json.write(form.apply(value, context), json);
    }

    /** The format has no room for the name of a class, and needs none. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator json, SerializerProvider context, TypeSerializer typed)
            throws IOException {
        serialize(value, json, context);
    }
}
