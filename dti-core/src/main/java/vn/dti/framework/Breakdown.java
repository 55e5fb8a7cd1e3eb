// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.rule.Points;
import vn.dti.rule.Status;

/**
 * The points and the status of every node for one unit, and nothing else: what to keep of many units.
 *
 * <p>A {@link Scorecard} adds the inputs, from which it explains each point. Sums are formed exactly when
 * they are asked for; their displayed digits are told from bounds wherever these suffice.
 */
public final class Breakdown implements Unmapped {

    private final Outline layout;

    private final Points points;

    /** Whether a prerequisite that is not met sets the total to 0. */
    private final boolean isVoid;

    /** Whether that is settled, whatever data is still to come. */
    private final boolean isVoidForGood;

    /**
     * The inputs whose figures contradict others, once they have been asked for. Threads see what an
     * Optional holds without a fence, which each unit would pay.
     */
    private Optional<BitSet> contradicted = Optional.empty();

    Breakdown(Outline layout, Points points) {
        this(layout, points, false, false);
    }

    private Breakdown(Outline layout, Points points, boolean isVoid, boolean isVoidForGood) {
        this.layout = layout;
        this.points = points;
        this.isVoid = isVoid;
        this.isVoidForGood = isVoidForGood;
    }

    /** The same figures with other points, which tell the same of themselves. */
    Breakdown with(Points others) {
        var changed = new Breakdown(layout, others);
        changed.contradicted = contradicted;
        return changed;
    }

    /** The same, its total subject to the prerequisites. */
    Breakdown judged(Submission sheet) {
        List<Prerequisite> voiding = layout.voiding();
        if (voiding.isEmpty()) {
            return this;
        }
        Grounds grounds = grounds(sheet, Map.of());
        return new Breakdown(
                layout,
                points,
                voiding.stream().anyMatch(each -> !each.isMet(grounds)),
                voiding.stream().anyMatch(each -> each.isMissed(grounds)));
    }

    boolean isVoid() {
        return isVoid;
    }

    /** What is known of the unit beside its total, if some criteria had other points. */
    Grounds grounds(Submission sheet, Map<String, Real> others) {
        return new Grounds(
                (Group) layout.node(0),
                maxima(),
                sheet.figures(),
                criterion -> Optional.ofNullable(others.get(criterion.id()))
                        .map(Span::exactly)
                        .orElseGet(
                                () -> possible(layout.firstCriterion(layout.get(criterion.id())))),
                criterion -> sheet.outcome(criterion).share());
    }

    private Span possible(int number) {
        return Grounds.possible(
                points.real(number),
                layout.criterion(number),
                points.status(number),
                points.kinds(number));
    }

    Points ofCriteria() {
        return points;
    }

    /** {@return the total, exact} */
    public Rational points() {
        return points(0);
    }

    /** {@return the total as the framework displays it, for example 544.73} */
    public BigDecimal displayed() {
        return displayed(0);
    }

    /**
     * The points of one node.
     *
     * @param id the id of a group or a criterion, for example {@code 7.2}
     * @return its points, exact
     * @throws NoSuchElementException if the framework has no such node
     */
    public Rational points(String id) {
        return points(layout.get(id));
    }

    /**
     * The points of one node, which may be no fraction.
     *
     * @param id the id of a group or a criterion, for example {@code 7.2}
     * @return its points
     * @throws NoSuchElementException if the framework has no such node
     */
    public Real real(String id) {
        return real(layout.get(id));
    }

    /**
     * The displayed points of one node.
     *
     * @param id the id of a group or a criterion, for example {@code 7.2}
     * @return its points as the framework displays them, without trailing zeros
     * @throws NoSuchElementException if the framework has no such node
     */
    public BigDecimal displayed(String id) {
        return displayed(layout.get(id));
    }

    /**
     * The points of one node as a percentage of its maximum.
     *
     * @param id the id of a group or a criterion, for example {@code 7.2}
     * @param rounding how it is shown
     * @return without trailing zeros; 0 of 0 points are 0
     * @throws NoSuchElementException if the framework has no such node
     */
    public BigDecimal percent(String id, Rounding rounding) {
        int place = layout.get(id);
        Rational max = max(place);
        if (max.isZero()) {
            return BigDecimal.ZERO;
        }
        Rational factor = Rational.of(100).dividedBy(max);
        return isSum(place)
                ? points.round(layout.firstCriterion(place), lastCriterion(place), factor, rounding)
                : rounding.round(real(place).multiply(factor));
    }

    /**
     * How the points of one node came about.
     *
     * @param id the id of a group or a criterion, for example {@code 7.2}
     * @return its status, as {@link Score#status()} gives it
     * @throws NoSuchElementException if the framework has no such node
     */
    public Status status(String id) {
        return status(layout.get(id));
    }

    /**
     * The criteria that the unit is said to have no subject for.
     *
     * @return their number and the points that they are given for it
     */
    public Exemptions exemptions() {
        long criteria = 0;
        Rational sum = Rational.ZERO;
        for (int number = 0; number < points.size(); number++) {
            if (points.status(number) == Status.NOT_APPLICABLE) {
                criteria++;
                sum = sum.plus(points.get(number));
            }
        }
        return new Exemptions(criteria, sum);
    }

    Outline layout() {
        return layout;
    }

    /** The total before prerequisites. */
    Rational earned() {
        return earnedOnly().points(0);
    }

    /** The same, which may be no fraction. */
    Real realEarned() {
        return earnedOnly().real(0);
    }

