// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The references owe nothing to the library that they are compared with. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule REFERENCES_ARE_HAND_WRITTEN = classes()
            .that()
            .resideInAPackage("vn.dti.benchmarks.district")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.dti.benchmarks.district", "java..", "net.objecthunter..");
}
