// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.Map;
import java.util.Optional;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.NormalText;

/** The meaning of a cell that was filled in, the same in tables of units and in forms. */
public final class CellMeaning {

    private static final Map<String, Assessment.Kind> KINDS = Map.of(
            "", Assessment.Kind.UNSTATED,
            "self", Assessment.Kind.SELF,
            "tự đánh giá", Assessment.Kind.SELF,
            "verified", Assessment.Kind.VERIFIED,
            "đã xác minh", Assessment.Kind.VERIFIED,
            "đã thẩm định", Assessment.Kind.VERIFIED);

    private CellMeaning() {}

    /**
     * What a host would give for an input: numbers and truths as they are, anything else as it reads.
     *
     * @param input the input
     * @param cell a cell that is not blank
     * @return text, a number, a percentage or a truth
     */
    public static Object of(Input input, Cell cell) {
        boolean exact = input.type().isNumber()
                || input.type().isList()
                || input.type() == InputType.Plain.BOOLEAN;
        return exact ? cell.value() : cell.text();
    }

    /**
     * Whose figures a word says that these are.
     *
     * @param word for example {@code self} or {@code tự đánh giá}
     * @return the kind, unstated for a blank; empty for any other text
     */
    public static Optional<Assessment.Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(NormalText.identity(word)));
    }
}
