// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.RoundingMode;
import java.util.List;
import vn.dti.rule.Condition;
import vn.dti.rule.Steps;
import vn.dti.rule.Tally;

/**
 * The number of items that a rule counts, from its definition.
 *
 * @param figures the figures of the unit
 */
record Tallied(FigureStates figures) {

    FigureState items(Tally tally) {
        if (tally instanceof Tally.Amount amount) {
            return figures.value(amount.expression());
        }
        if (tally instanceof Steps steps) {
            return figures.value(steps.value()).then(number -> {
                Fraction held = ((Fraction) number).over(FigureStates.exact(steps.step()));
                return FigureState.known((steps.whole() ? held.round(0, RoundingMode.FLOOR) : held)
                        .max(Fraction.ZERO));
            });
        }
        var records = (Tally.Records) tally;
        return figures.value(records.list())
                .then(items -> items instanceof List<?> list
                        ? number(list, records.where())
                        : FigureState.known(items));
    }

    private FigureState number(List<?> records, Condition where) {
        long number = 0;
        for (FigureState holds : RecordNotices.judged(records, where)) {
            if (holds instanceof FigureState.Undefined over && over.dividend().signum() != 0) {
                return holds;
            }
            number += holds.is(true) ? 1 : 0;
        }
        return FigureState.known(Fraction.of(number));
    }
}
