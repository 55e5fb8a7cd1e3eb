package vn.dti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command stands on the page, and the page on the core alone. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_PAGE_KNOWS_NO_COMMAND_AND_NO_FILES = noClasses()
            .that()
            .resideInAPackage("vn.dti.page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.dti.cli..", "vn.dti.frameworks..", "vn.dti.schema..", "picocli..");

    @ArchTest
    static final ArchRule TEMPLATES_ARE_THE_PAGES_OWN = noClasses()
            .that()
            .resideOutsideOfPackage("vn.dti.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.samskivert..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("vn.dti.(*)..").should().beFreeOfCycles();
}
