// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What is filled in and what is read know no command, and say nothing on their own. */
@AnalyzeClasses(
        packages = {"vn.dti.page", "vn.dti.sheet", "vn.dti.form", "vn.dti.report"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> READING_THE_CLOCK =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");

    private static final DescribedPredicate<JavaAccess<?>> THE_CLOCK = describe(
            "the clock",
            access -> access.getTargetOwner().getPackageName().startsWith("java.")
                    && READING_THE_CLOCK.contains(access.getName()));

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("vn.dti.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule THE_CLOCK_IS_NOT_READ = noClasses().should().accessTargetWhere(THE_CLOCK);

    @ArchTest
    static final ArchRule NO_COMMAND_IS_KNOWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dti.cli..", "picocli..");

    @ArchTest
    static final ArchRule SHEETS_KNOW_NEITHER_FORMS_NOR_REPORTS = noClasses()
            .that()
            .resideInAPackage("vn.dti.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dti.form..", "vn.dti.report..");

    @ArchTest
    static final ArchRule FORMS_AND_REPORTS_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("vn.dti.form..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.dti.report..");

    @ArchTest
    static final ArchRule PAGES_STAND_ON_THE_CORE_ALONE = noClasses()
            .that()
            .resideInAPackage("vn.dti.page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.dti.sheet..",
                    "vn.dti.form..",
                    "vn.dti.report..",
                    "vn.dti.frameworks..",
                    "vn.dti.schema..");

    @ArchTest
    static final ArchRule TEMPLATES_ARE_FILLED_IN_AT_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("vn.dti.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.samskivert..");

    /** Hosts that write no documents need not bring the library that writes them. */
    @ArchTest
    static final ArchRule DOCUMENTS_ALONE_NEED_POI = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Docx")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");
}
