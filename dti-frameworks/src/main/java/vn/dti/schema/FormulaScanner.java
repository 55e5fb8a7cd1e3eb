package vn.dti.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;

/**
 * Cuts a formula into lexemes and refuses what would be read in another way than it looks: {@code %}
 * (modulo), {@code 2a} (a product), {@code 1,5}, brackets that are not round.
 */
final class FormulaScanner {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 50;
    private static final Set<String> FUNCTIONS = Set.of("min", "max");

    /**
     * A number, a name, an operator, a bracket or a comma.
     *
     * @param text its characters
     * @param position its first character
     */
    record Lexeme(String text, Position position) {

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }

        boolean isName() {
            return Character.isLetter(text.codePointAt(0)) || text.startsWith("_");
        }

        boolean isFunction() {
            return FUNCTIONS.contains(text);
        }

        boolean isOperand() {
            return isNumber() || (isName() && !isFunction());
        }

        boolean is(String sign) {
            return text.equals(sign);
        }

        boolean startsOperand() {
            return isOperand() || isFunction() || is("(");
        }

        boolean endsOperand() {
            return isOperand() || is(")");
        }
    }

    /** Stands before the first lexeme, as a formula may open with what a bracket may open with. */
    private static final Lexeme OPENING = new Lexeme("(", Position.START);

    private final String formula;
    private final Position start;
    private final boolean inLine;
    private final Findings findings;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private boolean sound = true;

    /** In a formula over several lines characters cannot be counted off, each lexeme is looked for. */
    FormulaScanner(String formula, Position start, boolean inLine, Findings findings) {
        this.formula = formula;
        this.start = start;
        this.inLine = inLine;
        this.findings = findings;
    }

    /** The lexemes of a sound formula; empty if anything was reported. */
    Optional<List<Lexeme>> scan() {
        if (formula.length() > LONGEST) {
            report(Finding.FORMULA_TOO_LONG, start, LONGEST);
            return Optional.empty();
        }
        cut();
        if (lexemes.isEmpty() && sound) {
            report(Finding.FORMULA_EMPTY, start);
        }
        if (sound) {
            checkNeighbours();
            checkBrackets();
        }
        return sound ? Optional.of(List.copyOf(lexemes)) : Optional.empty();
    }

    private void cut() {
        Position last = start;
        int end;
        for (int begin = 0; begin < formula.length(); begin = end) {
            end = endOfLexeme(begin);
            String text = formula.substring(begin, end);
            if (!text.isBlank()) {
                int before = formula.codePointCount(0, begin);
                Position position = inLine ? start.plus(before) : findings.next(text, last);
                last = position.plus(text.length());
                var lexeme = new Lexeme(text, position);
                lexemes.add(lexeme);
                check(lexeme);
            }
        }
    }

    /** Numbers and names go on as long as they can; any other character stands alone. */
    private int endOfLexeme(int begin) {
        int first = formula.codePointAt(begin);
        int end = begin + Character.charCount(first);
        if (isDigit(first)) {
            while (end < formula.length() && isInNumber(formula.charAt(end))) {
                end++;
            }
        } else if (startsName(first)) {
            while (end < formula.length() && isInName(formula.codePointAt(end))) {
                end += Character.charCount(formula.codePointAt(end));
            }
        }
        return end;
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
                report(Finding.FORMULA_NUMBER, lexeme.position(), text);
            }
        } else if (first == '%') {
            report(Finding.FORMULA_PERCENT, lexeme.position());
        } else if (!startsName(first) && "+-*/(),".indexOf(first) < 0) {
            report(Finding.FORMULA_CHARACTER, lexeme.position(), text);
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
        if (!previous.endsOperand() && sound) {
            report(Finding.FORMULA_END, previous.position());
        }
    }

    private void checkNeighbour(Lexeme previous, Lexeme lexeme) {
        if (previous.isFunction() && !lexeme.is("(")) {
            report(Finding.FORMULA_ARGUMENTS, lexeme.position(), previous.text());
        } else if (lexeme.is("(") && !previous.isFunction() && previous.isName()) {
            report(Finding.FORMULA_FUNCTION, previous.position(), previous.text());
        } else if (previous.endsOperand() && lexeme.startsOperand()) {
            implicit(previous, lexeme);
        } else if (needsOperandBefore(lexeme, previous) && !previous.endsOperand()) {
            report(Finding.FORMULA_OPERAND, lexeme.position(), lexeme.text());
        }
    }

    private void implicit(Lexeme previous, Lexeme lexeme) {
        if (previous.position().line() == lexeme.position().line()) {
            report(Finding.FORMULA_IMPLICIT, lexeme.position(), lexeme.text());
        } else {
            sound = false;
            Finding.FORMULA_IMPLICIT.reportBeside(
                    previous.position(), findings, lexeme.position(), lexeme.text());
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
        String function = "";
        for (Lexeme lexeme : lexemes) {
            switch (lexeme.text()) {
                case "(" -> open.push(new Bracket(lexeme, function, 0));
                case "," -> comma(lexeme, open);
                case ")" -> close(lexeme, open);
                default -> {}
            }
            if (open.size() > DEEPEST) {
                report(Finding.FORMULA_TOO_DEEP, lexeme.position(), DEEPEST);
                return;
            }
            function = lexeme.isFunction() ? lexeme.text() : "";
        }
        for (Bracket bracket : open) {
            report(Finding.FORMULA_UNBALANCED, bracket.opening().position(), "(");
        }
    }

    private void comma(Lexeme comma, Deque<Bracket> open) {
        if (open.isEmpty() || !open.peek().isCall()) {
            report(Finding.FORMULA_COMMA, comma.position());
        } else {
            open.push(open.pop().withComma());
        }
    }

    private void close(Lexeme closing, Deque<Bracket> open) {
        if (open.isEmpty()) {
            report(Finding.FORMULA_UNBALANCED, closing.position(), ")");
            return;
        }
        Bracket bracket = open.pop();
        if (bracket.isCall() && bracket.commas() != 1) {
            report(Finding.FORMULA_ARGUMENTS, bracket.opening().position(), bracket.function());
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

    private void report(Finding finding, Position position, Object... values) {
        sound = false;
        finding.report(findings, position, values);
    }
}
