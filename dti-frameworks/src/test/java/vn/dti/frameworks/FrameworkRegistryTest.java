// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;

/** The frameworks of a host, from wherever they are, and the ways to find one. */
class FrameworkRegistryTest {

    @TempDir
    private Path folder;

    private static String yaml(String from, String max) {
        return """
                format: dti/1
                id: small-1-2024-communes
                title: Bộ chỉ số nhỏ
                decision: {number: 1/QĐ, issued: 2024-01-02, issuer: UBND, annex: Phụ lục I, level: commune}
                validity: {from: %s}
                max: %s
                inputs:
                  done: {type: boolean, label: Đã ban hành}
                criteria:
                  - id: "1"
                    title: Ban hành
                    max: %s
                    boolean: done
                """.formatted(from, max, max);
    }

    private static Framework load(String yaml) {
        return FrameworkLoader.load(new Source("small.yaml", yaml));
    }

    private final Framework first = load(yaml("2024-01-01", "5"));
    private final Framework second = load(yaml("2025-01-01", "10"));
    private final FrameworkRegistry registry = FrameworkRegistry.of(List.of(second, first, first));

    @Test
    void findsTheLastEditionOfAnId() {
        assertThat(registry.all()).containsExactly(second, first);
        assertThat(registry.ids()).containsExactly("small-1-2024-communes");
        assertThat(registry.get("small-1-2024-communes")).isSameAs(second);
        assertThat(registry.find("other")).isEmpty();
        assertThatThrownBy(() -> registry.get("small-1-2024-commune"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("unknown framework 'small-1-2024-commune'"
                        + " — did you mean 'small-1-2024-communes'?");
    }

    @Test
    void findsTheEditionOfADay() {
        String id = first.id();

        assertThat(registry.find(id, LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(registry.find(id, LocalDate.of(2024, 1, 1))).contains(first);
        assertThat(registry.find(id, LocalDate.of(2024, 12, 31))).contains(first);
        assertThat(registry.find(id, LocalDate.of(2025, 1, 1))).contains(second);
    }

    @Test
    void findsTheEditionThatSomethingWasScoredBy() {
        String then = first.document().edition().fingerprint();

        assertThat(registry.find(first.id(), then)).contains(first);
        assertThat(registry.find(first.id(), "0000000000000000")).isEmpty();
    }

    @Test
    void frameworksAreEqualIfTheySayTheSame() {
        assertThat(load(yaml("2024-01-01", "5"))).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(second).isNotEqualTo(first);
        assertThat(Frameworks.ids())
                .allSatisfy(id -> assertThat(FrameworkLoader.load(Frameworks.source(id)))
                        .isEqualTo(Frameworks.get(id)));
        Framework ambiguous = Frameworks.get("hcmc-79-2023-districts");
        assertThat(ambiguous.alternatives().get(0).framework()).isNotEqualTo(ambiguous);
    }

    @Test
    void bundledFrameworksAreFoundByFingerprintAndHaveTheirSource() {
        Framework framework = Frameworks.get("lac-dao-2024-communes");
        String fingerprint = framework.document().edition().fingerprint();

        assertThat(Frameworks.find(framework.id(), fingerprint)).contains(framework);
        assertThat(Frameworks.find(framework.id(), "0000000000000000")).isEmpty();
        assertThat(Frameworks.find("other", fingerprint)).isEmpty();
        assertThat(FrameworkRegistry.bundled().ids()).isEqualTo(Frameworks.ids());
        assertThatThrownBy(() -> Frameworks.source("lac-dao-2024-commune"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("unknown name 'lac-dao-2024-commune'"
                        + " — did you mean 'lac-dao-2024-communes'?");
        assertThatThrownBy(() -> OverlayLoader.bundled("other"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("unknown name 'other', expected binh-chanh-2024-plan");
        assertThatThrownBy(() -> PublishedTable.bundled("other"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("unknown name 'other', expected binh-chanh-2023");
        assertThatThrownBy(() -> TestsFile.bundled("other"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFolderIsLoadedWithAllThatIsWrongInIt() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), yaml("2024-01-01", "5"));
        Files.writeString(folder.resolve("b.yml"), yaml("2025-01-01", "10"));
        Files.writeString(
                folder.resolve("a.tests.yaml"), "format: dti-tests/1\nframework: x\ntests: []\n");
        Files.writeString(folder.resolve("notes.txt"), "max: ?");
        Files.createDirectory(folder.resolve("old.yaml"));

        assertThat(FrameworkRegistry.load(folder).all()).containsExactly(first, second);

        Files.writeString(folder.resolve("c.yaml"), "format: dti/1\n");
        Files.writeString(folder.resolve("d.yaml"), "title: [\n");
        assertThatThrownBy(() -> FrameworkRegistry.load(folder))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        invalid -> assertThat(invalid.diagnostics())
                                .extracting(each ->
                                        Path.of(each.file()).getFileName().toString())
                                .contains("c.yaml", "d.yaml")
                                .doesNotContain("a.yaml", "b.yml"));
    }

    @Test
    void aHostReloadsByPuttingANewRegistryInThePlaceOfTheOldOne() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), yaml("2024-01-01", "5"));
        FrameworkRegistry inUse = FrameworkRegistry.load(folder);

        Files.writeString(folder.resolve("a.yaml"), yaml("2025-01-01", "10"));
        FrameworkRegistry reloaded = FrameworkRegistry.load(folder);

        assertThat(inUse.get(first.id())).isEqualTo(first);
        assertThat(reloaded.get(first.id())).isEqualTo(second);
    }

    @Test
    void aFrameworkIsLoadedFromAFileAnAddressAStreamAndAText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), yaml("2024-01-01", "5"));

        assertThat(FrameworkLoader.load(file)).isEqualTo(first);
        assertThat(FrameworkLoader.load(file.toUri().toURL())).isEqualTo(first);
        try (var in = Files.newInputStream(file)) {
            assertThat(FrameworkLoader.load(Source.read("a stream", in))).isEqualTo(first);
        }
    }

    @Test
    void warningsComeTogetherWithTheFramework() {
        String doubtful = yaml("2024-01-01", "5")
                .replace("boolean: done", "boolean: done\n    remark: " + "x".repeat(3));
        assertThatThrownBy(() -> FrameworkLoader.loadWithWarnings(new Source("a.yaml", doubtful)))
                .isInstanceOf(InvalidFileException.class);

        var unused = yaml("2024-01-01", "5")
                .replace("inputs:\n", "inputs:\n  other: {type: count, label: Khác}\n");
        var loaded = FrameworkLoader.loadWithWarnings(new Source("a.yaml", unused));

        assertThat(loaded.framework()).isEqualTo(load(unused));
        assertThat(loaded.warnings()).extracting(Diagnostic::code).isNotEmpty();
    }

    @Test
    void aPlanThatIsNoFileIsHeldAgainstItsFrameworkToo() {
        String plan = """
                format: dti-overlay/1
                id: plan
                framework: %s
                title: Kế hoạch
                citation: Kế hoạch 1/KH-UBND
                assignments:
                  "%s": {lead: [Phòng A]}
                """;
        Framework framework = Frameworks.get("hcmc-79-2023-districts");
        var fit = new Source("plan.yaml", plan.formatted(framework.id(), "1.1"));
        var unfit = new Source("plan.yaml", plan.formatted(framework.id(), "zzz"));

        assertThat(OverlayLoader.load(fit, framework)).isEqualTo(OverlayLoader.load(fit));
        assertThat(OverlayLoader.load(unfit).assignments()).containsOnlyKeys("zzz");
        assertThatThrownBy(() -> OverlayLoader.load(unfit, framework))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage(
                        "plan.yaml:7:3: error: 'hcmc-79-2023-districts' has no criterion 'zzz' [DTI-1315]");
    }
}
