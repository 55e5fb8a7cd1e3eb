// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.ElementaryFunction;
import vn.dti.rule.Applied;
import vn.dti.rule.Expression;

/**
 * A name of its own for each call of a function whose values mostly are not fractions or that compares units,
 * so that each may take another number of values.
 */
final class FunctionNames {

    /** The first of 6,000 letters that are neither those of operands nor of roundings. */
    private static final int FIRST = 0xAC00;

    /** The expression that a function is of some values. */
    @FunctionalInterface
    interface Called {
        Expression of(List<Expression> values);
    }

    private static final Map<String, Called> FUNCTIONS = functions();

    private final Map<Lexeme, String> names = new HashMap<>();
    private final Map<String, Called> functions = new HashMap<>();
    private final Map<String, Integer> operands = new HashMap<>();

    /** The calls of a formula with matching brackets. */
    FunctionNames(List<Lexeme> lexemes) {
        Deque<Optional<String>> open = new ArrayDeque<>();
        Optional<String> called = Optional.empty();
        for (Lexeme lexeme : lexemes) {
            switch (lexeme.text()) {
                case "(" -> open.push(called);
                case ")" -> open.pop();
                case "," -> open.element().ifPresent(name -> operands.merge(name, 1, Integer::sum));
                default -> {}
            }
            called = lexeme.isFunction()
                    ? Optional.ofNullable(FUNCTIONS.get(lexeme.text()))
                            .map(function -> named(lexeme, function))
                    : Optional.empty();
        }
    }

    private static Map<String, Called> functions() {
        var functions = new HashMap<String, Called>();
        for (ElementaryFunction function : ElementaryFunction.values()) {
            if (function != ElementaryFunction.POWER) {
                functions.put(function.word(), values -> new Applied(function, values));
            }
        }
        for (String word : CohortFunctions.words()) {
            functions.put(word, values -> CohortFunctions.read(word, values));
        }
        return Map.copyOf(functions);
    }

    private String named(Lexeme call, Called function) {
        String name = Formulas.placeholder(FIRST, functions.size());
        names.put(call, name);
        functions.put(name, function);
        operands.put(name, 1);
        return name;
    }

    Optional<String> name(Lexeme lexeme) {
        return Optional.ofNullable(names.get(lexeme));
    }

    Optional<Called> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** By name the number of values. */
    Map<String, Integer> operands() {
        return operands;
    }
}
