// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.dti.exact.Rounding;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.rule.Checks;
import vn.dti.rule.Condition;
import vn.dti.rule.Points;
import vn.dti.rule.Policy;
import vn.dti.rule.Scorer;
import vn.dti.rule.Scoring;
import vn.dti.wording.Fault;
import vn.dti.wording.Spelling;

/**
 * The nodes of a framework in the order of the document, with what is found once for all units.
 *
 * <p>A node is known by its place, 0 for the whole; what is below it takes the places up to its end.
 * Criteria are numbered by themselves, so that the points of a group are a run of those of criteria.
 */
final class Outline {

    private final Node[] nodes;

    /** By node: the place after all that is below it. */
    private final int[] ends;

    /** By node, and once more at the end: the number of criteria before it. */
    private final int[] before;

    /** By node: whether its points are the sum of those of the criteria below it. */
    private final boolean[] sums;

    /** By node: whether its points may be no fraction though those of all criteria are. */
    private final boolean[] narrow;

    /** By node: the displayed form of its maximum as stated. */
    private final BigDecimal[] displayedMaxima;

    private final Criterion[] criteria;

    /** Made ready when units are scored, as who only checks a framework has none. */
    private Optional<Scoring> scoring = Optional.empty();

    /** By criterion: the indices of the inputs that its rule needs. */
    private final BitSet[] inputsOf;

    /** The ids of those that compare units under some reading. */
    private final Set<String> comparing = new HashSet<>();

    /** The numbers of those that compare units under the reading in use. */
    private final int[] comparisons;

    private final Map<String, Integer> places = new HashMap<>();
    private final Declaration declaration;
    private final Rounding display;
    private final String framework;
    private final Document document;

    /** The prerequisites that set the total to 0. */
    private final List<Prerequisite> voiding;

    /** What classes and prerequisites make of records, for which the number of these does not suffice. */
    private final List<Consumer<Figures>> ofRecords;

    /** The relations of the document, by number. */
    private final Checks relations;

    /** By relation: the indices of the inputs that it is about. */
    private final BitSet[] inputsOfRelations;

    /** Found when it is asked for; whoever finds it finds the same. */
    private Optional<Policy> usualPolicy = Optional.empty();

    Outline(String framework, Document document, Rounding display, List<Input> inputs, Group root) {
        this.framework = framework;
        this.document = document;
        this.voiding = document.prerequisites().stream()
                .filter(each -> each.otherwise() == Prerequisite.Consequence.ZERO)
                .toList();
        this.display = display;
        var all = new ArrayList<Node>();
        var leaves = new ArrayList<Criterion>();
        collect(root, all, leaves);
        this.nodes = all.toArray(new Node[0]);
        this.ends = new int[nodes.length];
        this.before = new int[nodes.length + 1];
        this.sums = new boolean[nodes.length];
        this.narrow = new boolean[nodes.length];
        this.displayedMaxima = new BigDecimal[nodes.length];
        for (int place = 0; place < nodes.length; place++) {
            displayedMaxima[place] = display.round(nodes[place].max());
        }
        this.declaration = Declaration.of(inputs);
        this.criteria = leaves.toArray(new Criterion[0]);
        this.inputsOf = new BitSet[criteria.length];
        for (int number = 0; number < criteria.length; number++) {
            inputsOf[number] = indices(criteria[number].rule().inputs());
        }
        var conditions = new ArrayList<Condition>();
        this.inputsOfRelations = new BitSet[document.relations().size()];
        for (Relation relation : document.relations()) {
            inputsOfRelations[conditions.size()] = indices(relation.that().inputs());
            conditions.add(relation.that());
        }
        this.relations = Checks.of(declaration, conditions);
        this.ofRecords = document.ofRecords();
        this.comparisons = comparisons();
        place(root, 0);
        before[nodes.length] = criteria.length;
    }

