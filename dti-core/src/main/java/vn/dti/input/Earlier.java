// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/** The report of the period before, whose figures are beside those of the present one. */
final class Earlier {

    private Earlier() {}

    /** A figure of an earlier report as it was read there, in the style of that report. */
    record Read(Input input, Value<?> value) {}

    /**
     * A report with what an earlier one says of the same unit.
     *
     * @param declared the inputs that exist, those of the period before among them
     * @throws InvalidInputsException with all that is wrong with the earlier report, at places that end
     *     in {@link Input#PREVIOUS}
     */
    static Inputs joined(Inputs now, Inputs last, List<Input> declared) {
        var problems = new ArrayList<>(mismatches(now.assessment(), last.assessment()));
        var found = new ArrayList<Problem>();
        Declaration declaration = Declaration.of(declared);
        Figures figures = declaration.read(last, found);
        found.forEach(problem -> problems.add(new Problem(
                place(problem.place()), Message.of(InputPhrase.EARLIER, problem.message()))));
        Map<String, Object> values = new LinkedHashMap<>(now.values());
        for (Input input : declared) {
            int index = declaration.indexOf(input.baseName());
            if (input.isPrevious() && index >= 0) {
                take(input, figures.value(index), values, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputsException(problems);
        }
        return now.reporting(values);
    }

    /** Where the report itself says what was before, an earlier one may not say it once more. */
    private static void take(
            Input input, Value<?> before, Map<String, Object> values, List<Problem> problems) {
        if (before instanceof Value.Missing<?>) {
            return;
        }
        if (values.containsKey(input.name())) {
            problems.add(new Problem(
                    input.name(), Message.of(InputPhrase.EARLIER_TWICE, input.titled())));
        } else {
            values.put(input.name(), new Read(input, before));
        }
    }

    /** {@code activities[2].done} as {@code activities@previous[2].done}. */
    private static String place(String place) {
        int record = place.indexOf('[');
        int end = record < 0 ? place.length() : record;
        return place.substring(0, end) + Input.PREVIOUS + place.substring(end);
    }

    private static List<Problem> mismatches(Assessment now, Assessment last) {
        var mismatches = new ArrayList<Problem>();
        if (!now.unit().isEmpty()
                && !last.unit().isEmpty()
                && !NormalText.identity(now.unit()).equals(NormalText.identity(last.unit()))) {
            mismatches.add(new Problem(
                    Assessment.UNIT + Input.PREVIOUS,
                    Message.of(InputPhrase.EARLIER_OF_ANOTHER, last.unit(), now.unit())));
        }
        if (PeriodOrder.isNotBefore(last.period(), now.period())) {
            mismatches.add(new Problem(
                    Assessment.PERIOD + Input.PREVIOUS,
                    Message.of(InputPhrase.EARLIER_NOT_BEFORE, last.period(), now.period())));
        }
        return mismatches;
    }
}
