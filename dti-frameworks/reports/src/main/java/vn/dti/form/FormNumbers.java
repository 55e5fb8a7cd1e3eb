// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.Optional;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.form.FormScan.Filled;
import vn.dti.input.InputType;
import vn.dti.input.MismatchException;
import vn.dti.input.Percentage;
import vn.dti.sheet.TableRemarks;

/** Reads the cells of numbers that are not inputs: points of the assessor, ranges of other units. */
record FormNumbers(NumberStyle style, TableRemarks remarks) {

    /** The number of a criterion; anything else is told. */
    Optional<Rational> of(String criterion, Filled filled) {
        try {
            Object raw = filled.cell().value() instanceof Percentage share
                    ? share.toString()
                    : filled.cell().value();
            return Optional.of((Rational) InputType.Plain.AMOUNT.read(raw, style));
        } catch (MismatchException mismatch) {
            remarks.error(FormFinding.NUMBER.at(
                    filled.place(), criterion, InputType.Plain.AMOUNT, filled.text()));
            return Optional.empty();
        }
    }
}
