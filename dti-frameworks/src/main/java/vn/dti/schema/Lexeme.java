// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Set;

/**
 * A number, a name, an operator, a bracket or a comma.
 *
 * @param text its characters
 * @param begin where they begin in the formula
 * @param order counts the lexemes from 0
 * @param call whether a bracket follows, as behind a function
 */
record Lexeme(String text, int begin, int order, boolean call) {

    /** Those that no input is called, so that a bracket is missed where none follows. */
    private static final Set<String> RESERVED = Set.of("min", "max");

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isName() {
        return Character.isLetter(text.codePointAt(0)) || text.startsWith("_");
    }

    boolean isFunction() {
        return RESERVED.contains(text) || (call && FormulaScanner.isFunction(text));
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
