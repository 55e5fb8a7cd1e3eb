// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;

/** Frameworks built in Java are known by their content. */
class ContentTest {

    private static final int FRAMEWORKS = 200;

    private static String fingerprint(Framework framework) {
        return framework.document().edition().fingerprint();
    }

    @Test
    void thoseThatSayTheSameAreEqualAndHaveOneFingerprint() {
        var frameworks = new RandomFrameworks(7);
        var again = new RandomFrameworks(7);
        Set<Framework> all = new HashSet<>();
        Set<String> fingerprints = new HashSet<>();
        for (int number = 0; number < FRAMEWORKS; number++) {
            Framework framework = frameworks.next();
            Framework same = again.next();

            assertThat(same).isEqualTo(framework).hasSameHashCodeAs(framework);
            assertThat(fingerprint(same)).isEqualTo(fingerprint(framework)).hasSize(16);
            all.add(framework);
            fingerprints.add(fingerprint(framework));
        }
        assertThat(fingerprints).hasSameSizeAs(all).hasSizeGreaterThan(FRAMEWORKS / 2);
    }

    @Test
    void theFingerprintOfAFrameworkStaysWithItsReadings() {
        Framework framework = new RandomFrameworks(7).next();
        Document document = framework.document();
        var copy = new Framework(
                framework.id(),
                document,
                framework.display(),
                framework.inputs(),
                framework.root());

        assertThat(copy).isEqualTo(framework);
        assertThat(fingerprint(copy)).isEqualTo(fingerprint(framework));
    }
}
