package vn.dti.framework;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * The classes that a total falls in (xuất sắc, tốt, khá, …), each from an inclusive lower bound on.
 *
 * <p>Example: with 90 % xuất sắc and 80 % tốt, 594 of 660 points are xuất sắc and 593.99 are tốt; a
 * total below the last bound has no class.
 *
 * @param by what the bounds are compared with
 * @param bounds the lower bounds, the highest first; none where totals are not classed
 */
public record Classes(Scale by, List<Bound> bounds) {

    private static final Classes NONE = new Classes(Scale.POINTS, List.of());

    /** The scale of the bounds. */
    public enum Scale {
        /** Points: a bound of 500 holds for 500 points and more. */
        POINTS,
        /** The share of the maximum: a bound of 9/10 holds for 90 % and more. */
        PERCENT;

        Rational measure(Rational points, Rational max) {
            if (this == POINTS) {
                return points;
            }
            return max.isZero() ? Rational.ZERO : points.dividedBy(max);
        }

        boolean holds(Rational bound) {
            return bound.signum() >= 0 && (this == POINTS || Rational.ONE.isAtLeast(bound));
        }

        /**
         * The name in a framework's YAML.
         *
         * @return {@code points} or {@code percent}
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The lower bound of a class, and what it requires beside points.
     *
     * @param atLeast the lower bound, itself in the class: points, or a share of 0 to 1
     * @param title the class, for example {@code Xuất sắc}
     * @param requires what a unit has to meet beside; {@link Requirement#none()} where points are enough
     */
    public record Bound(Rational atLeast, String title, Requirement requires) {

        /**
         * A bound of points alone.
         *
         * @param atLeast the lower bound, itself in the class: points, or a share of 0 to 1
         * @param title the class
         */
        public Bound(Rational atLeast, String title) {
            this(atLeast, title, Requirement.none());
        }

        Message words(Scale by, Group root) {
            FrameworkPhrase phrase = by == Scale.PERCENT
                    ? FrameworkPhrase.CLASS_FROM_SHARE
                    : FrameworkPhrase.CLASS_FROM_POINTS;
            Message from = Message.of(phrase, title, atLeast);
            return requires.isNone()
                    ? from
                    : Message.of(FrameworkPhrase.CLASS_REQUIRES, from, requires.words(root));
        }
    }

    /**
     * Checks the bounds.
     *
     * @throws DefinitionException with every bound that is negative, above 100 %, or not below the one
     *     before it, and every title that is blank or given twice
     */
    public Classes {
        bounds = List.copyOf(bounds);
        List<Fault> faults = faults(by, bounds);
        if (!faults.isEmpty()) {
            throw new DefinitionException(faults);
        }
    }

    private static List<Fault> faults(Scale by, List<Bound> bounds) {
        var faults = new ArrayList<Fault>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < bounds.size(); i++) {
            Bound bound = bounds.get(i);
            if (!by.holds(bound.atLeast())) {
                FrameworkFault range = by == Scale.PERCENT
                        ? FrameworkFault.CLASS_OUT_OF_PERCENT
                        : FrameworkFault.CLASS_OUT_OF_POINTS;
                faults.add(range.of(bound.title(), bound.atLeast()).at(bound));
            }
            if (i > 0 && !isBelow(bound, bounds.get(i - 1))) {
                Bound before = bounds.get(i - 1);
                faults.add(FrameworkFault.CLASS_ORDER
                        .of(bound.title(), bound.atLeast(), before.title(), before.atLeast())
                        .at(bound, before));
            }
            if (bound.title().isBlank()) {
                faults.add(FrameworkFault.CLASS_BLANK.of(bound.atLeast()).at(bound));
            } else if (!titles.add(NormalText.identity(bound.title()))) {
                faults.add(FrameworkFault.CLASS_TWICE.of(bound.title()).at(bound));
            }
        }
        return faults;
    }

    /** Of one bound are two classes if the better one requires more than points. */
    private static boolean isBelow(Bound bound, Bound before) {
        return before.atLeast().isAbove(bound.atLeast())
                || (before.atLeast().equals(bound.atLeast())
                        && !before.requires().isNone());
    }

