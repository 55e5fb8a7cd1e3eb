// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;

/** A language that this library speaks, with its way of writing numbers. */
public enum Language {
    /** Vietnamese: decimal comma, {@code 82,53 %}. */
    VI(',', " %", " và ", " hoặc "),
    /** English: decimal point, {@code 82.53%}. */
    EN('.', "%", " and ", " or ");

    private static final int SHORT_DECIMAL = 6;
    private static final int PLACES_OF_ENCLOSED = 6;
    private static final Rational HUNDRED = Rational.of(100);

    private final char decimalMark;
    private final String percentSign;
    private final String and;
    private final String or;

    Language(char decimalMark, String percentSign, String and, String or) {
        this.decimalMark = decimalMark;
        this.percentSign = percentSign;
        this.and = and;
        this.or = or;
    }

    /**
     * The language for a locale, such as that of a request.
     *
     * @param locale any locale
     * @return Vietnamese for {@code vi} in any country, English for all others
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("vi") ? VI : EN;
    }

    /**
     * The one of two that is in this language.
     *
     * @param <T> what both are
     * @param vi for Vietnamese
     * @param en for English
     * @return one of the two
     */
    public <T> T choose(T vi, T en) {
        return this == VI ? vi : en;
    }

    /**
     * A date as this language writes it.
     *
     * @param day any day
     * @return {@code 10/01/2023} in Vietnamese, {@code 2023-01-10} in English
     */
    public String day(LocalDate day) {
        String iso = day.toString();
        int year = iso.length() - 6; // cut out, as a formatter costs a start
        return choose(
                iso.substring(year + 4) + "/" + iso.substring(year + 1, year + 3) + "/"
                        + iso.substring(0, year),
                iso);
    }

    /**
     * A decimal in this language, every digit kept and no thousands separated.
     *
     * @param value any decimal
     * @return {@code 567,71} in Vietnamese, {@code 567.71} in English
     */
    public String decimal(BigDecimal value) {
        return value.toPlainString().replace('.', decimalMark);
    }

    /**
     * An exact number: a decimal where one of at most six places is exact, else a fraction.
     *
     * @param value any rational
     * @return {@code 0,125} for 1/8, {@code 1/3} for 1/3, {@code ≈1,414214} in place of √2
     */
    public String number(Rational value) {
        if (!value.isExact()) {
            return value.toString().replace('.', decimalMark);
        }
        Optional<BigDecimal> exact = value.toExactDecimal();
        return exact.isPresent() && exact.get().scale() <= SHORT_DECIMAL
                ? decimal(exact.get())
                : value.toString();
    }

    /**
     * An exact number to be read and not typed: the digits before the decimal mark in groups of three.
     *
     * @param value any rational
     * @return {@code 30.246,5} in Vietnamese, {@code 30,246.5} in English; a fraction as {@link #number}
     */
    public String grouped(Rational value) {
        String mark = String.valueOf(choose('.', ','));
        String number = number(value);
        int end = number.indexOf(choose(',', '.'));
        String whole = end < 0 ? number : number.substring(0, end);
        return number.contains("/")
                ? number
                : whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", mark)
                        + number.substring(whole.length());
    }

    /**
     * A number to two places, marked where that is not all of it.
     *
     * @param value any rational
     * @return {@code 7,5} for 15/2, {@code ≈ 7,56} for 310/41
     */
    public String approximate(Rational value) {
        BigDecimal rounded = twoPlaces(value);
        return (Rational.of(rounded).equals(value) ? "" : "≈ ") + decimal(rounded);
    }

    /**
     * A share as a percentage to two places, marked where that is not all of it.
     *
     * @param share 1 is 100 %
     * @return {@code 80 %} for 4/5, {@code ≈ 75,61 %} for 31/41
     */
    public String percent(Rational share) {
        return approximate(share.times(HUNDRED)) + percentSign;
    }

    /**
     * A share as a rounded percentage, for columns where every row is rounded alike.
     *
     * @param share 1 is 100 %
     * @return {@code 82,53 %} for 54473/66000
     */
    public String roundedPercent(Rational share) {
        return decimal(twoPlaces(share.times(HUNDRED))) + percentSign;
    }

    /**
     * A percentage that is rounded already.
     *
     * @param percentage for example 82.53
     * @return {@code 82,53 %} or {@code 82.53%}
     */
    public String percentage(BigDecimal percentage) {
        Objects.requireNonNull(percentage, "percentage");
        return decimal(percentage) + percentSign;
    }

    /**
     * A number that may be no fraction, with the numbers that it lies between.
     *
     * @param value any number
     * @return a fraction as {@link #number}; {@code ≈ 1,414214 (từ 1,414213 đến 1,414214)} for √2
     */
    public String enclosed(Real value) {
        return value.asFraction()
                .map(this::number)
                .orElseGet(() -> enclosed(value, PLACES_OF_ENCLOSED, ""));
    }

    /**
     * A share that may be no fraction as a percentage, with those that it lies between.
     *
     * @param share 1 is 100 %
     * @return a fraction as {@link #percent}
     */
    public String enclosedPercent(Real share) {
        return share.asFraction()
                .map(this::percent)
                .orElseGet(() ->
                        enclosed(share.multiply(HUNDRED), PLACES_OF_ENCLOSED - 2, percentSign));
    }

    private String enclosed(Real value, int places, String sign) {
        Interval ends = value.enclosure(places);
        BigDecimal near = value.toRational().round(places, RoundingMode.HALF_UP);
        String low = ends.lowerEnd().map(this::number).orElse("");
        String high = ends.upperEnd().map(this::number).orElse("");
        return "≈ " + decimal(near) + sign + " (" + choose("từ ", "from ") + low + sign
                + choose(" đến ", " to ") + high + sign + ")";
    }

    private static BigDecimal twoPlaces(Rational value) {
        BigDecimal rounded = value.round(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /**
     * A list of words that all hold.
     *
     * @param words zero or more
     * @return {@code a, b và c} in Vietnamese, {@code a, b, and c} in English
     */
    public String all(List<String> words) {
        return joined(words, and);
    }

    /**
     * A list of words to choose one from.
     *
     * @param words zero or more
     * @return {@code a, b hoặc c} in Vietnamese, {@code a, b, or c} in English
     */
    public String oneOf(List<String> words) {
        return joined(words, or);
    }

    /** Whether a number has a comma, which cannot be told from a comma between numbers. */
    private static boolean hasComma(String word) {
        for (int index = word.indexOf(','); index > 0; index = word.indexOf(',', index + 1)) {
            if (isDigit(word, index - 1) && isDigit(word, index + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String word, int index) {
        return index < word.length() && word.charAt(index) >= '0' && word.charAt(index) <= '9';
    }

    private String joined(List<String> words, String link) {
        int last = words.size() - 1;
        if (last < 1) {
            return String.join("", words);
        }
        String comma = words.stream().anyMatch(Language::hasComma) ? "; " : ", ";
        String serial = last > 1 ? choose("", comma.substring(0, 1)) : "";
        return String.join(comma, words.subList(0, last)) + serial + link + words.get(last);
    }
}
