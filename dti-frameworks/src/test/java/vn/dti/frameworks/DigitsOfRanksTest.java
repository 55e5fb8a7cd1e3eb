// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.cohort.Basis;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.wording.Language;

/** Ranks by exact points that show the same digits: what is told says that, and how, they differ. */
class DigitsOfRanksTest {

    private static final String TEXT = """
            format: dti/1
            id: roots
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            max: 100
            inputs:
              a: {type: amount, label: A}
              b: {type: amount, label: B}
            criteria:
              - {id: "1", title: Căn, max: 50, formula: sqrt(a) / 50}
              - {id: "2", title: Phần, max: 50, formula: b / 150}
            """;

    private static final Framework FRAMEWORK = framework(TEXT);

    private static Framework framework(String text) {
        return FrameworkLoader.load(new Source("roots.yaml", text));
    }

    /** Units A, B, … with these figures. */
    private static List<String> parted(Framework framework, Basis basis, String... figures) {
        List<Member> members = new ArrayList<>();
        for (String each : figures) {
            String[] both = each.split(" ", -1);
            members.add(Member.of(new Inputs(
                    new Assessment(
                            String.valueOf((char) ('A' + members.size())),
                            "",
                            Assessment.Kind.UNSTATED),
                    Map.of("a", both[0], "b", both[1]),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of())));
        }
        Ranking ranking = Ranking.of(framework).with(basis);
        return Cohort.of(framework, members).rank(ranking).all().stream()
                .map(each -> each.rank() + " " + each.unit().name() + " "
                        + each.mark().displayed()
                        + each.brokenBy().values().stream()
                                .map(parting -> " " + parting.words().in(Language.EN))
                                .reduce("", String::concat))
                .toList();
    }

    /** √2 is 1.41421356…, √2.000001 is 1.41421391…, 35 × 10⁻⁸ more. */
    @Test
    void ofRootsAsManyDigitsAreToldAsShowTheOrder() {
        assertThat(parted(FRAMEWORK, Basis.EXACT, "2 0", "2.000001 0", "9 0"))
                .containsExactly(
                        "1 C 3",
                        "2 B 1.41 points before rounding, of which 7 decimal places show the order: 1.4142139…",
                        "3 A 1.41 points before rounding, of which 7 decimal places show the order: 1.4142135…");
    }

    /** 2/3 and 0.667, which shows 0.67 too, are 1/3000 apart. */
    @Test
    void ofFractionsToo() {
        assertThat(parted(FRAMEWORK, Basis.EXACT, "0 2", "0 2.0010"))
                .containsExactly(
                        "1 B 0.67 points before rounding, of which 4 decimal places show the order: 0.667",
                        "2 A 0.67 points before rounding, of which 4 decimal places show the order: 0.6666…");
    }

    /** √2 and √(2 + 10⁻³⁰) are 35 × 10⁻³² apart. */
    @Test
    void digitsThatAreTooManyAreNotWrittenOut() {
        String near = "2." + "0".repeat(29) + "1 0";
        assertThat(parted(FRAMEWORK, Basis.EXACT, "2 0", near))
                .first()
                .isEqualTo(
                        "1 B 1.41 points before rounding, of which 31 decimal places show the order:"
                                + " the order is proved, the digits are too many to be written out");
    }

    @Test
    void nothingIsToldOfWhatIsEqualOrRankedAsDisplayed() {
        assertThat(parted(FRAMEWORK, Basis.EXACT, "2 1", "2 1"))
                .containsExactly("1 A 1.75", "1 B 1.75");
        assertThat(parted(FRAMEWORK, Basis.DISPLAYED, "2 0", "2.000001 0"))
                .containsExactly("1 A 1.41", "1 B 1.41");
    }

    /** Both have 3.41 as a total; the roots that break the tie are 1.4142135 and 1.4142139. */
    @Test
    void aTieThatRootsBreakIsToldByTheirDigits() {
        Framework tied = framework(TEXT.replace("inputs:", "tie-break: [\"1\"]\ninputs:"));
        assertThat(parted(tied, Basis.DISPLAYED, "2 6", "2.000001 6"))
                .containsExactly(
                        "1 B 3.41 points of 1: 1.4142139…", "2 A 3.41 points of 1: 1.4142135…");
    }
}
