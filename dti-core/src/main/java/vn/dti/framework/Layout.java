package vn.dti.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Quotient;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.input.Slots;
import vn.dti.rule.Setting;
import vn.dti.rule.Shortcut;
import vn.dti.wording.Message;
import vn.dti.wording.Spelling;

/**
 * The nodes of a framework in the order of the document, with what is found once for all units.
 *
 * <p>A node is known by its place, 0 for the whole; what is below it takes the places up to its end.
 * Criteria are numbered by themselves, so that the points of a group are a run of those of criteria.
 */
final class Layout {

    private final Node[] nodes;

    /** By node: the place after all that is below it. */
    private final int[] ends;

    /** By node, and once more at the end: the number of criteria before it. */
    private final int[] before;

    /** By node: whether its points are the sum of those of the criteria below it. */
    private final boolean[] sums;

    private final Criterion[] criteria;
    private final Shortcut[] shortcuts;

    /** The ids of those that compare units under some reading. */
    private final Set<String> comparing = new HashSet<>();

    /** The numbers of those that compare units under the reading in use. */
    private final int[] comparisons;

    private final Map<String, Integer> places = new HashMap<>();
    private final Slots slots;
    private final Rounding display;
    private final String framework;

    Layout(Group root, List<Input> inputs, Rounding display, String framework) {
        this.framework = framework;
        this.display = display;
        var all = new ArrayList<Node>();
        var leaves = new ArrayList<Criterion>();
        collect(root, all, leaves);
        this.nodes = all.toArray(new Node[0]);
        this.ends = new int[nodes.length];
        this.before = new int[nodes.length + 1];
        this.sums = new boolean[nodes.length];
        this.slots = Slots.of(inputs);
        this.criteria = leaves.toArray(new Criterion[0]);
        this.shortcuts = new Shortcut[criteria.length];
        for (int i = 0; i < criteria.length; i++) {
            shortcuts[i] = shortcut(criteria[i]);
        }
        this.comparisons = comparisons();
        place(root, 0);
        before[nodes.length] = criteria.length;
    }

    private static void collect(Node node, List<Node> all, List<Criterion> leaves) {
        all.add(node);
        if (node instanceof Criterion criterion) {
            leaves.add(criterion);
        }
        for (Node child : node.children()) {
            collect(child, all, leaves);
        }
    }

    private int[] comparisons() {
        var numbers = new int[criteria.length];
        int found = 0;
        for (int number = 0; number < criteria.length; number++) {
            if (criteria[number].usesCohort()) {
                comparing.add(criteria[number].id());
            }
            if (criteria[number].rule().usesCohort()) {
                numbers[found++] = number;
            }
        }
        return Arrays.copyOf(numbers, found);
    }

    private Shortcut shortcut(Criterion criterion) {
        return criterion
                .rule()
                .shortcut(new Setting(slots, criterion.id(), criterion.max(), criterion.policy()));
    }

    /** Places a node and all below it; returns the place after them. */
    private int place(Node node, int place) {
        places.put(node.id(), place);
        int next = place + 1;
        boolean isSum =
                !(node instanceof Group group) || group.aggregation() instanceof Aggregation.Sum;
        int criteriaBefore = before[place];
        before[next] = criteriaBefore + (node instanceof Criterion ? 1 : 0);
        for (Node child : node.children()) {
            int at = next;
            next = place(child, at);
            isSum &= sums[at];
        }
        sums[place] = isSum;
        ends[place] = next;
        return next;
    }

    Rounding display() {
        return display;
    }

    Slots slots() {
        return slots;
    }

    Node node(int place) {
        return nodes[place];
    }

    int end(int place) {
        return ends[place];
    }

    int criteria() {
        return criteria.length;
    }

    /** The first of the criteria at or below a node; those up to the one of its end belong to it. */
    int firstCriterion(int place) {
        return before[place];
    }

    Criterion criterion(int number) {
        return criteria[number];
    }

    boolean compares(String criterion) {
        return comparing.contains(criterion);
    }

    boolean isSum(int place) {
        return sums[place];
    }

    Optional<Integer> find(String id) {
        return Optional.ofNullable(places.get(id));
    }

    int get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(unknown(id).toString()));
    }

    Message unknown(String id) {
        return Spelling.nearest(id, ids())
                .map(near ->
                        Message.of(FrameworkPhrase.UNKNOWN_NODE_SUGGESTING, id, framework, near))
                .orElseGet(() -> Message.of(FrameworkPhrase.UNKNOWN_NODE, id, framework));
    }

    private List<String> ids() {
        return Arrays.stream(nodes).skip(1).map(Node::id).toList();
    }

    /** Scores all criteria of one unit. */
    Breakdown score(Sheet sheet) {
        var breakdown = new Breakdown(this);
        var points = new Quotient();
        for (int number = 0; number < criteria.length; number++) {
            score(number, sheet, points, breakdown);
        }
        return breakdown;
    }

    /** Scores those criteria again that compare units; all others keep their points. */
    void scoreComparisons(Sheet sheet, Breakdown breakdown) {
        var points = new Quotient();
        for (int number : comparisons) {
            breakdown.clear(number);
            score(number, sheet, points, breakdown);
        }
    }

    /** By the short way if it is open, else as the assessor, the host or the rule itself says. */
    private void score(int number, Sheet sheet, Quotient points, Breakdown breakdown) {
        Shortcut.Finding finding = sheet.isAsserted(criteria[number])
                ? Shortcut.Finding.CLOSED
                : shortcuts[number].points(sheet.figures(), sheet.report(), points);
        if (finding == Shortcut.Finding.CLOSED) {
            breakdown.set(number, sheet.outcome(criteria[number]));
        } else {
            breakdown.set(number, finding, points);
        }
    }
}
