// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads number formats token by token, so that a letter that is only shown is not taken for part of a date. */
final class FormatScanner {

    private static final Pattern CONDITION =
            Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern MERIDIEM = Pattern.compile("(?i)AM/PM|A/P");

    private final String code;
    private int index;

    private FormatSection.Kind kind = FormatSection.Kind.NUMBER;
    private Optional<Predicate<BigDecimal>> condition = Optional.empty();
    private StringBuilder before = new StringBuilder();
    private StringBuilder after = new StringBuilder();
    private final List<FormatSection.Gap> gaps = new ArrayList<>();
    private int whole;
    private int placeholders;
    private int leastPlaces;
    private int places;
    private int power;
    private boolean digits;
    private boolean point;
    private boolean simple;

    FormatScanner(String code) {
        this.code = code;
    }

    boolean hasMore() {
        return index < code.length();
    }

    /** The next section, up to a semicolon or the end. */
    FormatSection section() {
        reset();
        while (hasMore()) {
            char character = code.charAt(index++);
            if (character == ';') {
                break;
            }
            token(character);
        }
        Optional<FormatSection.Digits> layout = simple && digits && kind != FormatSection.Kind.DATE
                ? Optional.of(new FormatSection.Digits(
                        before.toString(),
                        whole,
                        leastPlaces,
                        places,
                        power,
                        after.toString(),
                        gaps.stream().map(gap -> gap.of(placeholders)).toList()))
                : Optional.empty();
        boolean bare = simple && !digits && kind == FormatSection.Kind.NUMBER;
        Optional<String> text = bare ? Optional.of(before.toString()) : Optional.empty();
        return new FormatSection(kind, condition, layout, text);
    }

    private void reset() {
        kind = FormatSection.Kind.NUMBER;
        condition = Optional.empty();
        before = new StringBuilder();
        after = new StringBuilder();
        gaps.clear();
        whole = 0;
        placeholders = 0;
        leastPlaces = 0;
        places = 0;
        power = 0;
        digits = false;
        point = false;
        simple = true;
    }

    private void token(char character) {
        switch (character) {
            case '"' -> literal(upTo('"'));
            case '\\' -> literal(one());
            case '_', '*' -> one();
            case '[' -> bracket(upTo(']'));
            case '0', '#', '?' -> digit(character);
            case '.' -> point();
            case ',' -> comma();
            case '%' -> percent();
            case '@' -> kind = FormatSection.Kind.TEXT;
            case '/' -> simple = false;
            default -> letter(character);
        }
    }

    private String one() {
        return hasMore() ? String.valueOf(code.charAt(index++)) : "";
    }

    private String upTo(char end) {
        int close = code.indexOf(end, index);
        int stop = close < 0 ? code.length() : close;
        String inside = code.substring(index, stop);
        index = Math.min(code.length(), stop + 1);
        return inside;
    }

    private void literal(String text) {
        boolean sign = text.indexOf('%') >= 0 || text.indexOf('‰') >= 0 || text.indexOf('％') >= 0;
        if (sign && kind == FormatSection.Kind.NUMBER) {
            kind = FormatSection.Kind.NUMBER_WITH_SIGN;
        }
        (digits ? after : before).append(text);
    }

    /** A colour, a condition, a currency with its language, or a time that goes beyond 24 hours. */
    private void bracket(String inside) {
        Matcher compared = CONDITION.matcher(inside.strip());
        if (compared.matches()) {
            condition = Optional.of(condition(compared.group(1), compared.group(2)));
        } else if (ELAPSED.matcher(inside).matches()) {
            kind = FormatSection.Kind.DATE;
        } else if (inside.startsWith("$")) {
            int dash = inside.lastIndexOf('-');
            literal(inside.substring(1, dash < 1 ? inside.length() : dash));
        }
    }

    private static Predicate<BigDecimal> condition(String relation, String bound) {
        var limit = new BigDecimal(bound);
        return number -> switch (relation) {
            case "<" -> number.compareTo(limit) < 0;
            case "<=" -> number.compareTo(limit) <= 0;
            case ">" -> number.compareTo(limit) > 0;
            case ">=" -> number.compareTo(limit) >= 0;
            case "<>" -> number.compareTo(limit) != 0;
            default -> number.compareTo(limit) == 0;
        };
    }

    private void digit(char character) {
        gap();
        digits = true;
        int least = character == '0' ? 1 : 0;
        if (point) {
            places++;
            leastPlaces = least == 1 ? places : leastPlaces;
        } else {
            placeholders++;
            whole += least;
        }
    }

    private void point() {
        gap();
        point = true;
    }

    /** The text behind some digits is among them, as more follow. */
    private void gap() {
        if (!after.isEmpty()) {
            gaps.add(new FormatSection.Gap(point, point ? places : placeholders, after.toString()));
            after = new StringBuilder();
        }
    }

    /** Between digits it groups them; after the last one it divides by a thousand. */
    private void comma() {
        int next = index;
        while (next < code.length() && code.charAt(next) == ',') {
            next++;
        }
        boolean groups = next < code.length() && "0#?".indexOf(code.charAt(next)) >= 0;
        power -= digits && !groups ? 3 : 0;
    }

    private void percent() {
        kind = FormatSection.Kind.PERCENT;
        power += 2;
        literal("%");
    }

    private void letter(char character) {
        String rest = code.substring(index - 1);
        Matcher meridiem = MERIDIEM.matcher(rest);
        if (rest.regionMatches(true, 0, "General", 0, 7)) {
            index += 6;
            simple = false;
        } else if (meridiem.lookingAt()) {
            index += meridiem.end() - 1;
            kind = FormatSection.Kind.DATE;
        } else if ((character == 'E' || character == 'e')
                && hasMore()
                && isSign(code.charAt(index))) {
            index++;
            simple = false;
        } else if ("ymdhsbeg".indexOf(Character.toLowerCase(character)) >= 0) {
            kind = FormatSection.Kind.DATE;
        } else {
            literal(String.valueOf(character));
        }
    }

    private static boolean isSign(char character) {
        return character == '+' || character == '-';
    }
}
