// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.input.Figures;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Items;
import vn.dti.input.Problem;
import vn.dti.input.Value;
import vn.dti.wording.Message;

/** The value of an {@link Aggregate} for one unit. */
final class AggregateEvaluation implements Evaluation {

    private static final Value<Boolean> NO = Value.known(false);

    private final Aggregate aggregate;
    private final Evaluation each;
    private final Evaluation weight;
    private final Evaluation where;

    /** The index of the list; −1 where it is not declared. */
    private final int index;

    AggregateEvaluation(Aggregate aggregate, int index) {
        var fields = new Evaluations(aggregate.declaration());
        this.aggregate = aggregate;
        this.each = fields.of(aggregate.each());
        this.weight = fields.of(aggregate.weight());
        this.where = fields.of(aggregate.where());
        this.index = index;
    }

    /**
     * A record of the list.
     *
     * @param number its number in the list, from 1
     * @param record its fields
     * @param counts whether it counts; one that is not known to be left out does
     * @param value its value
     * @param weight its weight
     * @param isPassedOver whether it is left out for its value
     */
    record Item(
            int number,
            Figures record,
            boolean counts,
            Value<Real> value,
            Value<Real> weight,
            boolean isPassedOver) {

        Item passedOver() {
            return new Item(number, record, false, value, weight, true);
        }

        private boolean isKnown() {
            return value.isKnown() && weight.isKnown();
        }

        private Real known() {
            return ((Value.Known<Real>) value).value();
        }

        private Real knownWeight() {
            return ((Value.Known<Real>) weight).value();
        }
    }

    @Override
    public void evaluate(Figures figures, Register result) {
        Value<?> list = index < 0 ? Value.missing(aggregate.list().name()) : figures.value(index);
        if (!(list instanceof Value.Known<?> known)) {
            result.set(list);
            return;
        }
        try {
            evaluate(records((Items) known.value()), result);
        } catch (UndecidedException undecided) {
            result.set(Value.undecided());
        }
    }

    private void evaluate(List<Figures> records, Register result) {
        List<Item> counted = items(records).stream().filter(Item::counts).toList();
        Value<?> state = state(counted);
        if (state.isKnown()) {
            reduce(counted, result);
        } else {
            result.set(state);
        }
    }

    /** The number of those that qualify does not tell what they say. */
    private List<Figures> records(Items items) {
        if (items instanceof Items.Listed listed) {
            return listed.records();
        }
        throw new InvalidInputsException(List.of(new Problem(
                aggregate.list().name(),
                Message.of(
                        RulePhrase.RECORDS_NEEDED,
                        aggregate.list().titled(),
                        ((Items.Counted) items).number()))));
    }

    /**
     * The records of a list, with what each of them adds.
     *
     * @throws UndecidedException if it is not shown which of them are the best or the worst
     */
    List<Item> items(List<Figures> records) {
        var items = new ArrayList<Item>();
        for (Figures record : records) {
            items.add(item(items.size() + 1, record));
        }
        boolean isKnown = items.stream().allMatch(item -> !item.counts() || item.isKnown());
        return isKnown && aggregate.pick().isPresent()
                ? picked(items, aggregate.pick().get())
                : items;
    }

    private Item item(int number, Figures record) {
        String place = aggregate.list().name() + "[" + number + "].";
        Value<Boolean> counts = Evaluations.answer(where, record);
        if (!counts.isKnown()) {
            Value<Real> unknown = InRecord.of(counts, place).propagated();
            return new Item(number, record, true, unknown, unknown, false);
        }
        return new Item(
                number,
                record,
                !counts.equals(NO),
                InRecord.of(Evaluations.value(each, record), place),
                InRecord.of(Evaluations.value(weight, record), place),
                false);
    }

    private static List<Item> picked(List<Item> items, Pick pick) {
        Comparator<Item> order = (one, other) -> one.known().order(other.known());
        Set<Item> chosen = new HashSet<>(items.stream()
                .filter(Item::counts)
                .sorted(pick.isBest() ? order.reversed() : order)
                .limit(pick.number())
                .toList());
        return items.stream()
                .map(item -> chosen.contains(item) || !item.counts() ? item : item.passedOver())
                .toList();
    }

    /** What keeps the whole from being known, of all records together. */
    private static Value<?> state(List<Item> counted) {
        Value<Real> state = Value.known(Rational.ZERO);
        for (Item item : counted) {
            state = Value.and(Value.and(state, item.value()), item.weight());
        }
        return state;
    }

    private void reduce(List<Item> counted, Register result) {
        if (aggregate.reduction() == Reduction.SUM) {
            result.set(sum(counted));
        } else if (aggregate.reduction() == Reduction.GEOMETRIC_MEAN) {
            geometricMean(counted, result);
        } else if (aggregate.reduction().isChoice() && !counted.isEmpty()) {
            result.set(aggregate
                    .reduction()
                    .chosen(counted.stream().map(Item::known).toList()));
        } else {
            mean(counted, result);
        }
        result.requireNotTooLarge();
    }

    private static Real sum(List<Item> counted) {
        return counted.stream()
                .map(item -> item.known().multiply(item.knownWeight()))
                .reduce(Rational.ZERO, Real::add);
    }

    private static Real weights(List<Item> counted) {
        return counted.stream().map(Item::knownWeight).reduce(Rational.ZERO, Real::add);
    }

    private void geometricMean(List<Item> counted, Register result) {
        if (weights(counted).signum() == 0) {
            result.set(Value.undefined(Rational.ZERO));
            return;
        }
        Optional<Real> mean = ElementaryFunction.geometricMean(
                counted.stream().map(Item::known).toList(),
                counted.stream().map(Item::knownWeight).toList());
        if (mean.isPresent()) {
            result.set(mean.get());
        } else {
            result.set(new Value.Undefined<>(
                    Rational.ONE, List.of(), Optional.of(new AggregateText(aggregate))));
        }
    }

    /** Of no records, and of records without weight, 0/0. */
    private static void mean(List<Item> counted, Register result) {
        Real weights = weights(counted);
        if (weights.signum() == 0) {
            result.set(new Value.Undefined<>(sum(counted).toRational(), List.of()));
        } else {
            result.set(sum(counted).divide(weights));
        }
    }
}
