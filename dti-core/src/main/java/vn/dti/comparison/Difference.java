// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * One node in two scorecards of one framework.
 *
 * @param before its result in the first
 * @param after its result in the second
 * @param inputs the inputs of its rule whose values differ; of the whole those that classes, prerequisites
 *     and the order of equal totals ask for, none for another group
 * @param children the same for the node's children
 */
public record Difference(
        Score before, Score after, List<ChangedInput> inputs, List<Difference> children)
        implements Unmapped {

    /** Copies the lists. */
    public Difference {
        inputs = List.copyOf(inputs);
        children = List.copyOf(children);
    }

    static Difference of(Score before, Score after) {
        var children = new ArrayList<Difference>();
        List<Score> former = before.children();
        List<Score> present = after.children();
        for (int i = 0; i < former.size(); i++) {
            children.add(of(former.get(i), present.get(i)));
        }
        List<Input> inputs = after.node()
                .fold(
                        group -> group.id().isEmpty() ? ofWhole(after) : List.of(),
                        criterion -> criterion.rule().inputs());
        return new Difference(before, after, ChangedInput.of(inputs, before, after), children);
    }

    private static List<Input> ofWhole(Score whole) {
        Framework framework = whole.card().framework();
        return framework.inputs().stream()
                .filter(input -> !framework.document().bearings(input).isEmpty())
                .toList();
    }

    /** {@return the node's id as printed; empty for the whole} */
    public String id() {
        return after.id();
    }

    /** {@return the node's title as printed} */
    public String title() {
        return after.title();
    }

    /**
     * The points after minus those before, as the group around {@linkplain Score#counted() counts} them.
     *
     * @return exact; of the displayed points where groups add these up
     */
    public Rational difference() {
        return after.counted().minus(before.counted());
    }

    /** {@return the differences of the children added up, exact; 0 of a criterion} */
    public Rational ofItems() {
        return children.stream().map(Difference::difference).reduce(Rational.ZERO, Rational::plus);
    }

    /**
     * What makes the difference of a group other than those of its children added up.
     *
     * @return the names of what is at work, as {@link Score#calculatedBy} gives them; nothing where they add
     *     up
     */
    public List<Message> calculatedBy() {
        return difference().equals(ofItems()) ? List.of() : after.calculatedBy(before);
    }

    /** {@return the difference as the framework displays points, rounded} */
    public BigDecimal displayedDifference() {
        return after.scope().display().round(difference());
    }

    /**
     * Whether the figures shown add up: the points before and the difference to the points after, and the
     * differences of the children to that of the group, or to what they {@linkplain #calculatedBy() count}
     * as.
     *
     * @return false where one of them was rounded another way than the others
     */
    public boolean addsUp() {
        BigDecimal shown = before.displayed().add(displayedDifference());
        return shown.compareTo(after.displayed()) == 0 && childrenAddUp();
    }

    private boolean childrenAddUp() {
        BigDecimal sum = children.stream()
                .map(Difference::displayedDifference)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(after.scope().display().round(ofItems())) == 0;
    }

    /**
     * The reason of an assessor whose points are in the second result in place of the rule's.
     *
     * @return empty if the rule counts
     */
    public Optional<String> awardReason() {
        return after.scope().award().map(Award::reason);
    }

    /**
     * What is asserted otherwise of the node than before: awards, subjects that do not exist, ranges of
     * the cohort.
     *
     * @return a sentence for each
     */
    public List<Message> assertions() {
        var assertions = new ArrayList<Message>();
        add(
                assertions,
                ComparisonPhrase.AWARD,
                before.scope().award().map(Difference::words),
                after.scope().award().map(Difference::words));
        add(
                assertions,
                ComparisonPhrase.POLICY_NOT_APPLICABLE,
                before.scope().notApplicable().map(Message::verbatim),
                after.scope().notApplicable().map(Message::verbatim));
        add(assertions, ComparisonPhrase.RANGE, range(before), range(after));
        return assertions;
    }

    private static Message words(Award award) {
        return Message.of(ComparisonPhrase.AWARD_OF, award.points(), award.reason());
    }

    /** The numbers of the cohort in the words of the rule that asks for them. */
    private static Optional<Message> range(Score score) {
        return score.scope()
                .reference()
                .map(range -> Message.of(Word.VALUE, score.node().numbers(range)));
    }

    private static void add(
            List<Message> assertions,
            ComparisonPhrase phrase,
            Optional<Message> before,
            Optional<Message> after) {
        if (!Objects.equals(before, after)) {
            assertions.add(Message.of(phrase, words(before), words(after)));
        }
    }

    private static Worded words(Optional<Message> asserted) {
        return asserted.orElseGet(() -> Message.of(Word.NONE));
    }

    /**
     * Whether anything is other than before: points, status, inputs or assertions, here or below.
     *
     * @return false if the two results rest on the same
     */
    public boolean isMoved() {
        return !difference().isZero()
                || before.status() != after.status()
                || !inputs.isEmpty()
                || !assertions().isEmpty()
                || children.stream().anyMatch(Difference::isMoved);
    }

    /**
     * This node and all below it.
     *
     * @return in the order of the document, each before its children
     */
    public Stream<Difference> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Difference::walk));
    }
}
