package vn.dti.schema;

import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.wording.Language;
import vn.dti.wording.Sentence;
import vn.dti.wording.Worded;

/** The mappings to which a key that is somewhere else belongs. */
enum Owner implements Worded {
    CRITERION(Kind.NODE, "một tiêu chí", "a criterion"),
    INPUT(Kind.INPUT, "một đầu vào trong inputs", "an input under inputs"),
    DECISION(Kind.DECISION, "decision", "decision"),
    FRAMEWORK(
            Kind.FRAMEWORK, "bộ chỉ số, ở mức ngoài cùng", "the framework, at the outermost level"),
    POLICY(Kind.POLICY, "policy", "policy"),
    DISPLAY(Kind.DISPLAY, "display trong policy", "display under policy"),
    VALIDITY(Kind.VALIDITY, "validity", "validity"),
    COUNTS(Kind.COUNTS, "counts", "counts"),
    CLASSES(Kind.CLASSES, "classes", "classes"),
    READINGS(Kind.READINGS, "readings", "readings"),
    ERRATUM(Kind.ERRATUM, "errata", "errata"),
    BAND(Kind.BAND, "một khoảng trong shares", "a band under shares"),
    CASE(Kind.CASE, "một trường hợp trong cases", "a case under cases"),
    PART(Kind.RULE, "một phần trong parts", "a part under parts"),
    RELATION(Kind.RELATION, "relations", "relations"),
    REPORT(Kind.INPUTS_FILE, "tệp số liệu của một đơn vị", "the file of a unit's inputs");

    private final Kind kind;
    private final Sentence says;

    Owner(Kind kind, String vi, String en) {
        this.kind = kind;
        this.says = new Sentence(vi, en);
    }

    /** The mapping to which a key belongs; the one that authors meet first where it belongs to many. */
    static Optional<Owner> of(String key) {
        return Stream.of(values())
                .filter(each -> each.kind.keys().contains(key))
                .findFirst();
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }
}
