// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.wording.Language;

class InvalidInputsExceptionTest {

    private static final List<Input> DECLARED = List.of(
            Input.count("meetings", "Số cuộc họp"),
            Input.choice("head", "Trưởng ban", Map.of("leader", "Bí thư")));

    @Test
    void listsEveryProblemInBothLanguages() {
        var raw = new LinkedHashMap<String, Object>();
        raw.put("meetings", 1.5);
        raw.put("head", "leadr");
        raw.put("households", 3);

        var refusal = new InvalidInputsException(Read.problems(DECLARED, raw));

        assertThat(refusal).hasMessage("""
                        3 problems in the inputs:
                          - “Số cuộc họp” [meetings] is 1.5, expected a whole number of at least 0
                          - “Trưởng ban” [head] is 'leadr', expected one of “Bí thư” [leader] — did you mean 'leader'?
                          - unknown input 'households'""");
        assertThat(refusal.in(Language.EN)).isEqualTo(refusal.getMessage());
        assertThat(refusal.in(Language.VI)).isEqualTo("""
                        có 3 lỗi trong số liệu đầu vào:
                          - “Số cuộc họp” [meetings] là 1.5, cần một số nguyên từ 0 trở lên
                          - “Trưởng ban” [head] là 'leadr', cần một trong các phương án “Bí thư” [leader] — có phải ý là 'leader'?
                          - không có đầu vào 'households'""");
    }

    @Test
    void countsASingleProblemAsOne() {
        var refusal = new InvalidInputsException(Read.problems(DECLARED, Map.of("households", 3)));

        assertThat(refusal).hasMessage("1 problem in the inputs:\n  - unknown input 'households'");
        assertThat(refusal.in(Language.VI))
                .isEqualTo("có 1 lỗi trong số liệu đầu vào:\n  - không có đầu vào 'households'");
    }

    @Test
    void saysTheFirstHundredAndTheNumberOfTheOthers() {
        var raw = new LinkedHashMap<String, Object>();
        for (int number = 0; number < 103; number++) {
            raw.put("x" + number, 1);
        }

        var refusal = new InvalidInputsException(Read.problems(DECLARED, raw));

        assertThat(refusal.problems()).hasSize(103);
        assertThat(refusal)
                .message()
                .startsWith("103 problems in the inputs:\n  - unknown input 'x0'\n")
                .endsWith("\n  - unknown input 'x99'\n  … and 3 more");
        assertThat(refusal.in(Language.VI)).endsWith("'x99'\n  … và 3 lỗi nữa");
    }

    /** A guess takes time for each mistake, and nobody reads the thousandth. */
    @Test
    void guessesWhatWasMeantForTheFirstHundred() {
        var raw = new LinkedHashMap<String, Object>();
        for (int number = 0; number < 150; number++) {
            raw.put("meetings" + (char) ('a' + number % 26) + number, 1);
        }

        List<Problem> problems = Read.problems(DECLARED, raw);

        assertThat(problems.subList(0, 10))
                .allMatch(each -> each.toString().contains("did you mean"));
        assertThat(problems.subList(100, 150))
                .noneMatch(each -> each.toString().contains("did you mean"));
    }

    @Test
    void keepsTheProblemsAsValues() {
        var problems = new ArrayList<>(Read.problems(DECLARED, Map.of("households", 3)));
        var expected = List.copyOf(problems);
        var refusal = new InvalidInputsException(problems);

        problems.clear();

        assertThat(refusal.problems()).isEqualTo(expected).hasSize(1);
    }
}
