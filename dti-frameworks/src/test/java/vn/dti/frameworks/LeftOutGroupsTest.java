// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;

/** Groups of which everything may be left out: whether what is above them says what becomes of their points. */
class LeftOutGroupsTest {

    private static final String NOTHING_SCALED = "DTI-1747";

    private static final String DOCUMENT = """
            format: dti/1
            id: left-out
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            max: 100
            TOP
            inputs:
              a: {type: count, label: Đã làm, at-most: b}
              b: {type: count, label: Tổng}
              c: {type: boolean, label: Có kế hoạch}
              kind: {type: choice, label: Loại, options: {ward: phường, commune: xã}, given: yes}
            criteria:
              - {id: "1", title: Kế hoạch, max: 60, boolean: c}
              - id: "2"
                title: Thủ tục
                max: 40
                GROUP
                criteria:
                  - {id: "2.1", title: Đúng hạn, max: 30, ratio: a / b, FIRST}
                  - {id: "2.2", title: Hài lòng, max: 10, SECOND}
            """;

    private static Source source(String top, String group, String first, String second) {
        String text = DOCUMENT.replace("TOP\n", top.isEmpty() ? "" : top + "\n")
                .replace("    GROUP\n", group.isEmpty() ? "" : "    " + group + "\n")
                .replace(", FIRST", first.isEmpty() ? "" : ", " + first)
                .replace("SECOND", second);
        return new Source("left-out.yaml", text);
    }

    @Test
    void areAskedAboutWithWhatIsLost() {
        assertThat(FrameworkLoader.check(
                        source("", "policy: {not-applicable: exclude}", "", "ratio: a / b")))
                .extracting(Diagnostic::code, each -> each.message().toString())
                .contains(tuple(
                        NOTHING_SCALED,
                        "all of group '2' may be left out, and what is above it is not scaled:"
                                + " a unit then has 60 points at most, not 100"));
    }

    /** The policy is the group's, or that of each criterion in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "|policy: {not-applicable: exclude}||ratio: a / b",
                "|policy: {not-applicable: exclude}||boolean: c",
                "|policy: {zero-denominator: exclude}||ratio: a / b",
                "||policy: {not-applicable: exclude}|boolean: c, policy: {not-applicable: exclude}",
                "min: 0|policy: {not-applicable: exclude}||boolean: c",
                "capped: no|policy: {not-applicable: exclude}||boolean: c"
            })
    void areAskedAboutWhereverThePolicyIs(String places) {
        assertThat(codes(places)).contains(NOTHING_SCALED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // said above
                "rescale: yes|policy: {not-applicable: exclude}||ratio: a / b",
                "rescale: no|policy: {not-applicable: exclude}||ratio: a / b",
                "policy: {not-applicable: exclude}|||ratio: a / b",
                "aggregation: mean|policy: {not-applicable: exclude}||ratio: a / b",
                // something is always left
                "|policy: {not-applicable: exclude}||boolean: c, policy: {not-applicable: zero}",
                "|policy: {zero-denominator: exclude}||boolean: c",
                "||policy: {not-applicable: exclude}|boolean: c",
                // its points are not part of the whole, or it says itself that a unit has fewer
                "|rescale: no, policy: {not-applicable: exclude}||boolean: c",
                // for some kinds of units alone
                "|applies: {input: kind, is: ward}||boolean: c"
            })
    void areNotAskedAboutWhereItIsSettled(String places) {
        assertThat(codes(places)).doesNotContain(NOTHING_SCALED);
    }

    private static List<String> codes(String places) {
        String[] keys = places.split("\\|", -1);
        String group = keys[1].replace(", policy", "\n    policy");
        return FrameworkLoader.check(source(keys[0], group, keys[2], keys[3])).stream()
                .map(Diagnostic::code)
                .toList();
    }
}
