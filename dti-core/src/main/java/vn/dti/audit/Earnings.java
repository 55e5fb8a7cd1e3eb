// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Reading;
import vn.dti.framework.Requirement;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Value;
import vn.dti.rule.Expression;
import vn.dti.rule.Status;

/**
 * The points that the inputs of the unit of a table earn, as far as they tell.
 *
 * <p>Example: 537 of 10,000 people earn 2.148 of 20 points at a target of 50 %, and 1.074 by another
 * reading; if one of the two figures is missing, nothing is told.
 */
final class Earnings {

    /** What is known of a table without inputs. */
    static final Earnings NOTHING = new Earnings(Optional.empty(), Map.of());

    /** Readings of several clauses together, beyond which they are not tried. */
    private static final int MOST_CHOICES = 32;

    /** What leaves the points of a criterion open. */
    private static final Set<Notice.Kind> OPEN = Set.of(
            Notice.Kind.NO_DATA,
            Notice.Kind.PARTLY_REPORTED,
            Notice.Kind.NEEDS_COHORT,
            Notice.Kind.RECORDS_LEFT_OUT,
            Notice.Kind.UNDECIDED);

    private static final Set<Status> TOLD = Set.of(
            Status.SCORED,
            Status.AWARDED,
            Status.ZERO_DENOMINATOR,
            Status.NOT_APPLICABLE,
            Status.EXCLUDED);

    private final Optional<CardsByReading> cards;

    /** By id, of the criteria of which the inputs tell: the results by each reading. */
    private final Map<String, List<Result>> results;

    private Earnings(Optional<CardsByReading> cards, Map<String, List<Result>> results) {
        this.cards = cards;
        this.results = results;
    }

    /**
     * The result of a criterion by one of its readings.
     *
     * @param reading the name of the reading; empty where the clause is clear
     * @param score the result
     */
    private record Result(String reading, Score score) {
        boolean isLeftOut() {
            return score.status() == Status.EXCLUDED;
        }

        Interval points() {
            return score.real().enclosure(Told.DIGITS);
        }

        boolean isLike(Result other) {
            return score.points().equals(other.score.points())
                    && score.max().equals(other.score.max());
        }
    }

    /**
     * What inputs tell.
     *
     * @throws InvalidInputsException if they are refused under the readings in use
     */
    static Earnings of(Framework framework, Inputs inputs) {
        Scorecard card = framework.score(inputs);
        var results = new HashMap<String, List<Result>>();
        framework.criteria().forEach(criterion -> put(results, criterion, card));
        return new Earnings(Optional.of(new CardsByReading(card)), results);
    }

    private static void put(
            Map<String, List<Result>> results, Criterion criterion, Scorecard card) {
        List<Result> all = criterion.provision().readings().all().isEmpty()
                ? List.of(new Result("", card.get(criterion.id())))
                : readings(criterion, card);
        if (all.stream().allMatch(each -> tells(each.score()))) {
            results.put(criterion.id(), all);
        }
    }

    private static List<Result> readings(Criterion criterion, Scorecard card) {
        return criterion.provision().readings().all().stream()
                .flatMap(reading -> under(reading, criterion, card).stream())
                .toList();
    }

    /** Empty for a reading that refuses the inputs, which cannot have produced any points. */
    private static Optional<Result> under(Reading reading, Criterion criterion, Scorecard card) {
        try {
            Scorecard other = card.framework()
                    .withReading(criterion.id(), reading.name())
                    .score(card.inputs());
            return Optional.of(new Result(reading.name(), other.get(criterion.id())));
        } catch (InvalidInputsException refused) {
            return Optional.empty();
        }
    }

    /** Whether a result is that of all inputs that it asks for. */
    static boolean tells(Score score) {
        return TOLD.contains(score.status())
                && score.notices().stream().noneMatch(notice -> OPEN.contains(notice.kind()));
    }

