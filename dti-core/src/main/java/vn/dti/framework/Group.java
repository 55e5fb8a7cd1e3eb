// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.input.Notice;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.rule.Requires;
import vn.dti.rule.Status;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Word;

/**
 * A node whose points follow from those of its children.
 *
 * <p>That the maxima of the children add up to the group's is checked by the {@link Framework}.
 *
 * @param id the id as printed
 * @param title the title as printed
 * @param max the points that can be earned at most
 * @param aggregation how the children's points are put together
 * @param children groups and criteria, in the order of the document
 * @param terms on which its points count
 */
public record Group(
        String id,
        String title,
        Rational max,
        Aggregation aggregation,
        List<Node> children,
        Terms terms)
        implements Node {

    /** Copies the children, and takes id and title in their normal form. */
    public Group {
        id = NormalText.of(id);
        title = NormalText.of(title);
        children = List.copyOf(children);
    }

    /**
     * A group on ordinary terms.
     *
     * @param id the id as printed
     * @param title the title as printed
     * @param max the points that can be earned at most
     * @param aggregation how the children's points are put together
     * @param children groups and criteria, in the order of the document
     */
    public Group(
            String id, String title, Rational max, Aggregation aggregation, List<Node> children) {
        this(id, title, max, aggregation, children, Terms.ordinary());
    }

    /** This group with another criterion in place of that of the same id, at whatever depth. */
    Group with(Criterion criterion) {
        return withChildren(children.stream()
                .<Node>map(child -> child.fold(
                        group -> group.with(criterion),
                        each -> each.id().equals(criterion.id()) ? criterion : each))
                .toList());
    }

    /**
     * The points of this group.
     *
     * @param maxima the points that each node can earn at most
     * @param points the points of each child, in their order
     * @return those of the children put together, the bonuses added, within the bounds of the terms
     */
    public Rational points(Maxima maxima, List<Rational> points) {
        return new Combination(this, maxima, points).points();
    }

    /**
     * The points of this group, which may be no fraction.
     *
     * @param maxima the points that each node can earn at most
     * @param points the points of each child, in their order
     * @return as {@link #points}; the least that they may be where no number of digits shows them
     */
    public Real real(Maxima maxima, List<Real> points) {
        return combined(maxima, points).real(points);
    }

    /** The most that the points may be where no number of digits shows them. */
    Real most(Maxima maxima, List<Real> points) {
        return combined(maxima, points).most(points);
    }

    private Combination combined(Maxima maxima, List<Real> points) {
        return new Combination(
                this, maxima, points.stream().map(Real::toRational).toList());
    }

    /**
     * What a point of each child brings to the group.
     *
     * <p>Example: 1 in a sum; 4/3 in a sum of 20 points of which 5 are left out and which is scaled to
     * its maximum.
     *
     * @param maxima the points that each node can earn at most
     * @param points the points of each child, in their order
     * @return a factor for each child; the points times their factors add up to those of the group
     */
    public List<Rational> factors(Maxima maxima, List<Rational> points) {
        return new Combination(this, maxima, points).factors();
    }

    /**
     * The points that this group can have, given those that its children can have.
     *
     * @param points for each child intervals whose union its points are in; none for one that is left out
     * @return intervals whose union holds the points of the group; everything where nobody knows what is
     *     left out
     */
    public List<Interval> possible(List<List<Interval>> points) {
        return Possibilities.of(this, points);
    }

    /**
     * Whether the points are those of the children added up, for every unit.
     *
     * @return false for means, for the best alone, and where the terms bound or rescale the sum
     */
    public boolean isSum() {
        return aggregation instanceof Aggregation.Sum
                && !terms.bound()
                && !(terms.isRescaled() && mayBeLeftOut());
    }

    /**
     * Whether a point of a child brings the same whatever the children have.
     *
     * @return false if the {@link #factors} depend on the points or on what is left out
     */
    public boolean isLinear() {
        return isSum() || (isLinearForOneUnit() && !mayBeLeftOut());
    }

    /**
     * Whether a point of a child brings the same whatever the children have, as long as the same ones are
     * left out.
     *
     * @return false if the {@link #factors} depend on the points
     */
    public boolean isLinearForOneUnit() {
        return aggregation.isLinear() && !terms.bound();
    }

    @Override
    public <R> R fold(Function<Group, R> group, Function<Criterion, R> criterion) {
        return group.apply(this);
    }

    @Override
    public boolean mayBeLeftOut() {
        return children.stream().anyMatch(Node::mayBeLeftOut);
    }

    /**
     * This group with the exact points of its children.
     *
     * @return the group itself, unless it puts together displayed points
     */
    public Group exact() {
        return aggregation.isOfDisplayed()
                ? new Group(id, title, max, aggregation.exact(), children, terms)
                : this;
    }

    /**
     * This group without its cap and its least.
     *
     * <p>Points between the two are reached by the one if they are by the other.
     *
     * @return the group itself if it has neither
     */
    public Group unbounded() {
        return terms.bound()
                ? new Group(id, title, max, aggregation, children, terms.unbounded())
                : this;
    }

    /**
     * The points that can be earned at most.
     *
     * @param maxima those of the children
     * @return the maximum that is stated, or what is left of it; 0 if every child is left out
     */
    public Rational maximum(Maxima maxima) {
        Rational left = sum(maxima);
        if (left.isZero()) {
            return left;
        }
        boolean isWhole = terms.isRescaled() || !(aggregation.exact() instanceof Aggregation.Sum);
        return isWhole ? max : max.min(left);
    }

    /** What brings a sum, of which the children left have these points at most, up to the maximum; else 1. */
    Rational scale(Rational left) {
        boolean isScaled = terms.isRescaled()
                && aggregation.exact() instanceof Aggregation.Sum
                && !left.isZero()
                && max.isAbove(left);
        return isScaled ? max.dividedBy(left) : Rational.ONE;
    }

    /** The maxima of the children that are part of this one's. */
    Rational sum(Maxima maxima) {
        return children.stream()
                .filter(child -> !child.terms().isBonus())
                .map(maxima::of)
                .reduce(Rational.ZERO, Rational::plus);
    }

    /**
     * The gates before all criteria of this group: its own, and those of the groups around it.
     *
     * @return the outermost first, each with the rule of the first criterion behind it
     */
    public List<Requires> gates() {
        List<Criterion> criteria =
                walk().flatMap(node -> node.asCriterion().stream()).toList();
        Set<String> within = walk().skip(1).map(Node::id).collect(Collectors.toSet());
        return criteria.stream()
                .limit(1)
                .flatMap(first -> Requires.before(first.rule()).stream())
                .filter(gate -> !gate.group().isEmpty() && !within.contains(gate.group()))
                .filter(gate -> criteria.stream().allMatch(each -> isBehind(each, gate)))
                .toList();
    }

    private static boolean isBehind(Criterion criterion, Requires gate) {
        return Requires.before(criterion.rule()).stream().anyMatch(gate::isSameGate);
    }

    @Override
    public Explanation explain(Score score) {
        Stream<Explanation> children = score.children().stream().map(Group::line);
        return new Explanation(
                Message.of(FrameworkPhrase.EARNS, label(), score.displayed(), score.max()),
                Value.known(score.points()),
                Stream.of(barred(score), aggregated(score), children, judged(score))
                        .flatMap(each -> each)
                        .toList());
    }

    /** The gates that are shut, unless no criterion asks them: each is awarded, or has no subject. */
    private Stream<Explanation> barred(Score score) {
        return score.walk()
                .filter(each -> each.node().isCriterion() && each.isByRule())
                .limit(1)
                .flatMap(first -> gates().stream()
                        .flatMap(gate -> gate.barring(first.scope().figures()).stream()));
    }

    /** The class of the whole; of a group that its points do not count. */
    private Stream<Explanation> judged(Score score) {
        return id.isEmpty()
                ? score.card().explainClass().stream()
                : score.card().voiding().stream();
    }

    /** That points add up goes without saying. */
    private Stream<Explanation> aggregated(Score score) {
        Stream<Message> how = aggregation instanceof Aggregation.Sum
                ? Stream.empty()
                : Stream.of(aggregation.describe());
        return Stream.concat(how, notices(score).stream().map(Notice::message))
                .map(claim -> new Explanation(claim, Value.known(score.points()), List.of()));
    }

    @Override
    public List<Notice> notices(Score score) {
        Maxima maxima = score.card().maxima();
        Rounding display = score.card().framework().display();
        var together = new Combination(
                this, maxima, score.children().stream().map(Score::points).toList());
        var notices = new ArrayList<Notice>();
        if (!together.scale().equals(Rational.ONE)) {
            notices.add(new Notice(
                    Notice.Kind.RESCALED,
                    Message.of(FrameworkPhrase.SCALED, sum(maxima), max, together.scale())));
        }
        if (!together.sum().equals(together.points())) {
            notices.add(new Notice(
                    Notice.Kind.BOUNDED,
                    Message.of(
                            FrameworkPhrase.BOUNDED,
                            display.round(together.sum()),
                            display.round(together.points()))));
        }
        if (isUndecided(maxima, score.children().stream().map(Score::real).toList())) {
            notices.add(new Notice(
                    Notice.Kind.UNDECIDED,
                    Message.of(FrameworkPhrase.GROUP_TOO_NEAR, Real.MOST_DIGITS)));
        }
        return List.copyOf(notices);
    }

    /** Whether no number of digits shows the points, so that the least that they may be count. */
    boolean isUndecided(Maxima maxima, List<Real> points) {
        return !points.stream().allMatch(Real::isFraction)
                && combined(maxima, points).isUndecided(points);
    }

    @Override
    public Rational most() {
        return exact().points(Maxima.STATED, children.stream().map(Node::most).toList());
    }

    @Override
    public Rational fewest() {
        return exact().points(Maxima.STATED, children.stream().map(Node::fewest).toList());
    }

    @Override
    public List<Message> conventions() {
        Aggregation how = id.isEmpty() ? aggregation : aggregation.exact();
        Stream<Message> together =
                how instanceof Aggregation.Sum ? Stream.empty() : Stream.of(how.describe());
        return Stream.concat(together, terms.describe(max)).toList();
    }

    /**
     * The calculation by which the points follow from those of the children, in words.
     *
     * @return for example {@code the points of the items added up} and {@code no more than 10 points}
     */
    public List<Message> calculation() {
        return Stream.concat(Stream.of(aggregation.exact().describe()), terms.bounds(max))
                .toList();
    }

    private String label() {
        return id.isEmpty() ? title : id + " " + title;
    }

    private static Explanation line(Score child) {
        String label = child.node().id() + " " + child.node().title();
        Message claim = child.status() == Status.EXCLUDED
                ? Message.of(Word.LABELLED, label, Word.LEFT_OUT)
                : Message.of(FrameworkPhrase.EARNS, label, child.displayed(), child.max());
        return new Explanation(claim, Value.known(child.points()), List.of());
    }

    Group withChildren(List<Node> others) {
        return new Group(id, title, max, aggregation, others, terms);
    }
}
