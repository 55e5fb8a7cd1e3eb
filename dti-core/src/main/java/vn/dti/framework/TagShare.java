// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.wording.Message;

/**
 * The part of a result that the criteria with one tag make up.
 *
 * <p>Points and maxima are those of the criteria themselves, as displayed where groups add up displayed
 * points. They are parts of the total where points are added up; a criterion with two tags is in both.
 *
 * @param tag the tag; none for the criteria that have no tag
 * @param max the points that these criteria can earn at most
 * @param points the points that they earned, which may be no fraction
 * @param criteria the ids of the criteria, in the order of the document
 */
public record TagShare(Optional<Tag> tag, Rational max, Real points, List<String> criteria) {

    /** Copies the list. */
    public TagShare {
        criteria = List.copyOf(criteria);
    }

    /**
     * The parts by which a framework tells the points of its criteria.
     *
     * @param framework any framework
     * @return the names of its tags, and {@link Tag#NONE} if some criteria have none; nothing without tags
     */
    public static List<String> names(Framework framework) {
        var names = new ArrayList<>(
                framework.document().tags().stream().map(Tag::name).toList());
        if (!names.isEmpty()
                && framework.criteria().anyMatch(each -> each.provision().tags().isEmpty())) {
            names.add(Tag.NONE);
        }
        return names;
    }

    /** A share for each tag in the order of the document, and one for the criteria without, if any. */
    static List<TagShare> of(Framework framework, Function<Criterion, Score> scores) {
        List<Tag> tags = framework.document().tags();
        if (tags.isEmpty()) {
            return List.of();
        }
        var shares = new ArrayList<TagShare>();
        for (Tag tag : tags) {
            List<Score> tagged = framework
                    .criteria()
                    .filter(each -> each.provision().tags().contains(tag.name()))
                    .map(scores)
                    .toList();
            shares.add(of(Optional.of(tag), tagged, framework));
        }
        List<Score> others = framework
                .criteria()
                .filter(each -> each.provision().tags().isEmpty())
                .map(scores)
                .toList();
        if (!others.isEmpty()) {
            shares.add(of(Optional.empty(), others, framework));
        }
        return List.copyOf(shares);
    }

    private static TagShare of(Optional<Tag> tag, List<Score> scores, Framework framework) {
        Subtotal sum = Subtotal.of(scores, framework);
        List<String> criteria = scores.stream().map(Score::id).toList();
        return new TagShare(tag, sum.max(), sum.points(), criteria);
    }

    /** {@return the name of the tag; {@link Tag#NONE} for the criteria without} */
    public String name() {
        return tag.map(Tag::name).orElse(Tag.NONE);
    }

    /**
     * What people call this part.
     *
     * @return the title of the tag, or that there is none
     */
    public Message title() {
        return tag.map(each -> Message.verbatim(each.title()))
                .orElseGet(() -> Message.of(FrameworkPhrase.UNTAGGED));
    }

    /** {@return the points lost, exact, or {@link Real#toRational()} of them} */
    public Rational lost() {
        return max.minus(points.toRational());
    }

    /**
     * That the displayed digits of the points are not proved.
     *
     * @param display how points are shown
     * @return a notice that names this part; none for points that are a fraction, or far from a border
     */
    public Optional<Message> unproved(Rounding display) {
        return display.isProved(points)
                ? Optional.empty()
                : Optional.of(Message.of(FrameworkPhrase.UNPROVED_PART, title()));
    }

    /**
     * The points lost as they are displayed, which the displayed points lack to the maximum.
     *
     * @param display how points are shown
     * @return a decimal without trailing zeros
     */
    public BigDecimal displayedLost(Rounding display) {
        return display.lacking(max, display.round(points));
    }
}
