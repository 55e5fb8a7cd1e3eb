// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Message;

/**
 * Two scorecards across two versions of a decision: what is due to new rules, what to new data.
 *
 * <p>Rules come first, by convention: the old report by the old rules, then by the new rules, then the
 * new report by the new rules. The first step is the effect of the rules, the second that of the data;
 * they add up exactly, in all and for each criterion. A criterion that only one version has is due to
 * the rules with all that it brings: without them there would be nothing to report. The other order
 * asks what the data would have earned by the old rules; its figures are in {@link
 * #dataFirst()}.
 *
 * @param rules the old report by both versions
 * @param data the old and the new report by the new version
 * @param parts every criterion, and each group whose points are bounded, with both effects
 * @param dataFirst both effects in the other order; empty if the old version refuses the new report
 */
public record Attribution(
        Effect rules, ScorecardComparison data, List<Part> parts, Optional<Split> dataFirst) {

    /** Copies the parts. */
    public Attribution {
        parts = List.copyOf(parts);
    }

    /**
     * A difference in two parts.
     *
     * @param rules what is due to new rules, in points
     * @param data what is due to new data, in points
     */
    public record Split(Rational rules, Rational data) {

        /** {@return the difference, exact} */
        public Rational sum() {
            return rules.plus(data);
        }

        /**
         * Whether the two parts add up to the difference as they are shown.
         *
         * @param display how points are shown
         * @return false where one of them was rounded another way than the others
         */
        public boolean addsUp(Rounding display) {
            BigDecimal shown = display.round(rules).add(display.round(data));
            return shown.compareTo(display.round(sum())) == 0;
        }
    }

    /**
     * The contribution of a criterion, or of the bounds of a group, to the difference.
     *
     * @param criterion the criterion in both versions; a group or the whole for what its bounds bring
     * @param split what is due to the rules and what to the data
     * @param changes the changes of the rules that move the old report's part, as in {@link
     *     Contribution#changes()}
     * @param areTogether whether no one of these changes moves it by itself
     * @param inputs the inputs of its new rule whose values differ
     * @param assertions what is asserted of it otherwise than in the first report
     */
    public record Part(
            Subject criterion,
            Split split,
            List<Change> changes,
            boolean areTogether,
            List<ChangedInput> inputs,
            List<Message> assertions)
            implements Unmapped {

        /** Copies the lists. */
        public Part {
            changes = List.copyOf(changes);
            inputs = List.copyOf(inputs);
            assertions = List.copyOf(assertions);
        }

        /** {@return whether the rules or the data move it, be it in opposite ways} */
        public boolean isMoved() {
            return !split.rules().isZero() || !split.data().isZero();
        }
    }

    /**
     * Compares a report by the old version with one by the new version.
     *
     * @param revision the two versions
     * @param before the first report, its criteria named by the ids of the old version
     * @param after the second report, its criteria named by the ids of the new version
     * @return what is due to what
     * @throws InvalidInputsException if a version refuses its report, or the new version the old
     *     report; each problem names the version
     */
    public static Attribution of(Revision revision, Inputs before, Inputs after) {
        Effect rules = revision.effect(before, Version.OLD);
        var translation = new Translation(revision, Version.NEW);
        Scorecard last = translation.score(after, Version.NEW);
        var data = ScorecardComparison.of(rules.after(), last);
        return new Attribution(
                rules, data, parts(rules, data), dataFirst(translation, rules, after, last));
    }

    private static List<Part> parts(Effect rules, ScorecardComparison data) {
        Map<String, Rational> now = Contributions.of(data.after());
        Map<String, Difference> nodes = new HashMap<>();
        data.nodes().forEach(node -> nodes.put(node.id(), node));
        var parts = new ArrayList<Part>();
        for (Contribution contribution : rules.contributions()) {
            Subject criterion = contribution.criterion();
            Rational last = now.getOrDefault(Effect.key(criterion, Version.NEW), Rational.ZERO);
            Optional<Difference> node = Optional.ofNullable(nodes.get(criterion.after()))
                    .filter(each -> !contribution.isOfBounds());
            parts.add(new Part(
                    criterion,
                    split(criterion, contribution.before(), contribution.after(), last),
                    contribution.changes(),
                    contribution.areTogether(),
                    node.map(Difference::inputs).orElse(List.of()),
                    node.map(Difference::assertions).orElse(List.of())));
        }
        return parts;
    }

    /** Rules up to the middle, data from there; of a criterion that only one version has, all rules. */
    private static Split split(Subject criterion, Rational first, Rational middle, Rational last) {
        return criterion.isInBoth() || criterion.type() == Subject.Type.FRAMEWORK
                ? new Split(middle.minus(first), last.minus(middle))
                : new Split(last.minus(first), Rational.ZERO);
    }

    private static Optional<Split> dataFirst(
            Translation translation, Effect rules, Inputs after, Scorecard last) {
        try {
            Scorecard between = translation.score(after, Version.OLD);
            Map<String, Rational> old = Contributions.of(between);
            Map<String, Rational> now = Contributions.of(last);
            return Optional.of(sum(rules.contributions().stream()
                    .map(each -> reversed(each.criterion(), each.before(), old, now))
                    .toList()));
        } catch (InvalidInputsException refused) {
            return Optional.empty();
        }
    }

    /** Data by the old rules first: the way back from the last to the first, turned round. */
    private static Split reversed(
            Subject criterion,
            Rational first,
            Map<String, Rational> old,
            Map<String, Rational> now) {
        Rational middle = old.getOrDefault(Effect.key(criterion, Version.OLD), Rational.ZERO);
        Rational last = now.getOrDefault(Effect.key(criterion, Version.NEW), Rational.ZERO);
        Split back = split(criterion, last, middle, first);
        return new Split(back.rules().negated(), back.data().negated());
    }

    private static Split sum(List<Split> splits) {
        return splits.stream()
                .reduce(
                        new Split(Rational.ZERO, Rational.ZERO),
                        (one, other) -> new Split(
                                one.rules().plus(other.rules()), one.data().plus(other.data())));
    }

    /** {@return both effects on the total, rules first; the sums of those of the parts} */
    public Split split() {
        return sum(parts.stream().map(Part::split).toList());
    }

    /** {@return the old report by the old rules} */
    public Scorecard before() {
        return rules.before();
    }

    /** {@return the new report by the new rules} */
    public Scorecard after() {
        return data.after();
    }

    /**
     * What a reader should know before comparing, as {@link ScorecardComparison#notices()} says.
     *
     * @return a sentence with a code for each difference of unit, period and kind of figures
     */
    public List<Message> notices() {
        return Circumstances.notices(before(), after());
    }

    /**
     * Whether the figures shown add up: the two totals and the difference, and its two parts.
     *
     * @return false where one of them was rounded another way than the others
     */
    public boolean addsUp() {
        Rounding display = after().framework().display();
        BigDecimal shown = before().displayed().add(display.round(difference()));
        return shown.compareTo(after().displayed()) == 0 && split().addsUp(display);
    }

    /** {@return the new total minus the old one, exact} */
    public Rational difference() {
        return split().sum();
    }
}
