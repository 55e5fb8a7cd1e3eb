// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.wording.Language;

/** Units of measure that a line above a table states for all of it. */
class TitleMeasureTest {

    private static final Framework FRAMEWORK = FrameworkLoader.load(new Source("money.yaml", """
            format: dti/1
            id: money
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              budget: {type: amount, label: Kinh phí, unit: triệu đồng}
              files: {type: count, label: Số hồ sơ, unit: hồ sơ}
            criteria:
              - {id: "1", title: A, max: 10, ratio: budget, target: 1000}
              - {id: "2", title: B, max: 10, ratio: files, target: 10}
            """));

    @TempDir
    private Path folder;

    private List<String> errors(String above, String header) throws IOException {
        Path file = Files.writeString(
                folder.resolve("u.csv"), above + "\n" + header + "\nXã A;0,5;8\nXã B;0,7;9\n");
        Units units =
                Units.at(file, FRAMEWORK, NumberStyle.VI, ChosenSheet.UNNAMED, Ranked.NO_FORMS);
        return units.diagnose().stream()
                .map(error -> error.lines(Language.EN).get(0))
                .map(line -> line.substring(line.indexOf("u.csv:") + "u.csv:".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ĐVT: tỷ đồng                           | 1:1 | tỷ đồng
            (Đơn vị tính: tỷ đồng)                 | 1:1 | tỷ đồng
            BÁO CÁO KINH PHÍ. ĐVT: đồng            | 1:1 | đồng
            ;;Đơn vị tính: nghìn đồng              | 1:3 | nghìn đồng
            Đơn vị đo;tỷ đồng                      | 1:1 | tỷ đồng
            unit of measure: tỉ đồng.              | 1:1 | tỉ đồng
            ĐVT: tỷ                                | 1:1 | tỷ
            """)
    void areRefusedWhereTheyAreOthersThanTheFrameworkDeclares(
            String above, String place, String unit) throws IOException {
        assertThat(errors(above, "Đơn vị;Kinh phí;Số hồ sơ"))
                .containsExactly(place + ": error: column «Kinh phí»: the unit of measure is «"
                        + unit + "», that of the framework is «triệu đồng» [DTI-2061]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĐVT: triệu đồng",
                "Đơn vị tính: trđ",
                "ĐVT: triệu",
                "Đơn vị tính: hồ sơ",
                "Đơn vị tính: điểm",
                "ĐVT:",
                "Đơn vị: UBND huyện",
                "Tên đơn vị tính điểm"
            })
    void areReadWhereTheyAreTheSameOrOfAnotherKind(String above) throws IOException {
        assertThat(errors(above, "Đơn vị;Kinh phí;Số hồ sơ")).isEmpty();
    }

    /** The column itself says better in which unit it is. */
    @ParameterizedTest
    @ValueSource(strings = {"ĐVT: tỷ đồng", "ĐVT: đồng"})
    void giveWayToAUnitInTheHeading(String above) throws IOException {
        assertThat(errors(above, "Đơn vị;Kinh phí (triệu đồng);Số hồ sơ")).isEmpty();
    }
}
