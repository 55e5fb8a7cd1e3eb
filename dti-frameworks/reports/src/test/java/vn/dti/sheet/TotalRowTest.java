// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalRowTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng",
                "Tổng cộng",
                "TỔNG CỘNG:",
                "tổng  số",
                "Tổng\u00A0cộng",
                "Tổng điểm",
                "Tổng số điểm",
                "Tổng (I+II+III)",
                "Tổng cộng I + II + III",
                "TỔNG CỘNG (A+B):",
                "Tổng cộng: 100 điểm",
                "Tổng số: 24 đơn vị",
                "Cộng",
                "Cộng:",
                "Cộng: 100 điểm",
                "Cộng mục I",
                "Cộng nhóm 2",
                "* Tổng điểm",
                "Toàn tỉnh",
                "Tổng cộng toàn tỉnh",
                "Cộng toàn huyện:",
                "Tổng số các xã",
                "Trung bình chung",
                "Bình quân của cả tỉnh",
                "Cả nước",
                "Bình quân",
                "Total",
                "Grand total",
                "Total points (1+2)",
                "Sum",
                "Tổng của huyện",
                "TỔNG SỐ XÃ: 2",
                "Tổng số phường",
                "Tổng hợp chung",
                "Cộng khu vực đô thị",
                "Tổng các xã miền núi",
                "Cộng nông thôn",
                "Tổng cụm thi đua số 1",
                "Tổng số khối các phường",
                "Bình quân vùng đồng bằng",
                "Max",
                "MIN",
                "Avg."
            })
    void aTotalIsNamedByAWholePhraseAndWhatItIsOf(String text) {
        assertThat(TotalRow.isTotal(text)).isTrue();
        assertThat(TotalRow.isTotal(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Công tác chỉ đạo",
                "Công",
                "Cổng",
                "Cổng thông tin điện tử",
                "Cộng đồng",
                "Cộng đồng số",
                "Cộng Hòa",
                "Cộng 5 điểm",
                "Cộng thêm 5 điểm",
                "Tổng hợp",
                "Toàn diện",
                "Toàn tỉnh có kế hoạch",
                "Tổng công ty các xã",
                "Tổng hợp báo cáo",
                "Tổng cục Thuế",
                "Tổng công ty Điện lực",
                "Tổng số hồ sơ",
                "Tổng khối lượng",
                "Tổng khối lượng hồ sơ xử lý",
                "Cộng cụm từ khóa",
                "Trung bình vùng phủ sóng 4G",
                "Cộng nông thôn mới",
                "Tổng số văn bản gửi đi",
                "Tòng Cọ",
                "Tong",
                "tong cong",
                "Totalenergies",
                "Total number of files",
                "Trung bình cộng của các năm",
                "Summary",
                "Mean time to repair"
            })
    void wordsThatOnlyBeginLikeATotalOrLackItsMarksAreNone(String text) {
        assertThat(TotalRow.isTotal(text)).isFalse();
        assertThat(TotalRow.isTotal(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isFalse();
    }

    /** A pattern that repeats would need more stack than there is, or time that grows with the square. */
    @ParameterizedTest
    @ValueSource(strings = {"1+", "( ", ". ", "=", "của "})
    void aTextTooLongToBeAPhraseIsNone(String part) {
        assertThat(TotalRow.isTotal("Tổng " + part.repeat(16_000) + "x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Cộng mục I, true",
        "Tổng nhóm 2, true",
        "Cộng II, true",
        "Tổng cộng, false",
        "Tổng (I+II), false",
        "Tổng cộng I + II, false",
        "Tổng điểm: 100, false",
        "Grand total, false"
    })
    void theTotalOfOneSectionIsNotThatOfTheWhole(String text, boolean part) {
        assertThat(TotalRow.isTotal(text)).isTrue();
        assertThat(TotalRow.isOfPart(text)).isEqualTo(part);
    }
}
