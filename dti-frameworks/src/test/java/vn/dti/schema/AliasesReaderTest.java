// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.LeadShare;
import vn.dti.wording.Language;

/** {@code aliases} at the top of a framework and of an overlay; both stand on line 6 here. */
class AliasesReaderTest {

    private static Source framework(String aliases) {
        return new Source("f.yaml", """
                format: dti/1
                id: fw
                title: Bộ thử
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                max: 20
                aliases: {%s}
                criteria:
                  - {id: "1", title: A, max: 10, lead: Phòng Tài chính, formula: 1}
                  - {id: "2", title: B, max: 10, lead: [P. TC], verifier: Sở, formula: 1}
                """.formatted(aliases));
    }

    private static Source overlay(String aliases) {
        return new Source("f.yaml", """
                format: dti-overlay/1
                id: plan
                framework: fw
                title: Kế hoạch
                citation: Kế hoạch 1
                aliases: {%s}
                assignments: {"1": {lead: P. TC, support: [Sở]}}
                """.formatted(aliases));
    }

    private static String headlines(Findings findings) {
        List<String> lines =
                findings.all().stream().map(each -> each.headline(Language.EN)).toList();
        return String.join(" + ", lines);
    }

    @Test
    void twoSpellingsAreOneOffice() {
        Source source = framework("P. TC: Phòng Tài chính");
        Framework read = FrameworkReader.read(DocumentText.of(source), new Findings(source))
                .framework()
                .orElseThrow();

        assertThat(read.score(Map.of()).byLead())
                .extracting(LeadShare::lead)
                .containsExactly(List.of("Phòng Tài chính"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "none",
            value = {
                "P. TC: Phòng Tài chính | none",
                "Sở: P. TC | none",
                "P. TC: Phòng tài chính số 2 | f.yaml:6:18: error: 'P. TC' is an alias of 'Phòng tài"
                        + " chính số 2', but no criterion names an office 'Phòng tài chính số 2'"
                        + " [DTI-1526]",
                "P.TC: Phòng Tài chính | f.yaml:6:17: error: no criterion names an office 'P.TC', so"
                        + " that this alias is of no use [DTI-1527]",
                "P. TC: p. tc | f.yaml:6:18: error: 'P. TC' is an alias of itself [DTI-1525]",
                "P. TC: Sở, Sở: Phòng Tài chính | f.yaml:6:18: error: 'P. TC' is an alias of 'Sở',"
                        + " which is an alias itself [DTI-1525]",
                "P. TC: Sở, Sở: P. TC | f.yaml:6:18: error: 'P. TC' is an alias of 'Sở', which is an"
                        + " alias itself [DTI-1525] + f.yaml:6:26: error: 'Sở' is an alias of 'P. TC',"
                        + " which is an alias itself [DTI-1525]",
                "P. TC: [Sở] | f.yaml:6:18: error: found a list, expected text [DTI-1101]",
                "P. TC: '' | f.yaml:6:18: error: 'P. TC' is blank [DTI-1111]"
            })
    void whatDoesNotLeadToANameIsReportedAtItsPlace(String aliases, String found) {
        Source source = framework(aliases);
        var findings = new Findings(source);
        FrameworkReader.read(DocumentText.of(source), findings);

        assertThat(headlines(findings)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            nullValues = "none",
            value = {
                "P. TC: Sở | none",
                "P. TC: Phòng Thuế | f.yaml:6:18: error: 'P. TC' is an alias of 'Phòng Thuế', but no"
                        + " criterion names an office 'Phòng Thuế' [DTI-1526]",
                "P. TC: Sở, Sở: P. TC | f.yaml:6:18: error: 'P. TC' is an alias of 'Sở', which is an"
                        + " alias itself [DTI-1525] + f.yaml:6:26: error: 'Sở' is an alias of 'P. TC',"
                        + " which is an alias itself [DTI-1525]"
            })
    void anOverlayIsHeldAgainstItsFramework(String aliases, String found) {
        Source fw = framework("");
        Framework framework = FrameworkReader.read(DocumentText.of(fw), new Findings(fw))
                .framework()
                .orElseThrow();
        Source source = overlay(aliases);
        var findings = new Findings(source);
        OverlayReader.read(DocumentText.of(source), findings)
                .check(new KnownFrameworks(id -> Optional.of(framework), List.of("fw")));

        assertThat(headlines(findings)).isEqualTo(found == null ? "" : found);
    }

    /** Whatever kind of duty names the office, in one item or among several. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead: SỞ TÀI CHÍNH       | 10:17 | SỞ TÀI CHÍNH",
                "support: [Sở, Sở tài chính] | 10:25 | Sở tài chính",
                "verifier: Sở  Tài chính   | 10:21 | Sở  Tài chính",
                "lead: Sở Tài chính       | none |",
                "source: SỞ TÀI CHÍNH     | none |",
                "evidence: SỞ TÀI CHÍNH   | none |",
            })
    void anotherSpellingOfAnOfficeIsTold(String duty, String place, String spelt) {
        Source source = new Source("f.yaml", """
                format: dti/1
                id: fw
                title: Bộ thử
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                max: 20
                inputs: {a: {type: count, label: Số hồ sơ}}
                criteria:
                  - {id: "1", title: A, max: 10, lead: Sở Tài chính, ratio: a, target: 5}
                  - {id: "2", title: B, max: 10, ratio: a, target: 7,
                          %s}
                """.formatted(duty));
        var findings = new Findings(source);
        FrameworkReader.read(DocumentText.of(source), findings).check();

        assertThat(headlines(findings))
                .isEqualTo(
                        place.equals("none")
                                ? ""
                                : "f.yaml:" + place + ": warning: office «" + spelt
                                        + "» is taken for «Sở Tài chính», which is only spelt"
                                        + " otherwise [DTI-1739]");
    }

    @Test
    void theSpellingOfAnAliasIsTheOneThatIsShown() {
        var findings = new Findings(framework("P. TC: PHÒNG TÀI CHÍNH"));
        FrameworkReader.read(DocumentText.of(framework("P. TC: PHÒNG TÀI CHÍNH")), findings)
                .check();

        assertThat(headlines(findings))
                .startsWith("f.yaml:8:40: warning: office «Phòng Tài chính» is taken for «PHÒNG TÀI"
                        + " CHÍNH», which is only spelt otherwise [DTI-1739]");
    }
}