    private static void collect(Node node, List<Node> all, List<Criterion> leaves) {
        all.add(node);
        node.asCriterion().ifPresent(leaves::add);
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

    /** Immutable, so that it does not matter which of two threads makes it. */
    private Scoring scoring() {
        Optional<Scoring> ready = scoring;
        if (ready.isEmpty()) {
            ready = Optional.of(Scoring.of(
                    declaration, Arrays.stream(criteria).map(Outline::subject).toList()));
            scoring = ready;
        }
        return ready.orElseThrow();
    }

    private static Scoring.Subject subject(Criterion criterion) {
        return new Scoring.Subject(
                criterion.id(), criterion.unit(), criterion.worths(), criterion.rule());
    }

    private BitSet indices(List<Input> inputs) {
        var indices = new BitSet();
        for (Input input : inputs) {
            int index = declaration.indexOf(input.name());
            if (index >= 0) {
                indices.set(index);
            }
        }
        return indices;
    }

    int numberOf(Criterion criterion) {
        return before[get(criterion.id())];
    }

    /** The relations of the document that do not hold; mostly none. */
    List<Relation> broken(Figures figures) {
        return relations.broken(figures).stream()
                .mapToObj(document.relations()::get)
                .toList();
    }

    /** The indices of the inputs whose figures contradict others; mostly none. */
    BitSet contradicted(Figures figures) {
        BitSet contradicted = figures.exceedingWholes();
        BitSet broken = relations.broken(figures);
        for (int number = broken.nextSetBit(0);
                number >= 0;
                number = broken.nextSetBit(number + 1)) {
            contradicted.or(inputsOfRelations[number]);
        }
        return contradicted;
    }

    /** Whether the rule of a criterion needs one of some inputs. */
    boolean uses(int number, BitSet inputs) {
        return !inputs.isEmpty() && inputsOf[number].intersects(inputs);
    }

    /** The rule of a criterion, which may be one of this framework by another reading. */
    Scorer scorer(Criterion criterion) {
        return Scorer.of(
                criterion.rule(),
                criterion.id(),
                criterion.unit(),
                criterion.worths(),
                declaration);
    }

    /** Places a node and all below it; returns the place after them. */
    private int place(Node node, int place) {
        places.put(node.id(), place);
        int next = place + 1;
        boolean isSum = node.fold(Group::isSum, criterion -> true);
        boolean mayNarrow = node.fold(group -> group.aggregation().mayNarrow(), leaf -> false);
        int criteriaBefore = before[place];
        before[next] = criteriaBefore + (node.isCriterion() ? 1 : 0);
        for (Node child : node.children()) {
            int at = next;
            next = place(child, at);
            isSum &= sums[at];
            mayNarrow |= narrow[at];
        }
        sums[place] = isSum;
        narrow[place] = mayNarrow;
        ends[place] = next;
        return next;
    }

    Document document() {
        return document;
    }

    List<Prerequisite> voiding() {
        return voiding;
    }

    Rounding display() {
        return display;
    }

    Declaration declaration() {
        return declaration;
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

    BigDecimal displayedMax(int place) {
        return displayedMaxima[place];
    }

    boolean mayNarrow(int place) {
        return narrow[place];
    }

    boolean isSum(int place) {
        return sums[place];
    }

    Optional<Integer> find(String id) {
        return Optional.ofNullable(places.get(id));
    }

    int get(String id) {
        return find(id).orElseThrow(
                        () -> new NoSuchElementException(unknown(id).message().toString()));
    }

    Fault unknown(String id) {
        return Spelling.nearest(id, ids())
                .map(near -> FrameworkFault.UNKNOWN_NODE_SUGGESTING.of(
                        id, framework, nodes[get(near)].titled()))
                .orElseGet(() -> FrameworkFault.UNKNOWN_NODE.of(id, framework));
    }

    private List<String> ids() {
        return Arrays.stream(nodes).skip(1).map(Node::id).toList();
    }

    /** Scores all criteria of one unit; requirements are judged where its records tell what they ask. */
    Breakdown score(Submission sheet) {
        var scored = new Breakdown(
                this,
                scoring()
                        .score(
                                sheet.figures(),
                                sheet.report(),
                                asserted(sheet),
                                number -> sheet.outcome(criteria[number])));
        return sheet.answers(ofRecords) ? scored.judged(sheet) : scored;
    }

    /** The numbers of the criteria above whose rule is an award or an assertion; mostly none. */
    private BitSet asserted(Submission sheet) {
        var asserted = new BitSet(0);
        for (int number = 0; sheet.hasAssertions() && number < criteria.length; number++) {
            asserted.set(number, sheet.isAsserted(criteria[number]));
        }
        return asserted;
    }

    /** Scores those criteria again that compare units; all others keep their points. */
    Breakdown withComparisons(Submission sheet, Breakdown breakdown) {
        Points compared = scoring()
                .scoreAnew(
                        comparisons,
                        breakdown.ofCriteria(),
                        sheet.figures(),
                        sheet.report(),
                        asserted(sheet),
                        number -> sheet.outcome(criteria[number]));
        return breakdown.with(compared);
    }

    /** The most frequent policy of the criteria; of two that are as frequent, the first. */
    Policy usualPolicy() {
        if (usualPolicy.isEmpty()) {
            var frequencies = new LinkedHashMap<Policy, Integer>();
            for (Criterion criterion : criteria) {
                frequencies.merge(criterion.policy(), 1, Integer::sum);
            }
            int most = frequencies.values().stream().reduce(0, Math::max);
            usualPolicy = frequencies.entrySet().stream()
                    .filter(each -> each.getValue() == most)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .or(() -> Optional.of(Policy.DEFAULT));
        }
        return usualPolicy.orElseThrow();
    }

    /** The readings in use, by the ids of the criteria whose clause is ambiguous. */
    Map<String, String> readings() {
        var readings = new LinkedHashMap<String, String>();
        for (int number = 0; number < criteria(); number++) {
            Criterion criterion = criterion(number);
            if (!criterion.provision().readings().all().isEmpty()) {
                readings.put(criterion.id(), criterion.provision().readings().chosen());
            }
        }
        return Collections.unmodifiableMap(readings);
    }
}
