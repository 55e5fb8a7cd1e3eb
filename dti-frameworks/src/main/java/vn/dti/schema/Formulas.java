// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dti.diagnostic.Budget;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Taken;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.exp4j.Postfix;
import vn.dti.input.Input;
import vn.dti.rule.Applied;
import vn.dti.rule.Expression;
import vn.dti.rule.Operator;
import vn.dti.rule.Rounded;
import vn.dti.wording.DefinitionException;
import vn.dti.yaml.YamlNode;

/**
 * Reads formulas: exp4j finds their structure, exact expressions are built from it.
 *
 * <p>Every number and every name is handed to exp4j as a placeholder, so that a literal keeps all its
 * digits and no name can be taken for one of its constants or functions. What exp4j reads in another
 * way than people do is refused by {@link FormulaScanner} before it gets there.
 */
final class Formulas {

    private static final String MIN = "m";
    private static final String MAX = "x";
    /** The functions that take the same values. */
    private static final List<String> EITHER = List.of("min", "max");

    /** By name the number of values. */
    private static final Map<String, Integer> FUNCTIONS = Map.of(MIN, 2, MAX, 2);

    /** The first of 20,000 letters in a row, more than a formula has characters. */
    private static final int FIRST_PLACEHOLDER = 0x4E00;

    /** The first of 6,000 other letters, one for each function that rounds. */
    private static final int FIRST_ROUNDING = 0x3400;

    /** In place of what was reported, so that nothing else is said of it. */
    private static final Expression UNKNOWN = Expression.of(Input.amount("x", "x"));

    private final Declared inputs;
    private final Findings findings;

    /** Whether what is read is compared with a result, so that a misread number shows. */
    private final boolean isCompared;

    Formulas(Declared inputs, Findings findings) {
        this(inputs, findings, false);
    }

    private Formulas(Declared inputs, Findings findings, boolean isCompared) {
        this.inputs = inputs;
        this.findings = findings;
        this.isCompared = isCompared;
    }

    /** Reads points that are expected: arithmetic over numbers with decimal points. */
    static Formulas ofExpectedPoints(Findings findings) {
        return new Formulas(new Declared(), findings, true);
    }

    /** The expression that a text is; empty if something is wrong with it. */
    Optional<Expression> read(YamlNode.Scalar text) {
        return read(text, text.text());
    }

    /** The expression of a formula in a text, character by character. */
    Optional<Expression> read(YamlNode.Scalar text, String formula) {
        Position start = text.plain() || !text.inLine()
                ? text.position()
                : text.position().plus(1);
        return read(formula, start, text.inLine());
    }

    /** The expression of a formula at a place. */
    Optional<Expression> read(String formula, Position start, boolean inLine) {
        var calls = FormulaCalls.of(formula, inputs);
        String masked = calls.masked();
        Optional<FormulaCalls.Outside> outside = calls.conditionOutside();
        if (outside.isPresent()) {
            int before = masked.codePointCount(0, outside.get().begin());
            RecordFinding.WHERE_OUTSIDE.report(
                    findings, inLine ? start.plus(before) : start, outside.get().meant());
            return Optional.empty();
        }
        var scanner = new FormulaScanner(masked, start, inLine, findings, calls::unmasked);
        Optional<List<Lexeme>> lexemes = scanner.scan();
        if (lexemes.isEmpty() || !areKnown(lexemes.get(), calls) || usesFaultyName(formula)) {
            Optional<FormulaSlips.Slip> slip = new FormulaSlips(inputs).find(masked);
            if (slip.isPresent()) {
                report(slip.get(), calls, inLine, start);
                return Optional.empty();
            }
            if (usesFaultyName(formula)) {
                return Optional.empty();
            }
            scanner.report();
        }
        Optional<RoundingCalls> roundings =
                lexemes.flatMap(found -> RoundingCalls.of(found, scanner, new Nodes(findings)));
        long before = inputs.writtenOut();
        Optional<Expression> read = roundings.flatMap(found -> build(found, scanner, start, calls));
        if (isTooLong(formula, inputs.writtenOut() - before)) {
            ValueFinding.WRITTEN_OUT.report(findings, start, Budget.FORMULA);
            return Optional.empty();
        }
        return read;
    }

    /** A few values that are made of each other twice would be a calculation without an end. */
    private static boolean isTooLong(String formula, long ofValues) {
        return ofValues > 0 && formula.length() + ofValues > Budget.FORMULA;
    }

