package vn.dti.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;

/**
 * A sentence as a value: what is said and about which values, in no language yet.
 *
 * @param phrase the sentence with places for the values
 * @param values what fills the places: text, numbers, other {@link Worded} values, or lists of them
 */
public record Message(Phrase phrase, List<Object> values) implements Worded {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)([%~]?)}");

    /**
     * Copies the values.
     *
     * @param phrase as in the record
     * @param values as in the record
     */
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
        return of(Verbatim.TEXT, text);
    }

    /**
     * Why a text is no number.
     *
     * @param reason the reason, as {@link Rational#parse} gives it
     * @return for example {@code a comma can mean tenths or thousands, write 1.5 or 1000}
     */
    public static Message of(UnreadableNumberException.Reason reason) {
        return of(NumberPhrase.valueOf(reason.name()));
    }

    /**
     * The sentence in one language.
     *
     * @param language the language to speak
     * @return the sentence with its values, numbers written as that language writes them
     */
    @Override
    public String in(Language language) {
        Matcher place = PLACE.matcher(phrase.template(language));
        StringBuilder sentence = new StringBuilder();
        while (place.find()) {
            Object value = values.get(Integer.parseInt(place.group(1)));
            String word = word(value, place.group(2), language);
            place.appendReplacement(sentence, Matcher.quoteReplacement(word));
        }
        return place.appendTail(sentence).toString();
    }

    private static String word(Object value, String format, Language language) {
        if (value instanceof Rational number) {
            return switch (format) {
                case "%" -> language.percent(number);
                case "~" -> language.approximate(number);
                default -> language.number(number);
            };
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
        if (value instanceof List<?> list) {
            return language.all(
                    list.stream().map(item -> word(item, "", language)).toList());
        }
        return value.toString();
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

    /** The sentence that is nothing but its value. */
    private enum Verbatim implements Phrase {
        TEXT;

        @Override
        public String template(Language language) {
            return "{0}";
        }
    }
}
