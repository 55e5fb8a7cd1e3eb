// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.rule.Rule;

/**
 * A way to score as authors write it: its word, the keys that go with it, and how it is read.
 *
 * <p>The one list of them, in display order: readers, messages, the canonical order of keys and the
 * skeletons of new frameworks follow from it.
 */
enum RuleWord {
    RATIO("ratio", "round", "target", "floor"),
    BANDS("bands", "round", "shares"),
    CHOICE("choice", "options"),
    BOOLEAN("boolean"),
    MIN_MAX("min-max", "round", "mode", "better", "degenerate", "within"),
    PARTS("parts"),
    CASES("cases"),
    COUNT("count", "where", "round", "per", "whole", "points-each"),
    MINUS("minus", "start"),
    FORMULA("formula"),
    AWARDED("awarded"),

    /** Points whatever the figures, which only a branch has; as a share of the maximum or as points. */
    SHARE("share"),
    POINTS("points");

    private static final Set<RuleWord> OF_BRANCHES = Set.of(SHARE, POINTS);

    private static final List<String> WORDS_OF_CRITERIA = Stream.of(values())
            .filter(RuleWord::isOfCriteria)
            .map(RuleWord::word)
            .toList();

    private final String word;
    private final List<String> keys;

    RuleWord(String word, String... keys) {
        this.word = word;
        this.keys = List.of(keys);
    }

    /** The words of the rules of criteria. */
    static List<String> ofCriteria() {
        return WORDS_OF_CRITERIA;
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
        return switch (this) {
            case RATIO -> new RatioReader(rules).read(fields);
            case BANDS -> new BandsReader(rules).read(fields);
            case CHOICE -> new ChoiceReader(rules).read(fields);
            case BOOLEAN -> rules.yesNo(fields);
            case MIN_MAX -> new MinMaxReader(rules).read(fields);
            case PARTS -> new PartsReader(rules).read(fields);
            case CASES -> new CasesReader(rules).read(fields);
            case COUNT -> new CountReader(rules).read(fields);
            case MINUS -> new DeductionsReader(rules).read(fields);
            case FORMULA -> rules.formula(fields);
            case AWARDED -> rules.awarded(fields);
            case SHARE, POINTS -> rules.fixed(fields);
        };
    }
}
