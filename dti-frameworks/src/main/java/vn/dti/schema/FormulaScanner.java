// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Reported;
import vn.dti.diagnostic.Source;

/**
 * Cuts a formula into lexemes and refuses what would be read in another way than it looks: {@code %}
 * (modulo), {@code 2a} (a product), {@code 1,5}, brackets that are not round.
 */
final class FormulaScanner {

    /** How the ways to round with a hyphen in them begin. */
    private static final String MODE = "half-";

    /** A lexeme before the first one, as a formula may open with what a bracket may open with. */
    private static final Lexeme OPENING = new Lexeme("(", 0, 0, false);

    private final String formula;
    private final Position start;
    private final boolean inLine;
    private final Findings findings;
    private final UnaryOperator<String> written;
    private final List<Lexeme> lexemes = new ArrayList<>();

    /** Those of the first lexemes, as far as they were asked for. */
    private final List<Position> positions = new ArrayList<>();

    /** What is to be said of the formula, unless something else explains it better. */
    private final List<Runnable> faults = new ArrayList<>();

    /**
     * A scanner of one formula.
     *
     * @param start the place of its first character
     * @param inLine whether it is in one line of the file, so that its characters can be counted
     */
    FormulaScanner(String formula, Position start, boolean inLine, Findings findings) {
        this(formula, start, inLine, findings, text -> text);
    }

    /** The same with the words of the author for what stands for something in the formula. */
    FormulaScanner(
            String formula,
            Position start,
            boolean inLine,
            Findings findings,
            UnaryOperator<String> written) {
        this.written = written;
        this.formula = formula;
        this.start = start;
        this.inLine = inLine;
        this.findings = findings;
    }

    static boolean isFunction(String name) {
        return FormulaFunctions.isKnown(name);
    }

    /** Whether nothing is to be said of a formula. */
    static boolean isSound(String formula) {
        var findings = new Findings(new Source("", formula));
        return new FormulaScanner(formula, Position.START, true, findings)
                .scan()
                .isPresent();
    }

    boolean isInLine() {
        return inLine;
    }

    /** The lexemes of a sound formula; empty if anything is to be {@link #report reported}. */
    Optional<List<Lexeme>> scan() {
        if (formula.length() > Budget.FORMULA) {
            fault(FormulaFinding.TOO_LONG, start, Budget.FORMULA);
            return Optional.empty();
        }
        cut();
        if (lexemes.isEmpty() && faults.isEmpty()) {
            fault(FormulaFinding.EMPTY, start);
        }
        if (faults.isEmpty()) {
            checkNeighbours();
            checkBrackets();
        }
        if (faults.isEmpty()) {
            new PowerSigns(lexemes)
                    .unclear()
                    .forEach(each -> fault(each.finding(), position(each.lexeme())));
        }
        return faults.isEmpty() ? Optional.of(List.copyOf(lexemes)) : Optional.empty();
    }

    /** Reports what was found wrong. */
    void report() {
        faults.forEach(Runnable::run);
    }

    private void cut() {
        int end;
        for (int begin = 0; begin < formula.length(); begin = end) {
            end = endOfLexeme(begin);
            String text = formula.substring(begin, end);
            if (!text.isBlank()) {
                var lexeme = new Lexeme(text, begin, lexemes.size(), isNext('(', end));
                lexemes.add(lexeme);
                check(lexeme);
            }
        }
    }

    /** The place of a lexeme; in a formula over several lines each one is looked for behind the last. */
    Position position(Lexeme lexeme) {
        if (inLine) {
            return start.plus(formula.codePointCount(0, lexeme.begin()));
        }
        while (positions.size() <= lexeme.order()) {
            positions.add(next(positions.size()));
        }
        return positions.get(lexeme.order());
    }

    private Position next(int order) {
        String text = written.apply(lexemes.get(order).text()).split("\\R", 2)[0];
        if (order == 0) {
            return findings.next(text, start);
        }
        Position last = positions.get(order - 1);
        return findings.next(text, last.plus(lexemes.get(order - 1).text().length()));
    }

