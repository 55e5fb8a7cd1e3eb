// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodOrderTest {

    /** Of two that differ, the one is before the other and not the other way round. */
    @ParameterizedTest
    @CsvSource({
        "2023, 2024",
        "Năm 2023, năm  2024",
        "Quý I/2024, Quý II/2024",
        "quý iii/2024, Quý IV/2024",
        "Quý IV/2023, Quý I/2024",
        "Quý 1 năm 2024, quý 3 năm 2024",
        "I/2024, III/2024",
        "2024-Q1, 2024-Q4",
        "tháng 1/2024, tháng 12/2024",
        "09/2024, 10/2024",
        "9/2024, 10/2024",
        "2024-09, 2024-10",
        "12/2023, 01/2024",
        "6 tháng 2024, 9 tháng 2024",
        "6 tháng đầu năm 2024, 9 tháng đầu năm 2024",
        "30/06/2024, 31/12/2024",
        "2024-06-30, 2024-12-31",
        "30.6.2024, 1.7.2024",
        "2023 – 2024, 2024 – 2025",
        "Học kỳ I 2023-2024, Học kỳ II 2023-2024",
        "Đợt 1, Đợt 2",
        "Đợt 9, Đợt 10",
        "đợt thứ 1, đợt thứ 2",
        "Đợt đánh giá 1, Đợt đánh giá 2",
        "Đánh giá lần 2, Đánh giá lần 3",
        "Lần thứ III, Lần thứ IV",
        "Vòng 1, Vòng 2",
        "Lượt 1, Lượt 2",
        "Round 1, Round 2",
        "Round no. 1, Round no. 2",
        "Wave 3, Wave 4",
        "2024 (lần 1), 2024 (lần 2)",
        "2023, 6 tháng 2024"
    })
    void theOneIsBeforeTheOther(String earlier, String later) {
        assertThat(PeriodOrder.isNotBefore(earlier, later)).isFalse();
        assertThat(PeriodOrder.isNotBefore(later, earlier)).isTrue();
        assertThat(PeriodOrder.isNotBefore(
                        Normalizer.normalize(later, Normalizer.Form.NFD), earlier))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "tháng 1/2024, tháng 01/2024",
        "Quý II/2024, QUÝ II/2024",
        "Quý 1, Quý I",
        "tháng 1, tháng 01",
        "x, X"
    })
    void theSameIsNotBeforeItself(String one, String other) {
        assertThat(PeriodOrder.isNotBefore(one, other)).isTrue();
        assertThat(PeriodOrder.isNotBefore(other, one)).isTrue();
    }

    /** The last of one year is before the first of the next: Quý IV of 2023 before Quý I of 2024. */
    @ParameterizedTest
    @CsvSource({
        "Quý IV, Quý I",
        "Quý 4, Quý 1",
        "Q4, Q1",
        "Quarter 4, Quarter 1",
        "Tháng 12, Tháng 1",
        "T12, T1",
        "Month 12, Month 1",
        "Tuần 52, Tuần 1",
        "Week 52, Week 1",
        "W52, W01",
        "6 tháng, 3 tháng",
        "9 tháng đầu năm, 6 tháng đầu năm",
        "9 months, 6 months",
        "Học kỳ II, Học kỳ I",
        "Semester 2, Semester 1",
        "H2, H1",
        "Kỳ 2, Kỳ 1",
        "Kỳ báo cáo 12, Kỳ báo cáo 1",
        "Period 12, Period 1",
        "Ngày 31, Ngày 1",
        "Day 31, Day 1",
        "Đợt 2 tháng tư, Đợt 1 tháng tư",
        "Đợt 2 trong năm, Đợt 1 trong năm",
        "12, 1",
        "IV, I"
    })
    void whatComesAgainEachYearHasNoOrderWithoutAYear(String one, String other) {
        assertThat(PeriodOrder.isNotBefore(one, other)).isFalse();
        assertThat(PeriodOrder.isNotBefore(other, one)).isFalse();
    }

    /** 06/15/2024 is 15 June as some write it, which is before 1 December and after 6 January. */
    @ParameterizedTest
    @CsvSource({"06/15/2024, 12/01/2024", "12-31-2024, 01-15-2024"})
    void ofDaysWithoutAMonthInSecondPlaceNoOrderIsKnown(String one, String other) {
        assertThat(PeriodOrder.isNotBefore(one, other)).isFalse();
        assertThat(PeriodOrder.isNotBefore(other, one)).isFalse();
    }

    /** Nothing is refused of which no order is known. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'', 2024",
        "Quý I/2024, 6 tháng 2024",
        "Quý II/2024, 2024",
        "2024, 6 tháng 2024",
        "Đợt cuối, Đợt đầu",
        "Tháng 1 năm 2024 (lần 1), Tháng 2 năm 2024 (lần 1)",
        "xxxx, iiii",
        "12345, 23456",
        "'6 2024', '# 2024'"
    })
    void betweenOthersNoOrderIsKnown(String one, String other) {
        assertThat(PeriodOrder.isNotBefore(one, other)).isFalse();
        assertThat(PeriodOrder.isNotBefore(other, one)).isFalse();
    }

    @Test
    void aLongPeriodIsReadOnce() {
        String one = "1 ".repeat(50_000) + "2024";

        assertThat(PeriodOrder.isNotBefore(one, "2 " + one)).isFalse();
    }
}