    /** The same points, of which no prerequisite takes any. */
    private Breakdown earnedOnly() {
        return isVoid ? new Breakdown(layout, points) : this;
    }

    /** Whether all points are fractions for sure. */
    boolean isFraction() {
        return isFraction(0);
    }

    Rational points(int place) {
        return place == 0 && isVoid ? Rational.ZERO : aggregated(place);
    }

    private Rational aggregated(int place) {
        if (layout.isSum(place)) {
            return points.sum(layout.firstCriterion(place), lastCriterion(place));
        }
        return isFraction(place)
                ? aggregated(place, child -> points(child))
                : real(place).toRational();
    }

    /** Whether the points of a node are a fraction for sure. */
    private boolean isFraction(int place) {
        return !layout.mayNarrow(place)
                && points.areFractions(layout.firstCriterion(place), lastCriterion(place));
    }

    /** The points of a node, which may be no fraction. */
    Real real(int place) {
        if (isFraction(place) || (place == 0 && isVoid)) {
            return points(place);
        }
        if (layout.isSum(place)) {
            return points.realSum(layout.firstCriterion(place), lastCriterion(place));
        }
        var earned = new ArrayList<Real>();
        for (int child = place + 1; child < layout.end(place); child = layout.end(child)) {
            earned.add(real(child));
        }
        return ((Group) layout.node(place)).real(maxima(), earned);
    }

    Rational ceiling(int place) {
        if (!points.mayRise() || (place == 0 && isVoidForGood)) {
            return points(place);
        }
        return layout.node(place).isCriterion()
                ? points.ceiling(layout.firstCriterion(place))
                : aggregated(place, child -> ceiling(child));
    }

    private Rational aggregated(int place, IntFunction<Rational> ofChild) {
        Group group = (Group) layout.node(place);
        var earned = new ArrayList<Rational>();
        for (int child = place + 1; child < layout.end(place); child = layout.end(child)) {
            earned.add(ofChild.apply(child));
        }
        return group.points(maxima(), earned);
    }

    /** The maxima for this unit. */
    Maxima maxima() {
        return points.leaveOut() ? node -> max(layout.get(node.id())) : Maxima.STATED;
    }

    Rational max(int place) {
        Node node = layout.node(place);
        return points.leaveOut()
                ? node.fold(
                        group -> group.maximum(maxima()),
                        criterion ->
                                status(place) == Status.EXCLUDED ? Rational.ZERO : criterion.max())
                : node.max();
    }

    /** Whether the points of a node are those of its criteria added up, and nothing else. */
    private boolean isSum(int place) {
        return layout.isSum(place) && !(place == 0 && isVoid);
    }

    private int lastCriterion(int place) {
        return layout.firstCriterion(layout.end(place));
    }

    BigDecimal displayed(int place) {
        return isSum(place)
                ? points.round(layout.firstCriterion(place), lastCriterion(place), layout.display())
                : layout.display().round(real(place));
    }

    /**
     * Whether the displayed points of one node are proved.
     *
     * @param id the id of a group or a criterion, for example {@code 7.2}
     * @return false for points that are not a fraction and too near to a border between two decimals
     * @throws NoSuchElementException if the framework has no such node
     */
    public boolean isProved(String id) {
        return isProved(layout.get(id));
    }

    boolean isProved(int place) {
        return isFraction(place) || layout.display().isProved(real(place));
    }

    /** What displayed points lack to the displayed maximum. */
    BigDecimal displayedLost(int place, BigDecimal displayed) {
        return layout.node(place).terms().isBonus()
                ? displayed.negate()
                : layout.display().lacking(displayedMax(place), displayed);
    }

    private BigDecimal displayedMax(int place) {
        return points.leaveOut() ? layout.display().round(max(place)) : layout.displayedMax(place);
    }

    /** The caveats of the criteria at or below a node, with what the figures themselves tell. */
    Census census(int place, Submission sheet) {
        int first = layout.firstCriterion(place);
        var bits = new short[lastCriterion(place) - first];
        BitSet inputs = contradicted(sheet.figures());
        for (int i = 0; i < bits.length; i++) {
            int figures = layout.uses(first + i, inputs) ? Caveat.CONTRADICTED.bit() : 0;
            Status status = points.status(first + i);
            int asserted = status == Status.NOT_APPLICABLE
                    ? sheet.caveatsOfAssertions(layout.criterion(first + i))
                    : 0;
            int own = Caveat.bits(status, points.kinds(first + i));
            bits[i] = (short) (own | figures | asserted);
        }
        return new Census(layout, first, bits);
    }

    /** Whether an input of a criterion contradicts others, such as a part above its whole. */
    boolean isContradicted(int criterion, Figures figures) {
        return layout.uses(criterion, contradicted(figures));
    }

    private BitSet contradicted(Figures figures) {
        Optional<BitSet> known = contradicted;
        if (known.isEmpty()) {
            known = Optional.of(layout.contradicted(figures));
            contradicted = known;
        }
        return known.orElseThrow();
    }

    /** What {@link Status#and} makes of those of the criteria. */
    Status status(int place) {
        int first = layout.firstCriterion(place);
        Status status = points.status(first);
        for (int number = first + 1; number < lastCriterion(place); number++) {
            status = status.and(points.status(number));
        }
        return status;
    }

    /**
     * Breakdowns are equal if they are of one framework and have the same points and statuses.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Breakdown that
                && layout == that.layout
                && isVoid == that.isVoid
                && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    /** {@return the total as displayed, for logs} */
    @Override
    public String toString() {
        return displayed(0).toPlainString() + "/" + max(0);
    }
}
