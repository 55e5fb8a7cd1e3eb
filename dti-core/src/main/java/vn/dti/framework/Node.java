// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Explanation;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** A node of the tree of criteria: a group with children, or a criterion with a rule. */
public sealed interface Node extends Unmapped permits Group, Criterion {

    /**
     * The id as printed; text, so that {@code 1.10} is not 1.1.
     *
     * @return for example {@code 7.2}
     */
    String id();

    /**
     * Takes the case that this node is.
     *
     * @param group for a group
     * @param criterion for a criterion
     * @param <R> what comes of it
     * @return the value of that function
     */
    <R> R fold(Function<Group, R> group, Function<Criterion, R> criterion);

    /** {@return whether this is a group, with nodes below it} */
    default boolean isGroup() {
        return fold(group -> true, criterion -> false);
    }

    /** {@return whether this is a criterion, with a rule} */
    default boolean isCriterion() {
        return !isGroup();
    }

    /**
     * Does with this node what its kind asks for.
     *
     * @param group what to do with a group
     * @param criterion what to do with a criterion
     */
    default void visit(Consumer<Group> group, Consumer<Criterion> criterion) {
        Runnable visit =
                fold(each -> () -> group.accept(each), each -> () -> criterion.accept(each));
        visit.run();
    }

    /** {@return this node, unless it is a group} */
    default Optional<Criterion> asCriterion() {
        return fold(group -> Optional.empty(), Optional::of);
    }

    /**
     * The title as printed.
     *
     * @return in the language of the framework
     */
    String title();

    /**
     * The numbers of a reference for this node in the words of the rule that asks for them.
     *
     * @param range the reference
     * @return the range, if there is one, and each statistic: {@code mean of “Hồ sơ” over all units: 60}
     */
    default List<Message> numbers(ReferenceRange range) {
        return range.numbers();
    }

    /**
     * What people call this: the title, with the id beside it.
     *
     * @return for example {@code “Cổng thông tin” [7.2]}; the id alone where there is no title
     */
    default Message titled() {
        return title().isBlank()
                ? Message.of(Word.UNTITLED, id())
                : Message.of(Word.TITLED, title(), id());
    }

    /**
     * The points that can be earned at most, but for bonuses.
     *
     * @return 0 or more
     */
    Rational max();

    /**
     * Whether the points are added to those of the group beside its maximum, whatever its aggregation.
     *
     * @return true for a bonus, and for what only takes points off
     */
    default boolean isBeside() {
        return terms().isBonus() || (max().isZero() && fewest().signum() < 0);
    }

    /**
     * The points that some unit can have at most, bonuses included.
     *
     * @return the maximum or more
     */
    Rational most();

    /**
     * The points that some unit can have at least, all deductions made.
     *
     * @return 0 or less
     */
    Rational fewest();

    /**
     * The rules by which the points count, in words.
     *
     * @return for example {@code no more than 10 points}; none where the points are those of the rule, or
     *     of the children added up
     */
    List<Message> conventions();

    /**
     * The terms on which the points count.
     *
     * @return for example that of a bonus
     */
    Terms terms();

    /**
     * Whether this node may be left out for some unit, so that neither its points nor its maximum count.
     *
     * @return for a group whether some of its criteria may be
     */
    boolean mayBeLeftOut();

    /**
     * The nodes below this one.
     *
     * @return in the order of the document; none for a criterion
     */
    List<Node> children();

    /**
     * This node and all below it.
     *
     * @return in the order of the document, each before its children
     */
    default Stream<Node> walk() {
        var nodes = new ArrayList<Node>();
        collect(this, nodes);
        return nodes.stream();
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        for (Node child : node.children()) {
            collect(child, nodes);
        }
    }

    /**
     * What a reader should know of a result of this node.
     *
     * @param score a result of this node
     * @return for a group that its points were scaled or bounded
     */
    List<Notice> notices(Score score);

    /**
     * Why a result of this node is what it is.
     *
     * @param score a result of this node
     * @return the explanation, down to the inputs for a criterion
     */
    Explanation explain(Score score);
}
