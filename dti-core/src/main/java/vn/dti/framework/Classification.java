// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.wording.Message;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * The class of a unit, what kept it from a better one, and what it lacks to the next.
 *
 * <p>Example: 594 of 660 points reach xuất sắc from 90 %, but a criterion has none, so that the class is
 * tốt; to xuất sắc no points are lacking, but that criterion.
 *
 * @param title the class, such as {@code Tốt}; empty where there is none
 * @param barred the prerequisites of the whole that are not met, each with its consequence and its reasons
 * @param denials the classes that the points reach but whose own requirements are not met, the best first
 * @param next the class above; empty for the best one, and where there are no classes
 */
public record Classification(
        String title, List<Explanation> barred, List<Denial> denials, Optional<Next> next) {

    /** The classification where totals are not classed. */
    public static final Classification NONE =
            new Classification("", List.of(), List.of(), Optional.empty());

    /** A sentence names this many measured values; all are among the reasons. */
    private static final int MEASURES = 3;

    /** Copies the lists. */
    public Classification {
        barred = List.copyOf(barred);
        denials = List.copyOf(denials);
    }

    /**
     * A class that the points of a unit reach, but that is denied.
     *
     * @param title the class
     * @param reasons its requirements that are not met, each with its reasons
     */
    public record Denial(String title, List<Explanation> reasons) {
        /** Copies the reasons. */
        public Denial {
            reasons = List.copyOf(reasons);
        }

        /** The class as denied, as {@link Classes.Bound#denied()} has it. */
        Message branch() {
            return Message.of(FrameworkPhrase.CLASS_DENIED, title);
        }

        /** {@return the class with what it requires and the unit does not meet, and what was measured} */
        public Message words() {
            Worded unmet = language -> reasons.stream()
                    .map(reason -> stated(reason).in(language))
                    .collect(Collectors.joining("; "));
            return Message.of(FrameworkPhrase.CLASS_DENIED_FOR, title, unmet);
        }
    }

    /**
     * The lack of a unit that keeps it from the class above.
     *
     * @param title the class
     * @param lacking the points up to its bound, as rankings compare them; 0 where it is reached
     * @param unmet its requirements and the prerequisites that are not met, each with its reasons
     */
    public record Next(String title, Real lacking, List<Explanation> unmet) {
        /** Copies the reasons. */
        public Next {
            unmet = List.copyOf(unmet);
        }

        /**
         * The points lacking, as displayed points have to rise.
         *
         * @param display how points are shown
         * @return rounded up, so that they are enough; without trailing zeros
         */
        public BigDecimal displayed(Rounding display) {
            return display.roundedUp(lacking);
        }
    }

    /**
     * Why the unit is not in a better class that its points reach.
     *
     * @return the prerequisites that are not met, then each class that is denied
     */
    public List<Explanation> reasons() {
        var reasons = new ArrayList<>(barred);
        for (Denial denial : denials) {
            reasons.add(new Explanation(
                    Message.of(FrameworkPhrase.CLASS_UNMET, denial.title()),
                    Value.known(false),
                    denial.reasons()));
        }
        return reasons;
    }

    /** {@return the class in words: its title; that there is none, and why not, if there is none} */
    public Message named() {
        if (!title.isEmpty()) {
            return Message.verbatim(title);
        }
        return barred.isEmpty() ? Message.of(FrameworkPhrase.NO_CLASS) : Message.of(Word.UNCLASSED);
    }

    /**
     * The class, why it is no better one, and what is lacking to the next, whose reasons are not said twice.
     *
     * @param display how points are shown
     */
    List<Explanation> explain(Rounding display) {
        Message claim = Message.of(Word.LABELLED, Word.CLASS, named());
        var explained = new ArrayList<Explanation>();
        explained.add(new Explanation(claim, Value.known(title), List.of()));
        explained.addAll(reasons());
        next.filter(above -> denials.stream().noneMatch(each -> each.title().equals(above.title())))
                .ifPresent(above -> explained.add(explain(above, display)));
        return explained;
    }

    private Explanation explain(Next above, Rounding display) {
        BigDecimal lacking = above.displayed(display);
        FrameworkPhrase phrase;
        if (lacking.signum() == 0) {
            phrase = barred.isEmpty()
                    ? FrameworkPhrase.NEXT_CLASS_REQUIRES
                    : FrameworkPhrase.NEXT_CLASS_BARRED_ONLY;
        } else {
            phrase = barred.isEmpty()
                    ? FrameworkPhrase.NEXT_CLASS
                    : FrameworkPhrase.NEXT_CLASS_BARRED;
        }
        return new Explanation(
                Message.of(phrase, above.title(), lacking),
                Value.known(above.lacking()),
                above.unmet().subList(barred.size(), above.unmet().size()));
    }

    /**
     * The same, each in a sentence.
     *
     * @return the prerequisites that are not met, each class that is denied with what it requires, both with
     *     what was measured, and that the bound of the next class is not known, if so
     */
    public List<Message> withheld() {
        Stream<Message> unknown = next.stream()
                .flatMap(each -> each.unmet().stream())
                .map(Explanation::claim)
                .filter(claim -> claim.phrase() == FrameworkPhrase.LEVEL_UNKNOWN
                        || claim.phrase() == FrameworkPhrase.LEVEL_TOO_NEAR);
        return Stream.of(
                        barred.stream().map(Classification::stated),
                        denials.stream().map(Denial::words),
                        unknown)
                .flatMap(each -> each)
                .toList();
    }

    /**
     * What is asked, in a sentence with what was measured: what the claim rests on in the end.
     *
     * @param reason a prerequisite that is not met, or what a class requires
     * @return for example {@code the prerequisite “Half of group 2” is not met: no class (group 2: 22.5 / 50 points)}
     */
    public static Message stated(Explanation reason) {
        List<Message> measured = reason.because().stream()
                .flatMap(Classification::grounds)
                .map(Explanation::claim)
                .distinct()
                .toList();
        if (measured.isEmpty()) {
            return reason.claim();
        }
        Worded first = language -> measured.stream()
                .limit(MEASURES)
                .map(each -> each.in(language))
                .collect(Collectors.joining("; "));
        int more = measured.size() - MEASURES;
        return more <= 0
                ? Message.of(Word.WITH, reason.claim(), first)
                : Message.of(FrameworkPhrase.MEASURED, reason.claim(), first, more);
    }

    private static Stream<Explanation> grounds(Explanation reason) {
        return reason.because().isEmpty()
                ? Stream.of(reason)
                : reason.because().stream().flatMap(Classification::grounds);
    }

    /**
     * What is not met as no number of digits shows whether it is.
     *
     * @return each in a sentence; none where all is shown
     */
    public Stream<Message> undecided() {
        Stream<Explanation> lacking = next.stream().flatMap(each -> each.unmet().stream());
        return Stream.concat(reasons().stream(), lacking)
                .flatMap(Classification::tooNear)
                .distinct();
    }

    /** The last reasons that are undecided; some say so themselves. */
    private static Stream<Message> tooNear(Explanation reason) {
        List<Message> below =
                reason.because().stream().flatMap(Classification::tooNear).toList();
        if (!below.isEmpty() || !(reason.value() instanceof Value.Undecided)) {
            return below.stream();
        }
        boolean saysSo = reason.claim().phrase() == FrameworkPhrase.LEVEL_TOO_NEAR
                || reason.claim().phrase() == FrameworkPhrase.HAS_TOO_NEAR;
        return Stream.of(
                saysSo
                        ? reason.claim()
                        : Message.of(
                                FrameworkPhrase.REQUIREMENT_TOO_NEAR,
                                reason.claim(),
                                Real.MOST_DIGITS));
    }

    /** {@return the class that the points reach, whatever is required beside; empty if there is none} */
    public String reached() {
        return Stream.concat(denials.stream().map(Denial::title), Stream.of(title))
                .findFirst()
                .orElse("");
    }
}
