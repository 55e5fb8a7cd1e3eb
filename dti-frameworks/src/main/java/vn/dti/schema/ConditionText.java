// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.input.DateText;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.NormalText;

/**
 * A condition that is written as a comparison, said as the format says it.
 *
 * <p>Example: {@code articles >= 20} is {@code {value: articles, at-least: 20}}, and {@code section =
 * yes} of a yes or no is {@code section}.
 */
final class ConditionText {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,/]*\\s*%?");
    private static final Set<String> UNEQUAL = Set.of("<>", "!=", "≠");
    private static final Set<String> YES = Set.of("yes", "true", "có", "1", "đúng", "y");
    private static final Set<String> NO = Set.of("no", "false", "không", "0", "sai", "n", "chưa");

    /** The forms of conditions, for what may be one. */
    private static final class Form {
        static final Pattern OR = Pattern.compile("(?i)\\s+(?:or|hoặc|hay)\\s+|\\s*\\|\\|?\\s*");
        static final Pattern AND = Pattern.compile("(?i)\\s+(?:and|và)\\s+|\\s*(?:&&?|;)\\s*");
        static final Pattern NOT = Pattern.compile("(?i)(?:not|không|chưa)\\s+(.+)|!\\s*([^=].*)");
        static final Pattern COMPARISON = Pattern.compile(
                "(.+?)(?:\\s*(>=|=>|≥|<=|=<|≤|<>|!=|≠|===?|=|>|<)\\s*|\\s+(is|là|bằng)\\s+)(.+)");
    }

    /** What no condition is without: an operator, or the space beside a word. */
    private static final String SIGNS = " \t\n\r><=≥≤≠!|&;";

    private final Declared inputs;

    ConditionText(Declared inputs) {
        this.inputs = inputs;
    }

    /** The sign or word in a text that makes it a condition; empty if it has none. */
    static Optional<String> sign(String text) {
        if (!mayBeCondition(text)) {
            return Optional.empty();
        }
        Matcher comparison = Form.COMPARISON.matcher(text);
        if (comparison.matches()) {
            return Optional.of(sign(comparison));
        }
        return Stream.of(Form.OR, Form.AND)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group().strip())
                .findFirst()
                .or(() -> Form.NOT.matcher(text).matches()
                        ? Optional.of(text.startsWith("!") ? "!" : text.split("\\s", 2)[0])
                        : Optional.empty());
    }

    private static boolean mayBeCondition(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (SIGNS.indexOf(text.charAt(index)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String sign(Matcher comparison) {
        return comparison.group(2) == null ? comparison.group(3) : comparison.group(2);
    }

    /** The condition in YAML; with {@code …} where the text does not say what is compared. */
    String translated(String text) {
        List<String> any = List.of(Form.OR.split(text, -1));
        if (any.size() > 1) {
            return joined("any", any);
        }
        List<String> all = List.of(Form.AND.split(text, -1));
        if (all.size() > 1) {
            return joined("all", all);
        }
        Matcher comparison = Form.COMPARISON.matcher(text);
        if (comparison.matches()) {
            return comparison(comparison.group(1), sign(comparison), comparison.group(4));
        }
        Matcher not = Form.NOT.matcher(text);
        return not.matches()
                ? "{not: " + translated(not.group(1) == null ? not.group(2) : not.group(1)) + "}"
                : single(text.strip());
    }

    private String joined(String word, List<String> conditions) {
        return conditions.stream()
                .map(this::translated)
                .collect(Collectors.joining(", ", "{" + word + ": [", "]}"));
    }

    private String comparison(String left, String sign, String right) {
        if (UNEQUAL.contains(sign)) {
            return "{not: " + comparison(left, "=", right) + "}";
        }
        String name = left.strip();
        String value = right.strip().replaceAll("^[\"'“”‘’]|[\"'“”‘’]$", "");
        Optional<Input> input = inputs.find(name);
        Optional<String> end = BandText.end(sign);
        if (end.isPresent() && isDate(input, value)) {
            return "{value: " + name + ", " + DayReader.ofDays(end.get()) + ": " + day(value) + "}";
        }
        if (end.isPresent()) {
            return "{value: " + name + ", " + end.get() + ": " + number(value) + "}";
        }
        if (input.isPresent() && input.get().type() instanceof InputType.Choice choice) {
            return "{input: " + name + ", is: " + option(choice, value) + "}";
        }
        if (isDate(input, value)) {
            return "{value: " + name + ", from: " + day(value) + ", by: " + day(value) + "}";
        }
        boolean isNumber = input.map(known -> known.type().isNumber())
                .orElseGet(() -> NUMBER.matcher(value).matches());
        if (isNumber && !NUMBER.matcher(value).matches()) {
            return "{value: " + name + ", at-least: …}";
        }
        String number = number(value);
        return isNumber
                ? "{value: " + name + ", at-least: " + number + ", at-most: " + number + "}"
                : answer(name, value);
    }

    private static boolean isDate(Optional<Input> input, String value) {
        return input.map(known -> known.type() == InputType.Plain.DATE)
                .orElseGet(() -> DateText.find(value).isPresent());
    }

    private static String day(String text) {
        return DateText.find(text).map(LocalDate::toString).orElse("…");
    }

    /** As the format writes it, for a comma ends a value between braces. */
    private static String number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return "…";
        }
        String number = NumberSlip.meant(text).orElse(text);
        return number.indexOf(',') < 0 ? number : "\"" + number + "\"";
    }

    private static String answer(String name, String value) {
        String answer = NormalText.identity(value);
        return YES.contains(answer)
                ? name
                : NO.contains(answer)
                        ? "{not: " + name + "}"
                        : "{input: " + name + ", is: " + value + "}";
    }

    /** An option by its name, its label, or as it is written. */
    private static String option(InputType.Choice choice, String written) {
        return choice.options().entrySet().stream()
                .filter(option ->
                        NormalText.identity(option.getValue()).equals(NormalText.identity(written)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(written);
    }

    /** A condition on one input or expression that is named and nothing else. */
    String single(String name) {
        Optional<Input> input = inputs.find(name);
        if (input.isEmpty()) {
            return name.matches("[\\p{L}_][\\w\\p{L}]*")
                    ? name
                    : "{value: " + name + ", at-least: …}";
        }
        if (input.get().type().isChoice()) {
            return "{input: " + name + ", is: " + input.get().type().names().get(0) + "}";
        }
        if (input.get().type() == InputType.Plain.DATE) {
            return "{value: " + name + ", by: …}";
        }
        return input.get().type().isNumber() ? "{value: " + name + ", above: 0}" : name;
    }
}
