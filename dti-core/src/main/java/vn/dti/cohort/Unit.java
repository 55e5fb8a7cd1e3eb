package vn.dti.cohort;

import java.util.Locale;
import vn.dti.input.Assessment;
import vn.dti.wording.Composed;

/**
 * Who is ranked.
 *
 * @param assessment the unit, its period, and whose figures it has
 * @param group the units that it is ranked among beside all, such as {@code đô thị}; may be empty
 */
public record Unit(Assessment assessment, String group) {

    /** {@return the name of the unit} */
    public String name() {
        return assessment.unit();
    }

    /** One spelling for all ways to type a name, so that a unit given twice is found. */
    String key() {
        return spaced(Composed.text(name()).strip()).toLowerCase(Locale.ROOT);
    }

    /** Words one space apart; most names are so already. */
    private static String spaced(String name) {
        boolean afterSpace = false;
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            boolean isSpace = character == ' ';
            if (character < ' ' || (isSpace && afterSpace)) {
                return name.replaceAll("\\s+", " ");
            }
            afterSpace = isSpace;
        }
        return name;
    }
}
