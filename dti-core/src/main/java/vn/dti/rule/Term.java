// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;

/**
 * A value that a decision sets in the line of a rule.
 *
 * <p>Example: the line «at least 80%: full marks; below: maximum × value / 80%» has the term {@code
 * target} with the value {@code 80%}.
 *
 * @param name what the value is
 * @param value the value in words
 */
public record Term(Message name, Message value) {

    private static final Map<Phrase, List<RulePhrase>> NAMES = Map.ofEntries(
            Map.entry(RulePhrase.MEASURE, List.of(RulePhrase.TERM_MEASURE)),
            Map.entry(RulePhrase.COMPARE, List.of(RulePhrase.TERM_MEASURE)),
            Map.entry(RulePhrase.RATIO_TARGET, List.of(RulePhrase.TERM_TARGET)),
            Map.entry(RulePhrase.RATIO_FLOOR, List.of(RulePhrase.TERM_FLOOR)),
            Map.entry(RulePhrase.BAND, List.of(RulePhrase.TERM_BAND, RulePhrase.TERM_SHARE)),
            Map.entry(RulePhrase.BRANCH, List.of(RulePhrase.TERM_BRANCH, RulePhrase.TERM_SHARE)),
            Map.entry(RulePhrase.POINTS_EACH, List.of(RulePhrase.TERM_POINTS)),
            Map.entry(
                    RulePhrase.POINTS_EACH_STEP,
                    List.of(RulePhrase.TERM_POINTS, RulePhrase.TERM_STEP)),
            Map.entry(
                    RulePhrase.POINTS_EACH_FULL_STEP,
                    List.of(RulePhrase.TERM_POINTS, RulePhrase.TERM_STEP)),
            Map.entry(RulePhrase.PART, List.of(RulePhrase.TERM_PART, RulePhrase.TERM_SHARE)),
            Map.entry(RulePhrase.FORMULA, List.of(RulePhrase.KIND_FORMULA)),
            Map.entry(RulePhrase.CASE, List.of(RulePhrase.TERM_CONDITION)),
            Map.entry(RulePhrase.A_PART, List.of(RulePhrase.TERM_SHARE)));

    static List<Term> of(Message line) {
        List<RulePhrase> names = NAMES.getOrDefault(line.phrase(), List.of());
        return IntStream.range(0, names.size())
                .mapToObj(place -> new Term(
                        Message.of(names.get(place)),
                        Message.of(RulePhrase.MEASURE, line.values().get(place))))
                .toList();
    }
}
