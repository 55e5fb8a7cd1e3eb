// SPDX-License-Identifier: Apache-2.0
package vn.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.test.DtiTests;

/** The path that the build says is the one that the tests run on. */
class OursPathTest {

    @Test
    void librariesAreModulesOnTheModulePathAlone() {
        boolean areModules = System.getProperty("sample.path").equals("module");

        assertThat(OursPathTest.class.getModule().isNamed()).isEqualTo(areModules);
        assertThat(DtiTests.class.getModule().isNamed()).isEqualTo(areModules);
        assertThat(Framework.class.getModule().isNamed()).isEqualTo(areModules);
    }

    @Test
    void bundledFrameworksAreFoundWithTheirTextOnBothPaths() {
        assertThat(Frameworks.all()).hasSize(5).allSatisfy(framework -> {
            String fingerprint = framework.document().edition().fingerprint();
            assertThat(Frameworks.find(framework.id(), fingerprint)).contains(framework);
            assertThat(FrameworkLoader.load(Frameworks.source(framework.id()))).isEqualTo(framework);
        });
    }
}
