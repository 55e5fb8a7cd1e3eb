// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * Shares of sub-rules added up; a checklist is parts of {@link YesNo}.
 *
 * <p>Each part is clamped by itself: a half that measures 130 % earns its half and no more. A part
 * whose value is not known gets what the policy says, the other parts still count; where some parts are
 * missing, {@link Policy#partlyMissing} may say so of the whole instead. The status is what {@link
 * Status#and} makes of those of the parts.
 *
 * @param parts one or more parts, worth 1 together at most
 */
public record Parts(List<Part> parts) implements Rule {

    /**
     * Checks the sum of the shares.
     *
     * @throws DefinitionException if there is no part, or they are worth more than 1 together
     */
    public Parts {
        Objects.requireNonNull(parts, "parts");
        parts = List.copyOf(parts);
        Rational sum = Rational.ZERO;
        for (Part part : parts) {
            sum = sum.plus(part.share());
        }
        if (parts.isEmpty() || sum.isAbove(Rational.ONE)) {
            throw new DefinitionException(RuleFault.PARTS_EXCEED.of(sum));
        }
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.parts().apply(this);
    }

    @Override
    public Explanation explain(Scope scope) {
        Outcome outcome = score(scope);
        Message claim = Message.of(
                RulePhrase.PARTS_ADDED, Amounts.product(outcome.share(), scope.maximum()));
        return new Explanation(
                claim,
                Value.known(outcome.share()),
                parts.stream().map(part -> explain(part, scope)).toList());
    }

    private static Explanation explain(Part part, Scope scope) {
        Scope inner = scope.ofPart(part.share());
        Explanation why = part.rule().explain(inner);
        Rational points = part.rule().score(inner).share().times(inner.maximum());
        Message claim = Message.of(
                RulePhrase.PART_EARNS, title(part), Amounts.exact(points), inner.maximum());
        return new Explanation(
                claim, Value.known(points), isGiven(part) ? List.of() : List.of(why));
    }

    /** A part that every unit has in full is said by its own line. */
    private static boolean isGiven(Part part) {
        return part.rule().equals(Formula.fixed(Rational.ONE));
    }

    private static Message title(Part part) {
        return part.title().isEmpty()
                ? Message.of(RulePhrase.A_PART, Amounts.marks(part.share()))
                : Message.verbatim(part.title());
    }

    @Override
    public Description describe(Stake stake) {
        return new Description(
                Message.of(RulePhrase.PARTS),
                parts.stream().map(part -> describe(part, stake)).toList());
    }

    private static Description describe(Part part, Stake stake) {
        Stake inner = stake.part(part.share());
        Message heading = part.title().isEmpty()
                ? Message.of(RulePhrase.A_PART, inner.full())
                : Message.of(RulePhrase.PART, part.title(), inner.full());
        return isGiven(part)
                ? Description.of(heading)
                : Description.of(heading, part.rule().describe(inner));
    }

    @Override
    public List<Message> branches() {
        return parts.stream()
                .flatMap(part -> Branches.within(title(part), part.rule().branches()).stream())
                .toList();
    }

    @Override
    public List<Message> branches(Situation situation) {
        return parts.stream()
                .flatMap(part ->
                        Branches.within(title(part), part.rule().branches(situation)).stream())
                .toList();
    }

    @Override
    public List<Message> branchesTaken(Scope scope) {
        return parts.stream()
                .flatMap(part -> Branches.within(
                        title(part), part.rule().branchesTaken(scope.ofPart(part.share())))
                        .stream())
                .toList();
    }

    @Override
    public Rational leastShare(Rational maximum) {
        return parts.stream()
                .map(part ->
                        part.rule().leastShare(maximum.times(part.share())).times(part.share()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** A part whose value is not known gets nothing or all of its share, as the policy says. */
    @Override
    public List<Interval> attainable(Rational maximum) {
        return Shares.sumsOfRule(parts.stream()
                .map(part -> part.weighted(
                        Shares.orNoneOrFull(part.rule().attainable(maximum.times(part.share())))))
                .toList());
    }

    /** Parts that cannot all earn all, as of a question and its opposite, are told if nothing else is. */
    @Override
    public List<Fault> doubtsOfWhole(Rational maximum, Situation situation) {
        List<Fault> others = Rule.super.doubtsOfWhole(maximum, situation);
        return others.isEmpty()
                        && FullMarks.excludeEachOther(
                                List.of(FullMarks.of(this, maximum)), situation)
                ? List.of(RuleFault.PARTS_EXCLUDE_EACH_OTHER.of().at(this))
                : others;
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        return Shares.sumsOfRule(parts.stream()
                .map(part -> part.weighted(
                        part.rule().reachable(maximum.times(part.share()), situation)))
                .toList());
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        var faults = new ArrayList<Fault>();
        for (Part part : parts) {
            if (part.share().isZero()) {
                faults.add(RuleFault.PART_OF_NOTHING.of().at(part.rule()));
            } else {
                faults.addAll(part.rule().doubtsOfWhole(maximum.times(part.share()), situation));
            }
        }
        return faults.isEmpty() ? alike() : faults;
    }

    /** Parts that ask the same: one was probably copied; several may be given to all. */
    private List<Fault> alike() {
        Set<Rule> seen = new HashSet<>();
        return parts.stream()
                .filter(part -> !part.rule().inputs().isEmpty() && !seen.add(part.rule()))
                .map(part -> RuleFault.PARTS_ALIKE.of(title(part)).at(part.rule()))
                .toList();
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_PARTS);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Parts(parts.stream()
                .map(part -> new Part(part.title(), part.share(), part.rule().withInputs(others)))
                .toList());
    }

    @Override
    public List<Input> inputs() {
        var inputs = new LinkedHashSet<Input>();
        for (Part part : parts) {
            inputs.addAll(part.rule().inputs());
        }
        return List.copyOf(inputs);
    }

    @Override
    public Stream<Input> lists() {
        return parts.stream().flatMap(part -> part.rule().lists());
    }

    @Override
    public List<Comparison> comparisons() {
        return parts.stream()
                .flatMap(part -> part.rule().comparisons().stream())
                .toList();
    }

    @Override
    public int stages() {
        return parts.stream().mapToInt(part -> part.rule().stages()).max().orElse(0);
    }

    @Override
    public List<Message> remarks(ReferenceRange range) {
        return parts.stream()
                .flatMap(part -> part.rule().remarks(range).stream())
                .distinct()
                .toList();
    }

    @Override
    public ShareCurve course(Scope scope, Input varying) {
        return parts.stream()
                .map(part -> part.rule().course(scope.ofPart(part.share()), varying))
                .reduce(ShareCurve.still(varying), ShareCurve::and);
    }

    @Override
    public List<Input> levers() {
        return parts.stream()
                .flatMap(part -> part.rule().levers().stream())
                .distinct()
                .toList();
    }
}
