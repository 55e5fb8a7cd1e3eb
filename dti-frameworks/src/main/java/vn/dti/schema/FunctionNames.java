package vn.dti.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.ElementaryFunction;

/**
 * A name of its own for each call of a function whose values mostly are no fractions, so that each may take
 * another number of values.
 */
final class FunctionNames {

    /** The first of 6,000 letters that are neither those of operands nor of roundings. */
    private static final int FIRST = 0xAC00;

    private static final Map<String, ElementaryFunction> FUNCTIONS = Stream.of(
                    ElementaryFunction.values())
            .filter(function -> function != ElementaryFunction.POWER)
            .collect(Collectors.toUnmodifiableMap(ElementaryFunction::word, function -> function));

    private final Map<Lexeme, String> names = new HashMap<>();
    private final Map<String, ElementaryFunction> functions = new HashMap<>();
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

    private String named(Lexeme call, ElementaryFunction function) {
        String name = Formulas.placeholder(FIRST, functions.size());
        names.put(call, name);
        functions.put(name, function);
        operands.put(name, 1);
        return name;
    }

    Optional<String> name(Lexeme lexeme) {
        return Optional.ofNullable(names.get(lexeme));
    }

    Optional<ElementaryFunction> find(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** By name the number of values. */
    Map<String, Integer> operands() {
        return operands;
    }
}
