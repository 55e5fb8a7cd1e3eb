// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.wording.Language;
import vn.dti.wording.Sentence;
import vn.dti.wording.Worded;

/** The mappings to which a key that is somewhere else belongs. */
enum Owner implements Worded {
    GROUP(List.of("aggregation", "capped", "rescale"), "một nhóm", "a group"),
    CRITERION(MappingKind.NODE, "một tiêu chí", "a criterion"),
    INPUT(MappingKind.INPUT, "một đầu vào trong inputs", "an input under inputs"),
    DECISION(MappingKind.DECISION, "decision", "decision"),
    FRAMEWORK(
            MappingKind.FRAMEWORK,
            "bộ chỉ số, ở mức ngoài cùng",
            "the framework, at the outermost level"),
    POLICY(MappingKind.POLICY, "policy", "policy"),
    DISPLAY(MappingKind.DISPLAY, "display trong policy", "display under policy"),
    VALIDITY(MappingKind.VALIDITY, "validity", "validity"),
    COUNTS(MappingKind.COUNTS, "counts", "counts"),
    CLASSES(MappingKind.CLASSES, "classes", "classes"),
    READINGS(MappingKind.READINGS, "readings", "readings"),
    ERRATUM(MappingKind.ERRATUM, "errata", "errata"),
    BAND(MappingKind.BAND, "một khoảng trong shares", "a band under shares"),
    CASE(MappingKind.CASE, "một trường hợp trong cases", "a case under cases"),
    PART(MappingKind.RULE, "một phần trong parts", "a part under parts"),
    RELATION(MappingKind.RELATION, "relations", "relations"),
    REPORT(MappingKind.INPUTS_FILE, "tệp số liệu của một đơn vị", "the file of a unit's inputs");

    private final List<String> keys;
    private final Sentence says;

    Owner(MappingKind kind, String vi, String en) {
        this(kind.keys(), vi, en);
    }

    Owner(List<String> keys, String vi, String en) {
        this.keys = List.copyOf(keys);
        this.says = new Sentence(vi, en);
    }

    /** The mapping to which a key belongs; the one that authors meet first where it belongs to many. */
    static Optional<Owner> of(String key) {
        return Stream.of(values()).filter(each -> each.keys.contains(key)).findFirst();
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }
}
