// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.diagnostic.Budget;
import vn.dti.input.Input;

/**
 * The parts of a formula that are read by themselves: aggregates of records, days between dates, and
 * dates.
 *
 * <p>For the rest of the formula each of them is a name of the same length, so that places stay. Example:
 * {@code sum(a.x) / 10} is {@code ꀀꀀꀀꀀꀀꀀꀀꀀ / 10}.
 */
final class FormulaCalls {

    /** Letters that no name of an input has; as many as a formula can have calls. */
    private static final char FIRST_MASK = '\uA000';

    private static final int MOST = 1_000;

    static final String DAYS = "days";
    static final String MONTHS_AFTER = "months-after";
    static final String COUNT = "count";
    static final String WEIGHTED_MEAN = "weighted-mean";
    static final String GEOMETRIC_MEAN = "geometric-mean";
    static final String WEIGHTED_GEOMETRIC_MEAN = "weighted-geometric-mean";

    /** What is made of records, by its word. */
    static final Set<String> OF_RECORDS = Set.of(
            "sum",
            "mean",
            WEIGHTED_MEAN,
            GEOMETRIC_MEAN,
            WEIGHTED_GEOMETRIC_MEAN,
            "least",
            "most",
            COUNT);

    /** Those that are functions of numbers too. */
    private static final Set<String> OF_NUMBERS = Set.of("sum", GEOMETRIC_MEAN);

    /** The records that count for their values. */
    static final Set<String> PICKS = Set.of("worst", "best");

    /** The functions that are read here. */
    private static final Set<String> FUNCTIONS = Stream.of(
                    OF_RECORDS, PICKS, Set.of(DAYS, MONTHS_AFTER))
            .flatMap(Set::stream)
            .collect(toUnmodifiableSet());

    private static final String START = "(?<![\\p{L}\\p{M}\\p{N}_.@])";

    /** Those of the functions that compare units are not functions of records. */
    private static final String NOT_OF_UNITS = "(?<!cohort-)(?<!group-)";

    private static final String NAME = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*";
    /**
     * A part that is read by itself.
     *
     * @param function the word before its brackets; empty for a date, or a field without one
     * @param text all of it
     * @param begin where it begins in the formula
     */
    record Call(String function, String text, int begin) {

        private static final Pattern PATTERN = Pattern.compile(
                START + NOT_OF_UNITS + "(" + NAME + "(?:-geometric)?(?:-mean)?(?:-after)?)\\s*\\(");
        private static final Pattern DATE = Pattern.compile(
                "(?<![\\p{L}\\p{N}_.])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\\p{L}\\p{N}_.])");

