// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.List;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
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
     * @return for example {@code Số tin bài: 21 tin bài → 18 tin bài [articles]}
     */
    public Message message() {
        return Message.of(
                ComparisonPhrase.INPUT,
                input.label(),
                input.shown(before),
                input.shown(after),
                input.name());
    }
}
