package dev.mycelium.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A package that asks for a contract.
 *
 * @param element the package
 * @param annotation as written on it
 * @param contract the annotation's {@code value}
 * @param name the annotation's {@code name}, if it is written
 * @param allowsEveryChange whether the annotation's {@code evolution} is {@code ALLOWED}
 */
record AnnotatedPackage(
        PackageElement element,
        AnnotationMirror annotation,
        AnnotationValue contract,
        @Nullable AnnotationValue name,
        boolean allowsEveryChange) {

    /**
     * The annotation, by its name: a processor that linked the class would need a second jar beside it in every user's
     * compiler.
     */
    static final String ANNOTATION = "dev.mycelium.annotations.MyceliumContracts";

    /** The annotation's default {@code name}. */
    static final String DEFAULT_NAME = "Contracts";

    /** Reads the annotation; empty where the compiler itself could not, and says so. */
    static Optional<AnnotatedPackage> of(PackageElement element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(ANNOTATION)) {
                AnnotationValue contract = member(mirror, "value");
                AnnotationValue name = member(mirror, "name");
                if (contract != null && isText(contract) && (name == null || isText(name))) {
                    return Optional.of(
                            new AnnotatedPackage(element, mirror, contract, name, allowsEveryChange(mirror)));
                }
            }
        }
        return Optional.empty();
    }

    /** The package's name; its {@code toString} is "package app" in some compilers. */
    String packageName() {
        return element.getQualifiedName().toString();
    }

    /** The file that the annotation names. */
    String path() {
        return (String) contract.getValue();
    }

    /** The class that the annotation names. */
    String holderName() {
        return name == null ? DEFAULT_NAME : (String) name.getValue();
    }

    private static boolean allowsEveryChange(AnnotationMirror mirror) {
        AnnotationValue evolution = member(mirror, "evolution");
        return evolution != null
                && evolution.getValue() instanceof VariableElement constant
                && constant.getSimpleName().contentEquals("ALLOWED");
    }

    private static boolean isText(AnnotationValue value) {
        return value.getValue() instanceof String;
    }

    private static @Nullable AnnotationValue member(AnnotationMirror mirror, String name) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .<@Nullable AnnotationValue>map(entry -> entry.getValue())
                .findFirst()
                .orElse(null);
    }
}
