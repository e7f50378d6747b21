package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** {@code U256}: a {@code UInt256}, 32 bytes, big-endian. */
record U256Code() implements ElementCode {

    @Override
    public TypeName type() {
        return Abi.U_INT_256;
    }

    @Override
    public String range() {
        return "0..2<sup>256</sup>-1";
    }

    @Override
    public CodeBlock abiType() {
        return CodeBlock.of("$T.Scalar.U256", Abi.FIELD_TYPE);
    }

    @Override
    public CodeBlock place(Component component) {
        return component.place("u256", "", false);
    }

    @Override
    public String word() {
        return "U256";
    }

    @Override
    public String boxedWord() {
        return "UInt256";
    }

    @Override
    public CodeBlock zero() {
        return CodeBlock.of("$T.ZERO", Abi.U_INT_256);
    }

    @Override
    public String require() {
        return "present";
    }

    @Override
    public String requireList() {
        return "list";
    }

    @Override
    public CodeBlock put(String value, String index) {
        return CodeBlock.of("$L", value + ".putBigEndian(dst, " + index + ")");
    }

    @Override
    public CodeBlock get(String index, String field, String payloadOffset) {
        return CodeBlock.of("$T.$L", Abi.U_INT_256, "ofBigEndian(src, " + index + ")");
    }
}
