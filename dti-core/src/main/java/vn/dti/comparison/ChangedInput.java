// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.ArrayList;
import java.util.List;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Items;
import vn.dti.input.Value;
import vn.dti.wording.Message;

/**
 * An input whose value is another one in the second report.
 *
 * @param input the input
 * @param before its value in the first report, in one of the four states
 * @param after its value in the second report
 */
public record ChangedInput(Input input, Value<?> before, Value<?> after) {

    private static final int MOST_NAMED = 10;

    static List<ChangedInput> of(List<Input> inputs, Score before, Score after) {
        Figures old = before.scope().figures();
        Figures now = after.scope().figures();
        return inputs.stream()
                .filter(input -> !old.value(input).equals(now.value(input)))
                .map(input -> new ChangedInput(input, old.value(input), now.value(input)))
                .toList();
    }

    /**
     * The change in words.
     *
     * @return for example {@code Số tin bài: 21 tin bài → 18 tin bài [articles]}; of a list it names the
     *     records that are new or changed
     */
    public Message message() {
        Message change = Message.of(
                ComparisonPhrase.INPUT,
                input.label(),
                input.shown(before),
                input.shown(after),
                input.name());
        List<Object> records = otherRecords();
        return records.isEmpty() ? change : Message.of(ComparisonPhrase.RECORDS, change, records);
    }

    /** The records of the second report that the first one has not, by number and name; the first ten. */
    private List<Object> otherRecords() {
        var former = new ArrayList<>(records(before));
        List<Figures> present = records(after);
        var others = new ArrayList<Object>();
        for (int i = 0; i < present.size(); i++) {
            if (!former.remove(present.get(i))) {
                others.add(Message.of(ComparisonPhrase.RECORD, i + 1, named(present.get(i))));
            }
        }
        if (others.size() <= MOST_NAMED) {
            return others;
        }
        var named = new ArrayList<>(others.subList(0, MOST_NAMED));
        named.add(Message.of(ComparisonPhrase.MORE_RECORDS, others.size() - MOST_NAMED));
        return named;
    }

    private String named(Figures record) {
        return ((InputType.Listing) input.type())
                .nameOf(record)
                .map(name -> " “" + name + "”")
                .orElse("");
    }

    private static List<Figures> records(Value<?> value) {
        return value instanceof Value.Known<?> known && known.value() instanceof Items.Listed listed
                ? listed.records()
                : List.of();
    }
}
