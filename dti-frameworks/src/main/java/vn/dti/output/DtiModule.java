// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.Objects;
import java.util.function.BiFunction;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.wording.Language;

/**
 * The module by which Jackson 2 writes results and reads inputs, in the documented format.
 *
 * <p>Example: {@code new ObjectMapper().registerModule(new DtiModule(Language.VI))}; an endpoint then
 * returns a {@link Scorecard} and takes {@link Inputs}. Without it these types refuse to be written.
 *
 * <ul>
 *   <li>Results ({@link Scorecard}, {@link Score}, comparisons) are the objects of {@code OUTPUT.md},
 *       and so is every {@link Datum}: {@code RankingOutput.of(…)} may be returned as it is.
 *   <li>A {@link Rational} is its text: {@code "2121721/3895"}; a JSON number is read exactly too.
 *   <li>A {@link Notice} has a {@code code} and a {@code message}; a {@link Problem} its {@code pointer}
 *       into the inputs beside them; a {@link Diagnostic} its place.
 *   <li>{@link Inputs} are a document {@code dti-inputs/1}, read back without loss. Of one that is read,
 *       {@code format} and {@code framework} may be left out.
 *   <li>A {@link Framework} is what it takes to score the same again: its id, edition and readings.
 * </ul>
 *
 * <p>One answer may speak another language: {@code mapper.writer().withAttribute(DtiModule.LANGUAGE,
 * Language.EN)}. Needs {@code jackson-databind}, an optional dependency. For Jackson 3 there is {@link
 * DtiJackson3Module}.
 */
// Who uses this class has the module of Jackson.
@SuppressWarnings("exports")
public final class DtiModule extends SimpleModule {

    /** The attribute of a writer that is the {@link Language} of its sentences. */
    public static final String LANGUAGE = "vn.dti.language";

    /** The attribute of a writer that, if it is {@code true}, gives every node its explanation. */
    public static final String EXPLAINED = "vn.dti.explained";

    /**
     * The attribute of a writer that, if it is {@code true}, gives a scorecard all that {@link
     * ScoreOutput#complete} does: explanations, the decision and the report.
     */
    public static final String COMPLETE = "vn.dti.complete";

    private static final long serialVersionUID = 1L;

    private final Language usual;

    /**
     * A module whose sentences are in one language unless a writer asks for another.
     *
     * @param usual the language
     */
    public DtiModule(Language usual) {
        super("vn.dti");
        this.usual = Objects.requireNonNull(usual, "usual");
        MappedTypes.teach(this::write);
        addDeserializer(Inputs.class, new InputsDeserializer());
        addDeserializer(Rational.class, new RationalDeserializer());
    }

    private <T> void write(Class<T> type, BiFunction<? super T, MappedTypes.Wish, Datum> form) {
        addSerializer(new DatumSerializer<>(type, form, usual));
    }

    /** {@return the usual language, for logs} */
    @Override
    public String toString() {
        return "DtiModule[" + usual + "]";
    }
}
