// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.RoundingMode;
import java.util.List;
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
                        ? number(list, records)
                        : FigureState.known(items));
    }

    private FigureState number(List<?> items, Tally.Records asked) {
        long number = 0;
        List<FigureState> judged = RecordNotices.judged(items, asked.where());
        for (int record = 0; record < judged.size(); record++) {
            FigureState holds = judged.get(record);
            if (holds instanceof FigureState.Undefined over && over.dividend().signum() != 0) {
                return Records.named(holds, asked.list().name() + "[" + (record + 1) + "].");
            }
            number += holds.is(true) ? 1 : 0;
        }
        return FigureState.known(Fraction.of(number));
    }
}
