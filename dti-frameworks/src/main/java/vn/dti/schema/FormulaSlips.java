// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Reported;
import vn.dti.input.Input;

/**
 * Formulas as they are written elsewhere: in spreadsheets, in print, with the labels of inputs.
 *
 * <p>Example: {@code =SUM(a;b)/80%} is meant as {@code (a + b)/0.8}.
 */
final class FormulaSlips {

    private static final Pattern CONDITION = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_])(IF|IFS|IFERROR|AND|OR|NOT|SWITCH|CHOOSE|SUMIF|COUNTIF|NẾU)\\s*\\(");
    private static final Pattern CONDITION_WORD = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}_])(if|then|else|otherwise|unless|nếu|thì|ngược lại|còn lại)(?![\\p{L}\\p{N}_])");
    private static final Pattern COMPARISON = Pattern.compile(">=|<=|<>|!=|==|=|[<>≥≤≠]");
    private static final Pattern FUNCTION = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}_])(SUM|MIN|MAX|AVERAGE|ROUND|ROUNDUP|ROUNDDOWN|TRUNC|INT|FLOOR|CEILING|CEIL|TỔNG|QUOTIENT|CHIA|PRODUCT|SQRT|ROOT|LN|LOG10|LOG|EXP|POWER|POW|GEOMEAN|CĂN|STDEVP?|STDDEV|MEDIAN|PERCENTILE|ZSCORE)\\s*\\(");
    private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*%");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?<=[\\p{L}\\p{N}_)%])\\s+(x|nhân với|nhân|chia cho|chia|trên|cộng với|cộng|trừ đi|trừ)"
                    + "\\s+(?=[\\p{L}\\p{N}_(])");
    private static final Pattern HUNDRED_PERCENT = Pattern.compile("\\s*[*×]\\s*100\\s*%");
    private static final Pattern CELL = Pattern.compile(
            "(?<![\\p{L}\\p{N}_$])\\$?[A-Z]{1,3}\\$?[1-9][0-9]{0,6}(?![\\p{L}\\p{N}_(])");
    private static final Pattern DECIMAL_COMMA = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.,])([0-9]+),([0-9]{1,2}|[0-9]{4,})(?![\\p{L}\\p{N}_.,])");

    /** Within the brackets of a function a comma separates. */
    private static final Pattern CALL = Pattern.compile("[\\p{L}\\p{N}_]\\s*\\(");

    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![0-9.])[0-9]{1,3}(?:\\.[0-9]{3}){2,}(?![0-9.])");

    private final Declared inputs;

    FormulaSlips(Declared inputs) {
        this.inputs = inputs;
    }

    /**
     * A fault of a formula as a whole.
     *
     * @param finding the sentence
     * @param begin where it is in the formula, in characters from 0
     * @param values what the sentence is about
     */
    record Slip(Reported finding, int begin, List<Object> values) {
        Slip(Reported finding, int begin, Object... values) {
            this(finding, begin, List.of(values));
        }
    }

    Optional<Slip> find(String formula) {
        if (formula.length() > Budget.FORMULA) {
            return Optional.empty();
        }
        return condition(formula)
                .or(() -> conditionInWords(formula))
                .or(() -> comparison(formula))
                .or(() -> hyphens(formula))
                .or(() -> words(formula))
                .or(() -> cell(formula))
                .or(() -> rewritten(formula));
    }

    private static Optional<Slip> condition(String formula) {
        return found(CONDITION, formula)
                .map(at -> new Slip(FormulaFinding.CONDITION, at.start(), at.group(1)));
    }

    /** A condition as people say it: {@code if a > b then 10 else 5}. */
    private Optional<Slip> conditionInWords(String formula) {
        return CONDITION_WORD
                .matcher(formula)
                .results()
                .filter(at -> inputs.find(at.group()).isEmpty())
                .findFirst()
                .map(at -> new Slip(FormulaFinding.CONDITION, at.start(), at.group()));
    }

    private static Optional<Slip> comparison(String formula) {
        return found(COMPARISON, formula.replaceFirst("^\\s*=", " "))
                .map(at -> new Slip(
                        FormulaFinding.COMPARISON,
                        at.start(),
                        at.group(),
                        formula.substring(0, at.start()).strip().replaceFirst("^=\\s*", "")));
    }

    /** The sign of a calculation in words, or the letter of a product, where no input has that name. */
    private Optional<Slip> words(String formula) {
        return found(WORDS, formula)
                .filter(at -> inputs.find(at.group(1)).isEmpty())
                .map(at -> new Slip(
                        FormulaFinding.TIMES,
                        at.start(1),
                        at.group(1),
                        inSigns(WORDS.matcher(formula)
                                .replaceAll(each -> " " + sign(each.group(1)) + " ")),
                        sign(at.group(1))));
    }

    private static String sign(String word) {
        return switch (word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
            case "chia", "chia cho", "trên" -> "/";
            case "cộng", "cộng với" -> "+";
            case "trừ", "trừ đi" -> "-";
            default -> "*";
        };
    }

    /** Without what makes a share a percentage in print, which is 1. */
    private static String inSigns(String formula) {
        String whole = HUNDRED_PERCENT.matcher(formula).replaceAll("");
        return PERCENT.matcher(whole).replaceAll(FormulaSlips::share);
    }

    /** A cell of a spreadsheet in place of an input. */
    private Optional<Slip> cell(String formula) {
        return CELL.matcher(formula)
                .results()
                .filter(at -> inputs.find(at.group()).isEmpty())
                .findFirst()
                .filter(at -> !inputs.hasName(CELL))
                .map(at -> new Slip(FormulaFinding.CELL, at.start(), at.group()));
    }

    /** A name with hyphens is a difference, of undeclared names. */
    private Optional<Slip> hyphens(String formula) {
        Set<String> names = inputs.names();
        return Hyphenated.all(formula)
                .filter(name -> !inputs.isFaulty(name.text()))
                .filter(name -> !name.parts()
                        .allMatch(part -> names.contains(part) || FormulaScanner.isFunction(part)))
                .findFirst()
                .map(name -> name.ofUnits() ? cohort(name) : hyphenated(name, names));
    }

    private static Slip cohort(Hyphenated name) {
        return new Slip(
                FormulaFinding.COHORT_FUNCTION,
                name.begin(),
                name.text(),
                CohortFunctions.afterPeers());
    }

    private static Slip hyphenated(Hyphenated written, Set<String> names) {
        String name = written.text().replace('-', '_');
        RuleFinding finding = names.contains(name)
                ? RuleFinding.UNKNOWN_INPUT_SUGGESTING
                : RuleFinding.UNKNOWN_HYPHENS;
        return new Slip(finding, written.begin(), written.text(), name);
    }

    /** One message for all that has to be written in another way, if that makes it a formula. */
    private Optional<Slip> rewritten(String formula) {
        String plain = unquoted(Typed.plain(formula))
                .replace('[', '(')
                .replace(']', ')')
                .replace('\\', '/')
                .replace(':', '/')
                .replace("**", "^")
                .replaceFirst("[;.]\\s*$", "");
        if (DECIMAL_COMMA.matcher(plain).find() && !CALL.matcher(plain).find()) {
            String points = DECIMAL_COMMA.matcher(plain).replaceAll("$1.$2");
            return Optional.of(points)
                    .filter(FormulaScanner::isSound)
                    .map(written ->
                            new Slip(FormulaFinding.DECIMAL, formula.indexOf(','), written));
        }
        String ungrouped = THOUSANDS.matcher(plain).replaceAll(at -> at.group().replace(".", ""));
        String whole = inSigns(ungrouped);
        String named = labels(whole);
        String written = functions(named).replaceFirst("^\\s*=\\s*", "");
        if (isSame(written, formula) || !FormulaScanner.isSound(written)) {
            return Optional.empty();
        }
        int begin = firstDifference(formula, written);
        if (!isSame(written, named)) {
            return Optional.of(spreadsheet(formula, named, written));
        }
        if (!named.equals(whole)) {
            return Optional.of(new Slip(RuleFinding.LABELS_IN_FORMULA, begin, written));
        }
        if (!isSame(plain, formula)) {
            String sign = formula.contains("**")
                    ? "**"
                    : Typed.sign(formula).orElseGet(() -> formula.substring(begin, begin + 1));
            return Optional.of(new Slip(FormulaFinding.TYPED, begin, sign, written));
        }
        return found(THOUSANDS, plain)
                .map(at -> new Slip(
                        FormulaFinding.THOUSANDS, formula.indexOf(at.group()), at.group(), written))
                .or(() -> Optional.of(
                        new Slip(FormulaFinding.PERCENT, formula.indexOf('%'), written)));
    }

    /**
     * At the sign of equality, at the function that is not ours, or at what separates arguments.
     *
     * @param read the formula in plain signs, in which its functions are found
     */
    private static Slip spreadsheet(String formula, String read, String written) {
        List<String> functions =
                FUNCTION.matcher(read).results().map(at -> at.group(1)).toList();
        Optional<String> foreign = Optional.of("=")
                .filter(read.stripLeading()::startsWith)
                .or(() -> functions.stream()
                        .filter(function -> !FormulaScanner.isFunction(function))
                        .findFirst())
                .or(() -> Optional.of(";").filter(formula::contains));
        String start = foreign.orElseGet(() -> functions.get(0));
        int place = formula.contains(start)
                ? formula.indexOf(start)
                : firstDifference(formula, written);
        return foreign.isPresent()
                ? new Slip(FormulaFinding.SPREADSHEET, place, start, written)
                : new Slip(
                        FormulaFinding.THREE,
                        Math.max(place, formula.indexOf('(', place)),
                        start,
                        written);
    }

    private static boolean isSame(String one, String other) {
        return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
    }

    private static String unquoted(String formula) {
        return formula.matches("\"[^\"]*\"") ? formula.substring(1, formula.length() - 1) : formula;
    }

    private static String share(MatchResult percent) {
        return new java.math.BigDecimal(percent.group(1))
                .movePointLeft(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Labels of several words as the names of their inputs, the longest first. */
    private String labels(String formula) {
        List<Input> labelled = Declared.WORD
                .matcher(formula)
                .results()
                .map(MatchResult::group)
                .distinct()
                .flatMap(word -> inputs.labelsFrom(word).stream())
                .filter(input -> formula.contains(input.label()))
                .sorted((one, other) -> other.label().length() - one.label().length())
                .toList();
        String named = formula;
        for (Input input : labelled) {
            named = named.replace(input.label(), input.name());
        }
        return named;
    }

    /** Functions of spreadsheets as what they mean; an argument may hold another function. */
    private static String functions(String formula) {
        Matcher function = FUNCTION.matcher(formula);
        if (!function.find()) {
            return formula;
        }
        int close = FormulaCalls.closing(formula, function.end());
        if (close < 0) {
            return formula;
        }
        List<String> arguments = arguments(formula.substring(function.end(), close));
        String name = function.group(1).toLowerCase(Locale.ROOT);
        return formula.substring(0, function.start())
                + call(name, arguments.stream().map(FormulaSlips::functions).toList())
                + functions(formula.substring(close + 1));
    }

    private static String call(String name, List<String> arguments) {
        String sum = arguments.stream().collect(Collectors.joining(" + ", "(", ")"));
        return switch (name) {
            case "sum", "tổng" -> sum;
            case "average" ->
                arguments.size() == 1
                        ? ofUnits("mean", arguments)
                        : "(" + sum + " / " + arguments.size() + ")";
            case "min", "max" -> nested(name, arguments);
            case "floor", "int" -> rounded("floor", arguments, "");
            case "ceil", "ceiling" -> rounded("ceil", arguments, "");
            case "round" -> rounded("round", arguments, "");
            case "roundup" -> rounded("round", arguments, "up");
            case "rounddown", "trunc" -> rounded("round", arguments, "down");
            case "quotient", "chia" -> "(" + String.join(" / ", arguments) + ")";
            case "sqrt", "ln", "log10", "exp", "root" ->
                name + "(" + String.join(", ", arguments) + ")";
            case "căn" -> "sqrt(" + arguments.get(0) + ")";
            case "log" -> logarithm(arguments);
            case "power", "pow" ->
                arguments.stream().collect(Collectors.joining(") ^ (", "((", "))"));
            case "stdevp", "stddev" -> ofUnits("population-deviation", arguments);
            case "stdev" -> ofUnits("sample-deviation", arguments);
            case "median", "percentile" -> ofUnits(name, arguments);
            case "zscore" -> ofUnits("population-z-score", arguments);
            case "geomean" -> "geometric-mean(" + String.join(", ", arguments) + ")";
            case "product" -> "(" + String.join(" * ", arguments) + ")";
            default -> "(" + arguments.get(0) + ")";
        };
    }

    /** One column of a spreadsheet is what all units have. */
    private static String ofUnits(String statistic, List<String> arguments) {
        return "cohort-" + statistic + "(" + String.join(", ", arguments) + ")";
    }

    /** Of one number it is left to be asked which logarithm is meant. */
    private static String logarithm(List<String> arguments) {
        return arguments.size() == 2
                ? "(ln(" + arguments.get(0) + ") / ln(" + arguments.get(1) + "))"
                : "log(" + String.join(", ", arguments) + ")";
    }

    /** A spreadsheet names the way to round by the function, a formula by a third value. */
    private static String rounded(String name, List<String> arguments, String mode) {
        var values = new ArrayList<>(arguments);
        if (!mode.isEmpty()) {
            values.addAll(arguments.size() < 2 ? List.of("0", mode) : List.of(mode));
        }
        return name + "(" + String.join(", ", values) + ")";
    }

    private static String nested(String name, List<String> arguments) {
        if (arguments.size() < 2) {
            return name + "(" + String.join("", arguments) + ")";
        }
        String rest = arguments.size() == 2
                ? arguments.get(1)
                : nested(name, arguments.subList(1, arguments.size()));
        return name + "(" + arguments.get(0) + ", " + rest + ")";
    }

    private static List<String> arguments(String list) {
        var arguments = new ArrayList<String>();
        int open = 0;
        int start = 0;
        for (int index = 0; index < list.length(); index++) {
            char character = list.charAt(index);
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (open == 0 && (character == ',' || character == ';')) {
                arguments.add(list.substring(start, index).strip());
                start = index + 1;
            }
        }
        arguments.add(list.substring(start).strip());
        return arguments;
    }

    private static int firstDifference(String formula, String written) {
        int same = 0;
        while (same < formula.length()
                && same < written.length()
                && formula.charAt(same) == written.charAt(same)) {
            same++;
        }
        return same;
    }

    private static Optional<MatchResult> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
