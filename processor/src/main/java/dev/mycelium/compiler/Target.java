package dev.mycelium.compiler;

/**
 * Where and how the Java side of a contract is to be generated.
 *
 * @param packageName the annotated package
 * @param holderName the simple name of the class that holds the contract's constants: {@code Contracts}
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} can be seen where the code is compiled
 */
public record Target(String packageName, String holderName, boolean generatedAnnotation) {}
