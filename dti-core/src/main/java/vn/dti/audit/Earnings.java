// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Reading;
import vn.dti.framework.Requirement;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
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

    /** The digits between which a number that is no fraction is taken to lie. */
    private static final int DIGITS = 30;

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

    private final Optional<Scorecard> card;

    /** By id, of the criteria of which the inputs tell: the results by each reading. */
    private final Map<String, List<Result>> results;

    private Earnings(Optional<Scorecard> card, Map<String, List<Result>> results) {
        this.card = card;
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
        return new Earnings(Optional.of(card), results);
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
        return card.map(scored -> {
                    Scorecard other = framework.score(scored.inputs());
                    var changed = new HashMap<>(results);
                    changed.remove(criterion);
                    framework
                            .find(criterion)
                            .flatMap(Node::asCriterion)
                            .ifPresent(each -> put(changed, each, other));
                    return new Earnings(Optional.of(other), changed);
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
        return new Earnings(card, changed);
    }

    boolean tells(Node node) {
        return node.walk()
                .flatMap(each -> each.asCriterion().stream())
                .allMatch(each -> results.containsKey(each.id()));
    }

    /** Whether the inputs say that a criterion is left out for the unit, whichever way it is read. */
    boolean isLeftOut(Node node) {
        List<Result> all = results.getOrDefault(node.id(), List.of());
        return !all.isEmpty() && all.stream().allMatch(Result::isLeftOut);
    }

    /** The points that a criterion earns by its readings; none if the inputs do not tell. */
    Optional<List<Interval>> points(Criterion criterion) {
        return Optional.ofNullable(results.get(criterion.id()))
                .map(all -> all.stream()
                        .map(each -> each.score().real().enclosure(DIGITS))
                        .distinct()
                        .toList());
    }

    /**
     * The points of a group.
     *
     * @param isPrinted whether what is printed of a criterion can be these points of it
     * @return none if the inputs do not tell, or a criterion below it may be read otherwise
     */
    Optional<List<Interval>> points(Group group, BiPredicate<Criterion, Interval> isPrinted) {
        return card.filter(scored -> tells(group) && isAsInUse(scored, group, isPrinted))
                .map(scored -> List.of(score(scored, group).real().enclosure(DIGITS)));
    }

    private boolean isAsInUse(
            Scorecard scored, Group group, BiPredicate<Criterion, Interval> isPrinted) {
        return group.walk()
                .flatMap(each -> each.asCriterion().stream())
                .allMatch(each -> results.getOrDefault(each.id(), List.of()).stream()
                        .map(Result::score)
                        .filter(score -> isPrinted.test(each, score.real().enclosure(DIGITS)))
                        .allMatch(score -> isLike(score, scored.get(each.id()))));
    }

    private static boolean isLike(Score one, Score other) {
        return one.points().equals(other.points()) && one.max().equals(other.max());
    }

    /** The points of a node, of a criterion by each of its readings; none if the inputs do not tell. */
    List<Real> earned(Node node) {
        Stream<Score> scores = node.isCriterion()
                ? results.getOrDefault(node.id(), List.of()).stream().map(Result::score)
                : card.filter(scored -> tells(node)).map(scored -> score(scored, node)).stream();
        return scores.map(Score::real).distinct().toList();
    }

    /** The most that a node can earn for the unit; none if the inputs do not tell. */
    Optional<Rational> max(Node node) {
        return card.filter(scored -> tells(node))
                .map(scored -> score(scored, node).max());
    }

    /** The most that each node can earn for the unit; none without inputs. */
    Optional<Maxima> maxima() {
        return card.map(Scorecard::maxima);
    }

    private static Score score(Scorecard scored, Node node) {
        return node.id().isEmpty() ? scored.root() : scored.get(node.id());
    }

    /** What an expression comes to; none if the inputs do not tell. */
    Optional<Real> value(Expression expression) {
        return card.flatMap(scored -> scored.real(expression));
    }

    /** A prerequisite that sets the total to 0 and that the inputs show not to be met. */
    Optional<Prerequisite> missed() {
        return card.flatMap(scored -> voiding(scored)
                .filter(each -> scored.meets(new Requirement.Not(each.requires())))
                .findFirst());
    }

    /** Whether the inputs show that all prerequisites are met without which the total is 0. */
    boolean areMet() {
        return card.filter(
                        scored -> voiding(scored).allMatch(each -> scored.meets(each.requires())))
                .isPresent();
    }

    private static Stream<Prerequisite> voiding(Scorecard scored) {
        return scored.framework().document().prerequisites().stream()
                .filter(each -> each.otherwise() == Prerequisite.Consequence.ZERO);
    }
}
