package vn.dti.rule;

import java.util.function.Function;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** A way to write the leaves of an {@link Expression}: by name, by label, or as numbers. */
public final class Naming {

    /** Inputs by their names and numbers in canonical form, as rules are written. */
    public static final Naming NAMES =
            new Naming(Input::name, Rational::toString, function -> function.template(Language.EN));

    private final Function<Input, String> inputs;
    private final Function<Rational, String> numbers;
    private final Function<Phrase, String> functions;

    private Naming(
            Function<Input, String> inputs,
            Function<Rational, String> numbers,
            Function<Phrase, String> functions) {
        this.inputs = inputs;
        this.numbers = numbers;
        this.functions = functions;
    }

    /**
     * Inputs by their labels.
     *
     * @param language how numbers are written
     * @return a naming for readers of the framework
     */
    public static Naming labels(Language language) {
        return in(language, input -> "“" + input.label() + "”");
    }

    /**
     * The values of one unit in place of its inputs.
     *
     * @param figures the unit's values
     * @param language how numbers are written
     * @return a naming that writes {@code ?} for a value that is not known
     */
    public static Naming substituting(Figures figures, Language language) {
        return in(
                language,
                input -> figures.number(input)
                        .fold(new Value.Cases<>(
                                number -> bracketed(number, language.number(number)),
                                names -> "?",
                                why -> "?",
                                over -> "?")));
    }

    private static Naming in(Language language, Function<Input, String> inputs) {
        return new Naming(inputs, language::number, function -> function.template(language));
    }

    String of(Input input) {
        return inputs.apply(input);
    }

    String of(Rational number) {
        return bracketed(number, numbers.apply(number));
    }

    /** The word of a function such as {@code floor}. */
    String of(Phrase function) {
        return functions.apply(function);
    }

    private static String bracketed(Rational number, String text) {
        return number.signum() < 0 || text.contains("/") ? "(" + text + ")" : text;
    }
}
