// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;
import vn.dti.input.Input;
import vn.dti.rule.Rule;

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
        pairs.joinOfOneId(pairs::isSure);
        pairs.joinSame();
        pairs.joinGroups();
        pairs.joinOfOneId(Pairs::isLikely);
        return pairs;
    }

    private static void parents(Node node, Map<String, String> parents) {
        node.children().forEach(child -> {
            parents.put(child.id(), node.id());
            parents(child, parents);
        });
    }

    private void joinOfOneId(BiPredicate<Node, Node> alike) {
        for (Node one : left(old.values(), after)) {
            Optional.ofNullable(now.get(one.id()))
                    .filter(other -> !before.containsKey(other.id()) && alike.test(one, other))
                    .ifPresent(other -> join(one, other));
        }
    }

    /** Criteria of one title and rule; two candidates count as none: which of them it is cannot be told. */
    private void joinSame() {
        Map<List<Object>, List<Node>> candidates = byTitleAndRule(
                left(old.values(), after), criterion -> redeclaration.today(criterion.rule()));
        Map<List<Object>, List<Node>> others =
                byTitleAndRule(left(now.values(), before), Criterion::rule);
        candidates.forEach((key, ones) -> {
            List<Node> found = others.getOrDefault(key, List.of());
            if (ones.size() == 1 && found.size() == 1) {
                join(ones.get(0), found.get(0));
            }
        });
    }

    private static Map<List<Object>, List<Node>> byTitleAndRule(
            List<Node> nodes, Function<Criterion, Rule> rule) {
        Map<List<Object>, List<Node>> found = new LinkedHashMap<>();
        for (Node node : nodes) {
            node.asCriterion()
                    .map(criterion -> List.<Object>of(criterion.title(), rule.apply(criterion)))
                    .ifPresent(key -> found.computeIfAbsent(key, each -> new ArrayList<>())
                            .add(node));
        }
        return found;
    }

    /** Groups of one title one of whose criteria came along; again two count as none. */
    private void joinGroups() {
        Map<String, Node> candidates = groups(left(old.values(), after));
        Map<String, Node> others = groups(left(now.values(), before));
        for (Node one : candidates.values()) {
            List<Node> found = kin(one, after, parents, others);
            if (found.size() == 1
                    && kin(found.get(0), before, formerParents, candidates).size() == 1) {
                join(one, found.get(0));
            }
        }
    }

    private static Map<String, Node> groups(List<Node> nodes) {
        Map<String, Node> groups = new LinkedHashMap<>();
        nodes.stream().filter(Node::isGroup).forEach(group -> groups.put(group.id(), group));
        return groups;
    }

    /** The groups of one title, among some of the other version, to which a criterion of this one went. */
    private static List<Node> kin(
            Node group,
            Map<String, String> joined,
            Map<String, String> parents,
            Map<String, Node> among) {
        Map<String, Node> kin = new LinkedHashMap<>();
        group.walk().filter(Node::isCriterion).map(Node::id).forEach(id -> {
            String above = Optional.ofNullable(joined.get(id)).map(parents::get).orElse("");
            while (!above.isEmpty()) {
                Optional.ofNullable(among.get(above))
                        .filter(node -> node.title().equals(group.title()))
                        .ifPresent(node -> kin.put(node.id(), node));
                above = parents.getOrDefault(above, "");
            }
        });
        return List.copyOf(kin.values());
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

    private boolean haveOneRule(Node one, Node other) {
        return one instanceof Criterion former
                && other instanceof Criterion present
                && redeclaration.today(former.rule()).equals(present.rule());
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
        return find(id, version).isPresent();
    }

    Optional<Node> find(String id, Version version) {
        return Optional.ofNullable((version == Version.OLD ? old : now).get(id));
    }

    /** Whether a node is below a group of its version, at whatever depth. */
    boolean isBelow(Node node, String group, Version version) {
        Map<String, String> above = version == Version.OLD ? formerParents : parents;
        String next = above.getOrDefault(node.id(), "");
        while (!next.isEmpty() && !next.equals(group)) {
            next = above.getOrDefault(next, "");
        }
        return next.equals(group);
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
        Map<String, List<Subject>> removed = new HashMap<>();
        String last = "";
        for (Node former : old.values()) {
            Optional<Node> present = after(former);
            if (present.isEmpty()) {
                removed.computeIfAbsent(last, id -> new ArrayList<>()).add(removed(former));
            } else if (!isMoved(former, present.get())) {
                last = present.get().id();
            }
        }
        var order = new ArrayList<>(removed.getOrDefault("", List.of()));
        for (Node node : now.values()) {
            order.add(subject(node));
            order.addAll(removed.getOrDefault(node.id(), List.of()));
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
