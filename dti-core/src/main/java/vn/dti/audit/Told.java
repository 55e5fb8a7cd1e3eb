// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dti.exact.Interval;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * The result of a unit by one reading of each clause on which the points of a node depend.
 *
 * @param readings by the id of each criterion whose points depend on how it is read, the reading taken
 * @param card the result
 */
record Told(Map<String, String> readings, Scorecard card) {

    /** The digits between which a number that is no fraction is taken to lie. */
    static final int DIGITS = 30;

    Score score(Node node) {
        return node.id().isEmpty() ? card.root() : card.get(node.id());
    }

    Interval points(Node node) {
        return score(node).real().enclosure(DIGITS);
    }

    /** A value with the readings by which it comes about. */
    private Worded by(Worded value) {
        if (readings.isEmpty()) {
            return value;
        }
        List<Message> named = readings.entrySet().stream()
                .map(each -> Message.of(AuditPhrase.READING_OF, each.getValue(), each.getKey()))
                .toList();
        return Message.of(Word.BY, value, (Worded) language ->
                language.all(named.stream().map(each -> each.in(language)).toList()));
    }

    /** What comes about by some readings, each value with those that it takes. */
    static Worded byReadings(List<Told> all, Function<Told, ? extends Worded> value) {
        return oneOf(all.stream().map(each -> each.by(value.apply(each))).toList());
    }

    /** The values that come about, each once. */
    static <T> Worded values(List<T> all, Function<T, ? extends Worded> value) {
        var different = new LinkedHashMap<String, Worded>();
        all.stream().map(value).forEach(each -> different.putIfAbsent(each.in(Language.EN), each));
        List<Worded> left = List.copyOf(different.values());
        return left.size() == 1 ? left.get(0) : Message.of(AuditPhrase.BY_READING, oneOf(left));
    }

    private static Worded oneOf(List<? extends Worded> values) {
        return language ->
                language.oneOf(values.stream().map(each -> each.in(language)).toList());
    }
}
