package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;

/**
 * Why code of a contract with mistakes does not run. The build fails by the mistakes; yet there are compilers, Eclipse's
 * among them, that write class files all the same.
 */
final class Refusal {

    private Refusal() {}

    /** The statement that refuses. */
    static CodeBlock of(String fileName) {
        return CodeBlock.of(
                "throw new $T($L)",
                IllegalStateException.class,
                StringLiteral.of(fileName + " has mistakes; nothing that was generated from it can be used"));
    }

    /** The static initializer that refuses: it has to be able to end, or it does not compile. */
    static CodeBlock initializer(String fileName) {
        return CodeBlock.builder()
                .beginControlFlow("if (true)")
                .addStatement(of(fileName))
                .endControlFlow()
                .build();
    }
}
