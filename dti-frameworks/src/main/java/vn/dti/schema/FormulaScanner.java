package vn.dti.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;

/**
 * Cuts a formula into lexemes and refuses what would be read in another way than it looks: {@code %}
 * (modulo), {@code 2a} (a product), {@code 1,5}, brackets that are not round.
 */
final class FormulaScanner {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 50;
    private static final Pattern LEXEME = Pattern.compile(
            "\\s+|(?<number>[0-9][0-9._]*)|(?<name>[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)|(?<sign>.)",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
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
        Matcher matcher = LEXEME.matcher(formula);
        Position last = start;
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                int before = formula.codePointCount(0, matcher.start());
                Position position =
                        inLine ? start.plus(before) : findings.next(matcher.group(), last);
                last = position.plus(matcher.group().length());
                lexemes.add(new Lexeme(matcher.group(), position));
                check(matcher, position);
            }
        }
    }

    private void check(Matcher matcher, Position position) {
        String text = matcher.group();
        if (matcher.group("number") != null && !NUMBER.matcher(text).matches()) {
            report(Finding.FORMULA_NUMBER, position, text);
        }
        if (text.equals("%")) {
            report(Finding.FORMULA_PERCENT, position);
        } else if (matcher.group("sign") != null && "+-*/(),".indexOf(text) < 0) {
            report(Finding.FORMULA_CHARACTER, position, text);
        }
    }

    private void checkNeighbours() {
        Optional<Lexeme> previous = Optional.empty();
        for (Lexeme lexeme : lexemes) {
            boolean afterOperand = previous.filter(Lexeme::endsOperand).isPresent();
            boolean afterFunction = previous.filter(Lexeme::isFunction).isPresent();
            if (afterFunction && !lexeme.is("(")) {
                report(
                        Finding.FORMULA_ARGUMENTS,
                        lexeme.position(),
                        previous.orElseThrow().text());
            } else if (lexeme.is("(")
                    && !afterFunction
                    && previous.filter(Lexeme::isName).isPresent()) {
                Lexeme name = previous.orElseThrow();
                report(Finding.FORMULA_FUNCTION, name.position(), name.text());
            } else if (afterOperand && lexeme.startsOperand()) {
                implicit(previous.orElseThrow(), lexeme);
            } else if (needsOperandBefore(lexeme, previous) && !afterOperand) {
                report(Finding.FORMULA_OPERAND, lexeme.position(), lexeme.text());
            }
            previous = Optional.of(lexeme);
        }
        previous.filter(last -> !last.endsOperand())
                .filter(last -> sound)
                .ifPresent(last -> report(Finding.FORMULA_END, last.position()));
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
    private static boolean needsOperandBefore(Lexeme lexeme, Optional<Lexeme> previous) {
        boolean opening =
                previous.isEmpty() || previous.get().is("(") || previous.get().is(",");
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
        open.forEach(each -> report(Finding.FORMULA_UNBALANCED, each.opening().position(), "("));
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
