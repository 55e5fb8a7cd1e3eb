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

    private static final Map<Phrase, List<RulePhrase>> NAMES = Map.of(
            RulePhrase.MEASURE, List.of(RulePhrase.TERM_MEASURE),
            RulePhrase.COMPARE, List.of(RulePhrase.TERM_MEASURE),
            RulePhrase.RATIO_TARGET, List.of(RulePhrase.TERM_TARGET),
            RulePhrase.RATIO_FLOOR, List.of(RulePhrase.TERM_FLOOR),
            RulePhrase.BAND, List.of(RulePhrase.TERM_BAND, RulePhrase.TERM_SHARE),
            RulePhrase.BRANCH, List.of(RulePhrase.TERM_BRANCH, RulePhrase.TERM_SHARE),
            RulePhrase.POINTS_EACH, List.of(RulePhrase.TERM_POINTS),
            RulePhrase.PART, List.of(RulePhrase.TERM_PART, RulePhrase.TERM_SHARE),
            RulePhrase.FORMULA, List.of(RulePhrase.KIND_FORMULA),
            RulePhrase.CASE, List.of(RulePhrase.TERM_CONDITION));

    static List<Term> of(Message line) {
        List<RulePhrase> names = NAMES.getOrDefault(line.phrase(), List.of());
        return IntStream.range(0, names.size())
                .mapToObj(place -> new Term(
                        Message.of(names.get(place)),
                        Message.of(RulePhrase.MEASURE, line.values().get(place))))
                .toList();
    }
}
