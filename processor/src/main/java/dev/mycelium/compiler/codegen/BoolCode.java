package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** {@code bool}: one byte, 0 or 1; any other is refused when read. */
record BoolCode() implements ElementCode {

    @Override
    public TypeName type() {
        return TypeName.BOOLEAN;
    }

    @Override
    public String range() {
        return "";
    }

    @Override
    public CodeBlock abiType() {
        return CodeBlock.of("$T.Scalar.BOOL", Abi.FIELD_TYPE);
    }

    @Override
    public CodeBlock place(Component component) {
        return component.place("bool", "", false);
    }

    @Override
    public String word() {
        return "Bool";
    }

    @Override
    public String boxedWord() {
        return "Boolean";
    }

    @Override
    public String getArgument(int ordinal) {
        return Integer.toString(ordinal);
    }

    @Override
    public CodeBlock zero() {
        return CodeBlock.of("false");
    }

    @Override
    public String require() {
        return "";
    }

    @Override
    public String requireList() {
        return "list";
    }

    @Override
    public CodeBlock put(String value, String index) {
        return CodeBlock.of("$T.$L", Abi.BOOL, "put(dst, " + index + ", " + value + ")");
    }

    @Override
    public CodeBlock get(String index, String field, String payloadOffset) {
        return CodeBlock.of("$T.$L", Abi.BOOL, "read(src, " + index + ", " + field + ", " + payloadOffset + ")");
    }
}
