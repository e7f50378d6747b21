package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;

/** Whether generated code has Javadoc; every comment of it goes through here. */
enum Javadoc {
    WRITTEN,
    LEFT_OUT;

    private static final CodeBlock NONE = CodeBlock.builder().build();

    /** Returns a comment, or one without text, which JavaPoet does not write. */
    CodeBlock of(String format, Object... arguments) {
        return this == WRITTEN ? CodeBlock.of(format, arguments) : NONE;
    }
}
