// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.NumberStyle;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * The reader of what a host gave for single inputs.
 *
 * @param numbers how texts write numbers
 * @param problems receives everything that is wrong; values at fault read as missing
 */
record RawValues(NumberStyle numbers, List<Problem> problems) {

    private static final int MOST_GUESSES = 100;
    private static final Message NOTHING = Message.of(Word.NOTHING);

    Value<?> read(Slot slot, Object raw, String place) {
        Input input = slot.input();
        if (raw instanceof Earlier.Read earlier) {
            return earlier.value();
        }
        if (raw instanceof Value<?> stated) {
            return stated.fold(new Value.Cases<>(
                    known -> read(slot, known, place),
                    names -> Value.missing(input.name()),
                    reason -> asserted(reason, input, place),
                    Value::undefined,
                    Value::undecided,
                    Value::awaited));
        }
        if (slot.fields().isPresent() && raw instanceof List<?> items) {
            return Value.known(new Items.Listed(records(slot, items, place)));
        }
        try {
            Object value = input.type().read(raw, numbers);
            Optional<Message> impossible = input.impossible(value, slot.range(), place);
            if (impossible.isEmpty()) {
                return Value.known(value);
            }
            problems.add(new Problem(place, impossible.get()));
        } catch (MismatchException mismatch) {
            problems.add(mismatch.problem(input, place, raw, isWorthGuessing()));
        }
        return Value.missing(input.name());
    }

    /** To guess takes time for each mistake, and of thousands no more than the first are read. */
    boolean isWorthGuessing() {
        return problems.size() < MOST_GUESSES;
    }

    private Value<Object> asserted(String reason, Input input, String place) {
        if (reason.isBlank()) {
            problems.add(
                    new Problem(place, Message.of(InputPhrase.NO_REASON, input.titled(place))));
            return Value.missing(input.name());
        }
        return Value.notApplicable(reason);
    }

    private List<Figures> records(Slot list, List<?> raw, String place) {
        Declaration fields = list.fields().orElse(Declaration.NONE);
        var records = new ArrayList<Figures>();
        for (int number = 1; number <= raw.size(); number++) {
            String record = place + "[" + number + "]";
            Object item = raw.get(number - 1);
            if (item instanceof Map<?, ?> given) {
                records.add(fields.read(given, record + ".", this));
            } else {
                Object found = item == null ? NOTHING : JavaValues.shown(item);
                problems.add(noRecord(list.input().titled(record), record, found));
            }
        }
        return records;
    }

    private static Problem noRecord(Message title, String place, Object found) {
        Message expected = Message.of(InputPhrase.A_RECORD);
        return new Problem(place, Message.of(InputPhrase.EXPECTED, title, found, expected));
    }
}
