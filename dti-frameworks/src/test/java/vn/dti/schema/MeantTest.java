// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the format that are meant by other words. */
class MeantTest {

    /** The words that are values and no keys. */
    private static final Set<String> VALUES = Set.of(
            "amount",
            "percent",
            "date",
            "list",
            "text",
            "mean",
            "weighted-mean",
            "sum",
            "maximum",
            "zero",
            "error");

    @Test
    void areWordsOfTheFormat() {
        var words = new HashSet<>(VALUES);
        Arrays.stream(MappingKind.values()).map(MappingKind::keys).forEach(words::addAll);

        assertThat(words).containsAll(Meant.known());
    }

    @ParameterizedTest
    @CsvSource({
        "Tiêu đề, title",
        "tiêu_đề, title",
        "TÊN, title",
        "ten, title",
        "Điểm tối đa, max",
        "diemToiDa, max",
        "maxScore, max",
        "Max, max",
        "tỉ lệ, ratio",
        "tỷ-lệ, ratio",
        "Công thức, formula",
    })
    void areFoundWhateverTheCaseTheMarksAndTheSpaces(String written, String meant) {
        assertThat(Meant.exactly(written, List.of("title", "max", "ratio", "formula")))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"fixed", "Cố định", "co_san", "readOnly"})
    void meanThatNobodyCanChangeAFigure(String written) {
        assertThat(Meant.exactly(written, List.of("type", "given", "note"))).contains("given");
    }

    @ParameterizedTest
    @CsvSource({
        "trừ, minus",
        "Điểm trừ, minus",
        "diem_tru, minus",
        "deductions, minus",
        "bắt đầu, start",
        "điểm tối thiểu, min",
        "thưởng, bonus",
        "thuởng, bonus",
        "điểm cộng, bonus",
        "trần, capped",
        "mức chặn, capped",
        "quy đổi, rescale",
        "áp dụng, applies",
        "điều kiện, requires",
        "trọng số, weight",
        "thẻ, tags",
    })
    void areFoundForTheKeysOfTheClausesThatDecisionsHave(String written, String meant) {
        assertThat(Meant.exactly(written, MappingKind.NODE.keys())).contains(meant);
    }

    @Test
    void areOnlyThoseThatArePossible() {
        assertThat(Meant.exactly("điểm", List.of("title", "share"))).contains("share");
        assertThat(Meant.exactly("điểm", List.of("title"))).isEmpty();
    }
}
