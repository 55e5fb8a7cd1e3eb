// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.input.Input;
import vn.dti.input.InputType;

/**
 * An answer to one question, and what rules can earn with it whatever the other figures are: to a yes, a
 * no or an option what a {@link Gauge} is to a number.
 *
 * <p>Example: of two parts of a half each, {@code boolean: y} and {@code boolean: z}, a no for y leaves 0
 * and 1/2. Other inputs are taken to vary freely, so that more may be left than figures bring about.
 */
public final class Answered implements Unmapped {

    /** The ways in which a condition holds or does not; of those not known the stronger one later. */
    private enum Holding {
        YES,
        NO,
        OVER_ZERO,
        MISSING,
        NOT_APPLICABLE
    }

    private static final Set<Holding> ANY =
            Collections.unmodifiableSet(EnumSet.allOf(Holding.class));
    private static final Set<Holding> UNKNOWN =
            Collections.unmodifiableSet(EnumSet.range(Holding.OVER_ZERO, Holding.NOT_APPLICABLE));

    private final Input input;
    private final Policy policy;
    private final int number;

    /** Yes for a known answer, else why it is not known. */
    private final Holding state;

    private Answered(Input input, Policy policy, int number, Holding state) {
        this.input = input;
        this.policy = policy;
        this.number = number;
        this.state = state;
    }

    /**
     * The number of answers that an input takes.
     *
     * @param input any input
     * @return 2 for yes or no, the number of options for a choice, 0 for all others
     */
    public static int count(Input input) {
        return input.type() == InputType.Plain.BOOLEAN
                ? 2
                : input.type().names().size();
    }

    /**
     * An answer.
     *
     * @param input an input of type boolean or choice
     * @param policy what values that are not known are worth
     * @param number 0 for no and 1 for yes; of an option its place among those declared, from 0
     * @return what goes with it
     */
    public static Answered by(Input input, Policy policy, int number) {
        return new Answered(input, policy, number, Holding.YES);
    }

    /**
     * No answer.
     *
     * @param input an input of type boolean or choice
     * @param policy what values that are not known are worth
     * @return what goes with an answer that was omitted
     */
    public static Answered missing(Input input, Policy policy) {
        return new Answered(input, policy, -1, Holding.MISSING);
    }

    /**
     * A question that does not apply, and perhaps the whole criterion with it.
     *
     * @param input an input of type boolean or choice
     * @param policy what values that are not known are worth
     * @return what goes with it
     */
    public static Answered notApplicable(Input input, Policy policy) {
        return new Answered(input, policy, -1, Holding.NOT_APPLICABLE);
    }

    /**
     * The shares that a criterion can earn with this answer.
     *
     * @param rule the rule of the criterion
     * @param maximum the points that a full share is worth
     * @return intervals of shares
     */
    public List<Interval> shares(Rule rule, Rational maximum) {
        Stream<Interval> ofWhole = state == Holding.NOT_APPLICABLE
                ? worths(EnumSet.of(Holding.NOT_APPLICABLE), rule.leastShare(maximum))
                : Stream.empty();
        return Stream.concat(ofRule(rule, maximum).stream(), ofWhole).distinct().toList();
    }

    private List<Interval> ofRule(Rule rule, Rational maximum) {
        return rule.fold(new Rule.Fold<>(
                measured -> of(measured, maximum),
                minMax -> free(minMax, maximum),
                parts -> of(parts, maximum),
                cases -> of(cases, maximum),
                requires -> of(requires, maximum),
                awarded -> free(awarded, maximum)));
    }

    private List<Interval> of(Measured rule, Rational maximum) {
        if (rule instanceof YesNo question) {
            return of(
                    holding(question.answer()),
                    List.of(Shares.FULL),
                    List.of(Shares.NONE),
                    Rational.ZERO);
        }
        if (rule instanceof Choice choice && choice.input().equals(input)) {
            return of(choice, maximum);
        }
        return free(rule, maximum);
    }

    private List<Interval> of(Choice choice, Rational maximum) {
        if (state != Holding.YES) {
            return worths(EnumSet.of(state), choice.leastShare(maximum)).toList();
        }
        Rational share = choice.shares().getOrDefault(option(), Rational.ZERO);
        return List.of(Interval.exactly(share));
    }

    private String option() {
        return input.type().names().get(number);
    }

    /** A rule that asks for other inputs, of which any may be omitted, unless it asks for none. */
    private List<Interval> free(Rule rule, Rational maximum) {
        Stream<Interval> worths = rule.inputs().isEmpty()
                ? Stream.empty()
                : worths(UNKNOWN, rule.leastShare(maximum));
        return Stream.concat(rule.attainable(maximum).stream(), worths).toList();
    }

