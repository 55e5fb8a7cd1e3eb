// SPDX-License-Identifier: Apache-2.0
package vn.sample;

import static vn.dti.test.DtiAssertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.rule.Status;
import vn.dti.test.DtiTests;

class OursTest {

    private static final Path FILE = Path.of("files/ours-2026.yaml");
    private static final Framework OURS = FrameworkLoader.load(FILE);

    @TestFactory
    Stream<DynamicTest> cases() {
        return DtiTests.of(FILE);
    }

    @TestFactory
    Stream<DynamicTest> branches() {
        return DtiTests.branches(FILE);
    }

    @TestFactory
    Stream<DynamicTest> published() {
        return DtiTests.table(OURS, Path.of("files/published-2026.yaml"));
    }

    @TestFactory
    Stream<DynamicTest> plan() {
        return DtiTests.overlay(OURS, Path.of("files/plan-2026.yaml"));
    }

    @Test
    void halfOfTheTargetIsHalfOfThePoints() {
        Scorecard card = OURS.score(Map.of("online", 40, "files", 100));

        assertThat(card)
                .hasPoints("1", "15")
                .hasStatus("2", Status.NO_DATA)
                .lostPointsAddUp();
    }
}
