// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.exact.Rational;
import vn.dti.input.Inputs;
import vn.dti.wording.Language;

/**
 * The module by which Jackson 3 writes results and reads inputs, in the documented format: the twin of
 * {@link DtiModule}, to the letter.
 *
 * <p>Example: {@code JsonMapper.builder().addModule(new DtiJackson3Module(Language.VI)).build()}. Spring
 * Boot 4 takes it as a bean, and needs nothing else to answer with a {@link vn.dti.framework.Scorecard}.
 *
 * <p>One answer may speak another language: {@code mapper.writer().withAttribute(DtiJackson3Module.LANGUAGE,
 * Language.EN)}. Needs {@code tools.jackson.core:jackson-databind}, an optional dependency, and nothing of
 * Jackson 2.
 */
// Who uses this class has the module of Jackson.
@SuppressWarnings("exports")
public final class DtiJackson3Module extends SimpleModule {

    /** The attribute of a writer that is the {@link Language} of its sentences. */
    public static final String LANGUAGE = DtiModule.LANGUAGE;

    /** The attribute of a writer that, if it is {@code true}, gives every node its explanation. */
    public static final String EXPLAINED = DtiModule.EXPLAINED;

    /**
     * The attribute of a writer that, if it is {@code true}, gives a scorecard all that {@link
     * ScoreOutput#complete} does: explanations, the decision and the report.
     */
    public static final String COMPLETE = DtiModule.COMPLETE;

    private static final long serialVersionUID = 1L;

    private final Language usual;

    /**
     * A module whose sentences are in one language unless a writer asks for another.
     *
     * @param usual the language
     */
    public DtiJackson3Module(Language usual) {
        super("vn.dti");
        this.usual = Objects.requireNonNull(usual, "usual");
        MappedTypes.teach(this::write);
        addDeserializer(Inputs.class, new InputsReader());
        addDeserializer(Rational.class, new RationalReader());
    }

    private <T> void write(Class<T> type, BiFunction<? super T, MappedTypes.Wish, Datum> form) {
        addSerializer(type, new DatumWriter<>(form, usual));
    }

    /** {@return the usual language, for logs} */
    @Override
    public String toString() {
        return "DtiJackson3Module[" + usual + "]";
    }

    private static final class DatumWriter<T> extends ValueSerializer<T> {

        private final BiFunction<? super T, MappedTypes.Wish, Datum> form;
        private final Language usual;

        DatumWriter(BiFunction<? super T, MappedTypes.Wish, Datum> form, Language usual) {
            this.form = form;
            this.usual = usual;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            var wish = MappedTypes.Wish.of(context::getAttribute, usual);
            try {
                new Jackson3Parts(json).datum(form.apply(value, wish));
            } catch (IOException impossible) {
                // Jackson 3 has no checked exceptions.
                throw new UncheckedIOException(impossible);
            }
        }

        /** The format has no room for the name of a class, and needs none. */
        @Override
        public void serializeWithType(
                T value, JsonGenerator json, SerializationContext context, TypeSerializer typed) {
            serialize(value, json, context);
        }
    }

    private static final class InputsReader extends ValueDeserializer<Inputs> {

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return context.getParser().streamReadContext().inRoot()
                    ? context.reportInputMismatch(this, InputsDocument.isNull())
                    : null;
        }

        @Override
        public Inputs deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return (Inputs) context.handleUnexpectedToken(Inputs.class, json);
            }
            var document = new InputsDocument();
            if (!Jackson3Parts.read(json, document)) {
                throw DatabindException.from(json, InputsDocument.tooLong());
            }
            try {
                return document.inputs();
            } catch (InvalidFileException invalid) {
                throw DatabindException.from(json, InputsDocument.why(invalid), invalid);
            }
        }
    }

    private static final class RationalReader extends ValueDeserializer<Rational> {

        @Override
        public Rational deserialize(JsonParser json, DeserializationContext context) {
            JsonToken token = json.currentToken();
            if (!token.isNumeric() && token != JsonToken.VALUE_STRING) {
                return (Rational) context.handleUnexpectedToken(Rational.class, json);
            }
            try {
                return MappedTypes.number(token == JsonToken.VALUE_STRING, json.getString());
            } catch (IllegalArgumentException none) {
                throw context.weirdStringException(
                        json.getString(), Rational.class, none.getMessage());
            }
        }
    }
}
