// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Problem;
import vn.dti.input.Value;
import vn.dti.wording.Language;

/** The records of a list that a comparison names. */
class ChangedInputTest {

    private static final Input COMMUNES = Input.list(
            "communes",
            "Các xã",
            new Input("name", "Tên xã", "", InputType.Plain.TEXT, List.of(), ""),
            Input.amount("score", "Điểm của xã"));

    private static Map<String, Object> commune(String name, int score) {
        return Map.of("name", "Xã " + name, "score", score);
    }

    private static Value<?> value(Object communes) {
        var problems = new ArrayList<Problem>();
        Figures figures =
                Figures.read(List.of(COMMUNES), Map.of("communes", communes), "", problems);
        assertThat(problems).isEmpty();
        return figures.value(COMMUNES);
    }

    private static String change(Object before, Object after) {
        return new ChangedInput(COMMUNES, value(before), value(after)).message().in(Language.EN);
    }

    @Test
    void recordsThatChangedAreNamed() {
        assertThat(change(
                        List.of(commune("A", 9), commune("B", 7), commune("C", 6)),
                        List.of(commune("A", 9), commune("B", 8), commune("C", 5))))
                .isEqualTo("Các xã: records: 3 → records: 3 [communes]; "
                        + "new or changed: record 2 “Xã B” and record 3 “Xã C”");
    }

    @Test
    void aRecordThatMovedHasNotChanged() {
        assertThat(change(
                        List.of(commune("A", 9), commune("B", 7)),
                        List.of(commune("N", 1), commune("B", 7), commune("A", 9))))
                .isEqualTo("Các xã: records: 2 → records: 3 [communes]; "
                        + "new or changed: record 1 “Xã N”");
    }

    @Test
    void aRecordThatIsThereOnceMoreIsNew() {
        assertThat(change(List.of(commune("A", 9)), List.of(commune("A", 9), commune("A", 9))))
                .isEqualTo("Các xã: records: 1 → records: 2 [communes]; "
                        + "new or changed: record 2 “Xã A”");
    }

    @Test
    void aRecordWithoutATextIsKnownByItsNumber() {
        assertThat(change(List.of(), List.of(Map.of("score", 5))))
                .isEqualTo("Các xã: records: 0 → records: 1 [communes]; "
                        + "new or changed: record 1");
    }

    @Test
    void whereRecordsAreGoneAndNoneIsNewTheNumbersSayIt() {
        assertThat(change(List.of(commune("A", 9), commune("B", 7)), List.of(commune("B", 7))))
                .isEqualTo("Các xã: records: 2 → records: 1 [communes]");
    }

    @Test
    void aBareNumberHasNoRecords() {
        assertThat(change(2, 3)).isEqualTo("Các xã: 2 → 3 [communes]");
    }

    @Test
    void tenAreNamedAndTheOthersCounted() {
        List<Map<String, Object>> many =
                IntStream.rangeClosed(1, 12).mapToObj(i -> commune("" + i, i)).toList();

        assertThat(change(List.of(), many.subList(0, 10)))
                .endsWith("record 9 “Xã 9”, and record 10 “Xã 10”")
                .doesNotContain("others");
        assertThat(change(List.of(), many)).endsWith("10 “Xã 10”, and 2 others");
    }
}
