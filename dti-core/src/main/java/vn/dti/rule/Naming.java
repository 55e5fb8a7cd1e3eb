// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** A way to write the leaves of an {@link Expression}: by name, by label, or as numbers. */
public final class Naming implements Unmapped {

    /** Inputs by their names and numbers in canonical form, as rules are written. */
    public static final Naming NAMES = asWritten(Input::name);

    private static final Rational HALF = Rational.of(1, 2);

    /** A comma within a number. */
    private static final Pattern COMMA = Pattern.compile("[0-9],[0-9]");

    private final boolean isForReaders;
    private final Function<Input, String> inputs;
    private final Function<Rational, String> numbers;
    private final Function<Phrase, String> functions;
    private final Function<LocalDate, String> dates;
    private final Function<Aggregate, String> aggregates;
    private final Function<CohortStatistic, String> statistics;
    private final BinaryOperator<String> days;
    private final BiFunction<String, Integer, String> months;

    private Naming(
            boolean isForReaders,
            Function<Input, String> inputs,
            Function<Rational, String> numbers,
            Function<Phrase, String> functions,
            Function<LocalDate, String> dates,
            Function<Aggregate, String> aggregates,
            Function<CohortStatistic, String> statistics,
            BinaryOperator<String> days,
            BiFunction<String, Integer, String> months) {
        this.isForReaders = isForReaders;
        this.inputs = inputs;
        this.numbers = numbers;
        this.functions = functions;
        this.dates = dates;
        this.aggregates = aggregates;
        this.statistics = statistics;
        this.days = days;
        this.months = months;
    }

    /** Fields of the records of a list as formulas have them: {@code communes.score}. */
    static Naming ofRecords(String list) {
        return asWritten(field -> list + "." + field.name());
    }

    private static Naming asWritten(Function<Input, String> inputs) {
        return new Naming(
                false,
                inputs,
                Rational::toString,
                function -> function.template(Language.EN),
                LocalDate::toString,
                aggregate -> new AggregateText(aggregate).formula(),
                CohortStatistic::formula,
                (first, second) -> "days(" + first + ", " + second + ")",
                (date, number) -> "months-after(" + date + ", " + number + ")");
    }

    /**
     * Inputs by their labels.
     *
     * @param language how numbers are written
     * @return a naming for readers of the framework
     */
    public static Naming labels(Language language) {
        return in(
                language,
                input -> "“" + input.label() + "”",
                aggregate -> new AggregateText(aggregate).in(language),
                statistic -> new StatisticText(statistic).in(language));
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
                input -> number(figures.value(input), language),
                aggregate -> number(aggregate.value(figures), language),
                statistic -> StatisticText.number(statistic.real(figures), language));
    }

    private static String number(Value<?> value, Language language) {
        if (!(value instanceof Value.Known<?> known)) {
            return "?";
        }
        return known.value() instanceof LocalDate day
                ? language.day(day)
                : bracketed((Rational) known.value(), language.grouped((Rational) known.value()));
    }

    private static Naming in(
            Language language,
            Function<Input, String> inputs,
            Function<Aggregate, String> aggregates,
            Function<CohortStatistic, String> statistics) {
        return new Naming(
                true,
                inputs,
                language::grouped,
                function -> function.template(language),
                language::day,
                aggregates,
                statistics,
                (first, second) -> Message.of(RulePhrase.DAYS, first, second).in(language),
                (date, number) -> Message.of(
                                number < 0 ? RulePhrase.MONTHS_EARLIER : RulePhrase.MONTHS_LATER,
                                date,
                                Math.abs(number))
                        .in(language));
    }

    String of(Input input) {
        return inputs.apply(input);
    }

    String of(Rational number) {
        return bracketed(number, numbers.apply(number));
    }

    /** The values of a function: no comma parts them where numbers have one, as in {@code (0,5; 5)}. */
    String values(List<String> values) {
        boolean haveComma = numbers.apply(HALF).contains(",")
                || values.stream().anyMatch(each -> COMMA.matcher(each).find());
        return "(" + String.join(haveComma ? "; " : ", ", values) + ")";
    }

    /** Whether this is for readers, and not as rules are written. */
    boolean isForReaders() {
        return isForReaders;
    }

    /** A root with its degree, which readers are told first. */
    String root(String of, String degree) {
        String words = of(RulePhrase.ROOT);
        return isForReaders
                ? Message.of(new Sentence(words, words), degree, of).in(Language.VI)
                : ElementaryFunction.ROOT.word() + values(List.of(of, degree));
    }

    /** The word of a function such as {@code floor}. */
    String of(Phrase function) {
        return functions.apply(function);
    }

    String of(LocalDate day) {
        return dates.apply(day);
    }

    /** One value of many records, such as {@code mean(communes.score)}. */
    String of(Aggregate aggregate) {
        return aggregates.apply(aggregate);
    }

    /** One value of many units, such as {@code cohort-mean(articles)}. */
    String of(CohortStatistic statistic) {
        return statistics.apply(statistic);
    }

    /** The days between two dates as they are written. */
    String days(String first, String second) {
        return days.apply(first, second);
    }

    /** A date some months after another as it is written. */
    String later(String date, int number) {
        return months.apply(date, number);
    }

    private static String bracketed(Rational number, String text) {
        return number.signum() < 0 || text.contains("/") ? "(" + text + ")" : text;
    }

    /** {@return how a half is written, for logs} */
    @Override
    public String toString() {
        return "naming that writes 1/2 as " + numbers.apply(HALF);
    }
}
