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
    @CsvSource({"2024, 2024", "tháng 1/2024, tháng 01/2024", "Quý II/2024, QUÝ II/2024", "x, X"})
    void theSameIsNotBeforeItself(String one, String other) {
        assertThat(PeriodOrder.isNotBefore(one, other)).isTrue();
        assertThat(PeriodOrder.isNotBefore(other, one)).isTrue();
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
