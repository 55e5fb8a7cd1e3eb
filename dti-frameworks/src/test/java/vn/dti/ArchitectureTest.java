// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The direction of the packages, and what each of them is alone to use. */
@AnalyzeClasses(
        packages = {
            "vn.dti.diagnostic",
            "vn.dti.yaml",
            "vn.dti.schema",
            "vn.dti.frameworks",
            "vn.dti.output"
        },
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> READING_THE_CLOCK =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");

    private static final DescribedPredicate<JavaAccess<?>> THE_CLOCK = describe(
            "the clock",
            access -> access.getTargetOwner().getPackageName().startsWith("java.")
                    && READING_THE_CLOCK.contains(access.getName()));

    @ArchTest
    static final ArchRule PACKAGES_DEPEND_DOWNWARDS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("diagnostic")
            .definedBy("vn.dti.diagnostic..")
            .layer("yaml")
            .definedBy("vn.dti.yaml..")
            .layer("schema")
            .definedBy("vn.dti.schema..")
            .layer("frameworks")
            .definedBy("vn.dti.frameworks..")
            .layer("output")
            .definedBy("vn.dti.output..")
            .whereLayer("diagnostic")
            .mayNotAccessAnyLayer()
            .whereLayer("yaml")
            .mayOnlyAccessLayers("diagnostic")
            .whereLayer("schema")
            .mayOnlyAccessLayers("diagnostic", "yaml")
            .whereLayer("frameworks")
            .mayOnlyAccessLayers("diagnostic", "schema")
            .whereLayer("output")
            .mayOnlyAccessLayers("diagnostic", "frameworks")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("vn.dti.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule THE_CLOCK_IS_NOT_READ = noClasses().should().accessTargetWhere(THE_CLOCK);

    @ArchTest
    static final ArchRule SNAKEYAML_STAYS_IN_YAML = onlyIn("vn.dti.yaml..", "org.yaml..");

    @ArchTest
    static final ArchRule EXP4J_STAYS_IN_SCHEMA = onlyIn("vn.dti.schema..", "vn.dti.exp4j..");

    @ArchTest
    static final ArchRule JACKSON_STAYS_IN_OUTPUT = onlyIn("vn.dti.output..", "com.fasterxml..");

    @ArchTest
    static final ArchRule JACKSON_3_STAYS_IN_OUTPUT = onlyIn("vn.dti.output..", "tools.jackson..");

    private static ArchRule onlyIn(String ours, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ours)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
