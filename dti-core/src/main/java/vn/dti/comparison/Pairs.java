package vn.dti.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.input.Input;

/**
 * The nodes of the old version, each paired with the same node of the new one.
 *
 * <p>In this order, each node once: nodes with the same id and the same title or rule; criteria with
 * the same title and rule under other ids, if only one on either side has them; groups of the same
 * title one of whose criteria came along; what is left under the same id, criteria only if their
 * rules use an input in common. All else was removed or added.
 */
final class Pairs {

    private final Redeclaration redeclaration;
    private final Map<String, Node> old = new LinkedHashMap<>();
    private final Map<String, Node> now = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> formerParents = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();

    private Pairs(Framework first, Framework second) {
        redeclaration = new Redeclaration(second.inputs());
        first.nodes().forEach(node -> old.put(node.id(), node));
        second.nodes().forEach(node -> now.put(node.id(), node));
        parents(first.root(), formerParents);
        parents(second.root(), parents);
    }

    static Pairs of(Framework first, Framework second) {
        var pairs = new Pairs(first, second);
        pairs.join((one, other) -> one.id().equals(other.id()) && pairs.isSure(one, other));
        pairs.joinIfUnique((one, other) -> pairs.isTheSame(one, other));
        pairs.joinIfUnique((one, other) -> pairs.isTheSameGroup(one, other));
        pairs.join((one, other) -> one.id().equals(other.id()) && isLikely(one, other));
        return pairs;
    }

    private static void parents(Node node, Map<String, String> parents) {
        node.children().forEach(child -> {
            parents.put(child.id(), node.id());
            parents(child, parents);
        });
    }

    private void join(BiPredicate<Node, Node> alike) {
        for (Node one : left(old.values(), after)) {
            left(now.values(), before).stream()
                    .filter(other -> alike.test(one, other))
                    .findFirst()
                    .ifPresent(other -> join(one, other));
        }
    }

    /** Two candidates count as none: which of them it is cannot be told. */
    private void joinIfUnique(BiPredicate<Node, Node> alike) {
        List<Node> candidates = left(old.values(), after);
        List<Node> others = left(now.values(), before);
        for (Node one : candidates) {
            List<Node> found =
                    others.stream().filter(other -> alike.test(one, other)).toList();
            boolean unique = found.size() == 1
                    && candidates.stream()
                                    .filter(each -> alike.test(each, found.get(0)))
                                    .count()
                            == 1;
            if (unique) {
                join(one, found.get(0));
            }
        }
    }

    private void join(Node one, Node other) {
        after.put(one.id(), other.id());
        before.put(other.id(), one.id());
    }

    private static List<Node> left(Collection<Node> nodes, Map<String, String> joined) {
        return nodes.stream().filter(node -> !joined.containsKey(node.id())).toList();
    }

    private boolean isSure(Node one, Node other) {
        return one.getClass() == other.getClass()
                && (one.title().equals(other.title()) || haveOneRule(one, other));
    }

    private boolean isTheSame(Node one, Node other) {
        return one.title().equals(other.title()) && haveOneRule(one, other);
    }

    private boolean haveOneRule(Node one, Node other) {
        return one instanceof Criterion former
                && other instanceof Criterion present
                && redeclaration.today(former.rule()).equals(present.rule());
    }

    private boolean isTheSameGroup(Node one, Node other) {
        return one.isGroup()
                && other.isGroup()
                && one.title().equals(other.title())
                && one.walk()
                        .filter(Node::isCriterion)
                        .map(criterion -> after.get(criterion.id()))
                        .filter(Objects::nonNull)
                        .anyMatch(id -> other.walk().anyMatch(node -> node.id().equals(id)));
    }

    private static boolean isLikely(Node one, Node other) {
        if (one instanceof Criterion former && other instanceof Criterion present) {
            List<String> inputs =
                    present.rule().inputs().stream().map(Input::name).toList();
            return former.rule().inputs().stream().map(Input::name).anyMatch(inputs::contains);
        }
        return one.isGroup() && other.isGroup();
    }

    Redeclaration redeclaration() {
        return redeclaration;
    }

    Optional<Node> after(Node former) {
        return Optional.ofNullable(after.get(former.id())).map(now::get);
    }

    Optional<Node> before(Node present) {
        return Optional.ofNullable(before.get(present.id())).map(old::get);
    }

    /** The id in a version of what has some id in the other one; empty if that version lacks it. */
    Optional<String> counterpart(String id, Version target) {
        return Optional.ofNullable((target == Version.NEW ? after : before).get(id));
    }

    boolean knows(String id, Version version) {
        return (version == Version.OLD ? old : now).containsKey(id);
    }

    /** The group above a node of the old version; empty for the whole. */
    String formerParent(Node former) {
        return formerParents.getOrDefault(former.id(), "");
    }

    /** The group above a node of the new version; empty for the whole. */
    String parent(Node present) {
        return parents.getOrDefault(present.id(), "");
    }

    /** Whether a pair is under two groups that are not paired. */
    boolean isMoved(Node former, Node present) {
        String parent = formerParent(former);
        String expected = parent.isEmpty() ? "" : after.getOrDefault(parent, "?");
        return !expected.equals(parent(present));
    }

    long commonCriteria() {
        return now.values().stream()
                .filter(node -> node.isCriterion() && before.containsKey(node.id()))
                .count();
    }

    /** All nodes in the order of the new version; what was removed follows what it followed. */
    List<Subject> order() {
        var order = new ArrayList<Subject>();
        now.values().forEach(node -> order.add(subject(node)));
        int place = 0;
        for (Node former : old.values()) {
            Optional<Node> present = after(former);
            if (present.isEmpty()) {
                order.add(place, removed(former));
                place++;
            } else if (!isMoved(former, present.get())) {
                place = order.indexOf(subject(present.get())) + 1;
            }
        }
        return order;
    }

    Subject subject(Node present) {
        String former = before.getOrDefault(present.id(), "");
        return new Subject(type(present), former, present.id(), present.title());
    }

    Subject removed(Node former) {
        return new Subject(type(former), former.id(), "", former.title());
    }

    private static Subject.Type type(Node node) {
        return node.isGroup() ? Subject.Type.GROUP : Subject.Type.CRITERION;
    }
}
