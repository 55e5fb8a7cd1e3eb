// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.exact.UnreadableNumberException;

/**
 * A sentence as a value: what is said and about which values, in no language yet.
 *
 * @param phrase the sentence with places for the values
 * @param values what fills the places: text, numbers, dates, other {@link Worded} values, or lists of them
 */
public record Message(Phrase phrase, List<Object> values)
        implements Unmapped, Worded, Serializable {

    /** How a number may be written, as {@link Phrase} says: as a percentage, or rounded. */
    private static final String FORMATS = "%~";

    /** An equals sign before a number that is only near what stands before it, of which one sign is enough. */
    private static final String ABOUT_EQUAL = "= ≈";

    /** What English says of many, and of one; the longest first. */
    private static final List<Map.Entry<String, String>> FORMS_OF_ONE = List.of(
            Map.entry(" points are ", " point is "),
            Map.entry(" points count ", " point counts "),
            Map.entry(" points", " point"));

    private static final Sentence VERBATIM = new Sentence("{0}", "{0}");

    private static final long serialVersionUID = 1L;

    /** Copies the values. */
    public Message {
        values = List.copyOf(values);
    }

    /**
     * A sentence about some values.
     *
     * @param phrase the sentence with places {@code {0}}, {@code {1}}, …
     * @param values as many values as the sentence has places
     * @return the message
     */
    public static Message of(Phrase phrase, Object... values) {
        return new Message(phrase, List.of(values));
    }

    /**
     * A text that is the same in every language, such as a title or a reason given by a host.
     *
     * @param text any text
     * @return a message that says just that
     */
    public static Message verbatim(String text) {
        return of(VERBATIM, text);
    }

    /**
     * Why a text is not a number.
     *
     * @param unreadable what {@link vn.dti.exact.NumberStyle#read} or {@link Rational#parse} threw
     * @return for example {@code digits are grouped by threes, such as 1 000 000}
     */
    public static Message of(UnreadableNumberException unreadable) {
        var values = new ArrayList<Object>(unreadable.readings());
        values.add(Word.STATE_NUMBERS);
        return new Message(NumberPhrase.of(unreadable.reason()), values);
    }

    /**
     * This sentence without a part that does not hold where it is told.
     *
     * @param part what a value of the sentence, or of one within it, says
     * @return a message that is otherwise the same
     */
    public Message without(Word part) {
        return new Message(
                phrase, values.stream().map(value -> without(value, part)).toList());
    }

    private static Object without(Object value, Word part) {
        if (value == part) {
            return "";
        }
        return value instanceof Message message ? message.without(part) : value;
    }

    /**
     * The sentence in one language.
     *
     * <p>Example: {@code points = {0}} of √2 is {@code points ≈ 1.414214 (from 1.414213 to 1.414214)}.
     *
     * @param language the language to speak
     * @return the sentence with its values, numbers written as that language writes them
     */
    @Override
    public String in(Language language) {
        String template = phrase.template(language);
        var sentence = new StringBuilder();
        int told = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (isPlace(template, open, close)) {
                Object value = values.get(template.charAt(open + 1) - '0');
                String format = template.substring(open + 2, close);
                String word = word(value, format, language);
                sentence.append(template, told, open).append(word);
                told = close + 1;
                if (word.equals("1")) {
                    told = singular(template, told, sentence);
                }
            }
            open = template.indexOf('{', open + 1);
        }
        String words = sentence.append(template, told, template.length()).toString();
        return words.contains(ABOUT_EQUAL) ? words.replace(ABOUT_EQUAL, "≈") : words;
    }

    /** Says what follows a 1 in its form of one, and how far the template is told then. */
    private static int singular(String template, int told, StringBuilder sentence) {
        for (Map.Entry<String, String> form : FORMS_OF_ONE) {
            if (template.startsWith(form.getKey(), told)) {
                sentence.append(form.getValue());
                return told + form.getKey().length();
            }
        }
        return told;
    }

    /**
     * This sentence for a list of mistakes, in which no value may fill the page.
     *
     * @return a message whose texts are cut after 100 characters and whose lists after 20 items
     */
    public Message shortened() {
        return new Message(phrase, values.stream().map(Shortened::value).toList());
    }

    /** Whether braces hold a digit, and behind it a format at most. */
    private static boolean isPlace(String template, int open, int close) {
        int length = close - open;
        return (length == 2 || (length == 3 && FORMATS.indexOf(template.charAt(close - 1)) >= 0))
                && template.charAt(open + 1) >= '0'
                && template.charAt(open + 1) <= '9';
    }

    private static String word(Object value, String format, Language language) {
        if (value instanceof Rational number && (number.isExact() || format.equals("~"))) {
            return switch (format) {
                case "%" -> language.percent(number);
                case "~" -> language.approximate(number);
                default -> language.number(number);
            };
        }
        if (value instanceof Real number) {
            return format.equals("%")
                    ? language.enclosedPercent(number)
                    : language.enclosed(number);
        }
        return word(value, language);
    }

    private static String word(Object value, Language language) {
        if (value instanceof Worded worded) {
            return worded.in(language);
        }
        if (value instanceof BigDecimal decimal) {
            return language.decimal(decimal);
        }
        if (value instanceof LocalDate day) {
            return language.day(day);
        }
        if (value instanceof List<?> list) {
            return language.all(
                    list.stream().map(item -> word(item, "", language)).toList());
        }
        return value.toString();
    }

    /**
     * What programs may rely on, whatever becomes of the words.
     *
     * @return the code of a notice or problem ({@code unknown-input}) or of a fault ({@code DTI-1101}), be
     *     it of a sentence within this one ({@code period before: unknown input 'x'}); empty if it has none
     */
    public String code() {
        if (phrase instanceof Coded fault) {
            return fault.code().id();
        }
        return phrase.noticeCode().isEmpty()
                ? values.stream()
                        .filter(Message.class::isInstance)
                        .map(value -> ((Message) value).code())
                        .filter(code -> !code.isEmpty())
                        .findFirst()
                        .orElse("")
                : phrase.noticeCode();
    }

    /** Values may be anything that can be said, so that it is the words that go over a wire. */
    private Object writeReplace() {
        return new Told(in(Language.VI), in(Language.EN), code());
    }

    /** A sentence by its words in every language. */
    private record Told(String vi, String en, String noticeCode) implements Serializable {

        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return Message.of(new Sentence("{0}", "{0}", noticeCode), new Sentence(vi, en));
        }
    }

    /**
     * The sentence in English, for logs and stack traces.
     *
     * @return {@link #in(Language) in(EN)}
     */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
