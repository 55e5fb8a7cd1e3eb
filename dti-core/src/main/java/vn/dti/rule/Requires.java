// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * A gate before a rule: if the condition does not hold, the share is 0 whatever the rule would give, or
 * the criterion is left out for the unit.
 *
 * <p>Example: without a section on the portal, 30 articles earn nothing. The rule is not asked then,
 * so that its inputs may be missing.
 *
 * @param gate the condition
 * @param rule the rule behind it
 * @param group the group that the gate is for, with all of its criteria; empty for one of its own
 * @param leavesOut whether the criterion does not apply where the gate is shut, so that neither its points
 *     nor its maximum count
 */
public record Requires(Condition gate, Rule rule, String group, boolean leavesOut) implements Rule {

    /**
     * A gate before one criterion alone.
     *
     * @param gate the condition
     * @param rule the rule behind it
     */
    public Requires(Condition gate, Rule rule) {
        this(gate, rule, "");
    }

    /**
     * A gate that earns nothing where it is shut.
     *
     * @param gate the condition
     * @param rule the rule behind it
     * @param group the group that the gate is for; empty for one criterion alone
     */
    public Requires(Condition gate, Rule rule, String group) {
        this(gate, rule, group, false);
    }

    /**
     * The gates before a rule.
     *
     * @param rule any rule
     * @return the outermost first; none for a rule that is not behind a gate
     */
    public static List<Requires> before(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        return rule instanceof Requires gate
                ? Stream.concat(Stream.of(gate), before(gate.rule()).stream()).toList()
                : List.of();
    }

    /**
     * The rule behind all of its gates.
     *
     * @param rule any rule
     * @return the rule itself if there is no gate before it
     */
    public static Rule behind(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        return rule instanceof Requires gate ? behind(gate.rule()) : rule;
    }

    /**
     * Whether another gate asks the same on behalf of the same group, whatever the rules behind both.
     *
     * @param other another gate
     * @return for example true for the gates of one group before two of its criteria
     */
    public boolean isSameGate(Requires other) {
        return gate.equals(other.gate) && group.equals(other.group) && leavesOut == other.leavesOut;
    }

    /**
     * The reason why nothing behind this gate counts.
     *
     * @param figures what is known of the unit
     * @return that the gate is shut, or that it is not known whether it is, with the condition and its
     *     figures; empty where it is open
     */
    public Optional<Explanation> barring(Figures figures) {
        Value<Boolean> open = gate.holds(figures);
        if (open.equals(Value.known(true))) {
            return Optional.empty();
        }
        Explanation condition = Reasons.condition(gate, figures);
        return Optional.of(
                open.isKnown() ? new Explanation(shut(), open, List.of(condition)) : condition);
    }

    @Override
    public Rational leastShare(Rational maximum) {
        return rule.leastShare(maximum);
    }

    @Override
    public boolean mayLeaveOut() {
        return leavesOut || rule.mayLeaveOut();
    }

    private Message shut() {
        if (leavesOut) {
            return Message.of(RulePhrase.DOES_NOT_APPLY);
        }
        return group.isEmpty()
                ? Message.of(RulePhrase.GATE_SHUT)
                : Message.of(RulePhrase.GATE_OF_GROUP_SHUT, group);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.requires().apply(this);
    }

    @Override
    public Explanation explain(Scope scope) {
        Value<Boolean> open = gate.holds(scope.figures());
        Explanation condition = Reasons.condition(gate, scope.figures());
        if (open.equals(Value.known(true))) {
            Explanation why = rule.explain(scope);
            List<Explanation> because =
                    Stream.concat(Stream.of(condition), why.because().stream()).toList();
            return new Explanation(why.claim(), why.value(), because);
        }
        Message claim = open.isKnown() ? shut() : score(scope).notices().get(0).message();
        return new Explanation(claim, Value.known(score(scope).share()), List.of(condition));
    }

    @Override
    public Description describe(Stake stake) {
        Description inner = rule.describe(stake);
        Stream<Description> shut = Stream.of(described());
        return new Description(
                inner.line(), Stream.concat(inner.branches().stream(), shut).toList());
    }

    /**
     * The gate in words, without the rule behind it.
     *
     * @return for example {@code only if “Has a section” is “yes”; else 0 points}
     */
    public Description described() {
        if (leavesOut) {
            return Description.of(RulePhrase.APPLIES, gate);
        }
        return group.isEmpty()
                ? Description.of(RulePhrase.GATE, gate)
                : Description.of(RulePhrase.GATE_OF_GROUP, group, gate);
    }

    @Override
    public List<Message> branches() {
        return Stream.concat(Stream.of(shut()), rule.branches().stream()).toList();
    }

