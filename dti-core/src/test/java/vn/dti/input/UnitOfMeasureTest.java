// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;

/** Units that decisions and officers write, by how many of what they are. */
class UnitOfMeasureTest {

    @ParameterizedTest
    @CsvSource({
        "đồng, 1, đồng",
        "triệu đồng, 1000000, đồng",
        "Triệu  Đồng, 1000000, đồng",
        "tr.đ, 1000000, đồng",
        "trđ, 1000000, đồng",
        "nghìn tỷ đồng, 1000000000000, đồng",
        "trăm, 100, ''",
        "hồ sơ, 1, hồ sơ",
        "chục hồ sơ, 10, hồ sơ",
        "(người), 1, người",
        "[ người ], 1, người",
        "km, 1000, m",
        "nghìn ha, 10000000, m²",
        "tấn, 1000, kg",
        "GB, 1000000000, byte",
        "giờ, 3600, giây",
        "vạn người, 10000, người",
    })
    void areANumberOfABase(String text, String size, String base) {
        UnitOfMeasure unit = UnitOfMeasure.of(text);

        assertThat(unit).isEqualTo(new UnitOfMeasure(text, Rational.parse(size), base));
    }

    @ParameterizedTest
    @CsvSource({
        // kind: the same things; as: the same number; same: one unit by two names
        "đồng, triệu đồng, true, false, false",
        "triệu đồng, trđ, true, true, true",
        "triệu, triệu đồng, true, true, true",
        "triệu đồng, triệu, true, true, true",
        "nghìn, người, true, false, false",
        "m, km, true, false, false",
        "người, hồ sơ, false, false, false",
        "nghìn người, nghìn hồ sơ, false, false, false",
        "hồ sơ, hồ sơ, true, true, true",
        "'', '', true, true, false",
        "'', hồ sơ, true, true, false",
    })
    void areComparedByWhatTheyCountAndByHowMany(
            String one, String other, boolean kind, boolean as, boolean same) {
        UnitOfMeasure unit = UnitOfMeasure.of(one);
        UnitOfMeasure that = UnitOfMeasure.of(other);

        assertThat(unit.isOfKind(that)).isEqualTo(kind);
        assertThat(unit.isAs(that)).isEqualTo(as);
        assertThat(unit.isSame(that)).isEqualTo(same);
    }

    /** A million đồng for a thousand people is a thousand đồng for each. */
    @Test
    void areForEachOfAnother() {
        UnitOfMeasure each = UnitOfMeasure.of("triệu đồng").per(UnitOfMeasure.of("nghìn người"));

        assertThat(each)
                .isEqualTo(new UnitOfMeasure(
                        "triệu đồng/nghìn người", Rational.of(1_000), "đồng/người"));
    }

    @Test
    void areThoseThatInputsDeclareButForPercentages() {
        Input count = Input.count("n", "Số").in("nghìn người");

        assertThat(UnitOfMeasure.of(count)).contains(UnitOfMeasure.of("nghìn người"));
        assertThat(UnitOfMeasure.of(Input.count("n", "Số"))).isEmpty();
        assertThat(UnitOfMeasure.of(Input.percent("n", "Tỷ lệ").in("%"))).isEmpty();
    }

    @Test
    void areMadeLargerByNumberWords() {
        assertThat(UnitOfMeasure.isNumber("triệu")).isTrue();
        assertThat(UnitOfMeasure.isNumber("đồng")).isFalse();
    }
}
