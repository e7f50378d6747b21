package dev.mycelium.compiler.codegen;

/**
 * Where and how the Java side of a contract is to be generated.
 *
 * @param packageName the annotated package
 * @param holderName the simple name of the class that holds the contract's constants: {@code Contracts}
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} can be seen where the code is compiled
 * @param flyweights whether each message has a class that reads and writes it in place
 * @param javadoc whether types and members have comments
 */
public record Target(
        String packageName, String holderName, boolean generatedAnnotation, boolean flyweights, boolean javadoc) {

    /** As the processor's options are when nobody sets one. */
    public Target(String packageName, String holderName, boolean generatedAnnotation) {
        this(packageName, holderName, generatedAnnotation, true, true);
    }
}
