// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Notice;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Applied;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.MonthsAfter;
import vn.dti.rule.Operation;
import vn.dti.rule.Rounded;
import vn.dti.rule.Tally;

/**
 * The notices about the records of lists.
 *
 * @param figures the figures of the unit
 */
record RecordNotices(FigureStates figures) {

    static List<FigureState> judged(List<?> records, Condition where) {
        return records.stream()
                .map(record -> new FigureStates((Map<?, ?>) record).holds(where))
                .toList();
    }

    List<Notice.Kind> aboutRecords(Tally tally) {
        if (!(tally instanceof Tally.Records records)
                || !(figures.value(records.list()) instanceof FigureState.Known known)
                || !(known.value() instanceof List<?> list)) {
            return List.of();
        }
        var notices = new ArrayList<Notice.Kind>();
        List<Input> fields = ((InputType.Listing) records.list().type()).fields();
        list.forEach(record ->
                notices.addAll(exceeding(fields, records.where().inputs(), (Map<?, ?>) record)));
        if (judged(list, records.where()).stream()
                .anyMatch(each -> !(each instanceof FigureState.Known))) {
            notices.add(Notice.Kind.RECORDS_LEFT_OUT);
        }
        return notices;
    }

    /** Of each list once, by the fields that any aggregate of it uses. */
    List<Notice.Kind> aboutAggregates(Expression expression) {
        Map<Input, Set<Input>> fields = new LinkedHashMap<>();
        collect(expression, fields);
        var notices = new ArrayList<Notice.Kind>();
        fields.forEach((list, used) -> {
            List<Input> declared = ((InputType.Listing) list.type()).fields();
            if (figures.value(list) instanceof FigureState.Known known
                    && known.value() instanceof List<?> records) {
                records.forEach(record ->
                        notices.addAll(exceeding(declared, List.copyOf(used), (Map<?, ?>) record)));
            }
        });
        return notices;
    }

    private static void collect(Expression expression, Map<Input, Set<Input>> fields) {
        if (expression instanceof Operation operation) {
            collect(operation.left(), fields);
            collect(operation.right(), fields);
        } else if (expression instanceof Applied applied) {
            applied.operands().forEach(operand -> collect(operand, fields));
        } else if (expression instanceof MonthsAfter later) {
            collect(later.date(), fields);
        } else if (expression instanceof Rounded rounded) {
            collect(rounded.operand(), fields);
        } else if (expression instanceof Aggregate aggregate) {
            Set<Input> used = fields.computeIfAbsent(aggregate.list(), list -> new HashSet<>());
            used.addAll(aggregate.each().inputs());
            used.addAll(aggregate.weight().inputs());
            used.addAll(aggregate.where().inputs());
        }
    }

    private static List<Notice.Kind> exceeding(
            List<Input> declared, List<Input> parts, Map<?, ?> values) {
        var read = new FigureStates(values);
        return parts.stream()
                .flatMap(part -> declared.stream()
                        .filter(whole -> part.wholes().contains(whole.name()))
                        .filter(whole -> exceeds(read.value(part), read.value(whole))))
                .map(whole -> Notice.Kind.PART_EXCEEDS_WHOLE)
                .toList();
    }

    static boolean exceeds(FigureState part, FigureState whole) {
        return part instanceof FigureState.Known
                && whole instanceof FigureState.Known
                && part.number().compareTo(whole.number()) > 0;
    }
}
