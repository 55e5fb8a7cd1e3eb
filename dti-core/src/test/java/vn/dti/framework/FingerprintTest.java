// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.rule.Choice;

/** What a framework built in Java is known by. */
class FingerprintTest {

    private static Framework framework(String title, Map<String, Rational> shares) {
        Input head = Input.choice(
                "head",
                "Trưởng ban",
                Map.of("leader", "Chủ tịch", "deputy", "Phó", "none", "Khác"));
        return new Framework(
                "small-1-2024-communes",
                new Document(
                        new Decision("1/QĐ", LocalDate.of(2024, 1, 2), "UBND", "I", "commune"),
                        List.of(),
                        List.of()),
                Rounding.HALF_UP_2,
                List.of(head),
                new Group(
                        "",
                        title,
                        Rational.of(10),
                        new Aggregation.Sum(),
                        List.of(Criterion.of(
                                "1", "Trưởng ban", Rational.of(10), new Choice(head, shares)))));
    }

    private static final Map<String, Rational> SHARES =
            Map.of("leader", Rational.ONE, "deputy", Rational.of(1, 2), "none", Rational.ZERO);

    private static String fingerprint(Framework framework) {
        return framework.document().edition().fingerprint();
    }

    /** Written down, as maps of the JDK have another order in each run. */
    @Test
    void isTheSameInEveryRun() {
        assertThat(fingerprint(framework("Chỉ số", SHARES))).isEqualTo("adaa209901e8bea2");
    }

    @Test
    void changesWithAnythingThatIsSaid() {
        var other =
                Map.of("leader", Rational.ONE, "deputy", Rational.of(1, 3), "none", Rational.ZERO);

        assertThat(List.of(
                        fingerprint(framework("Chỉ số", SHARES)),
                        fingerprint(framework("Chỉ số 2", SHARES)),
                        fingerprint(framework("Chỉ số", other))))
                .doesNotHaveDuplicates();
        assertThat(framework("Chỉ số", SHARES)).isEqualTo(framework("Chỉ số", SHARES));
        assertThat(framework("Chỉ số", SHARES)).isNotEqualTo(framework("Chỉ số", other));
    }

    @Test
    void isThatOfTheEditionWhereOneIsStated() {
        Framework framework = framework("Chỉ số", SHARES);
        var edition = new Edition("2", Validity.UNSTATED, "0123456789abcdef");

        var stated = new Framework(
                framework.id(),
                framework.document().in(edition),
                framework.display(),
                framework.inputs(),
                framework.root());

        assertThat(fingerprint(stated)).isEqualTo("0123456789abcdef");
    }
}
