// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Unmapped;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/**
 * The nodes of a framework that a {@link Requirement} speaks of.
 *
 * <p>Example: every criterion of group 2; the groups of the highest level, which a decision counts; the
 * criteria 1.1 and 3.4 by their ids. Of criteria and groups that are not named, bonuses and those that can
 * earn nothing are not meant: a deduction of at most 0 points is not a criterion without points.
 */
public sealed interface Selection extends Unmapped {

    /**
     * Nodes by their ids, whatever they can earn.
     *
     * @param ids the ids as printed, one or more
     */
    record Named(List<String> ids) implements Selection {
        /** Copies the ids. */
        public Named {
            ids = List.copyOf(ids);
        }

        @Override
        public List<Node> of(Group root) {
            return ids.stream().map(id -> required(root, id)).toList();
        }

        @Override
        public List<String> unknown(Group root) {
            return ids.stream().filter(id -> node(root, id).isEmpty()).toList();
        }

        @Override
        public Worded words(Group root) {
            List<Message> named = of(root).stream().map(Node::titled).toList();
            return named.size() == 1 ? named.get(0) : Message.of(FrameworkPhrase.ITEMS, named);
        }
    }

    /**
     * The criteria at any depth.
     *
     * @param in the id of the group that they are in; empty for the whole
     */
    record Criteria(String in) implements Selection {
        @Override
        public List<Node> of(Group root) {
            return group(root, in)
                    .flatMap(Selection::counted)
                    .filter(each -> !each.isGroup())
                    .filter(Selection::earns)
                    .toList();
        }

        @Override
        public List<String> unknown(Group root) {
            return absent(root, in);
        }

        @Override
        public Worded words(Group root) {
            return node(root, in)
                    .map(group -> Message.of(FrameworkPhrase.CRITERIA_IN, group.titled()))
                    .orElseGet(() -> Message.of(FrameworkPhrase.CRITERIA));
        }
    }

    /**
     * The items of the highest level, which a decision counts as its groups, or the groups right below one.
     *
     * @param in the id of the group that they are in; empty for the whole
     */
    record Groups(String in) implements Selection {
        @Override
        public List<Node> of(Group root) {
            return group(root, in)
                    .flatMap(each -> each.children().stream())
                    .filter(each -> in.isEmpty() || each.isGroup())
                    .filter(each -> !each.terms().isBonus())
                    .filter(Selection::earns)
                    .toList();
        }

        @Override
        public List<String> unknown(Group root) {
            return absent(root, in);
        }

        @Override
        public Worded words(Group root) {
            return node(root, in)
                    .map(group -> Message.of(FrameworkPhrase.GROUPS_IN, group.titled()))
                    .orElseGet(() -> Message.of(FrameworkPhrase.GROUPS));
        }
    }

    /**
     * The nodes.
     *
     * @param root the whole of a framework
     * @return in the order of the document, of named nodes in that of the names
     * @throws NoSuchElementException for an id that no node has
     */
    List<Node> of(Group root);

    /**
     * The ids that no node has.
     *
     * @param root the whole of a framework
     * @return the unknown ones of those that this selection names
     */
    List<String> unknown(Group root);

    /**
     * The nodes in words.
     *
     * @param root the whole of a framework
     * @return for example {@code criteria in “Cổng thông tin” [7]}, or the title of a single node
     */
    Worded words(Group root);

    /** {@return how often the nodes of a framework are looked through for these} */
    default int asked() {
        return this instanceof Named named ? named.ids().size() : 1;
    }

    /** {@return whether this is one node by its id} */
    default boolean isSingle() {
        return this instanceof Named named && named.ids().size() == 1;
    }

    /** A node and all below it but the bonuses. */
    private static Stream<Node> counted(Node node) {
        return Stream.concat(
                Stream.of(node),
                node.children().stream()
                        .filter(child -> !child.terms().isBonus())
                        .flatMap(Selection::counted));
    }

    private static boolean earns(Node node) {
        return node.max().signum() > 0;
    }

    private static Optional<Node> node(Group root, String id) {
        return id.isEmpty()
                ? Optional.empty()
                : root.walk().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Node required(Group root, String id) {
        return node(root, id)
                .orElseThrow(() -> new NoSuchElementException(
                        FrameworkFault.REQUIRES_UNKNOWN.of(id).message().toString()));
    }

    private static Stream<Node> group(Group root, String in) {
        return Stream.of(in.isEmpty() ? root : required(root, in)).filter(Node::isGroup);
    }

    private static List<String> absent(Group root, String in) {
        return in.isEmpty() || node(root, in).isPresent() ? List.of() : List.of(in);
    }
}
