package vn.dti.rule;

import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** A way to write the leaves of an {@link Expression}: by name, by label, or as numbers. */
public interface Naming {

    /** Inputs by their names and numbers in canonical form, as rules are written. */
    Naming NAMES = new Naming() {
        @Override
        public String of(Input input) {
            return input.name();
        }

        @Override
        public String of(Rational number) {
            return bracketed(number, number.toString());
        }
    };

    /**
     * How an input is written.
     *
     * @param input an input of the expression
     * @return for example its label
     */
    String of(Input input);

    /**
     * How a number is written.
     *
     * @param number a constant of the expression
     * @return for example {@code 0,5}
     */
    String of(Rational number);

    /**
     * How a function is written.
     *
     * @param function for example {@code floor}
     * @return its word in the format
     */
    default String of(Phrase function) {
        return function.template(Language.EN);
    }

    /**
     * Inputs by their labels.
     *
     * @param language how numbers are written
     * @return a naming for readers of the framework
     */
    static Naming labels(Language language) {
        return new Naming() {
            @Override
            public String of(Input input) {
                return "“" + input.label() + "”";
            }

            @Override
            public String of(Rational number) {
                return bracketed(number, language.number(number));
            }

            @Override
            public String of(Phrase function) {
                return function.template(language);
            }
        };
    }

    /**
     * The values of one unit in place of its inputs.
     *
     * @param figures the unit's values
     * @param language how numbers are written
     * @return a naming that writes {@code ?} for a value that is not known
     */
    static Naming substituting(Figures figures, Language language) {
        return new Naming() {
            @Override
            public String of(Input input) {
                return figures.number(input)
                        .fold(new Value.Cases<>(this::of, names -> "?", why -> "?", over -> "?"));
            }

            @Override
            public String of(Rational number) {
                return bracketed(number, language.number(number));
            }

            @Override
            public String of(Phrase function) {
                return function.template(language);
            }
        };
    }

    private static String bracketed(Rational number, String text) {
        return number.signum() < 0 || text.contains("/") ? "(" + text + ")" : text;
    }
}
