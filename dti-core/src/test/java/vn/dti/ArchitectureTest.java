// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rounding;

/** The direction of the packages, and what a library that scores exactly must not touch. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final DescribedPredicate<JavaClass> A_FLOATING_TYPE = describe(
            "double or float",
            type -> FLOATING.contains(type.getBaseComponentType().getName()));

    private static final DescribedPredicate<List<JavaClass>> WITH_A_FLOATING_TYPE =
            describe("double or float", types -> types.stream().anyMatch(A_FLOATING_TYPE));

    /** Where a double or a float of the host becomes exact. */
    private static final DescribedPredicate<JavaCodeUnit> THE_WAY_IN = describe(
            "Rational.ofShortestDecimal, Decimal.ofShortest and ShortestDecimal",
            unit -> unit.getOwner().getSimpleName().equals("ShortestDecimal")
                    || unit.getFullName().startsWith("vn.dti.exact.Decimal.ofShortest(")
                    || unit.getFullName().startsWith("vn.dti.exact.Rational.ofShortestDecimal("));

    private static final DescribedPredicate<JavaClass> OF_JAVA_BASE = describe(
            "java.base",
            type -> type.isPrimitive()
                    || type.isArray()
                    || "java.base".equals(type.reflect().getModule().getName()));

    private static final Set<String> ASKING_THE_DEFAULT_LOCALE = Set.of(
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)");

    private static final Set<String> READING_THE_CLOCK =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");

    private static final DescribedPredicate<JavaAccess<?>> THE_DEFAULT_LOCALE = describe(
            "the default locale",
            access -> ASKING_THE_DEFAULT_LOCALE.contains(access.getTarget().getFullName()));

    private static final DescribedPredicate<JavaAccess<?>> THE_CLOCK = describe(
            "the clock",
            access -> access.getTargetOwner().getPackageName().startsWith("java.")
                    && READING_THE_CLOCK.contains(access.getName()));

    @ArchTest
    static final ArchRule PACKAGES_DEPEND_DOWNWARDS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("exact")
            .definedBy("vn.dti.exact..")
            .layer("wording")
            .definedBy("vn.dti.wording..")
            .layer("input")
            .definedBy("vn.dti.input..")
            .layer("rule")
            .definedBy("vn.dti.rule..")
            .layer("framework")
            .definedBy("vn.dti.framework..")
            .optionalLayer("above")
            .definedBy("vn.dti.cohort..", "vn.dti.improvement..", "vn.dti.audit..")
            .layer("comparison")
            .definedBy("vn.dti.comparison..")
            .whereLayer("comparison")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("comparison")
            .mayOnlyAccessLayers("exact", "wording", "input", "rule", "framework")
            .whereLayer("exact")
            .mayNotAccessAnyLayer()
            .whereLayer("wording")
            .mayOnlyAccessLayers("exact")
            .whereLayer("input")
            .mayOnlyAccessLayers("exact", "wording")
            .whereLayer("rule")
            .mayOnlyAccessLayers("exact", "wording", "input")
            .whereLayer("framework")
            .mayOnlyAccessLayers("exact", "wording", "input", "rule")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("vn.dti.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JAVA_BASE_IS_ENOUGH = classes()
            .should()
            .onlyDependOnClassesThat(resideInAPackage("vn.dti..")
                    .or(OF_JAVA_BASE)
                    // which nothing looks for at run time
                    .or(resideInAPackage("org.jspecify.annotations")));

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule NO_FIELD_IS_FLOATING = noFields().should().haveRawType(A_FLOATING_TYPE);

    @ArchTest
    static final ArchRule NO_PARAMETER_IS_FLOATING = noCodeUnits()
            .that(DescribedPredicate.not(THE_WAY_IN))
            .should()
            .haveRawParameterTypes(WITH_A_FLOATING_TYPE);

    @ArchTest
    static final ArchRule NO_RESULT_IS_FLOATING =
            noMethods().should().haveRawReturnType(A_FLOATING_TYPE);

    @ArchTest
    static final ArchRule WHAT_IS_LOOKED_FOR_MAY_BE_ABSENT = methods()
            .that()
            .arePublic()
            .and()
            .haveName("find")
            .should()
            .haveRawReturnType(Optional.class);

    @ArchTest
    static final ArchRule A_DISPLAY_IS_A_ROUNDING = methods()
            .that()
            .arePublic()
            .and()
            .haveName("display")
            .and()
            .haveRawParameterTypes(new Class<?>[0])
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawReturnType(Rounding.class);

    @ArchTest
    static final ArchRule THE_DEFAULT_LOCALE_IS_NOT_ASKED =
            noClasses().should().accessTargetWhere(THE_DEFAULT_LOCALE);

    @ArchTest
    static final ArchRule THE_CLOCK_IS_NOT_READ = noClasses()
            .should()
            .accessTargetWhere(THE_CLOCK)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class);
}
