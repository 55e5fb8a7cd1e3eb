package vn.dti.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import vn.dti.exact.Addends;
import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.rule.Outcome;
import vn.dti.rule.Shortcut;
import vn.dti.rule.Status;

/**
 * The points and the status of every node for one unit, and nothing else: what to keep of many units.
 *
 * <p>A {@link Scorecard} adds the inputs, from which it explains each point. Sums are formed exactly when
 * they are asked for; their displayed digits are told from bounds wherever these suffice.
 */
public final class Breakdown {

    private final Layout layout;

    /** By number of the criterion. */
    private final Addends points;

    /** By number of the criterion, the bits of its caveats, which tell the status too. */
    private final short[] caveats;

    /** The points at best where they differ from the points and from the maximum. */
    private Map<Integer, Rational> ceilings = Map.of();

    Breakdown(Layout layout) {
        this.layout = layout;
        this.points = new Addends(layout.criteria());
        this.caveats = new short[layout.criteria()];
    }

    /** Forgets what was known of a criterion at best, before it is scored again. */
    void clear(int number) {
        if (!ceilings.isEmpty()) {
            ceilings.remove(number);
        }
    }

    void set(int number, Shortcut.Finding finding, Quotient earned) {
        int clamped = finding == Shortcut.Finding.CLAMPED ? Caveat.CLAMPED.bit() : 0;
        caveats[number] = (short) (Caveat.bits(finding.status()) | clamped);
        points.set(number, earned);
    }

    void set(int number, Outcome outcome) {
        Rational max = layout.criterion(number).max();
        caveats[number] = (short) Caveat.bits(outcome.status(), outcome.notices());
        points.set(number, outcome.share().times(max));
        if (!outcome.ceiling().equals(outcome.share())) {
            ceilings = ceilings.isEmpty() ? new HashMap<>() : ceilings;
            ceilings.put(number, outcome.ceiling().times(max));
        }
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
        for (int number = 0; number < caveats.length; number++) {
            if (Caveat.NOT_APPLICABLE.isIn(caveats[number])) {
                criteria++;
                sum = sum.plus(points.sum(number, number + 1));
            }
        }
        return new Exemptions(criteria, sum);
    }

    Layout layout() {
        return layout;
    }

    Rational points(int place) {
        if (layout.isSum(place)) {
            return points.sum(layout.firstCriterion(place), lastCriterion(place));
        }
        return aggregated(place, child -> points(child));
    }

    Rational ceiling(int place) {
        if (status(place) != Status.NEEDS_COHORT && ceilings.isEmpty()) {
            return points(place);
        }
        if (layout.node(place) instanceof Criterion criterion) {
            int number = layout.firstCriterion(place);
            boolean isOpen = statusOf(number) == Status.NEEDS_COHORT;
            return ceilings.getOrDefault(number, isOpen ? criterion.max() : points(place));
        }
        return aggregated(place, child -> ceiling(child));
    }

    private Rational aggregated(int place, IntFunction<Rational> ofChild) {
        Group group = (Group) layout.node(place);
        var earned = new ArrayList<Rational>();
        for (int child = place + 1; child < layout.end(place); child = layout.end(child)) {
            earned.add(ofChild.apply(child));
        }
        List<Rational> maxima = group.children().stream().map(Node::max).toList();
        return group.max().isZero()
                ? Rational.ZERO
                : group.aggregation().points(group.max(), maxima, earned);
    }

    private int lastCriterion(int place) {
        return layout.firstCriterion(layout.end(place));
    }

    BigDecimal displayed(int place) {
        return layout.isSum(place)
                ? points.round(layout.firstCriterion(place), lastCriterion(place), layout.display())
                : layout.display().round(points(place));
    }

    BigDecimal displayedLost(int place) {
        return layout.display().lacking(layout.node(place).max(), displayed(place));
    }

    private Status statusOf(int number) {
        return Caveat.status(caveats[number]);
    }

    /** The caveats of the criteria at or below a node, with what the figures themselves tell. */
    Census census(int place, Sheet sheet) {
        int first = layout.firstCriterion(place);
        var bits = new short[lastCriterion(place) - first];
        boolean contradictory = sheet.isContradictory();
        for (int i = 0; i < bits.length; i++) {
            Criterion criterion = layout.criterion(first + i);
            int figures = contradictory ? sheet.caveats(criterion) : 0;
            int asserted = Caveat.NOT_APPLICABLE.isIn(caveats[first + i])
                    ? sheet.caveatsOfAssertions(criterion)
                    : 0;
            bits[i] = (short) (caveats[first + i] | figures | asserted);
        }
        return new Census(layout, first, bits);
    }

    /** What {@link Status#and} makes of those of the criteria. */
    Status status(int place) {
        int first = layout.firstCriterion(place);
        Status status = statusOf(first);
        for (int number = first + 1; number < lastCriterion(place); number++) {
            status = status.and(statusOf(number));
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
                && Arrays.equals(caveats, that.caveats)
                && points.equals(that.points)
                && ceilings.equals(that.ceilings);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(caveats) + points.hashCode();
    }
}
