package vn.dti.cohort;

import vn.dti.input.Assessment;
import vn.dti.wording.NormalText;

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
        return NormalText.identity(name());
    }
}
