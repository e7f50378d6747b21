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
    public CodeBlock abiType() {
        return CodeBlock.of("new $T.ByteVec($L)", Abi.FIELD_TYPE, capacity);
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
        return CodeBlock.of(
                "$T.write($L, dst, $L, $L)",
                Abi.FIXED_BYTES,
                component.ofMessage(),
                component.index(),
                component.constant());
    }

    @Override
    public CodeBlock read(Component component) {
        return CodeBlock.of("$T.read(src, $L, $L)", Abi.FIXED_BYTES, component.index(), component.constant());
    }

    @Override
    public CodeBlock print(String component) {
        return CodeBlock.of("$L", component);
    }

    @Override
    public CodeBlock ofValues(Component component, int index) {
        return CodeBlock.of("$T.get(values, $L, $T.class, $L)", Abi.VALUES, index, type(), component.constant());
    }
}