    @Override
    public List<Message> branches(Situation situation) {
        Stream<Message> shut =
                situation.where(new Not(gate)).isPresent() ? Stream.of(shut()) : Stream.empty();
        return Stream.concat(shut, behind(situation).flatMap(open -> rule.branches(open).stream()))
                .toList();
    }

    @Override
    public List<Message> branchesTaken(Scope scope) {
        Value<Boolean> open = gate.holds(scope.figures());
        if (open.equals(Value.known(true))) {
            return rule.branchesTaken(scope);
        }
        return open.isKnown() ? List.of(shut()) : List.of();
    }

    /** Behind a gate that is shut every value earns nothing. */
    @Override
    public List<Interval> earning(Interval shares, Rational maximum) {
        return shares.contains(Rational.ZERO)
                ? List.of(Interval.all())
                : rule.earning(shares, maximum);
    }

    @Override
    public List<Interval> attainable(Rational maximum) {
        Stream<Interval> shut = Stream.of(Shares.NONE);
        return Stream.concat(shut, rule.attainable(maximum).stream()).distinct().toList();
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        Stream<Interval> shut = Stream.of(Shares.NONE);
        Stream<Interval> open = situation.splitOfConsistent(List.of(gate)).get(0).stream()
                .flatMap(behind -> rule.reachable(maximum, behind).stream());
        return Stream.concat(shut, open).distinct().toList();
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        return Stream.concat(
                        gateDoubts(situation).stream(),
                        behind(situation).flatMap(behind -> rule.doubts(maximum, behind).stream()))
                .toList();
    }

    /** Where the gate is open; a gate that never opens is told, not what is behind it. */
    private Stream<Situation> behind(Situation situation) {
        return situation.where(gate).stream();
    }

    /** That a gate never opens, here or anywhere; one that is always open here is harmless. */
    private List<Fault> gateDoubts(Situation situation) {
        List<Fault> anywhere = gate.doubts(situation.unconditional());
        return anywhere.isEmpty() && behind(situation).findAny().isEmpty()
                ? List.of(RuleFault.CONDITION_NEVER.of(gate).at(gate))
                : anywhere;
    }

    /** A rule behind a gate is doubtful by itself: whether the gate is shut does not change it. */
    @Override
    public List<Fault> doubtsOfWhole(Rational maximum, Situation situation) {
        List<Fault> pieces = doubts(maximum, situation);
        List<Fault> alone =
                pieces.isEmpty() ? Shares.doubts(rule, rule.reachable(maximum, situation)) : pieces;
        if (!alone.isEmpty()) {
            return alone;
        }
        List<Fault> whole = Shares.doubts(gate, reachable(maximum, situation));
        return whole.isEmpty() ? answered(maximum, situation) : whole;
    }

    /**
     * That a question is answered by the gate already. A limit that the gate asks for earns full marks or
     * nothing, as may be meant; a criterion may ask again what the gate of its group does.
     */
    private List<Fault> answered(Rational maximum, Situation situation) {
        return behind(situation)
                .filter(behind -> rule instanceof YesNo && group.isEmpty())
                .filter(behind -> rule.reachable(maximum, behind).equals(List.of(Shares.FULL)))
                .map(behind -> RuleFault.ANSWERED_BY_GATE.of(gate).at(rule))
                .toList();
    }

    @Override
    public Message kind() {
        return rule.kind();
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Requires(gate.withInputs(others), rule.withInputs(others), group, leavesOut);
    }

    @Override
    public List<Input> inputs() {
        var inputs = new LinkedHashSet<>(gate.inputs());
        inputs.addAll(rule.inputs());
        return List.copyOf(inputs);
    }

    @Override
    public Stream<Input> lists() {
        return Stream.concat(Aggregate.lists(gate), rule.lists());
    }

    @Override
    public List<Comparison> comparisons() {
        return Stream.concat(
                        Comparison.of(CohortStatistic.in(gate)).stream(),
                        rule.comparisons().stream())
                .toList();
    }

    /** What is behind the gate is compared among those for which it is open. */
    @Override
    public int stages() {
        return CohortStatistic.depth(gate) + rule.stages();
    }

    @Override
    public List<Message> remarks(ReferenceRange range) {
        return rule.remarks(range);
    }

    @Override
    public ShareCurve course(Scope scope, Input varying) {
        return gate.course(scope.figures(), varying).or(rule.course(scope, varying));
    }

    @Override
    public List<Input> levers() {
        return Stream.concat(gate.levers().stream(), rule.levers().stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Expression> measure() {
        return rule.measure();
    }

    /** A gate before one that leaves out has a say too: while it is shut, the criterion counts. */
    @Override
    public Optional<Expression> measure(Scope scope) {
        return rule.measure(scope);
    }

    @Override
    public Set<Input> leavingOut() {
        Stream<Input> own = mayLeaveOut() ? gate.inputs().stream() : Stream.empty();
        return Stream.concat(own, rule.leavingOut().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
