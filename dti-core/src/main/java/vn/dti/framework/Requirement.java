// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.Unmapped;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.CohortStatistic;
import vn.dti.rule.Condition;
import vn.dti.rule.Explanation;
import vn.dti.rule.Situation;
import vn.dti.wording.Fault;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * A statement about the result of a unit that a class or the total depends on: about the points of nodes,
 * or about its figures.
 *
 * <p>It is made of {@link Condition}s, which speak of inputs alone and know no node; nothing of a rule
 * depends on it, as the points of nodes are there first. What cannot be answered for want of data is not
 * met. Example: every criterion above 0 points, every group at least 50 %, and no leader disciplined.
 */
public sealed interface Requirement extends Unmapped
        permits Requirement.OfInputs, NodeLevel, Requirement.Not, Requirement.Compound {

    /**
     * A condition on inputs.
     *
     * @param condition the condition
     */
    record OfInputs(Condition condition) implements Requirement {
        /**
         * Checks that no units are compared.
         *
         * @throws vn.dti.wording.DefinitionException if the condition asks for statistics of a cohort
         */
        public OfInputs {
            CohortStatistic.requireNone(condition);
        }

        @Override
        public Value<Boolean> holds(Grounds grounds) {
            try {
                return condition.holds(grounds.figures());
            } catch (TooLargeException unknown) {
                return Value.missing();
            }
        }

        @Override
        public Explanation explain(Grounds grounds) {
            return condition.explain(grounds.figures());
        }

        @Override
        public Worded words(Group root) {
            return condition;
        }

        @Override
        public Optional<Condition> ofInputs() {
            return Optional.of(condition);
        }

        @Override
        public List<Input> inputs() {
            return condition.inputs();
        }

        @Override
        public List<Fault> doubts(Grounds anything, Situation situation) {
            return condition.doubts(situation);
        }
    }

    /**
     * A requirement that must not hold.
     *
     * @param requirement the requirement
     */
    record Not(Requirement requirement) implements Requirement {
        @Override
        public Value<Boolean> holds(Grounds grounds) {
            return requirement.holds(grounds).map(holds -> !holds);
        }

        @Override
        public boolean isRising() {
            return !requirement.isOfNodes();
        }

        @Override
        public Explanation explain(Grounds grounds) {
            return Explanation.answer(
                    words(grounds.root()),
                    holds(grounds),
                    requirement.explain(grounds).because());
        }

        @Override
        public Worded words(Group root) {
            return requirement instanceof OfInputs asked
                    ? new vn.dti.rule.Not(asked.condition())
                    : Message.of(Word.NOT_SO, requirement.words(root));
        }

        @Override
        public List<Requirement> parts() {
            return List.of(requirement);
        }

        @Override
        public Optional<Condition> ofInputs() {
            return isOfNodes()
                    ? Optional.empty()
                    : requirement.ofInputs().map(vn.dti.rule.Not::new);
        }
    }

    /**
     * A requirement made of others.
     *
     * @param deciding the answer of one that settles the whole: no where all have to hold, yes where one
     *     suffices
     * @param parts the requirements in reading order
     */
    record Compound(boolean deciding, List<Requirement> parts) implements Requirement {
        /** Copies the requirements. */
        public Compound {
            parts = List.copyOf(parts);
        }

        @Override
        public Value<Boolean> holds(Grounds grounds) {
            Value<Boolean> all = Value.known(!deciding);
            for (Requirement part : parts) {
                Value<Boolean> holds = part.holds(grounds);
                if (holds.equals(Value.known(deciding))) {
                    return holds;
                }
                all = Value.and(all, holds);
            }
            return all;
        }

        @Override
        public Explanation explain(Grounds grounds) {
            return Explanation.answer(
                    words(grounds.root()),
                    holds(grounds),
                    parts.stream().map(part -> part.explain(grounds)).toList());
        }

        @Override
        public Worded words(Group root) {
            return language -> {
                List<String> words =
                        parts.stream().map(part -> part.operand(root, language)).toList();
                return deciding ? language.oneOf(words) : language.all(words);
            };
        }

        @Override
        public Optional<Condition> ofInputs() {
            List<Condition> asked = parts.stream()
                    .filter(part -> !part.isOfNodes() || isAlike(part))
                    .flatMap(part -> part.ofInputs().stream())
                    .toList();
            return asked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(deciding ? Condition.any(asked) : Condition.all(asked));
        }

        private boolean isAlike(Requirement part) {
            return part instanceof Compound inner && inner.deciding == deciding;
        }

        @Override
        public Stream<Explanation> unmet(Grounds grounds) {
            return deciding
                    ? Requirement.super.unmet(grounds)
                    : parts.stream().flatMap(part -> part.unmet(grounds));
        }
    }

    /**
     * The requirement that every unit meets.
     *
     * @return one that asks for nothing
     */
    static Requirement none() {
        return new Compound(false, List.of());
    }

    /**
     * The requirement that all of some nodes are at a level.
     *
     * @param nodes the nodes
     * @param level the points that a node is asked for, or their share of its maximum
     * @return for example that every group has at least 50 % of its maximum
     */
    static Requirement every(Selection nodes, Threshold level) {
        return new NodeLevel(nodes, level, Threshold.ALL);
    }

    /** {@return whether nothing is required} */
    default boolean isNone() {
        return equals(none());
    }

    /**
     * Whether it holds.
     *
     * @param grounds what is known of the unit
     * @return the answer; in another state where what is not known would decide it
     */
    Value<Boolean> holds(Grounds grounds);

    /**
     * Why it holds or does not.
     *
     * @param grounds what is known of the unit
     * @return the statement with its answer, and below it the nodes that fall short, or the inputs
     */
    Explanation explain(Grounds grounds);

    /**
     * The statement.
     *
     * @param root the whole of the framework, whose nodes are named by their titles
     * @return for example {@code all of the groups: at least 50% of the maximum}
     */
    Worded words(Group root);

    private String operand(Group root, Language language) {
        String words = words(root).in(language);
        boolean isCompound = this instanceof Compound
                || (this instanceof OfInputs asked && asked.condition().parts().size() > 1);
        return isCompound ? "(" + words + ")" : words;
    }

    /**
     * The parts of this requirement that a unit does not meet, each by itself where all have to hold.
     *
     * @param grounds what is known of the unit
     * @return none if it holds
     */
    default Stream<Explanation> unmet(Grounds grounds) {
        return holds(grounds).equals(Value.known(true))
                ? Stream.empty()
                : Stream.of(explain(grounds));
    }

    /**
     * The requirements that this one is made of.
     *
     * @return none for one that speaks of inputs or nodes itself
     */
    default List<Requirement> parts() {
        return List.of();
    }

    /** {@return this requirement and all that it is made of} */
    default Stream<Requirement> walk() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Requirement::walk));
    }

    /**
     * What does not fit in a framework; of this requirement alone, not of its parts.
     *
     * @param root the whole of the framework
     * @return a fault for each id that no node has, or that there is no node to speak of
     */
    default List<Fault> faults(Group root) {
        return List.of();
    }

    /**
     * What its author will hardly mean; of this requirement alone, not of its parts.
     *
     * @param anything the points that nodes can have at all
     * @param situation what is known of the figures
     * @return that it always holds or can never be met, or is meant in another unit
     */
    default List<Fault> doubts(Grounds anything, Situation situation) {
        return List.of();
    }

    /**
     * What it asks of inputs, whatever the points of nodes are.
     *
     * <p>Example: of {@code all: [yes, {node: "1", at-least: 5}, {not: yes}]} yes and not yes.
     *
     * @return a condition that settles the answer where it always or never holds
     */
    default Optional<Condition> ofInputs() {
        return Optional.empty();
    }

    /** {@return whether it speaks of nodes} */
    default boolean isOfNodes() {
        return walk().anyMatch(NodeLevel.class::isInstance);
    }

    /** {@return whether more points of a criterion never make it fail} */
    default boolean isRising() {
        return parts().stream().allMatch(Requirement::isRising);
    }

    /** {@return the inputs used, each once, in reading order} */
    default List<Input> inputs() {
        return parts().stream()
                .flatMap(part -> part.inputs().stream())
                .distinct()
                .toList();
    }
}
