// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

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

        Real measure(Real points, Rational max) {
            if (this == POINTS) {
                return points;
            }
            return max.isZero() ? Rational.ZERO : points.multiply(Rational.ONE.dividedBy(max));
        }

        /** A bound in words. */
        Worded words(Rational bound) {
            return Message.of(
                    this == POINTS ? Word.SOME_POINTS : FrameworkPhrase.LEVEL_OF_SHARE, bound);
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
     * @param atLeast the lower bound, itself in the class: points, or a share of 0 to 1; it may differ by kind
     *     of unit
     * @param title the class, for example {@code Xuất sắc}
     * @param requires what a unit has to meet beside; {@link Requirement#none()} where points are enough
     */
    public record Bound(Level atLeast, String title, Requirement requires) implements Unmapped {

        /**
         * A bound that is the same for all units.
         *
         * @param atLeast the lower bound, itself in the class: points, or a share of 0 to 1
         * @param title the class
         * @param requires what a unit has to meet beside
         */
        public Bound(Rational atLeast, String title, Requirement requires) {
            this(new Level.Same(atLeast), title, requires);
        }

        /**
         * A bound of points alone.
         *
         * @param atLeast the lower bound, itself in the class: points, or a share of 0 to 1
         * @param title the class
         */
        public Bound(Rational atLeast, String title) {
            this(atLeast, title, Requirement.none());
        }

        /** {@return whether points alone decide, the same for all units} */
        public boolean isOfPoints() {
            return requires.isNone() && atLeast.isSame();
        }

        /** The class as given. */
        Message given() {
            return Message.of(FrameworkPhrase.CLASS_GIVEN, title);
        }

        /** The same to one kind of unit, where the bound differs by kind. */
        Message givenTo(Condition kind) {
            return Message.of(FrameworkPhrase.CLASS_GIVEN_TO, title, kind);
        }

        /** The class as denied, which points alone never are. */
        Message denied() {
            return Message.of(FrameworkPhrase.CLASS_DENIED, title);
        }

        Message words(Scale by, Group root) {
            Message from = Message.of(FrameworkPhrase.CLASS_FROM, title, atLeast.words(by));
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
            faults.addAll(outOfRange(by, bound));
            if (i > 0) {
                order(bound, bounds.get(i - 1)).ifPresent(faults::add);
            }
            if (bound.title().isBlank()) {
                faults.add(
                        FrameworkFault.CLASS_BLANK.of(bound.atLeast().words(by)).at(bound));
            } else if (!titles.add(NormalText.identity(bound.title()))) {
                faults.add(FrameworkFault.CLASS_TWICE.of(bound.title()).at(bound));
            }
        }
        return faults;
    }

    private static List<Fault> outOfRange(Scale by, Bound bound) {
        FrameworkFault range = by == Scale.PERCENT
                ? FrameworkFault.CLASS_OUT_OF_PERCENT
                : FrameworkFault.CLASS_OUT_OF_POINTS;
        return bound.atLeast().numbers().stream()
                .filter(number -> !by.holds(number))
                .map(number -> range.of(bound.title(), number).at(bound))
                .toList();
    }

    private static Optional<Fault> order(Bound bound, Bound before) {
        return bound.atLeast()
                .beside(before.atLeast())
                .filter(pair -> !isBelow(pair.getKey(), pair.getValue(), before))
                .findFirst()
                .map(pair -> FrameworkFault.CLASS_ORDER
                        .of(bound.title(), pair.getKey(), before.title(), pair.getValue())
                        .at(bound, before));
    }

    /** Of one bound are two classes if the better one requires more than points. */
    private static boolean isBelow(Rational bound, Rational above, Bound before) {
        return above.isAbove(bound)
                || (above.equals(bound) && !before.requires().isNone());
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
     * The points from which the total of a unit is in a class as it is displayed.
     *
     * @param bound one of the bounds
     * @param card the result of the unit
     * @return the bound in points, rounded up to what can be displayed; none if the bound is not known
     */
    public Optional<Rational> points(Bound bound, Scorecard card) {
        return bound.atLeast()
                .of(card.figures())
                .map(level -> inPoints(level, card.max()))
                .map(from -> Rational.of(card.framework().display().roundedUp(from)));
    }

    private Real inPoints(Real level, Rational max) {
        return by == Scale.POINTS ? level : level.multiply(max);
    }

    /** {@return the inputs on which bounds depend, each once} */
    public List<Input> inputs() {
        return bounds.stream()
                .flatMap(bound -> bound.atLeast().inputs().stream())
                .distinct()
                .toList();
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
    Classification of(Real total, Real earned, Rational max, Eligibility standing) {
        int reached = first(total, max, standing);
        boolean isDenied = standing.isWithoutClass() || reached == bounds.size();
        int open = standing.isBarred() ? first(earned, max, standing) : reached;
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
     * @return its title; empty below every bound. A bound that differs by kind of unit is not reached, nor is
     *     one that is too near to tell
     */
    public String ofPoints(Real points, Rational max) {
        Real measure = by.measure(points, max);
        return bounds.stream()
                .filter(bound -> bound.atLeast() instanceof Level.Same same
                        && isAtLeast(measure, same.number()).equals(Value.known(true)))
                .map(Bound::title)
                .findFirst()
                .orElse("");
    }

    /**
     * Whether points are too near to a bound to tell whether they reach it.
     *
     * @param points the points earned
     * @param max the points that can be earned at most
     * @return false for points that are a fraction
     */
    public boolean isUndecided(Real points, Rational max) {
        Real measure = by.measure(points, max);
        return bounds.stream()
                .flatMap(bound -> bound.atLeast().numbers().stream())
                .anyMatch(level -> isAtLeast(measure, level).equals(Value.undecided()));
    }

    /** The number of the best class that points reach and whose requirements are met. */
    private int first(Real points, Rational max, Eligibility standing) {
        Real measure = by.measure(points, max);
        for (int i = 0; i < bounds.size(); i++) {
            Bound bound = bounds.get(i);
            if (isReached(bound, measure, standing) && standing.meets(bound)) {
                return i;
            }
        }
        return bounds.size();
    }

    /** A bound that is not known is not reached, nor is one that is too near to tell. */
    private static boolean isReached(Bound bound, Real measure, Eligibility standing) {
        return reaches(bound, measure, standing).equals(Value.known(true));
    }

    private static Value<Boolean> reaches(Bound bound, Real measure, Eligibility standing) {
        return standing.level(bound)
                .map(level -> isAtLeast(measure, level))
                .orElseGet(Value::missing);
    }

    private static Value<Boolean> isAtLeast(Real measure, Real level) {
        OptionalInt order = measure.shownOrder(level);
        return order.isPresent() ? Value.known(order.getAsInt() >= 0) : Value.undecided();
    }

    private List<Classification.Denial> denials(
            Real points, Rational max, int reached, Eligibility standing) {
        Real measure = by.measure(points, max);
        return bounds.subList(0, reached).stream()
                .filter(bound -> isReached(bound, measure, standing))
                .map(bound -> new Classification.Denial(bound.title(), standing.unmet(bound)))
                .toList();
    }

    private Classification.Next next(Bound bound, Real earned, Rational max, Eligibility standing) {
        Real lacking = standing.level(bound)
                .map(each -> inPoints(each, max).subtract(earned).larger(Rational.ZERO))
                .orElse(Rational.ZERO);
        var unmet = new ArrayList<>(standing.barred());
        Value<Boolean> reached = reaches(bound, by.measure(earned, max), standing);
        if (reached.equals(Value.missing())) {
            unmet.add(standing.unknown(bound, by));
        } else if (reached.equals(Value.undecided())) {
            unmet.add(standing.tooNear(bound, by));
        }
        unmet.addAll(standing.unmet(bound));
        return new Classification.Next(bound.title(), lacking, unmet);
    }
}
