// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The functions of numbers that formulas have, and how many values each of them takes. */
final class FormulaFunctions {

    /** The values that a geometric mean takes at most. */
    private static final int MOST_VALUES = 50;

    private static final Arity ONE = new Arity(1, 1);
    private static final Arity TWO = new Arity(2, 2);

    private static final Map<String, Arity> VALUES = values();

    private FormulaFunctions() {}

    /** The least and the most values that a function takes. */
    private record Arity(int least, int most) {}

    private static Map<String, Arity> values() {
        var values = new HashMap<String, Arity>();
        List.of("floor", "ceil", "sqrt", "ln", "log10", "exp")
                .forEach(name -> values.put(name, ONE));
        List.of("min", "max", "root").forEach(name -> values.put(name, TWO));
        values.put("round", new Arity(1, 3));
        values.put(FormulaCalls.GEOMETRIC_MEAN, new Arity(2, MOST_VALUES));
        for (String word : CohortFunctions.words()) {
            values.put(word, CohortFunctions.values(word) == 1 ? ONE : TWO);
        }
        return Map.copyOf(values);
    }

    static boolean isKnown(String name) {
        return VALUES.containsKey(name);
    }

    static boolean takes(String function, int values) {
        Arity taken = of(function);
        return values >= taken.least() && values <= taken.most();
    }

    /** What is said of a call with too few or too many values. */
    static FormulaFinding misfit(String function) {
        if (function.equals("round")) {
            return FormulaFinding.ROUND_ARGUMENTS;
        }
        if (function.equals(FormulaCalls.GEOMETRIC_MEAN)) {
            return FormulaFinding.MEAN_ARGUMENTS;
        }
        return of(function).equals(ONE) ? FormulaFinding.ARGUMENT : FormulaFinding.ARGUMENTS;
    }

    private static Arity of(String function) {
        return Optional.ofNullable(VALUES.get(function)).orElseThrow();
    }
}