    /** Numbers and names go on as long as they can; any other character is alone. */
    private int endOfLexeme(int begin) {
        int first = formula.codePointAt(begin);
        int end = begin + Character.charCount(first);
        if (isDigit(first)) {
            while (end < formula.length() && isInNumber(formula.charAt(end))) {
                end++;
            }
        } else if (startsName(first)) {
            int hyphenated = Math.max(endOfMode(begin), endOfFunction(begin));
            if (hyphenated > begin) {
                return hyphenated;
            }
            while (end < formula.length() && isInName(formula.codePointAt(end))) {
                end += Character.charCount(formula.codePointAt(end));
            }
        }
        return end;
    }

    /** The end of a way to round with a hyphen in it, the last value of a call; 0 if none begins here. */
    private int endOfMode(int begin) {
        if (!formula.startsWith(MODE, begin)) {
            return 0;
        }
        int end = begin + MODE.length();
        while (end < formula.length() && formula.charAt(end) >= 'a' && formula.charAt(end) <= 'z') {
            end++;
        }
        return end > begin + MODE.length() && isNext(')', end) ? end : 0;
    }

    /** The end of a function with hyphens in its name; 0 if none is called here. */
    private int endOfFunction(int begin) {
        int length = formula.startsWith(FormulaCalls.GEOMETRIC_MEAN, begin)
                ? FormulaCalls.GEOMETRIC_MEAN.length()
                : CohortFunctions.lengthAt(formula, begin);
        return length > 0 && isNext('(', begin + length) ? begin + length : 0;
    }

