package vn.dti.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.NormalText;

/** The meaning of a cell that was filled in, the same in tables of units and in forms. */
public final class CellMeaning {

    /** {@code n/a: reason}, in either language. */
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "(?:n/a|không\\s+áp\\s+dụng)\\s*(?::\\s*(.*))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

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
                || input.type() instanceof InputType.Listing
                || input.type() == InputType.Plain.BOOLEAN;
        return exact ? cell.value() : cell.text();
    }

    /**
     * Why something does not apply, if that is what a cell says.
     *
     * @param text the text of a cell; most are figures, which begin in no such way
     * @return the reason of {@code n/a: reason}, which may be blank; empty for any other text
     */
    public static Optional<String> reason(String text) {
        if (text.isEmpty() || "nNkK".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher matcher = NOT_APPLICABLE.matcher(text);
        return matcher.matches()
                ? Optional.of(Optional.ofNullable(matcher.group(1)).orElse("").strip())
                : Optional.empty();
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
