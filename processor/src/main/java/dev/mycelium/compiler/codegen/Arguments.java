package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** The arguments of a call, set as a person would: one stays on the line, several get a line each. */
final class Arguments {

    private Arguments() {}

    /** Returns the arguments with their parentheses, for a statement: JavaPoet indents what follows its first line. */
    static CodeBlock of(List<CodeBlock> arguments) {
        if (arguments.size() < 2) {
            return CodeBlock.builder()
                    .add("(")
                    .add(CodeBlock.join(arguments, ""))
                    .add(")")
                    .build();
        }
        return CodeBlock.builder()
                .add("(\n")
                .add(CodeBlock.join(arguments, ",\n"))
                .add(")")
                .build();
    }

    /** The same of arguments that name no type to import. */
    static String ofText(List<String> arguments) {
        return arguments.size() < 2
                ? "(" + String.join("", arguments) + ")"
                : "(\n" + String.join(",\n", arguments) + ")";
    }
}