    /** Whether a sign is the first one from a place on that is not blank. */
    private boolean isNext(char sign, int from) {
        int index = from;
        while (index < formula.length() && Character.isWhitespace(formula.charAt(index))) {
            index++;
        }
        return index < formula.length() && formula.charAt(index) == sign;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isInNumber(char character) {
        return isDigit(character) || character == '.' || character == '_';
    }

    private static boolean startsName(int character) {
        return Character.isLetter(character) || character == '_';
    }

    private static boolean isInName(int character) {
        return startsName(character)
                || character == '@'
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    private void check(Lexeme lexeme) {
        String text = lexeme.text();
        int first = text.codePointAt(0);
        if (isDigit(first)) {
            if (!isDecimal(text)) {
                fault(FormulaFinding.NUMBER, position(lexeme), text);
            }
        } else if (first == '%') {
            fault(FormulaFinding.PERCENT_ALONE, position(lexeme));
        } else if (!startsName(first) && "+-*/^(),".indexOf(first) < 0) {
            fault(FormulaFinding.CHARACTER, position(lexeme), text);
        }
    }

    /** Whether digits are all there is, with one point among them at most. */
    private static boolean isDecimal(String number) {
        int point = number.indexOf('.');
        return number.indexOf('_') < 0
                && point == number.lastIndexOf('.')
                && point != number.length() - 1;
    }

    private void checkNeighbours() {
        Lexeme previous = OPENING;
        for (Lexeme lexeme : lexemes) {
            checkNeighbour(previous, lexeme);
            previous = lexeme;
        }
        if (!previous.endsOperand() && faults.isEmpty()) {
            fault(FormulaFinding.END, position(previous));
        }
    }

    private void checkNeighbour(Lexeme previous, Lexeme lexeme) {
        if (previous.isFunction() && !lexeme.is("(")) {
            fault(FormulaFunctions.misfit(previous.text()), position(lexeme), previous.text());
        } else if (lexeme.is("(") && !previous.isFunction() && previous.isName()) {
            if (previous.text().equalsIgnoreCase("log")) {
                fault(FormulaFinding.LOG, position(previous), previous.text());
            } else if (!FormulaCalls.isFunction(previous.text())) {
                unknown(previous);
            }
        } else if (previous.endsOperand() && lexeme.startsOperand()) {
            implicit(previous, lexeme);
        } else if (needsOperandBefore(lexeme, previous) && !previous.endsOperand()) {
            fault(FormulaFinding.OPERAND, position(lexeme), lexeme.text());
        }
    }

    private void implicit(Lexeme previous, Lexeme lexeme) {
        if (position(previous).line() == position(lexeme).line()) {
            fault(FormulaFinding.IMPLICIT, position(lexeme), lexeme.text());
        } else {
            Position place = position(lexeme);
            Position beside = position(previous);
            faults.add(() -> FormulaFinding.IMPLICIT.reportBeside(
                    beside, findings, place, written.apply(lexeme.text())));
        }
    }

    /** A sign may open a formula, a bracket or an argument, but not follow another sign. */
    private static boolean needsOperandBefore(Lexeme lexeme, Lexeme previous) {
        boolean opening = previous.is("(") || previous.is(",");
        boolean sign = lexeme.is("-") || lexeme.is("+");
        return sign ? !opening : !lexeme.startsOperand();
    }

    private void checkBrackets() {
        Deque<Bracket> open = new ArrayDeque<>();
        Set<Lexeme> ofUnknown = new HashSet<>();
        Lexeme previous = OPENING;
        String function = "";
        for (Lexeme lexeme : lexemes) {
            switch (lexeme.text()) {
                case "(" -> {
                    open.push(new Bracket(lexeme, function, 0));
                    if (previous.isName() && !previous.isFunction()) {
                        ofUnknown.add(lexeme);
                    }
                }
                case "," -> {
                    if (open.isEmpty() || !ofUnknown.contains(open.peek().opening())) {
                        comma(lexeme, open);
                    }
                }
                case ")" -> close(lexeme, open);
                default -> {}
            }
            if (open.size() > Budget.FORMULA_DEPTH) {
                fault(FormulaFinding.TOO_DEEP, position(lexeme), Budget.FORMULA_DEPTH);
                return;
            }
            function = lexeme.isFunction() ? lexeme.text() : "";
            previous = lexeme;
        }
        for (Bracket bracket : open) {
            fault(FormulaFinding.UNBALANCED, position(bracket.opening()), "(");
        }
    }

    private void comma(Lexeme comma, Deque<Bracket> open) {
        if (open.isEmpty() || !open.peek().isCall()) {
            fault(FormulaFinding.COMMA, position(comma));
        } else {
            open.push(open.pop().withComma());
        }
    }

    /** A function that compares units is written with hyphens. */
    private void unknown(Lexeme function) {
        String name = function.text();
        boolean isOfUnits =
                CohortFunctions.isMeant(name.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (isOfUnits) {
            fault(
                    FormulaFinding.COHORT_FUNCTION,
                    position(function),
                    name,
                    CohortFunctions.afterPeers());
        } else {
            fault(FormulaFinding.FUNCTION, position(function), name);
        }
    }

    private void close(Lexeme closing, Deque<Bracket> open) {
        if (open.isEmpty()) {
            fault(FormulaFinding.UNBALANCED, position(closing), ")");
            return;
        }
        Bracket bracket = open.pop();
        if (bracket.isCall() && !FormulaFunctions.takes(bracket.function(), bracket.commas() + 1)) {
            fault(
                    FormulaFunctions.misfit(bracket.function()),
                    position(bracket.opening()),
                    bracket.function());
        }
    }

    /** An open bracket, the function that it belongs to if any, and the commas in it so far. */
    private record Bracket(Lexeme opening, String function, int commas) {
        boolean isCall() {
            return !function.isEmpty();
        }

        Bracket withComma() {
            return new Bracket(opening, function, commas + 1);
        }
    }

    private void fault(Reported finding, Position position, Object... values) {
        faults.add(() -> finding.report(
                findings,
                position,
                Arrays.stream(values)
                        .map(value -> value instanceof String text ? written.apply(text) : value)
                        .toArray()));
    }
}
