// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * One of some options, each with its share.
 *
 * <p>Example: a committee led by the head earns 1, by a deputy 1/2, by neither 0.
 *
 * @param input an input of type choice
 * @param shares the share of every option of the input, up to 1; below 0 where points are taken off
 */
public record Choice(Input input, Map<String, Rational> shares) implements Measured {

    /**
     * Checks that the options are those of the input.
     *
     * @throws DefinitionException if the input is not a choice, an option is unknown or has no share,
     *     or a share is above 1
     */
    public Choice {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(shares, "shares");
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        ChoiceOptions.requireKnown(input, shares.keySet());
        List<String> without = new ArrayList<>(ChoiceOptions.of(input).keySet());
        without.removeAll(shares.keySet());
        if (!without.isEmpty()) {
            throw new DefinitionException(
                    RuleFault.OPTIONS_WITHOUT_SHARE.of(without, input.name()));
        }
        Band.requireAtMostFull(shares);
    }

    /** Every option of the input has a share, as the constructor saw to. */
    private Rational share(String option) {
        return shares.getOrDefault(option, Rational.ZERO);
    }

    @Override
    public <R> R fold(Measured.Fold<R> fold) {
        return fold.choice().apply(this);
    }

    @Override
    public List<Piece> pieces(Rational maximum) {
        List<String> names = input.type().names();
        var pieces = new ArrayList<Piece>();
        for (Map.Entry<String, Rational> each : shares.entrySet()) {
            var number = Rational.of(names.indexOf(each.getKey()));
            pieces.add(Piece.of(
                    Message.verbatim(each.getKey()), Interval.exactly(number), each.getValue()));
        }
        return List.copyOf(pieces);
    }

    @Override
    public Message branch(Scope scope, Real value, Real rawShare) {
        return Amounts.marks(rawShare, scope.maximum());
    }

    @Override
    public Description describe(Stake stake) {
        return new Description(
                Message.verbatim(input.label()),
                ChoiceOptions.of(input).entrySet().stream()
                        .map(option -> Description.of(
                                RulePhrase.BRANCH,
                                option.getValue(),
                                stake.of(share(option.getKey()))))
                        .toList());
    }

    /**
     * Each option has a share, so that one that cannot be chosen is told only if it earns something, and
     * those that are left are not all worth the same, which is told as such.
     */
    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        boolean alike = reachable(maximum, situation).stream().distinct().count() < 2;
        Map<String, String> labels = ChoiceOptions.of(input);
        return shares.keySet().stream()
                .filter(option -> !alike && share(option).signum() > 0)
                .filter(option -> !situation.allows(input, option))
                .map(option -> RuleFault.OPTION_UNREACHABLE
                        .of(labels.getOrDefault(option, option))
                        .at(this))
                .toList();
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_CHOICE);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Choice(others.apply(input), shares);
    }
}
