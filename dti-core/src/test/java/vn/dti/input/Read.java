// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import vn.dti.wording.Language;

/** Reads raw values in tests. */
final class Read {

    private Read() {}

    static Input text(String name) {
        return new Input(name, "", "", InputType.Plain.TEXT, List.of(), "");
    }

    /** The figures of raw values with which nothing is wrong. */
    static Figures figures(List<Input> declared, Map<?, ?> raw) {
        var problems = new ArrayList<Problem>();
        Figures figures = Figures.read(declared, raw, "", problems);
        assertThat(problems).isEmpty();
        return figures;
    }

    /** The value of a single input with which nothing is wrong. */
    static Value<?> value(Input input, Object raw) {
        return figures(List.of(input), Map.of(input.name(), raw)).value(input);
    }

    static List<Problem> problems(List<Input> declared, Map<?, ?> raw) {
        var problems = new ArrayList<Problem>();
        Figures.read(declared, raw, "", problems);
        return problems;
    }

    /** What is wrong with a value that is not of its input's type and so reads as missing. */
    static Problem mismatch(Input input, Object raw) {
        var problems = new ArrayList<Problem>();
        Figures figures = Figures.read(
                List.of(input), Collections.singletonMap(input.name(), raw), "", problems);
        assertThat(problems).hasSize(1);
        assertThat(figures.value(input)).isEqualTo(Value.missing(input.name()));
        return problems.get(0);
    }

    static ListAssert<String> assertWords(List<Problem> problems, Language language) {
        return assertThat(
                problems.stream().map(problem -> problem.message().in(language)).toList());
    }

    /** What a message shows of a raw value, where its language makes a difference. */
    static String inVietnamese(String shown) {
        return switch (shown) {
            case "a list" -> "một danh sách";
            case "a mapping" -> "các cặp khóa và giá trị";
            default -> shown;
        };
    }
}
