// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.cohort.ReferenceSet;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;

class ReferenceFileTest {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");

    private static final String SOUND = """
            format: dti-reference/1
            framework: hcmc-79-2023-districts
            citation: Báo cáo 12/BC
            reference:
              "5.1": {min: 0, max: 12}
            """;

    private static List<String> refused(String yaml) {
        var refusal = catchThrowableOfType(
                InvalidFileException.class,
                () -> ReferenceFile.load(new Source("r.yaml", yaml), DISTRICTS));
        assertThat(refusal).isNotNull();
        return refusal.diagnostics().stream()
                .map(each -> each.headline(Language.EN))
                .toList();
    }

    @Test
    void aRangeHasTheCitationForItsSource() {
        ReferenceSet set = ReferenceFile.load(new Source("r.yaml", SOUND), DISTRICTS);

        assertThat(set.citation()).isEqualTo("Báo cáo 12/BC");
        assertThat(set.ranges()).containsOnlyKeys("5.1").hasEntrySatisfying("5.1", range -> {
            assertThat(range.max()).isEqualTo(Rational.of(12));
            assertThat(range.source().in(Language.VI)).isEqualTo("Báo cáo 12/BC");
        });
        assertThat(DocumentCheck.check(new Source("r.yaml", SOUND))).isEmpty();
    }

    @Test
    void whatDoesNotFitIsReportedAtItsPlace() {
        assertThat(refused(SOUND.replace("5.1", "99.1")))
                .containsExactly("r.yaml:5:3: error: 'hcmc-79-2023-districts' has no criterion"
                        + " '99.1' [DTI-1405]");
        assertThat(refused(SOUND.replace("5.1", "1.1")))
                .containsExactly(
                        "r.yaml:5:3: error: criterion “Người đứng đầu Quận/Huyện/Thành phố là Trưởng ban Ban chỉ đạo chuyển đổi số” [1.1] does not compare units, so that"
                                + " it takes no reference range [DTI-1406]");
        assertThat(refused(SOUND.replace("2023-districts", "2023-province")))
                .containsExactly("r.yaml:2:12: error: the file is for the framework"
                        + " 'hcmc-79-2023-province', not for 'hcmc-79-2023-districts' [DTI-1402]");
        assertThat(refused(SOUND.replace("min: 0", "min: -1")))
                .containsExactly(
                        "r.yaml:5:3: error: the reference range -1 – 12 of criterion “Số lượng hệ thống thông tin đã được phê duyệt hồ sơ đề xuất cấp độ” [5.1]"
                                + " has an end that no unit can have [DTI-1225]");
        assertThat(refused(SOUND.replace("max: 12", "max: -1")))
                .containsExactly(
                        "r.yaml:5:10: error: the minimum 0 is above the maximum -1 [DTI-1314]");
    }

    @Test
    void theFrameworkMustExistForACheck() {
        String other = SOUND.replace("hcmc-79-2023-districts", "hcmc-79-2023-district");

        assertThat(DocumentCheck.check(new Source("r.yaml", other)))
                .extracting(each -> each.headline(Language.EN))
                .containsExactly("r.yaml:2:12: error: unknown framework 'hcmc-79-2023-district' —"
                        + " did you mean 'hcmc-79-2023-districts'? [DTI-1403]");
    }
}
