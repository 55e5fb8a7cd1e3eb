// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.wording.Message;

/** The points of a group in one result, as far as they are not those of its items added up. */
final class Calculated {

    private final Score score;
    private final Group group;
    private final Combination together;

    Calculated(Score score, Group group) {
        this.score = score;
        this.group = group;
        this.together = new Combination(
                group,
                score.card().maxima(),
                score.children().stream().map(Score::points).toList());
    }

    /** The names of what is at work beside adding up. */
    Stream<Message> by() {
        return Stream.of(aggregation(), scale(), bound(), prerequisites()).flatMap(each -> each);
    }

    private Stream<Message> aggregation() {
        return group.aggregation().exact() instanceof Aggregation.Sum
                ? Stream.empty()
                : Stream.of(group.aggregation().title());
    }

    private Stream<Message> scale() {
        return together.scale().equals(Rational.ONE)
                ? Stream.empty()
                : Stream.of(Message.of(FrameworkPhrase.CALLED_SCALED, group.max()));
    }

    private Stream<Message> bound() {
        int way = together.points().compareTo(together.sum());
        if (way == 0) {
            return Stream.empty();
        }
        return Stream.of(
                way < 0
                        ? Message.of(FrameworkPhrase.CAPPED, group.max())
                        : Message.of(FrameworkPhrase.FLOORED, least()));
    }

    private Rational least() {
        return group.terms().least().orElse(Rational.ZERO);
    }

    /** Of the whole those that set it to 0. */
    private Stream<Message> prerequisites() {
        return group.id().isEmpty() && score.card().isVoid()
                ? score.card().voidingTitles().stream()
                        .map(title -> Message.of(FrameworkPhrase.CALLED_PREREQUISITE, title))
                : Stream.empty();
    }

    /** The same of two results of a node; nothing of a criterion. */
    static List<Message> by(Score one, Score other) {
        return Stream.of(one, other)
                .flatMap(each -> each.node()
                        .fold(
                                group -> new Calculated(each, group).by(),
                                criterion -> Stream.<Message>empty()))
                .distinct()
                .toList();
    }
}
