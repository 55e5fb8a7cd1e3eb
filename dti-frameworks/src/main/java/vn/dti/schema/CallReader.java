// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Taken;
import vn.dti.input.DateText;
import vn.dti.rule.Expression;
import vn.dti.rule.MonthsAfter;
import vn.dti.rule.Operator;

/** Reads the calls of a formula: days between dates, and by another reader aggregates of records. */
final class CallReader {

    private static final Pattern MONTHS = Pattern.compile("-?[0-9]{1,5}");

    private final Declared inputs;
    private final Findings findings;

    CallReader(Declared inputs, Findings findings) {
        this.inputs = inputs;
        this.findings = findings;
    }

    Optional<Expression> read(FormulaCalls.Call call, Position position, boolean inLine) {
        var text = new FormulaPart(call.text(), position, inLine);
        if (call.isDate()) {
            return date(text);
        }
        FormulaPart argument = text.from(call.inside(), call.text().length() - 1);
        return switch (call.function()) {
            case FormulaCalls.DAYS -> days(argument, position);
            case FormulaCalls.MONTHS_AFTER -> later(argument, position);
            default -> new AggregateReader(inputs, findings).read(call, text);
        };
    }

    private Optional<Expression> date(FormulaPart text) {
        try {
            LocalDate day = LocalDate.parse(text.text());
            findings.took(text.position(), text.text(), Taken.As.DAY, List.of());
            return Optional.of(Expression.of(day));
        } catch (DateTimeException noDay) {
            DocumentFinding.DATE.report(findings, text.position(), text.text());
            return Optional.empty();
        }
    }

    /** A date and a whole number of months. */
    private Optional<Expression> later(FormulaPart argument, Position position) {
        List<FormulaPart> parts = argument.arguments();
        if (!areTwo(FormulaCalls.MONTHS_AFTER, parts, position, "months-after(issued, 24)")) {
            return Optional.empty();
        }
        FormulaPart number = parts.get(1);
        if (!MONTHS.matcher(number.text()).matches()) {
            RecordFinding.MONTHS_NUMBER.report(findings, number.position(), number.text());
            return Optional.empty();
        }
        int months = Integer.parseInt(number.text());
        return operand(parts.get(0))
                .flatMap(date ->
                        new Nodes(findings).at(position, () -> new MonthsAfter(date, months)));
    }

    private boolean areTwo(
            String function, List<FormulaPart> parts, Position position, String meant) {
        if (parts.size() != 2) {
            RecordFinding.AGGREGATE_OF_PARTS.report(
                    findings, position, function, 2, parts.size(), meant);
        }
        return parts.size() == 2;
    }

    private Optional<Expression> days(FormulaPart argument, Position position) {
        List<FormulaPart> dates = argument.arguments();
        if (!areTwo(FormulaCalls.DAYS, dates, position, "days(deadline, submitted)")) {
            return Optional.empty();
        }
        var read = new ArrayList<Expression>();
        for (FormulaPart date : dates) {
            operand(date).ifPresent(read::add);
        }
        return read.size() == 2
                ? new Nodes(findings)
                        .at(position, () -> read.get(0).combined(Operator.DAYS, read.get(1)))
                : Optional.empty();
    }

    /** A date that is written otherwise would be a division. */
    private Optional<Expression> operand(FormulaPart date) {
        Optional<LocalDate> meant = DateText.find(date.text());
        if (meant.isPresent() && !meant.get().toString().equals(date.text())) {
            DocumentFinding.DATE_SUGGESTING.report(
                    findings, date.position(), date.text(), meant.get().toString());
            return Optional.empty();
        }
        return new Formulas(inputs, findings).read(date.text(), date.position(), date.inLine());
    }
}