    /** The same where a criterion has other readings. */
    Earnings read(Framework framework, String criterion) {
        return card().map(scored -> {
                    Scorecard other = framework.score(scored.inputs());
                    var changed = new HashMap<>(results);
                    changed.remove(criterion);
                    framework
                            .find(criterion)
                            .flatMap(Node::asCriterion)
                            .ifPresent(each -> put(changed, each, other));
                    return new Earnings(Optional.of(new CardsByReading(other)), changed);
                })
                .orElse(this);
    }

    /** The same where a criterion has one reading alone; nothing is told of it if that refuses the inputs. */
    Earnings alone(String criterion, String reading) {
        var changed = new HashMap<>(results);
        changed.computeIfPresent(
                criterion,
                (id, all) -> all.stream()
                        .filter(each -> each.reading().equals(reading))
                        .toList());
        changed.values().removeIf(List::isEmpty);
        return new Earnings(cards, changed);
    }

    private Optional<Scorecard> card() {
        return cards.map(CardsByReading::inUse);
    }

    boolean tells(Node node) {
        return node.walk()
                .flatMap(each -> each.asCriterion().stream())
                .allMatch(each -> results.containsKey(each.id()));
    }

    /** Whether the inputs do not tell of a criterion, for want of figures of the period before at least. */
    boolean lacksPrevious(Criterion criterion) {
        return !tells(criterion)
                && card().map(scored -> scored.get(criterion.id()).scope().figures())
                        .filter(figures -> criterion
                                .rules()
                                .flatMap(rule -> rule.inputs().stream())
                                .filter(Input::isPrevious)
                                .anyMatch(input -> figures.value(input) instanceof Value.Missing))
                        .isPresent();
    }

    /** Whether the inputs say that a criterion is left out for the unit, whichever way it is read. */
    boolean isLeftOut(Node node) {
        List<Result> all = results.getOrDefault(node.id(), List.of());
        return !all.isEmpty() && all.stream().allMatch(Result::isLeftOut);
    }

    /** The points that a criterion earns by its readings; none if the inputs do not tell. */
    Optional<List<Interval>> points(Criterion criterion) {
        return Optional.ofNullable(results.get(criterion.id()))
                .map(all -> all.stream().map(Result::points).distinct().toList());
    }

    /**
     * The results of the unit by the readings that the cells of a node, and of those below it, leave possible.
     *
     * @param cells what is printed; empty if any reading is possible
     * @return empty if the inputs do not tell all of the node, or there are too many readings to try
     */
    Optional<List<Told>> told(Node node, Optional<PrintedCells> cells) {
        return tells(node) ? byReading(node, cells) : Optional.empty();
    }

    private Optional<List<Told>> byReading(Node node, Optional<PrintedCells> cells) {
        List<Map<String, Result>> choices = List.of(Map.of());
        for (Criterion criterion :
                node.walk().flatMap(each -> each.asCriterion().stream()).toList()) {
            List<Result> unlike = unlike(criterion);
            List<Result> left =
                    cells.map(printed -> printed(criterion, unlike, printed)).orElse(unlike);
            if (isOpen(criterion, unlike)) {
                choices = choices.stream()
                        .flatMap(choice -> left.stream().map(each -> with(choice, criterion, each)))
                        .toList();
            }
            if (choices.size() > MOST_CHOICES) {
                return Optional.empty();
            }
        }
        List<Told> all = choices.stream().flatMap(each -> told(each).stream()).toList();
        return Optional.of(cells.map(printed -> goingWith(node, all, printed)).orElse(all))
                .filter(any -> !any.isEmpty());
    }

    /** The results of a criterion by its readings, one of those that are alike. */
    private List<Result> unlike(Criterion criterion) {
        var unlike = new ArrayList<Result>();
        for (Result each : results.getOrDefault(criterion.id(), List.of())) {
            if (unlike.stream().noneMatch(each::isLike)) {
                unlike.add(each);
            }
        }
        return unlike;
    }

    /** Whether the readings in use do not tell the result of a criterion by themselves. */
    private boolean isOpen(Criterion criterion, List<Result> unlike) {
        return unlike.size() > 1
                || unlike.stream()
                        .anyMatch(only -> !only.isLike(
                                new Result("", card().orElseThrow().get(criterion.id()))));
    }

