// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.List;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Node;
import vn.dti.improvement.Gain;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * The points that criteria and groups bring to the gain of a total, in words: {@code 1.1: +1,5; 5: +0,25}.
 *
 * <p>What stands side by side adds up to the gain. A group that counts something else than its items bring says
 * so, with the items in brackets: {@code nhóm 3 – đạt tất cả: +20 [từ 3.1: +10]}.
 */
public final class GainWords {

    private final Rounding display;
    private final Language language;

    private GainWords(Rounding display, Language language) {
        this.display = display;
        this.language = language;
    }

    /**
     * What brings the gain of a total.
     *
     * @param whole the gain
     * @param display how points are shown
     * @param language the language to speak
     * @return the words
     */
    public static String of(Gain whole, Rounding display, Language language) {
        return new GainWords(display, language).told(whole);
    }

    /**
     * Whether one criterion moves alone, and brings the total as much as it gains.
     *
     * @param whole the gain of a total
     * @param criterion the criterion
     * @return true if there is nothing to say beside the gain
     */
    public static boolean goWithoutSaying(Gain whole, Node criterion) {
        List<Gain> told = whole.walk().filter(each -> each.items().isEmpty()).toList();
        return whole.walk().allMatch(Gain::addsUp)
                && told.size() == 1
                && told.get(0).node().equals(criterion);
    }

    /**
     * What the items of a group bring, and what counts of it.
     *
     * @param ofItems the points of the items, added up
     * @param points those that count
     * @param calculatedBy what makes the difference
     * @param display how points are shown
     * @return for example {@code các mục cộng lại +10, tính +20: đạt tất cả}
     */
    public static Message counted(
            Rational ofItems, Rational points, List<Message> calculatedBy, Rounding display) {
        return Message.of(
                PagePhrase.ITEMS_COUNTED,
                Signed.of(ofItems, display),
                Signed.of(points, display),
                joined(calculatedBy));
    }

    private static Worded joined(List<Message> names) {
        return language ->
                names.stream().map(each -> each.in(language)).collect(Collectors.joining(", "));
    }

    private String told(Gain gain) {
        if (gain.node().isCriterion()) {
            return Message.of(Word.LABELLED, gain.node().id(), signed(gain)).in(language);
        }
        String items = gain.items().stream().map(this::told).collect(Collectors.joining("; "));
        if (gain.addsUp()) {
            return items;
        }
        Worded names = joined(gain.calculatedBy());
        Message words = gain.node().id().isEmpty()
                ? Message.of(PagePhrase.WHOLE_GAINS, names, signed(gain), items)
                : Message.of(PagePhrase.GROUP_GAINS, gain.node().id(), names, signed(gain), items);
        return words.in(language);
    }

    private Worded signed(Gain gain) {
        return Signed.of(gain.points(), display);
    }
}