    /**
     * The classes of a framework that does not class totals.
     *
     * @return no bounds
     */
    public static Classes none() {
        return NONE;
    }

    /**
     * Classes by points.
     *
     * @param bounds the lower bounds, the highest first
     * @return the classes
     */
    public static Classes byPoints(Bound... bounds) {
        return new Classes(Scale.POINTS, List.of(bounds));
    }

    /**
     * Classes by the share of the maximum.
     *
     * @param bounds the lower bounds, the highest first, each from 0 to 1
     * @return the classes
     */
    public static Classes byPercent(Bound... bounds) {
        return new Classes(Scale.PERCENT, List.of(bounds));
    }

    /**
     * The classes in words.
     *
     * @param root the whole of the framework, whose nodes requirements speak of
     * @return for each where it begins and what it requires, for example {@code Tốt from 80%}, the highest
     *     first
     */
    public List<Message> words(Group root) {
        return bounds.stream().map(bound -> bound.words(by, root)).toList();
    }

    /**
     * The points from which a total is in a class as it is displayed.
     *
     * @param bound one of the bounds
     * @param max the points that can be earned at most
     * @param display how points are shown
     * @return the bound in points, rounded up to what can be displayed
     */
    public Rational points(Bound bound, Rational max, Rounding display) {
        Rational from = by == Scale.POINTS ? bound.atLeast() : bound.atLeast().times(max);
        return Rational.of(from.round(display.places(), RoundingMode.CEILING));
    }

    /** {@return the titles of the classes, the highest first} */
    public List<String> titles() {
        return bounds.stream().map(Bound::title).toList();
    }

    /**
     * The class of a total, compared exactly.
     *
     * @param total the points earned, after prerequisites
     * @param earned the points before prerequisites, which count once these are met
     * @param max the points that can be earned at most
     * @param standing what is known of the unit beside its total
     */
    Classification of(Rational total, Rational earned, Rational max, Eligibility standing) {
        int reached = first(total, max, standing::meets);
        boolean isDenied = standing.isWithoutClass() || reached == bounds.size();
        int open = standing.isBarred() ? first(earned, max, standing::meets) : reached;
        int next = open < reached || (standing.isWithoutClass() && open < bounds.size())
                ? open
                : open - 1;
        return new Classification(
                isDenied ? "" : bounds.get(reached).title(),
                standing.barred(),
                denials(total, max, reached, standing),
                next < 0
                        ? Optional.empty()
                        : Optional.of(next(bounds.get(next), earned, max, standing)));
    }

    /**
     * The class of points alone, whatever is required beside.
     *
     * @param points the points earned
     * @param max the points that can be earned at most
     * @return its title; empty below every bound
     */
    public String ofPoints(Rational points, Rational max) {
        int reached = first(points, max, bound -> true);
        return reached == bounds.size() ? "" : bounds.get(reached).title();
    }

    /** The number of the best class that points reach and whose requirements are met. */
    private int first(Rational points, Rational max, Predicate<Bound> isMet) {
        Rational measure = by.measure(points, max);
        for (int i = 0; i < bounds.size(); i++) {
            Bound bound = bounds.get(i);
            if (measure.isAtLeast(bound.atLeast()) && isMet.test(bound)) {
                return i;
            }
        }
        return bounds.size();
    }

    private List<Classification.Denial> denials(
            Rational points, Rational max, int reached, Eligibility standing) {
        Rational measure = by.measure(points, max);
        return bounds.subList(0, reached).stream()
                .filter(bound -> measure.isAtLeast(bound.atLeast()))
                .map(bound -> new Classification.Denial(bound.title(), standing.unmet(bound)))
                .toList();
    }

    private Classification.Next next(
            Bound bound, Rational earned, Rational max, Eligibility standing) {
        Rational from = by == Scale.POINTS ? bound.atLeast() : bound.atLeast().times(max);
        Rational lacking = from.minus(earned).max(Rational.ZERO);
        var unmet = new ArrayList<>(standing.barred());
        unmet.addAll(standing.unmet(bound));
        return new Classification.Next(bound.title(), lacking, unmet);
    }
}