    /** Those that the cell of a criterion is printed of; else those that some rounding makes it of. */
    private static List<Result> printed(
            Criterion criterion, List<Result> unlike, PrintedCells cells) {
        List<Result> fitting = unlike.stream()
                .filter(each -> cells.isPrinted(criterion, each.points()))
                .toList();
        List<Result> near = unlike.stream()
                .filter(each -> cells.isNear(criterion, each.points()))
                .toList();
        return !fitting.isEmpty() ? fitting : !near.isEmpty() ? near : unlike;
    }

    private static Map<String, Result> with(
            Map<String, Result> choice, Criterion criterion, Result result) {
        var more = new LinkedHashMap<>(choice);
        more.put(criterion.id(), result);
        return more;
    }

    private Optional<Told> told(Map<String, Result> choice) {
        var readings = new LinkedHashMap<String, String>();
        choice.forEach((id, result) -> readings.put(id, result.reading()));
        var named = new LinkedHashMap<>(readings);
        named.keySet().removeIf(id -> results.getOrDefault(id, List.of()).size() < 2);
        return cards.flatMap(all -> all.under(readings)).map(card -> new Told(named, card));
    }

    /** Those by which the groups below a node are what is printed of them; all if there are none such. */
    private static List<Told> goingWith(Node node, List<Told> all, PrintedCells cells) {
        List<Told> going = all.stream()
                .filter(each -> node.walk()
                        .skip(1)
                        .filter(Node::isGroup)
                        .allMatch(group -> cells.isPrinted(group, each.points(group))))
                .toList();
        return going.isEmpty() ? all : going;
    }

    /** The points of a criterion by each of its readings; none if the inputs do not tell. */
    List<Real> earned(Criterion criterion) {
        return results.getOrDefault(criterion.id(), List.of()).stream()
                .map(result -> result.score().real())
                .distinct()
                .toList();
    }

    /** The points of a node by the readings in use; none if the inputs do not tell. */
    Optional<Real> inUse(Node node) {
        return card().filter(scored -> tells(node))
                .map(scored -> new Told(Map.of(), scored).score(node).real());
    }

    /** The most that a node can earn for the unit; none if the inputs do not tell, or readings differ. */
    Optional<Rational> max(Node node) {
        boolean isOne = node.walk()
                .map(each -> results.getOrDefault(each.id(), List.of()))
                .allMatch(all ->
                        all.stream().map(each -> each.score().max()).distinct().count() < 2);
        return card().filter(scored -> isOne && tells(node))
                .map(scored -> new Told(Map.of(), scored).score(node).max());
    }

    /** What an expression comes to; none if the inputs do not tell. */
    Optional<Real> value(Expression expression) {
        return card().flatMap(scored -> scored.real(expression));
    }

    /** A prerequisite that sets the total to 0 and that the inputs show not to be met, however clauses are read. */
    Optional<Prerequisite> missed(Group whole, PrintedCells cells) {
        return voiding()
                .filter(each -> isShown(new Requirement.Not(each.requires()), whole, cells))
                .findFirst();
    }

    /** Whether the inputs show that all prerequisites are met without which the total is 0. */
    boolean areMet(Group whole, PrintedCells cells) {
        return cards.isPresent()
                && voiding().allMatch(each -> isShown(each.requires(), whole, cells));
    }

    /** Whether a requirement is met by all readings that are left, of which only points of nodes depend. */
    private boolean isShown(Requirement requirement, Group whole, PrintedCells cells) {
        return requirement.isOfNodes()
                ? byReading(whole, Optional.of(cells))
                        .filter(all ->
                                all.stream().allMatch(each -> each.card().meets(requirement)))
                        .isPresent()
                : card().filter(scored -> scored.meets(requirement)).isPresent();
    }

    private Stream<Prerequisite> voiding() {
        return card().stream()
                .flatMap(scored -> scored.framework().document().prerequisites().stream())
                .filter(each -> each.otherwise() == Prerequisite.Consequence.ZERO);
    }
}
