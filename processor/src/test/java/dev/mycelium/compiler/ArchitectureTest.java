package dev.mycelium.compiler;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Each package of the compiler knows only those below it, and each foreign library has one place. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.mycelium.compiler", "dev.mycelium.processor");

    @Test
    void each_stage_knows_only_the_stages_below_it() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("dev.mycelium.compiler.text")
                .layer("syntax")
                .definedBy("dev.mycelium.compiler.syntax")
                .layer("schema")
                .definedBy("dev.mycelium.compiler.schema")
                .layer("layout")
                .definedBy("dev.mycelium.compiler.layout")
                .layer("codegen")
                .definedBy("dev.mycelium.compiler.codegen")
                .layer("page")
                .definedBy("dev.mycelium.compiler.page")
                .layer("evolution")
                .definedBy("dev.mycelium.compiler.evolution")
                .layer("compiler")
                .definedBy("dev.mycelium.compiler")
                .layer("processor")
                .definedBy("dev.mycelium.processor")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("compiler")
                .mayOnlyBeAccessedByLayers("processor")
                .whereLayer("codegen")
                .mayOnlyBeAccessedByLayers("compiler", "processor")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("compiler")
                .whereLayer("evolution")
                .mayOnlyBeAccessedByLayers("compiler", "processor")
                .whereLayer("layout")
                .mayOnlyBeAccessedByLayers("codegen", "page", "evolution", "compiler", "processor")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers("layout", "codegen", "page", "evolution", "compiler", "processor")
                .whereLayer("syntax")
                .mayOnlyBeAccessedByLayers("schema", "layout", "codegen", "evolution", "compiler", "processor")
                .check(CLASSES);
    }

    @Test
    void every_class_stands_in_a_package_that_the_rule_knows() {
        assertThat(CLASSES)
                .extracting(type -> type.getPackageName())
                .containsOnly(
                        "dev.mycelium.compiler.text",
                        "dev.mycelium.compiler.syntax",
                        "dev.mycelium.compiler.schema",
                        "dev.mycelium.compiler.layout",
                        "dev.mycelium.compiler.codegen",
                        "dev.mycelium.compiler.page",
                        "dev.mycelium.compiler.evolution",
                        "dev.mycelium.compiler",
                        "dev.mycelium.processor");
    }

    @Test
    void only_syntax_knows_the_yaml_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.mycelium.compiler.syntax")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(CLASSES);
    }

    @Test
    void only_codegen_knows_javapoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.mycelium.compiler.codegen")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir..")
                .check(CLASSES);
    }

    @Test
    void only_the_shell_knows_javac() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.mycelium.processor")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.annotation.processing..", "javax.tools..")
                .check(CLASSES);
    }

    @Test
    void the_compiler_asks_for_no_file_clock_or_locale() {
        noClasses()
                .that()
                .resideInAPackage("dev.mycelium.compiler..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.time..", "java.net..")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .check(CLASSES);
    }

    /** A contract is a file of the project: nothing in the compiler could open anything else. */
    @Test
    void nothing_knows_a_network() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "java.nio.channels..", "javax.net..", "java.rmi..")
                                .and(not(equivalentTo(URI.class))))
                .check(CLASSES);
    }
}
