// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.wording.Message;

/**
 * The terms on which the points of a node count.
 *
 * <p>Example: «Điểm cộng tối đa 10», whose items add up to 15, is a bonus that is capped; «Điểm trừ tối đa
 * 10» has −10 as its least.
 *
 * @param isBonus whether its points are added to those of its group, but its maximum is not part of the
 *     group's
 * @param least the points below which it does not fall, 0 or less; where none are stated, 0 for a
 *     criterion and for a group whatever its children add up to
 * @param isCapped whether the points of a group end at its maximum, which its children may exceed together
 * @param isRescaled whether the points of a group are scaled to its maximum where some of its children are
 *     left out
 */
public record Terms(
        boolean isBonus, Optional<Rational> least, boolean isCapped, boolean isRescaled) {

    private static final Terms ORDINARY = new Terms(false, Optional.empty(), false, false);

    /**
     * The terms of most nodes.
     *
     * @return no bonus, no least below 0, no cap, not rescaled
     */
    public static Terms ordinary() {
        return ORDINARY;
    }

    /**
     * The terms in words.
     *
     * @param max the maximum of the node
     * @return for example {@code no more than 10 points}; nothing of ordinary terms
     */
    public Stream<Message> describe(Rational max) {
        Stream<Message> bonus =
                isBonus ? Stream.of(Message.of(FrameworkPhrase.BONUS)) : Stream.empty();
        return Stream.concat(bonus, bounds(max));
    }

    /** Of the terms what bounds or scales the points of the children. */
    Stream<Message> bounds(Rational max) {
        return Stream.of(
                        isCapped ? Optional.of(Message.of(FrameworkPhrase.CAPPED, max)) : none(),
                        least.map(points -> Message.of(FrameworkPhrase.FLOORED, points)),
                        isRescaled
                                ? Optional.of(Message.of(FrameworkPhrase.RESCALED, max))
                                : none())
                .flatMap(Optional::stream);
    }

    private static Optional<Message> none() {
        return Optional.empty();
    }

    /** Whether points may be other than what the children bring. */
    boolean bound() {
        return isCapped || least.isPresent();
    }

    /** The same without bounds. */
    Terms unbounded() {
        return new Terms(isBonus, Optional.empty(), false, isRescaled);
    }
}
