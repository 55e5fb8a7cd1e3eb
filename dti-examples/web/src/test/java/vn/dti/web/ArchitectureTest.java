// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may know what. */
@AnalyzeClasses(packages = "vn.dti.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("vn.dti.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses().should(ACCESS_STANDARD_STREAMS);

    /** The packages that the modules of the libraries export, and no others. */
    @ArchTest
    static final ArchRule LIBRARIES_ARE_USED_BY_WHAT_THEY_EXPORT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.dti.yaml..",
                    "vn.dti.schema..",
                    "vn.dti.sheet..",
                    "vn.dti.page..",
                    "vn.dti.cli..");

    @ArchTest
    static final ArchRule ONLY_PAGES_AND_INTERFACES_KNOW_THE_WEB = noClasses()
            .that()
            .resideInAnyPackage(
                    "..period..",
                    "..submission..",
                    "..ranking..",
                    "..publication..",
                    "..journal..",
                    "..backup..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..",
                    "org.springframework.web..",
                    "..web.page..",
                    "..web.api..");

    @ArchTest
    static final ArchRule TABLES_ARE_READ_WHERE_THEY_BELONG = classes()
            .that()
            .resideInAnyPackage("..web.page..", "..web.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.springframework.jdbc..");
}
