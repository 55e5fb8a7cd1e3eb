package vn.dti.rule;

import java.util.List;
import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Value;
import vn.dti.wording.Message;

/** A rule that measures one value and gives it a share. */
public sealed interface Measured extends Rule permits Ratio, Bands, Choice, YesNo, Count, Formula {

    /**
     * The share before it is clamped to 0…1.
     *
     * @param scope the criterion and the unit's figures
     * @return any number, in one of the four states
     */
    Value<Rational> rawShare(Scope scope);

    /**
     * The branch that a known value takes.
     *
     * @param scope the criterion and the unit's figures
     * @param rawShare the known share
     * @return for example {@code 75% is below the target 80%: 75% / 80% × 30 = 28.125}
     */
    Message branch(Scope scope, Rational rawShare);

    /**
     * What the measured value rests on.
     *
     * @param scope the criterion and the unit's figures
     * @return the expression with its numbers, or the inputs
     */
    List<Explanation> because(Scope scope);

    /**
     * The branch that a known value takes, by name.
     *
     * @param scope the criterion and the unit's figures
     * @param rawShare the known share
     * @return one of {@link #branches()}
     */
    Message branchName(Scope scope, Rational rawShare);

    @Override
    default List<Message> branchesTaken(Scope scope) {
        return rawShare(scope) instanceof Value.Known<Rational> known
                ? List.of(branchName(scope, known.value()))
                : List.of();
    }

    @Override
    default Outcome score(Scope scope) {
        return Outcome.settle(rawShare(scope), scope);
    }

    /**
     * The short way to the share before it is clamped.
     *
     * @param setting the criterion and the places of inputs
     * @return a way that gives what {@link #rawShare} gives, or is closed; what lies below 0 or above
     *     1 may be another such number
     */
    Evaluation evaluation(Setting setting);

    @Override
    default Shortcut shortcut(Setting setting) {
        Evaluation share = evaluation(setting);
        return new MeasuredShortcut(setting, inputs()) {
            @Override
            Finding earn(Figures figures, Quotient points) {
                return share.evaluate(figures, points) ? settle(points) : Finding.CLOSED;
            }
        };
    }

    @Override
    default Explanation explain(Scope scope) {
        Value<Rational> raw = rawShare(scope);
        Outcome outcome = Outcome.settle(raw, scope);
        Message claim = raw instanceof Value.Known<Rational> known
                ? branch(scope, known.value())
                : outcome.notices().get(0).message();
        return new Explanation(claim, Value.known(outcome.share()), because(scope));
    }
}
