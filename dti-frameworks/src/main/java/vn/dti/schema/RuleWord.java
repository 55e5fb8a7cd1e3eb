package vn.dti.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.dti.rule.Rule;

/**
 * A way to score as authors write it: its word, the keys that go with it, and how it is read.
 *
 * <p>The one list of them, in display order: readers, messages, the canonical order of keys and the
 * skeletons of new frameworks follow from it.
 */
enum RuleWord {
    RATIO("ratio", Rules::ratio, "round", "target", "floor"),
    BANDS("bands", (rules, fields) -> new BandsReader(rules).read(fields), "round", "shares"),
    CHOICE("choice", (rules, fields) -> new ChoiceReader(rules).read(fields), "options"),
    BOOLEAN("boolean", Rules::yesNo),
    MIN_MAX("min-max", Rules::minMax, "round", "mode", "better", "degenerate"),
    PARTS("parts", Rules::parts),
    CASES("cases", (rules, fields) -> new CasesReader(rules).read(fields)),
    COUNT(
            "count",
            (rules, fields) -> new CountReader(rules).read(fields),
            "where",
            "round",
            "per",
            "whole",
            "points-each"),
    MINUS("minus", (rules, fields) -> new DeductionsReader(rules).read(fields), "start"),
    FORMULA("formula", Rules::formula),
    AWARDED("awarded", Rules::awarded),

    /** Points whatever the figures, which only a branch has; as a share of the maximum or as points. */
    SHARE("share", Rules::fixed),
    POINTS("points", Rules::fixed);

    private static final Set<RuleWord> OF_BRANCHES = Set.of(SHARE, POINTS);

    private final String word;
    private final BiFunction<Rules, Fields, Optional<Rule>> reading;
    private final List<String> keys;

    RuleWord(String word, BiFunction<Rules, Fields, Optional<Rule>> reading, String... keys) {
        this.word = word;
        this.reading = reading;
        this.keys = List.of(keys);
    }

    /** The words of the rules of criteria. */
    static List<String> ofCriteria() {
        return Stream.of(values())
                .filter(RuleWord::isOfCriteria)
                .map(RuleWord::word)
                .toList();
    }

    boolean isOfCriteria() {
        return !OF_BRANCHES.contains(this);
    }

    /** The words of the rules of branches. */
    static List<String> ofBranches() {
        return Stream.of(values()).map(RuleWord::word).toList();
    }

    /** The keys that go with a rule, with the word of that rule. */
    static Map<String, String> companions() {
        var companions = new LinkedHashMap<String, String>();
        for (RuleWord each : values()) {
            each.keys.forEach(key -> companions.putIfAbsent(key, each.word));
        }
        return companions;
    }

    /** All keys of rules in canonical order, each word before the keys that go with it. */
    static List<String> ordered() {
        return Stream.of(values())
                .filter(RuleWord::isOfCriteria)
                .flatMap(each -> Stream.concat(Stream.of(each.word), each.keys.stream()))
                .distinct()
                .toList();
    }

    String word() {
        return word;
    }

    /** The keys that go with it. */
    List<String> keys() {
        return keys;
    }

    Optional<Rule> read(Rules rules, Fields fields) {
        return reading.apply(rules, fields);
    }
}
