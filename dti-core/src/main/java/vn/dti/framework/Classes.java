package vn.dti.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.dti.exact.Rational;
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
     * The lower bound of a class.
     *
     * @param atLeast the lower bound, itself in the class: points, or a share of 0 to 1
     * @param title the class, for example {@code Xuất sắc}
     */
    public record Bound(Rational atLeast, String title) {}

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
            if (i > 0 && bound.atLeast().isAtLeast(bounds.get(i - 1).atLeast())) {
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
     * @return for each where it begins, for example {@code Tốt from 80%}, the highest first
     */
    public List<Message> words() {
        FrameworkPhrase phrase = by == Scale.PERCENT
                ? FrameworkPhrase.CLASS_FROM_SHARE
                : FrameworkPhrase.CLASS_FROM_POINTS;
        return bounds.stream()
                .map(bound -> Message.of(phrase, bound.title(), bound.atLeast()))
                .toList();
    }

    /** {@return the titles of the classes, the highest first} */
    public List<String> titles() {
        return bounds.stream().map(Bound::title).toList();
    }

    /**
     * The class of a total, compared exactly.
     *
     * @param points the points earned
     * @param max the points that can be earned at most
     * @return its title; empty if the points are below every bound
     */
    public String of(Rational points, Rational max) {
        Rational measure = by.measure(points, max);
        return bounds.stream()
                .filter(bound -> measure.isAtLeast(bound.atLeast()))
                .findFirst()
                .map(Bound::title)
                .orElse("");
    }
}
