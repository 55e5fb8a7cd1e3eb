// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Items;
import vn.dti.input.Percentage;
import vn.dti.input.Problem;
import vn.dti.input.Value;

/** The values known of a unit before its form is filled in, as cells take them. */
final class FormValues {

    /** Spreadsheet programs keep no more digits of a number. */
    private static final int DIGITS = 15;

    /** Days before are counted otherwise by one program than by another. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String NOTHING = "";

    private final Inputs inputs;
    private final Figures figures;

    private FormValues(Inputs inputs, Figures figures) {
        this.inputs = inputs;
        this.figures = figures;
    }

    /**
     * The values of a report.
     *
     * @throws InvalidInputsException with everything that the framework refuses of its figures
     */
    static FormValues of(Framework framework, Inputs inputs) {
        var problems = new ArrayList<Problem>();
        Figures figures = Declaration.of(framework.inputs()).read(inputs, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInputsException(problems);
        }
        return new FormValues(inputs, figures);
    }

    Inputs inputs() {
        return inputs;
    }

    Object of(Input input) {
        return cell(input, figures.value(input));
    }

    /** Why an input does not apply, if that is what is known of it. */
    Optional<String> excuse(Input input) {
        return figures.value(input) instanceof Value.NotApplicable<?> excused
                ? Optional.of(excused.reason())
                : Optional.empty();
    }

    /** The records of a list; none where it is not known, or was only counted. */
    List<Figures> records(Input list) {
        return figures.value(list)
                .find(Items.Listed.class)
                .map(Items.Listed::records)
                .orElse(List.of());
    }

    static Object cell(Input input, Value<?> value) {
        if (value instanceof Value.Known<?> known) {
            return known(input, known.value());
        }
        return value instanceof Value.NotApplicable<?> excused
                ? "n/a: " + excused.reason()
                : NOTHING;
    }

    private static Object known(Input input, Object value) {
        if (value instanceof Rational number) {
            return input.type() == InputType.Plain.PERCENT ? share(number) : number(number);
        }
        if (value instanceof Boolean yes) {
            return yes ? FormEntry.YES : FormEntry.NO;
        }
        if (value instanceof LocalDate day) {
            return day.isBefore(FIRST_DAY) ? day.toString() : day;
        }
        if (value instanceof Items items) {
            return items instanceof Items.Counted counted
                    ? number(counted.number())
                    : emptyList(items);
        }
        return input.type() instanceof InputType.Choice choice
                ? FormEntry.option(choice, value.toString())
                : value;
    }

    /** A list without records differs from one that was not filled in. */
    private static Object emptyList(Items items) {
        return items instanceof Items.Listed listed && listed.records().isEmpty()
                ? BigDecimal.ZERO
                : NOTHING;
    }

    /** A number as a cell keeps it, or else as a fraction, which reads the same in every style. */
    static Object number(Rational number) {
        Optional<BigDecimal> decimal = kept(number);
        return decimal.isPresent() ? decimal.get() : number.toString();
    }

    private static Object share(Rational share) {
        if (kept(share).isPresent()) {
            return new Percentage(share);
        }
        return share.isAbove(Rational.ONE) ? share.times(100) + "%" : share.toString();
    }

    private static Optional<BigDecimal> kept(Rational number) {
        return number.toExactDecimal()
                .map(BigDecimal::stripTrailingZeros)
                .filter(decimal -> decimal.precision() <= DIGITS);
    }
}
