package dev.mycelium.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the class files that generated sources become: what generated code never does. */
class GeneratedClassFilesTest {

    @Test
    void generated_code_reflects_on_nothing_serializes_nothing_and_needs_the_jdk_and_one_package(@TempDir Path root) {
        JavaClasses classes =
                new ClassFileImporter().importPath(Families.compileAll(root).classes());
        assertThat(classes).hasSizeGreaterThan(80);
        noReflection().check(classes);
        noClasses().should().beAssignableTo(Serializable.class).check(classes);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "dev.mycelium.golden..",
                        "dev.mycelium.runtime.codec",
                        "java.lang",
                        "java.math",
                        "java.nio",
                        "java.util",
                        "javax.annotation.processing",
                        "")
                .check(classes);
    }

    @Test
    void the_check_would_notice_reflection() {
        JavaClasses classes = new ClassFileImporter().importClasses(Reflecting.class, CallingClass.class);
        assertThat(noReflection().evaluate(classes).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("Reflecting"))
                .anyMatch(detail -> detail.contains("CallingClass"));
    }

    private static ArchRule noReflection() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun..", "jdk..")
                .orShould()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(Class.class))));
    }

    static final class Reflecting {
        int parameters(java.lang.reflect.Method method) {
            return method.getParameterCount();
        }
    }

    static final class CallingClass {
        String name(Object object) {
            return object.getClass().getName();
        }
    }
}
