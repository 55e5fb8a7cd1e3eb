// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import vn.dti.comparison.Attribution;
import vn.dti.comparison.Revision;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.rule.Explanation;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** The types that object mappers are taught, with the datum of each, whichever library has the mapper. */
final class MappedTypes {

    private MappedTypes() {}

    /** Teaches a mapper to write a type. */
    interface Mapper {

        <T> void write(Class<T> type, BiFunction<? super T, Wish, Datum> form);
    }

    /**
     * The form in which a writer wants its results.
     *
     * @param language of sentences
     * @param detail of scorecards
     */
    record Wish(Language language, ScoreOutput.Detail detail) {

        /** What the attributes of a writer ask for. */
        static Wish of(UnaryOperator<Object> attributes, Language usual) {
            Language language = Optional.ofNullable(attributes.apply(DtiModule.LANGUAGE))
                    .map(Language.class::cast)
                    .orElse(usual);
            return new Wish(language, detail(attributes));
        }

        private static ScoreOutput.Detail detail(UnaryOperator<Object> attributes) {
            if (isAsked(attributes, DtiModule.COMPLETE)) {
                return ScoreOutput.Detail.COMPLETE;
            }
            return isAsked(attributes, DtiModule.EXPLAINED)
                    ? ScoreOutput.Detail.EXPLAINED
                    : ScoreOutput.Detail.RESULT;
        }

        private static boolean isAsked(UnaryOperator<Object> attributes, String key) {
            return Optional.ofNullable(attributes.apply(key))
                    .map(Boolean.class::cast)
                    .orElse(false);
        }
    }

    /** Teaches a mapper to write results, and what is said of them. */
    static void teach(Mapper mapper) {
        mapper.write(
                Scorecard.class,
                (card, wish) -> ScoreOutput.of(card, wish.language(), wish.detail()));
        mapper.write(
                Score.class,
                (node, wish) -> ScoreOutput.node(node, wish.language(), wish.detail()));
        teach(mapper, ScorecardComparison.class, ComparisonOutput::of);
        teach(mapper, Attribution.class, ComparisonOutput::of);
        teach(mapper, Revision.class, ComparisonOutput::of);
        teach(mapper, Explanation.class, ExplanationOutput::of);
        teach(mapper, Framework.class, (framework, language) -> Vocabulary.framework(framework));
        teach(mapper, Rational.class, (number, language) -> Datum.of(number));
        teach(mapper, Datum.class, (datum, language) -> datum);
        teach(mapper, Inputs.class, InputsOutput::of);
        teach(mapper, Message.class, (message, language) -> Datum.of(message.in(language)));
        teach(mapper, Notice.class, Vocabulary::notice);
        teach(mapper, Problem.class, Vocabulary::problem);
        teach(mapper, Diagnostic.class, DiagnosticOutput::of);
    }

    private static <T> void teach(
            Mapper mapper, Class<T> type, BiFunction<? super T, Language, Datum> form) {
        mapper.write(type, (value, wish) -> form.apply(value, wish.language()));
    }

    /**
     * The number that a JSON number or a JSON text is.
     *
     * @throws IllegalArgumentException if it is none; says why
     */
    static Rational number(boolean isText, String written) {
        try {
            return isText ? Rational.parse(written) : Rational.of(new BigDecimal(written));
        } catch (UnreadableNumberException unreadable) {
            throw new IllegalArgumentException(Message.of(unreadable).toString(), unreadable);
        } catch (IllegalArgumentException beyond) {
            throw new IllegalArgumentException("too large or not finite", beyond);
        }
    }
}
