package vn.dti.cohort;

import java.text.Normalizer;
import java.util.Locale;
import vn.dti.input.Assessment;

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
        return Normalizer.normalize(name(), Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
