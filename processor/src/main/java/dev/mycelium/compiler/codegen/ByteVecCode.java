package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** {@code Vec<u8>}: a {@code ByteString} of at most the capacity. */
record ByteVecCode(int capacity) implements FieldCode {

    @Override
    public TypeName type() {
        return Abi.BYTE_STRING;
    }

    @Override
    public String range() {
        return "at most " + capacity + (capacity == 1 ? " byte" : " bytes");
    }

    @Override
    public CodeBlock place(Component component) {
        return component.place(CodeBlock.of("new $T.ByteVec($L)", Abi.FIELD_TYPE, capacity));
    }

    @Override
    public CodeBlock initial() {
        return CodeBlock.of("$T.EMPTY", Abi.BYTE_STRING);
    }

    @Override
    public CodeBlock check(Component component) {
        return CodeBlock.of("$T.$L", Abi.REQUIRE, "bytes(" + component.name() + ", " + component.layout() + ")");
    }

    @Override
    public CodeBlock write(Component component) {
        return CodeBlock.of("$L", component.put("ByteVec", component.constant()));
    }

    @Override
    public CodeBlock read(Component component) {
        return CodeBlock.of("$L", component.get("ByteVec", component.constant()));
    }

    @Override
    public CodeBlock next() {
        return CodeBlock.of("values.nextBytes()");
    }
}
