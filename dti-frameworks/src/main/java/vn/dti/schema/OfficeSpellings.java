// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.diagnostic.Findings;
import vn.dti.framework.Duty;
import vn.dti.wording.NormalText;
import vn.dti.yaml.YamlNode;

/**
 * The offices that a document names, each under the spelling that is shown: that of its aliases, or the
 * one that came first.
 *
 * <p>Example: {@code Văn phòng HĐND - UBND} and {@code Văn phòng HĐND-UBND} are one office, whose
 * criteria are put together; that is told where the second one is written.
 */
final class OfficeSpellings {

    /** By the form in which names are compared. */
    private final Map<String, YamlNode.Scalar> shown = new HashMap<>();

    /** Where each spelling comes first. */
    private final Map<String, YamlNode.Scalar> spellings = new LinkedHashMap<>();

    /** The texts of a duty, which are those of offices or of something else. */
    List<String> texts(Fields fields, Duty duty) {
        var texts = new ArrayList<String>();
        for (YamlNode.Scalar text : fields.scalars(duty.key())) {
            if (duty.namesOffices()) {
                add(text);
            }
            texts.add(text.text());
        }
        return texts;
    }

    private void add(YamlNode.Scalar office) {
        shown.putIfAbsent(NormalText.identity(office.text()), office);
        spellings.putIfAbsent(office.text(), office);
    }

    /** Takes a name that is declared, which is shown wherever else it occurs. */
    void declare(YamlNode.Scalar office) {
        spellings.putIfAbsent(office.text(), office);
        shown.put(NormalText.identity(office.text()), office);
    }

    /** Reports each further spelling at its first place. */
    void report(Findings findings) {
        spellings.values().forEach(office -> {
            YamlNode.Scalar other = shown.get(NormalText.identity(office.text()));
            if (other != null && !other.text().equals(office.text())) {
                Doubt.OFFICE_SPELT.reportBeside(
                        other.position(), findings, office.position(), office.text(), other.text());
            }
        });
    }
}
