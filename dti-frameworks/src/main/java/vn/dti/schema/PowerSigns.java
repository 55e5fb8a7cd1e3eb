// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The signs of powers in a formula that people read in two ways: {@code a ^ b ^ c}, and {@code -a ^ 2},
 * which a spreadsheet takes for the square of −a.
 */
final class PowerSigns {

    /**
     * A sign that is read in two ways.
     *
     * @param finding which ways
     * @param lexeme the sign
     */
    record Unclear(FormulaFinding finding, Lexeme lexeme) {}

    private final List<Lexeme> lexemes;

    PowerSigns(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /** The signs that brackets have to make clear; of a formula with matching brackets. */
    List<Unclear> unclear() {
        var unclear = new ArrayList<Unclear>();
        Deque<String> signs = new ArrayDeque<>(List.of(""));
        boolean opens = true;
        for (Lexeme lexeme : lexemes) {
            switch (lexeme.text()) {
                case "(" -> signs.push("");
                case ")" -> signs.pop();
                case "+", "-" -> replace(signs, opens ? "sign" : lexeme.text());
                case "*", "/", "," -> replace(signs, lexeme.text());
                case "^" -> {
                    String before = signs.element();
                    if (before.equals("^")) {
                        unclear.add(new Unclear(FormulaFinding.POWER_OF_POWER, lexeme));
                    } else if (before.equals("sign")) {
                        unclear.add(new Unclear(FormulaFinding.POWER_OF_SIGN, lexeme));
                    }
                    replace(signs, "^");
                }
                default -> {}
            }
            opens = lexeme.is("(") || lexeme.is(",");
        }
        return unclear;
    }

    private static void replace(Deque<String> signs, String sign) {
        signs.pop();
        signs.push(sign);
    }
}
