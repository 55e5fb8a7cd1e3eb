// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

/** Values as people read them, with their units. */
class SpokenValuesTest {

    private static final Input COUNT = Input.count("n", "Số cuộc họp").in("cuộc họp");
    private static final Input PLAIN = Input.count("n", "Số");
    private static final Input AMOUNT = Input.amount("n", "Vốn").in("triệu đồng");
    private static final Input SHARE = Input.percent("n", "Tỷ lệ");
    private static final Input ANSWER = Input.yesNo("n", "Có kế hoạch");
    private static final Input DAY = Input.date("n", "Ngày");
    private static final Input HEAD = Input.choice("n", "Trưởng ban", Map.of("leader", "Bí thư"));
    private static final Input LIST = Input.list("n", "Việc", COUNT).in("việc");

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(COUNT, 12, "12 cuộc họp", "12 cuộc họp"),
                arguments(PLAIN, 12, "12", "12"),
                arguments(AMOUNT, "2.5", "2,5 triệu đồng", "2.5 triệu đồng"),
                arguments(SHARE, "12.5%", "12,5 %", "12.5%"),
                arguments(ANSWER, true, "có", "yes"),
                arguments(ANSWER, false, "không", "no"),
                arguments(DAY, "2024-03-15", "15/03/2024", "2024-03-15"),
                arguments(HEAD, "leader", "Bí thư", "Bí thư"),
                arguments(Read.text("n"), "gì đó", "gì đó", "gì đó"),
                arguments(LIST, 3, "3 việc", "3 việc"),
                arguments(LIST, List.of(Map.of("n", 1), Map.of("n", 2)), "2 mục", "records: 2"),
                arguments(
                        COUNT,
                        Value.notApplicable("không có biển"),
                        "không áp dụng (không có biển)",
                        "not applicable (không có biển)"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void haveTheirUnitOrLabel(Input input, Object raw, String vietnamese, String english) {
        Value<?> value = Read.value(input, raw);

        assertThat(input.shown(value).in(Language.VI)).isEqualTo(vietnamese);
        assertThat(input.shown(value).in(Language.EN)).isEqualTo(english);
    }

    @Test
    void ofNoDataAndOfNoValueSaySo() {
        assertThat(COUNT.shown(Value.missing("n")).in(Language.EN)).isEqualTo("no data");
        for (Value<?> open : List.<Value<?>>of(
                Value.undefined(Rational.ZERO), Value.undecided(), Value.awaited())) {
            assertThat(COUNT.shown(open).in(Language.EN)).isEqualTo("undefined");
            assertThat(COUNT.shown(open).in(Language.VI)).isEqualTo("không xác định");
        }
    }

    /** A rule may hold a day as the number that it compares. */
    @Test
    void ofADayByItsNumber() {
        assertThat(DAY.shown(Value.known(Rational.of(19_797))).in(Language.EN))
                .isEqualTo("2024-03-15");
    }

    @Test
    void ofAnOptionWithoutALabelAreItself() {
        assertThat(HEAD.shown(Value.known("deputy")).in(Language.VI)).isEqualTo("deputy");
    }

    @Test
    void areCalledByTheirLabelAndName() {
        assertThat(COUNT.titled()).hasToString("“Số cuộc họp” [n]");
        assertThat(Read.text("n").titled()).hasToString("'n'");
        assertThat(COUNT.titled("list[2].n")).hasToString("“Số cuộc họp” [list[2].n]");
    }
}
