// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.function.Function;
import vn.dti.input.Input;
import vn.dti.rule.CohortStatistic;
import vn.dti.rule.Expression;
import vn.dti.rule.Naming;
import vn.dti.rule.Normalization.Direction;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * One of the things by which units with equal totals are ordered: the points of a node, or a value of
 * their figures.
 *
 * <p>Example: «bằng điểm thì ưu tiên đơn vị có điểm nhóm 1 cao hơn, rồi đơn vị có ít hồ sơ trễ hạn hơn» is
 * the node {@code 1}, then the value {@code late_files}, of which a lower one is better.
 */
public sealed interface TieBreak {

    /**
     * The exact points of a node; more are better.
     *
     * @param id the id of a group or criterion, or {@link Framework#WHOLE} for the exact total
     */
    record OfNode(String id) implements TieBreak {

        /** Takes the id in its normal form. */
        public OfNode {
            id = NormalText.of(id);
        }

        @Override
        public <R> R fold(Function<OfNode, R> node, Function<OfValue, R> value) {
            return node.apply(this);
        }
    }

    /**
     * A value of the figures that a unit reports; a unit without it is behind those that have one.
     *
     * @param value for example {@code late_files / files}, or a date
     * @param better whether a higher or a lower value is ahead; of dates the later one is higher
     */
    record OfValue(Expression value, Direction better) implements TieBreak {
        /**
         * Checks that no units are compared.
         *
         * @throws vn.dti.wording.DefinitionException if the value asks for statistics of a cohort
         */
        public OfValue {
            CohortStatistic.requireNone(value);
        }

        @Override
        public <R> R fold(Function<OfNode, R> node, Function<OfValue, R> ofValue) {
            return ofValue.apply(this);
        }
    }

    /**
     * Nodes in turn.
     *
     * @param ids the ids of groups or criteria, or {@link Framework#WHOLE}
     * @return the points of each
     */
    static List<TieBreak> ofNodes(List<String> ids) {
        return ids.stream().<TieBreak>map(OfNode::new).toList();
    }

    /**
     * Takes the case that this is.
     *
     * @param node for the points of a node
     * @param value for a value of figures
     * @param <R> what comes of it
     * @return what that function returns
     */
    <R> R fold(Function<OfNode, R> node, Function<OfValue, R> value);

    /** {@return how it is written: an id, or a formula such as {@code late_files / files}} */
    default String key() {
        return fold(OfNode::id, value -> value.value().text(Naming.NAMES));
    }

    /** {@return the inputs used, each once} */
    default List<Input> inputs() {
        return fold(node -> List.of(), value -> value.value().inputs());
    }

    /**
     * What is compared, in words.
     *
     * @param framework the framework that has the nodes
     * @return for example {@code “Chỉ đạo” [1]} or {@code “Hồ sơ trễ hạn” (lower first)}
     */
    default Message words(Framework framework) {
        return fold(
                node -> node.id().equals(Framework.WHOLE)
                        ? Message.of(FrameworkPhrase.EXACT_TOTAL)
                        : framework.titled(node.id()),
                value -> Message.of(first(value), value.value()));
    }

    private static FrameworkPhrase first(OfValue value) {
        boolean isLower = value.better() == Direction.LOWER;
        if (value.value().isDate()) {
            return isLower ? FrameworkPhrase.EARLIER_FIRST : FrameworkPhrase.LATER_FIRST;
        }
        return isLower ? FrameworkPhrase.LOWER_FIRST : FrameworkPhrase.HIGHER_FIRST;
    }
}