    private List<Interval> of(Parts parts, Rational maximum) {
        List<Interval> sums = Shares.sumsOfRule(parts.parts().stream()
                .map(part -> part.weighted(ofRule(part.rule(), maximum.times(part.share()))))
                .toList());
        return policy.partlyMissing() == Policy.PartlyMissing.WHOLE
                ? Stream.concat(
                                sums.stream(),
                                worths(EnumSet.of(Holding.MISSING), parts.leastShare(maximum)))
                        .toList()
                : sums;
    }

    private List<Interval> of(Cases table, Rational maximum) {
        Rational least = table.leastShare(maximum);
        List<Interval> shares = ofRule(table.otherwise(), maximum);
        for (int index = table.cases().size() - 1; index >= 0; index--) {
            Case each = table.cases().get(index);
            shares = of(holding(each.when()), ofRule(each.then(), maximum), shares, least);
        }
        return shares;
    }

    private List<Interval> of(Requires gated, Rational maximum) {
        return of(
                holding(gated.gate()),
                ofRule(gated.rule(), maximum),
                List.of(Shares.NONE),
                gated.leastShare(maximum));
    }

    private List<Interval> of(
            Set<Holding> holding, List<Interval> yes, List<Interval> no, Rational least) {
        List<Interval> none = List.of();
        Stream<Interval> known = Stream.concat(
                (holding.contains(Holding.YES) ? yes : none).stream(),
                (holding.contains(Holding.NO) ? no : none).stream());
        return Stream.concat(known, worths(holding, least)).distinct().toList();
    }

    private Stream<Interval> worths(Set<Holding> states, Rational least) {
        return states.stream()
                .flatMap(this::worths)
                .filter(worth -> worth != Worth.ERROR)
                .map(worth -> Interval.exactly(worth.share(least)));
    }

    private Stream<Worth> worths(Holding unknown) {
        return switch (unknown) {
            case YES, NO -> Stream.empty();
            case MISSING -> Stream.of(policy.missing());
            case NOT_APPLICABLE -> Stream.of(policy.notApplicable());
            case OVER_ZERO -> Stream.of(policy.zeroDenominator(), policy.nonzeroOverZero());
        };
    }

    private Set<Holding> holding(Condition condition) {
        return condition.fold(new Condition.Fold<>(
                yes -> yes.input().equals(input) ? answered(number == 1) : ANY,
                not -> opposite(holding(not.condition())),
                within -> ANY,
                oneOf -> oneOf.input().equals(input)
                        ? answered(number >= 0 && oneOf.options().contains(option()))
                        : ANY,
                this::holding));
    }

    private Set<Holding> answered(boolean yes) {
        return EnumSet.of(state == Holding.YES && !yes ? Holding.NO : state);
    }

    private static Set<Holding> opposite(Set<Holding> holding) {
        var opposite = EnumSet.copyOf(holding);
        opposite.removeAll(EnumSet.of(Holding.YES, Holding.NO));
        if (holding.contains(Holding.YES)) {
            opposite.add(Holding.NO);
        }
        if (holding.contains(Holding.NO)) {
            opposite.add(Holding.YES);
        }
        return opposite;
    }

    /** One part decides, or all leave it open: then the strongest state that is not known does. */
    private Set<Holding> holding(Compound compound) {
        Holding deciding = compound.deciding() ? Holding.YES : Holding.NO;
        Holding otherwise = compound.deciding() ? Holding.NO : Holding.YES;
        List<Set<Holding>> parts =
                compound.conditions().stream().map(this::holding).toList();
        var holding = EnumSet.noneOf(Holding.class);
        if (parts.stream().anyMatch(each -> each.contains(deciding))) {
            holding.add(deciding);
        }
        if (parts.stream().allMatch(each -> each.contains(otherwise))) {
            holding.add(otherwise);
        }
        var weaker = EnumSet.of(otherwise);
        for (Holding unknown : UNKNOWN) {
            weaker.add(unknown);
            boolean isStrongest = parts.stream().anyMatch(each -> each.contains(unknown))
                    && parts.stream().noneMatch(each -> Collections.disjoint(each, weaker));
            if (isStrongest) {
                holding.add(unknown);
            }
        }
        return holding;
    }

    /** {@return the question and its answer, for logs} */
    @Override
    public String toString() {
        return input.name() + ": " + (state == Holding.YES ? String.valueOf(number) : state);
    }
}
