// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** A team brings along the libraries that it uses, so that each is asked for in its place alone. */
@AnalyzeClasses(
        packages = {"vn.dti.test", "vn.dti.reference"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> READING_THE_CLOCK =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");

    private static final DescribedPredicate<JavaAccess<?>> THE_CLOCK = describe(
            "the clock",
            access -> access.getTargetOwner().getPackageName().startsWith("java.")
                    && READING_THE_CLOCK.contains(access.getName()));

    @ArchTest
    static final ArchRule JUNIT_IS_FOR_TESTS_OF_FILES = onlyIn(Set.of("DtiTests"), "org.junit..");

    @ArchTest
    static final ArchRule ASSERTJ_IS_FOR_ASSERTIONS =
            onlyIn(Set.of("DtiAssertions", "ScorecardAssert"), "org.assertj..");

    @ArchTest
    static final ArchRule JQWIK_IS_FOR_PROPERTIES = onlyIn(
            Set.of("DtiArbitraries", "FigureArbitraries", "FrameworkProperties"), "net.jqwik..");

    @ArchTest
    static final ArchRule JACKSON_IS_FOR_WHAT_WAS_WRITTEN =
            onlyIn(Set.of("WrittenScores"), "com.fasterxml..");

    /** It is a second way to the same points, and shares nothing with what it is held against. */
    @ArchTest
    static final ArchRule THE_REFERENCE_DOES_NOT_KNOW_THE_KIT = noClasses()
            .that()
            .resideInAPackage("vn.dti.reference")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.dti.test");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule THE_CLOCK_IS_NOT_READ = noClasses().should().accessTargetWhere(THE_CLOCK);

    private static ArchRule onlyIn(Set<String> ours, String library) {
        DescribedPredicate<JavaClass> others = describe(
                "other classes than " + ours,
                type -> !ours.contains(outermost(type).getSimpleName()));
        return noClasses().that(others).should().dependOnClassesThat().resideInAPackage(library);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
