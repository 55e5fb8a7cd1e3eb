// SPDX-License-Identifier: Apache-2.0
package vn.dti.exp4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.objecthunter.exp4j.function.Function;
import net.objecthunter.exp4j.operator.Operator;
import net.objecthunter.exp4j.shuntingyard.ShuntingYard;
import net.objecthunter.exp4j.tokenizer.FunctionToken;
import net.objecthunter.exp4j.tokenizer.OperatorToken;
import net.objecthunter.exp4j.tokenizer.Token;
import net.objecthunter.exp4j.tokenizer.VariableToken;

/**
 * A formula in the order in which it is calculated: each operation after the values that it takes.
 *
 * <p>{@code a + b * c} is {@code a b c * +}. Nothing is calculated here, and two names in a row are no
 * product.
 */
public final class Postfix {

    /** The three kinds of steps. */
    public enum Kind {
        /** A value that has a name. */
        OPERAND,
        /** One of {@code + - * / % ^}, where {@code +} and {@code -} may be signs. */
        OPERATOR,
        /** A call. */
        FUNCTION
    }

    /**
     * A value, or an operation on the values before it.
     *
     * @param name the name of an operand or function, the symbol of an operator
     * @param operands how many values it takes; 0 of an operand
     */
    public record Step(Kind kind, String name, int operands) {}

    private Postfix() {}

    /**
     * The steps of a formula without numbers.
     *
     * @param functions by its name the number of values that a function takes
     * @param operands the names of values
     * @throws RuntimeException if the formula has no structure, such as one with a bracket too many
     */
    public static List<Step> of(
            String formula, Map<String, Integer> functions, Set<String> operands) {
        var named = new HashMap<String, Function>();
        functions.forEach((name, values) -> named.put(name, function(name, values)));
        var steps = new ArrayList<Step>();
        for (Token token : ShuntingYard.convertToRPN(formula, named, Map.of(), operands, false)) {
            steps.add(step(token));
        }
        return steps;
    }

    private static Step step(Token token) {
        return switch (token.getType()) {
            case Token.TOKEN_VARIABLE ->
                new Step(Kind.OPERAND, ((VariableToken) token).getName(), 0);
            case Token.TOKEN_FUNCTION -> {
                Function function = ((FunctionToken) token).getFunction();
                yield new Step(Kind.FUNCTION, function.getName(), function.getNumArguments());
            }
            default -> {
                Operator operator = ((OperatorToken) token).getOperator();
                yield new Step(Kind.OPERATOR, operator.getSymbol(), operator.getNumOperands());
            }
        };
    }

    /** The structure alone is asked of exp4j, which therefore never calls this. */
    private static Function function(String name, int values) {
        return new Function(name, values) {
            @Override
            public double apply(double... arguments) {
                throw new UnsupportedOperationException(name);
            }
        };
    }
}