        private static final Pattern PLAIN_NAME = Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}_.@])" + NAME + "(?![\\p{L}\\p{M}\\p{N}_@(])");

        boolean isDate() {
            return DATE.matcher(text).matches();
        }

        /** Where what is in the brackets begins, in the call. */
        int inside() {
            return text.indexOf('(') + 1;
        }

        /** The same of the period before, each input by its name. */
        String previous(Declared inputs) {
            return PLAIN_NAME
                    .matcher(text)
                    .replaceAll(name -> inputs.find(name.group()).isPresent()
                            ? name.group() + Input.PREVIOUS
                            : name.group());
        }

        String argument() {
            return text.substring(inside(), text.length() - 1);
        }
    }

    /**
     * A field of the records of a list.
     *
     * @param list the name of the list
     * @param field the name of the field
     * @param begin where it begins
     */
    record Path(String list, String field, int begin) {

        private static final Pattern PATTERN = Pattern.compile(
                START + "(" + NAME + "(?:@previous)?)\\.(" + NAME + "(?:@previous)?)");
    }

    private final Declared inputs;
    private final Map<String, Call> calls = new HashMap<>();
    private String masked;

    private FormulaCalls(String formula, Declared inputs) {
        this.inputs = inputs;
        this.masked = formula;
    }

    static FormulaCalls of(String formula, Declared inputs) {
        var calls = new FormulaCalls(formula, inputs);
        if (formula.length() <= Budget.FORMULA) {
            calls.mask();
        }
        return calls;
    }

    /** Most formulas have none of the signs that these have. */
    private void mask() {
        if (masked.indexOf('(') >= 0) {
            if (mayCall()) {
                maskCalls(true);
            }
            if (masked.indexOf('.') >= 0) {
                maskCalls(false);
            }
        }
        if (masked.indexOf('.') >= 0) {
            maskFields();
        }
        if (masked.indexOf('-') >= 0) {
            maskDates();
        }
    }

    private boolean mayCall() {
        for (String function : FUNCTIONS) {
            if (masked.contains(function)) {
                return true;
            }
        }
        return false;
    }

    /** The formula with a name in place of each call. */
    String masked() {
        return masked;
    }

    Optional<Call> find(String mask) {
        return Optional.ofNullable(calls.get(mask));
    }

    /** The call that a name begins with, where something was written right behind it. */
    Optional<Call> beginning(String name) {
        return calls.entrySet().stream()
                .filter(each -> name.length() > each.getKey().length()
                        && name.startsWith(each.getKey())
                        && name.charAt(each.getKey().length()) != name.charAt(0))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A call whose condition is behind its brackets, written as it is meant; none if there is none. */
    Optional<Outside> conditionOutside() {
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        Matcher outside = Outside.PATTERN.matcher(masked);
        if (!outside.find()) {
            return Optional.empty();
        }
        return calls.values().stream()
                .filter(call -> OF_RECORDS.contains(call.function()))
                .filter(call -> call.begin() < outside.start())
                .reduce((one, other) -> one.begin() > other.begin() ? one : other)
                .map(call -> new Outside(
                        outside.start(1),
                        call.text().substring(0, call.text().length() - 1) + " where "
                                + outside.group(2) + ")"));
    }

    /**
     * A condition behind the brackets of a call.
     *
     * @param begin where its word begins in the formula
     * @param meant the call with its condition within
     */
    record Outside(int begin, String meant) {

        private static final Pattern PATTERN =
                Pattern.compile("\\s(where)\\s+((?:not\\s+)?[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*)");
    }

    /** A text in which calls are masked, as it was written. */
    String unmasked(String text) {
        String written = text;
        for (Map.Entry<String, Call> each : calls.entrySet()) {
            written = written.replace(each.getKey(), each.getValue().text());
        }
        return written;
    }

    /**
     * Masks calls.
     *
     * @param known those of functions that are read here, or else those of others over records
     */
    private void maskCalls(boolean known) {
        int from = 0;
        Matcher call = Call.PATTERN.matcher(masked);
        while (call.find(from)) {
            int close = closing(masked, call.end());
            String function = call.group(1);
            boolean isOurs =
                    isOurs(function, masked.substring(call.end(), Math.max(close, call.end())));
            boolean isTaken = known
                    ? isOurs
                    : hasPath(masked.substring(call.end(), Math.max(close, call.end())));
            if (close >= 0 && isTaken) {
                mask(function, call.start(), close + 1);
                call = Call.PATTERN.matcher(masked);
                from = close + 1;
            } else {
                from = call.end();
            }
        }
    }

    /** A sum of numbers is one of a spreadsheet, and not of records; a mean of numbers is read elsewhere. */
    private boolean isOurs(String function, String argument) {
        return OF_NUMBERS.contains(function)
                ? hasPath(withoutCalls(argument))
                        || isField(argument.strip())
                        || inputs.find(argument.strip())
                                .filter(FormulaCalls::isList)
                                .isPresent()
                : isFunction(function);
    }

    /** A text without what stands in the brackets of functions of records, each of which is one number. */
    private static String withoutCalls(String text) {
        var without = new StringBuilder();
        int from = 0;
        Matcher call = Call.PATTERN.matcher(text);
        while (call.find(from)) {
            int close = closing(text, call.end());
            boolean isNumber = close >= 0 && OF_RECORDS.contains(call.group(1));
            without.append(text, from, isNumber ? call.start() : call.end());
            from = isNumber ? close + 1 : call.end();
        }
        return without.append(text.substring(from)).toString();
    }

    /** A name that is not an input of the unit, but a field of one of its lists. */
    private boolean isField(String name) {
        return inputs.find(name).isEmpty()
                && inputs.inputs().stream()
                        .flatMap(list -> AggregateReader.fields(list).stream())
                        .anyMatch(field -> field.name().equals(name));
    }

    private boolean hasPath(String text) {
        return paths(text).stream()
                .anyMatch(path ->
                        inputs.find(path.list()).filter(FormulaCalls::isList).isPresent());
    }

    static boolean isList(Input input) {
        return input.type().isList();
    }

    /** Whether a word is a function that is read here, so that its brackets alone can be wrong. */
    static boolean isFunction(String word) {
        return FUNCTIONS.contains(word);
    }

    /** The first function of records that is called in a text. */
    static Optional<String> aggregate(String text) {
        return Call.PATTERN
                .matcher(text)
                .results()
                .map(call -> call.group(1))
                .filter(word -> OF_RECORDS.contains(word) || PICKS.contains(word))
                .findFirst();
    }

    /** The fields of lists that a text names. */
    static List<Path> paths(String text) {
        var paths = new ArrayList<Path>();
        Matcher path = Path.PATTERN.matcher(text);
        while (path.find()) {
            paths.add(new Path(path.group(1), path.group(2), path.start()));
        }
        return paths;
    }

    private void maskFields() {
        for (Path path : paths(masked)) {
            if (inputs.find(path.list()).filter(FormulaCalls::isList).isPresent()) {
                mask(
                        "",
                        path.begin(),
                        path.begin() + path.list().length() + 1 + path.field().length());
            }
        }
    }

    private void maskDates() {
        Matcher date = Call.DATE.matcher(masked);
        var found = new ArrayList<Integer>();
        while (date.find()) {
            found.add(date.start());
        }
        found.forEach(begin -> mask("", begin, begin + "2024-01-31".length()));
    }

    private void mask(String function, int begin, int end) {
        if (calls.size() < MOST) {
            String mask = Character.toString(FIRST_MASK + calls.size()).repeat(end - begin);
            calls.put(mask, new Call(function, masked.substring(begin, end), begin));
            masked = masked.substring(0, begin) + mask + masked.substring(end);
        }
    }

    /** Where the bracket closes that is open before a place; −1 if it does not. */
    static int closing(String formula, int from) {
        int open = 1;
        for (int index = from; index < formula.length(); index++) {
            char character = formula.charAt(index);
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (open == 0) {
                return index;
            }
        }
        return -1;
    }
}
