// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import vn.dti.diagnostic.Position;

/**
 * A piece of a formula and where it is.
 *
 * @param text the piece
 * @param position where it begins, or the whole where lines are not counted
 * @param inLine whether it is in one line of the file
 */
record FormulaPart(String text, Position position, boolean inLine) {

    FormulaPart from(int begin, int end) {
        int before = text.codePointCount(0, begin);
        String part = text.substring(begin, end);
        int blank = part.length() - part.stripLeading().length();
        return new FormulaPart(
                part.strip(), inLine ? position.plus(before + blank) : position, inLine);
    }

    /** What commas outside of brackets separate. */
    List<FormulaPart> arguments() {
        var arguments = new ArrayList<FormulaPart>();
        int open = 0;
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (open == 0 && character == ',') {
                arguments.add(from(start, index));
                start = index + 1;
            }
        }
        arguments.add(from(start, text.length()));
        return arguments;
    }
}