    /** Whether each name is declared, so that none can be a word of another notation. */
    private boolean areKnown(List<Lexeme> lexemes, FormulaCalls calls) {
        for (Lexeme lexeme : lexemes) {
            String name = lexeme.text();
            boolean known = !lexeme.isOperand()
                    || lexeme.isNumber()
                    || inputs.sound(name).isPresent()
                    || inputs.value(name).isPresent()
                    || calls.find(name).isPresent()
                    || RoundingCalls.isMode(name);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** Whether a formula uses a name with hyphens or spaces that was reported where it is declared. */
    private boolean usesFaultyName(String formula) {
        for (String name : inputs.unwordly()) {
            if (formula.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private void report(
            FormulaSlips.Slip slip, FormulaCalls calls, boolean inLine, Position start) {
        int before = calls.masked().codePointCount(0, slip.begin());
        slip.finding()
                .report(
                        findings,
                        inLine ? start.plus(before) : start,
                        slip.values().stream()
                                .map(value ->
                                        value instanceof String text ? calls.unmasked(text) : value)
                                .toArray());
    }

    private Optional<Expression> build(
            RoundingCalls rounded, FormulaScanner scanner, Position start, FormulaCalls calls) {
        var operands = new HashMap<String, Expression>();
        var roundings = new HashMap<String, Rounding>();
        var functions = new FunctionNames(rounded.lexemes());
        var text = new StringBuilder();
        boolean complete = true;
        for (Lexeme lexeme : rounded.lexemes()) {
            text.append(' ');
            Optional<Rounding> rounding = rounded.of(lexeme);
            if (rounding.isPresent()) {
                String placeholder = placeholder(FIRST_ROUNDING, roundings.size());
                text.append(placeholder);
                roundings.put(placeholder, rounding.get());
            } else if (lexeme.isOperand()) {
                String placeholder = placeholder(FIRST_PLACEHOLDER, operands.size());
                text.append(placeholder);
                Optional<Expression> operand = operand(lexeme, scanner, calls);
                complete &= operand.isPresent();
                operands.put(placeholder, operand.orElse(UNKNOWN));
            } else {
                took(lexeme, scanner);
                text.append(functions.name(lexeme).orElse(structure(lexeme)));
            }
        }
        Optional<Expression> expression =
                parse(text.toString(), operands, roundings, functions, start);
        return complete ? expression : Optional.empty();
    }

    private void took(Lexeme lexeme, FormulaScanner scanner) {
        if (EITHER.contains(lexeme.text())) {
            findings.took(scanner.position(lexeme), lexeme.text(), Taken.As.WORD, EITHER);
        }
    }

    private static String structure(Lexeme lexeme) {
        return switch (lexeme.text()) {
            case "min" -> MIN;
            case "max" -> MAX;
            default -> lexeme.text();
        };
    }

    /**
     * A name of one letter: exp4j tries names from their first letter on, and would load its own
     * functions to look for the beginnings of longer ones among them.
     */
    static String placeholder(int first, int index) {
        return Character.toString(first + index);
    }

    private Optional<Expression> operand(
            Lexeme lexeme, FormulaScanner scanner, FormulaCalls calls) {
        Optional<FormulaCalls.Call> call = calls.find(lexeme.text());
        if (call.isPresent()) {
            return new CallReader(inputs, findings)
                    .read(call.get(), scanner.position(lexeme), scanner.isInLine());
        }
        if (lexeme.isNumber()) {
            return number(lexeme, scanner);
        }
        if (isGlued(lexeme, scanner, calls)) {
            return Optional.empty();
        }
        if (isCompared) {
            RuleFinding.NAME_IN_POINTS.report(findings, scanner.position(lexeme), lexeme.text());
            return Optional.empty();
        }
        Optional<Expression> value = inputs.value(lexeme.text());
        if (value.isPresent()) {
            inputs.use(lexeme.text());
            return value;
        }
        Optional<Input> input = new InputNames(new Nodes(findings), inputs)
                .find(scanner.position(lexeme), lexeme.text());
        if (input.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Expression.of(input.get()));
        } catch (DefinitionException refused) {
            return new Nodes(findings).refused(refused, scanner.position(lexeme));
        }
    }

    /** Of {@code sum(a.x)@previous}, which is {@code sum(a@previous.x)}, and of {@code sum(a.x)y}. */
    private boolean isGlued(Lexeme lexeme, FormulaScanner scanner, FormulaCalls calls) {
        String name = lexeme.text();
        Optional<FormulaCalls.Call> call = calls.beginning(name);
        call.ifPresent(of -> {
            Position position = scanner.position(lexeme);
            String behind = name.substring(of.text().length());
            if (behind.startsWith("@")) {
                RecordFinding.PREVIOUS_OF_CALL.report(
                        findings, position, of.text(), of.previous(inputs));
            } else {
                int length = of.text().codePointCount(0, of.text().length());
                FormulaFinding.IMPLICIT.report(
                        findings,
                        scanner.isInLine() ? position.plus(length) : position,
                        calls.unmasked(behind));
            }
        });
        return call.isPresent();
    }

    /** A literal of a rule that may have been copied with its groups is refused. */
    private Optional<Expression> number(Lexeme lexeme, FormulaScanner scanner) {
        String text = lexeme.text();
        try {
            Rational number = Rational.parse(text);
            findings.took(scanner.position(lexeme), text, Taken.As.NUMBER, List.of());
            return Optional.of(
                    Expression.of(isCompared ? number : NumberStyle.UNSTATED.read(text)));
        } catch (UnreadableNumberException unreadable) {
            new NumberTexts(findings).unreadable(scanner.position(lexeme), text, unreadable);
            return Optional.empty();
        }
    }

    /** An exception of exp4j means a structure that the scanner let pass, not a fault of ours. */
    private Optional<Expression> parse(
            String text,
            Map<String, Expression> operands,
            Map<String, Rounding> roundings,
            FunctionNames named,
            Position start) {
        try {
            var functions = new HashMap<>(FUNCTIONS);
            functions.putAll(named.operands());
            roundings.keySet().forEach(name -> functions.put(name, 1));
            List<Postfix.Step> steps = Postfix.of(text, functions, operands.keySet());
            return Optional.of(expression(steps, operands, roundings, named));
        } catch (DefinitionException refused) {
            return new Nodes(findings).refused(refused, start);
        } catch (RuntimeException unreadable) {
            FormulaFinding.SYNTAX.report(findings, start, String.valueOf(unreadable.getMessage()));
        }
        return Optional.empty();
    }

    private static Expression expression(
            List<Postfix.Step> postfix,
            Map<String, Expression> operands,
            Map<String, Rounding> roundings,
            FunctionNames named) {
        Deque<Expression> stack = new ArrayDeque<>();
        for (Postfix.Step step : postfix) {
            stack.push(
                    switch (step.kind()) {
                        case OPERAND -> Objects.requireNonNull(operands.get(step.name()));
                        case FUNCTION -> call(step, stack, roundings, named);
                        case OPERATOR -> operation(step, stack);
                    });
        }
        Expression whole = stack.pop();
        if (!stack.isEmpty()) {
            throw new IllegalArgumentException("too many operands");
        }
        return whole;
    }

    private static Expression operation(Postfix.Step step, Deque<Expression> stack) {
        if (step.operands() == 1) {
            Expression operand = stack.pop();
            return step.name().equals("-") ? Expression.of(Rational.ZERO).minus(operand) : operand;
        }
        if (step.name().equals("^")) {
            return new Applied(ElementaryFunction.POWER, values(2, stack));
        }
        return binary(
                switch (step.name()) {
                    case "+" -> Operator.PLUS;
                    case "-" -> Operator.MINUS;
                    case "*" -> Operator.TIMES;
                    default -> Operator.OVER;
                },
                stack);
    }

    private static Expression call(
            Postfix.Step step,
            Deque<Expression> stack,
            Map<String, Rounding> roundings,
            FunctionNames named) {
        String name = step.name();
        Optional<FunctionNames.Called> function = named.find(name);
        if (function.isPresent()) {
            return function.get().of(values(step.operands(), stack));
        }
        Rounding rounding = roundings.get(name);
        return rounding == null
                ? binary(operator(step), stack)
                : new Rounded(stack.pop(), rounding);
    }

    private static List<Expression> values(int operands, Deque<Expression> stack) {
        var values = new ArrayDeque<Expression>();
        for (int number = 0; number < operands; number++) {
            values.push(stack.pop());
        }
        return List.copyOf(values);
    }

    private static Operator operator(Postfix.Step step) {
        return step.name().equals(MIN) ? Operator.MIN : Operator.MAX;
    }

    private static Expression binary(Operator operator, Deque<Expression> stack) {
        Expression right = stack.pop();
        Expression left = stack.pop();
        return left.combined(operator, right);
    }
}
