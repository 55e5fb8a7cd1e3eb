// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Input;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.rule.Awarded;
import vn.dti.rule.Comparison;
import vn.dti.rule.Description;
import vn.dti.rule.Explanation;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Rule;
import vn.dti.rule.Stake;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Word;

/**
 * A node that is scored by a rule.
 *
 * @param id the id as printed
 * @param title the title as printed
 * @param max the points that can be earned at most
 * @param rule how points follow from inputs, by the chosen reading
 * @param policy what values that are not known are worth here
 * @param provision what the document says and how it is read
 * @param terms on which its points count
 */
public record Criterion(
        String id,
        String title,
        Rational max,
        Rule rule,
        Policy policy,
        Provision provision,
        Terms terms)
        implements Node {

    /** Takes id and title in their normal form. */
    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(terms, "terms");
        id = NormalText.of(id);
        title = NormalText.of(title);
    }

    /**
     * A criterion on ordinary terms.
     *
     * @param id the id as printed
     * @param title the title as printed
     * @param max the points that can be earned at most
     * @param rule how points follow from inputs, by the chosen reading
     * @param policy what values that are not known are worth here
     * @param provision what the document says and how it is read
     */
    public Criterion(
            String id, String title, Rational max, Rule rule, Policy policy, Provision provision) {
        this(id, title, max, rule, policy, provision, Terms.ordinary());
    }

    /**
     * A criterion without further statements.
     *
     * @param id the id as printed
     * @param title the title
     * @param max the maximum
     * @param rule the rule
     * @return a criterion with the default policy
     */
    public static Criterion of(String id, String title, Rational max, Rule rule) {
        return new Criterion(id, title, max, rule, Policy.DEFAULT, Provision.none());
    }

    @Override
    public <R> R fold(Function<Group, R> group, Function<Criterion, R> criterion) {
        return criterion.apply(this);
    }

    @Override
    public Rational most() {
        return max;
    }

    @Override
    public Rational fewest() {
        return terms.least().orElse(Rational.ZERO);
    }

    @Override
    public List<Message> conventions() {
        return terms.describe(max).toList();
    }

    /**
     * The points that a full share of the rule is worth.
     *
     * <p>Example: 10 of a criterion of at most 10 points, and of one that takes off up to 10: there a share
     * of −1/2 is −5 points.
     *
     * @return the maximum; where that is 0, the points that are taken off at most
     */
    public Rational unit() {
        return max.isZero() ? fewest().negated() : max;
    }

    /**
     * A rule of this criterion in words.
     *
     * @param how the rule in use, or that of another reading
     * @return shares as parts of the maximum; as points where points may be taken off, so that parts of a
     *     maximum would tell nothing
     */
    public Description describe(Rule how) {
        return how.mayTakeOff() || max.isZero() ? inPoints(how) : how.describe();
    }

    /**
     * A rule of this criterion in words, with points in place of parts of the maximum.
     *
     * @param how the rule in use, or that of another reading
     * @return for example {@code 8 points} where that is 4/5 of the maximum
     */
    public Description inPoints(Rule how) {
        return how.describe(Stake.ofPoints(unit()));
    }

    /** Whether points are only taken off here. */
    private boolean onlyDeducts() {
        return max.isZero() && fewest().signum() < 0;
    }

    /**
     * The worth of what is not known, in shares of the {@link #unit()}.
     *
     * @return the policy; where points are only taken off, what counts nothing elsewhere counts the least
     *     points here, and full marks are not a deduction
     */
    public Policy worths() {
        return onlyDeducts() ? policy.ofDeductions() : policy;
    }

    /** The shares of a unit above 0 that lie between the least points and the maximum. */
    Interval shares() {
        Rational unit = unit();
        return Interval.atLeast(fewest().dividedBy(unit)).and(Interval.atMost(max.dividedBy(unit)));
    }

    @Override
    public boolean mayBeLeftOut() {
        return policy.leavesOut() || rule.mayLeaveOut();
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    @Override
    public Explanation explain(Score score) {
        Message claim =
                Message.of(FrameworkPhrase.EARNS, id + " " + title, score.displayed(), score.max());
        return new Explanation(claim, Value.known(score.points()), List.of(why(score)));
    }

    @Override
    public List<Notice> notices(Score score) {
        return score.card().sheet().notices(this);
    }

    /** What the assessor gives or the host asserts is above the rule, which was not asked. */
    private Explanation why(Score score) {
        return score.isByRule()
                ? rule.explain(score.scope())
                : new Explanation(
                        score.notices().get(0).message(), Value.known(score.share()), List.of());
    }

    /**
     * The values of a number that are not refused here, for the field of a form.
     *
     * <p>Example: points that an assessor awards to a criterion of at most 5 points are from 0 to 5,
     * whichever numbers their input takes.
     *
     * @param input an input, of this criterion or not
     * @return its {@link Input#range()}; of the points that its rule awards, within those of this criterion
     */
    public Interval limits(Input input) {
        Interval range = Objects.requireNonNull(input, "input").range();
        return rule instanceof Awarded awarded && awarded.points().equals(input)
                ? range.and(Interval.atLeast(fewest())).and(Interval.atMost(max))
                : range;
    }

    /**
     * Whether the rule of some reading compares units.
     *
     * @return true if a reference range may be given for this criterion
     */
    public boolean usesCohort() {
        for (Reading reading : provision.readings().all()) {
            if (reading.rule().usesCohort()) {
                return true;
            }
        }
        return rule.usesCohort();
    }

    /**
     * The rules by which the criterion may be scored, as its clause may be read in several ways.
     *
     * @return the rule in use, then those of the readings that are not chosen
     */
    public Stream<Rule> rules() {
        Readings readings = provision.readings();
        Stream<Reading> others =
                readings.all().stream().filter(each -> !each.name().equals(readings.chosen()));
        return Stream.concat(Stream.of(rule), others.map(Reading::rule));
    }

    /**
     * Whether the rule of some reading asks for a number of the cohort.
     *
     * @param figure its name in a {@link ReferenceRange}, such as {@code cohort-mean(articles)}
     * @return true if a reference for this criterion may have it
     */
    public boolean asks(String figure) {
        return asked().contains(Objects.requireNonNull(figure, "figure"));
    }

    private Set<String> asked() {
        return rules().flatMap(each -> each.comparisons().stream())
                .flatMap(comparison -> comparison.figures().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What is wrong with a reference for this criterion: an end that no unit can have, such as 80
     * where 80 % is meant, or a statistic that the rule does not ask for.
     *
     * @param range the reference
     * @return a sentence; empty if units can have such values, or nothing is compared
     */
    public Optional<Message> misfit(ReferenceRange range) {
        List<Comparison> asked = rule.comparisons();
        return asked.stream()
                .flatMap(comparison -> impossible(range, comparison).stream())
                .findFirst()
                .or(() -> unasked(range));
    }

    @Override
    public List<Message> numbers(ReferenceRange range) {
        return range.numbers((name, value) -> rule.comparisons().stream()
                .filter(asked -> asked.figures().containsKey(name))
                .findFirst()
                .map(asked -> asked.told(name, value))
                .orElseGet(() -> Message.of(Word.LABELLED, name, value)));
    }

    private Optional<Message> impossible(ReferenceRange range, Comparison comparison) {
        for (String name : comparison.figures().keySet()) {
            Interval possible = comparison.possible(name);
            Optional<Real> value = range.find(name);
            if (value.filter(given -> !possible.contains(given.toRational())).isPresent()) {
                return Optional.of(
                        comparison.isRange()
                                ? impossibleRange(range, comparison.measure())
                                : Message.of(
                                        FrameworkPhrase.STATISTIC_IMPOSSIBLE,
                                        titled(),
                                        name,
                                        value.orElseThrow(),
                                        possible));
            }
        }
        return Optional.empty();
    }

    private Message impossibleRange(ReferenceRange range, Expression compared) {
        var phrase = compared.isShare()
                ? FrameworkPhrase.RANGE_OF_SHARES_IMPOSSIBLE
                : FrameworkPhrase.RANGE_IMPOSSIBLE;
        return Message.of(phrase, titled(), range.min(), range.max());
    }

    private Optional<Message> unasked(ReferenceRange range) {
        Set<String> names = asked();
        return range.figures().keySet().stream()
                .filter(name -> !names.isEmpty() && !names.contains(name))
                .findFirst()
                .map(name -> Message.of(
                        FrameworkPhrase.STATISTIC_NOT_ASKED, titled(), name, List.copyOf(names)));
    }

    /**
     * This criterion by one of its readings.
     *
     * @param reading one of those that {@link #provision()} names
     * @return a copy with the rule of this reading
     */
    public Criterion by(Reading reading) {
        return new Criterion(
                id, title, max, reading.rule(), policy, provision.choosing(reading), terms);
    }

    /** This criterion with other readings. */
    Criterion with(Readings readings) {
        Rule chosen = readings.find(readings.chosen()).map(Reading::rule).orElse(rule);
        return new Criterion(id, title, max, chosen, policy, provision.with(readings), terms);
    }

    /** This criterion as one of its readings understands it, without any other. */
    Criterion clear(Reading reading) {
        return new Criterion(id, title, max, reading.rule(), policy, provision.clear(), terms);
    }

    Criterion withOffices(UnaryOperator<List<String>> named) {
        return new Criterion(id, title, max, rule, policy, provision.withOffices(named), terms);
    }

    Criterion with(Overlay.Assignment assignment) {
        return new Criterion(id, title, max, rule, policy, provision.with(assignment), terms);
    }
}
