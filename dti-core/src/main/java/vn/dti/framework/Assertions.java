// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Value;
import vn.dti.rule.Outcome;
import vn.dti.rule.Rule;
import vn.dti.rule.Scope;
import vn.dti.rule.Status;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * Contradictions of assertions about a criterion: by figures beside them, or by another assertion.
 *
 * <p>Example: 6.2 does not apply as the unit has no procedures, and 31 of 41 services are reported.
 * Neither is an error, as either may be meant; a reader has to know. Figures of 0/0 agree that there is
 * no subject and are not told.
 */
final class Assertions {

    private final Scope scope;
    private final Rule rule;

    Assertions(Scope scope, Rule rule) {
        this.scope = scope;
        this.rule = rule;
    }

    List<Notice> notices(Status status) {
        var notices = new ArrayList<Notice>();
        List<Message> reported = reported();
        if (scope.award().isPresent()) {
            scope.notApplicable()
                    .ifPresent(reason -> notices.add(new Notice(
                            Notice.Kind.AWARDED_BESIDE_OTHERS,
                            Message.of(FrameworkPhrase.AWARDED_NOT_APPLICABLE, reason))));
            if (!reported.isEmpty()) {
                notices.add(new Notice(
                        Notice.Kind.AWARDED_BESIDE_OTHERS,
                        Message.of(FrameworkPhrase.AWARDED_WITH_FIGURES, reported, worth())));
            }
        } else if (status == Status.NOT_APPLICABLE && !reported.isEmpty() && !agree()) {
            notices.add(new Notice(
                    Notice.Kind.NOT_APPLICABLE_WITH_FIGURES,
                    scope.notApplicable().isPresent()
                            ? Message.of(FrameworkPhrase.EXEMPT_WITH_FIGURES, reported, worth())
                            : Message.of(FrameworkPhrase.EXEMPT_WITH_SOME_FIGURES, reported)));
        }
        return notices;
    }

    /** The figures of the criterion itself: those that it is measured by may be reported for others. */
    private List<Message> reported() {
        List<Input> own = rule.levers().isEmpty() ? rule.inputs() : rule.levers();
        return own.stream()
                .filter(input -> scope.figures().value(input).isKnown())
                .map(input -> Message.of(Word.TITLED, input.label(), input.name()))
                .toList();
    }

    /** Figures of 0/0 say themselves that there is nothing to measure. */
    private boolean agree() {
        boolean none = rule.levers().stream()
                .map(input -> scope.figures().value(input))
                .allMatch(value -> value.equals(Value.known(Rational.ZERO)));
        return none
                && outcome()
                        .filter(each -> each.status() == Status.ZERO_DENOMINATOR)
                        .isPresent();
    }

    private Message worth() {
        return outcome()
                .map(outcome -> Message.of(
                        FrameworkPhrase.FIGURES_EARN,
                        scope.display().round(outcome.share().times(scope.maximum()))))
                .orElseGet(() -> Message.of(FrameworkPhrase.FIGURES_REFUSED));
    }

    /** What the rule would give; empty if it refuses the figures. */
    private Optional<Outcome> outcome() {
        try {
            return Optional.of(rule.score(scope));
        } catch (InvalidInputsException | TooLargeException refused) {
            return Optional.empty();
        }
    }
}
