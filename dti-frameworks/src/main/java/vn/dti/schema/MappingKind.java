// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.framework.Duty;
import vn.dti.yaml.Ordering;

/** The kinds of mappings in our documents: the order of their keys, and what is below each. */
enum MappingKind implements Ordering {
    FRAMEWORK(
            "format id title version validity decision max min capped rescale aggregation counts policy classes "
                    + "prerequisites tie-break tags errata aliases inputs values relations profile criteria"),
    VALIDITY("from to replaced-by"),
    DECISION("number issued issuer annex level kind"),
    COUNTS("groups criteria"),
    POLICY("missing partly-missing not-applicable zero-denominator nonzero-over-zero zero-of "
            + "display sum-of reason"),
    DISPLAY("places rounding"),
    CLASSES("by bounds"),
    CLASS("at-least title requires"),
    PREREQUISITE("title requires else"),
    TIE_BREAK("value better"),
    ERRATUM("where printed read reason"),
    INPUT("type label unit options at-least at-most from by given note fields"),
    RELATION("that message"),
    PROFILE("id title input"),
    NODE(Words.NODE),
    READINGS("clause chosen meaning reason alternatives"),
    RULE(Words.RULE),
    BAND("at-least above at-most below from after by before share points"),
    BY_OPTION("by"),
    ROUND("places percent-places rounding"),
    DEDUCTION("count points at-most"),
    CASE("when then otherwise"),
    AGGREGATE("sum mean least most count of weight where worst best over"),
    CONDITION("not all any value input is node every count in where at-least above at-most "
            + "below from after by before"),

    INPUTS_FILE(
            "format framework fingerprint unit period kind group numbers inputs previous not-applicable "
                    + "reference awards evidence scored"),
    SCORED("version fingerprint readings points class"),
    RANGE("min max statistics source"),
    AWARD("points reason"),

    TESTS("format framework tests"),
    TEST("name from inputs previous not-applicable reference awards evidence readings ties on "
            + "cohort refused expect"),
    TEST_UNIT(
            "unit group inputs previous not-applicable reference awards evidence rank group-rank expect"),
    EXPECTATION("points displayed percent class tags status notices"),

    PUBLISHED("format framework unit period citation partial unlisted not-applicable places counts "
            + "maxima points measures percents gaps max total percent gap"),
    REFERENCE("format framework citation reference groups"),
    OVERLAY("format id framework title citation aliases assignments"),
    ASSIGNMENT("lead support actions"),

    /** Names that an author chose, in the author's order. */
    NAMES,
    NAMED_INPUTS,
    NAMED_VALUES,
    NAMED_RULES,
    NAMED_RANGES,
    NAMED_GROUPS,
    NAMED_AWARDS,
    NAMED_EXPECTATIONS,
    NAMED_ASSIGNMENTS;

    private static final Map<String, MappingKind> DOCUMENTS = Map.of(
            FrameworkReader.FORMAT, FRAMEWORK,
            InputsReader.FORMAT, INPUTS_FILE,
            TestsReader.FORMAT, TESTS,
            PublishedReader.FORMAT, PUBLISHED,
            OverlayReader.FORMAT, OVERLAY,
            ReferenceReader.FORMAT, REFERENCE);

    private final List<String> keys;

    MappingKind() {
        this(List.of());
    }

    /** Some keys in canonical order. */
    MappingKind(String keys) {
        this(List.of(keys.split(" ", -1)));
    }

    MappingKind(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The order of a kind of document; the author's where it is unknown. */
    static MappingKind ofFormat(String format) {
        return Optional.ofNullable(DOCUMENTS.get(format)).orElse(NAMES);
    }

    @Override
    public List<String> keys() {
        return keys;
    }

    @Override
    public boolean opensSection(String key) {
        return this == FRAMEWORK
                && List.of("errata", "inputs", "values", "relations", "profile", "criteria")
                        .contains(key);
    }

    @Override
    public boolean isSpaced() {
        return this == NODE;
    }

    @Override
    public MappingKind below(String key) {
        return switch (this) {
            case NAMED_INPUTS -> INPUT;
            case NAMED_VALUES -> AGGREGATE;
            case NAMED_RULES -> RULE;
            case NAMED_RANGES -> RANGE;
            case NAMED_GROUPS -> NAMED_RANGES;
            case NAMED_AWARDS -> AWARD;
            case NAMED_EXPECTATIONS -> EXPECTATION;
            case NAMED_ASSIGNMENTS -> ASSIGNMENT;
            case NAMES, SCORED -> NAMES;
            case INPUTS_FILE, TEST, TEST_UNIT, TESTS, OVERLAY, REFERENCE -> inReports(key);
            default -> inFramework(key);
        };
    }

    private static MappingKind inReports(String key) {
        return switch (key) {
            case "tests" -> TEST;
            case "cohort" -> TEST_UNIT;
            case "expect" -> NAMED_EXPECTATIONS;
            case "reference" -> NAMED_RANGES;
            case "groups" -> NAMED_GROUPS;
            case "scored" -> SCORED;
            case "awards" -> NAMED_AWARDS;
            case "assignments" -> NAMED_ASSIGNMENTS;
            default -> NAMES;
        };
    }

    private static MappingKind inFramework(String key) {
        return switch (key) {
            case "validity" -> VALIDITY;
            case "decision" -> DECISION;
            case "counts" -> COUNTS;
            case "policy" -> POLICY;
            case "display" -> DISPLAY;
            case "classes" -> CLASSES;
            case "bounds" -> CLASS;
            case "prerequisites" -> PREREQUISITE;
            case "tie-break" -> TIE_BREAK;
            case "errata" -> ERRATUM;
            case "inputs", "fields" -> NAMED_INPUTS;
            case "values" -> NAMED_VALUES;
            case "relations" -> RELATION;
            case "profile" -> PROFILE;
            case "criteria" -> NODE;
            case "readings" -> READINGS;
            case "alternatives" -> NAMED_RULES;
            case "parts", "then", "otherwise" -> RULE;
            case "shares" -> BAND;
            case "minus" -> DEDUCTION;
            case "cases" -> CASE;
            case "ratio", "bands", "formula", "value", "min-max", "count", "over" -> AGGREGATE;
            case "round" -> ROUND;
            case "target", "floor", "per", "points-each", "share", "at-least", "above", "at-most" ->
                BY_OPTION;
            case "requires", "applies", "when", "where", "that", "not", "all", "any" -> CONDITION;
            default -> NAMES;
        };
    }

    /** The keys of rules, which are in criteria, parts, cases and readings alike. */
    private static final class Words {

        static final List<String> RULE = rule();
        static final List<String> NODE = node();

        private Words() {}

        private static List<String> rule() {
            var words = new ArrayList<>(List.of("title", "share", "points", "meaning", "requires"));
            words.addAll(RuleWord.ordered());
            return List.copyOf(words);
        }

        private static List<String> node() {
            var words = new ArrayList<>(List.of(
                    "id",
                    "title",
                    "max",
                    "min",
                    "bonus",
                    "capped",
                    "rescale",
                    "weight",
                    "aggregation",
                    "tags",
                    "lead",
                    "support",
                    "clause"));
            words.add("applies");
            words.add("requires");
            words.addAll(RuleWord.ordered());
            words.addAll(List.of("policy", "errata", "readings", "notes"));
            Duty.ofDocuments().stream()
                    .map(Duty::key)
                    .filter(key -> !words.contains(key))
                    .forEach(words::add);
            words.add("criteria");
            return List.copyOf(words);
        }
    }
}
