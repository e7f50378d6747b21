package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** {@code [u8; length]}: a {@code ByteString} of exactly that length. */
record BytesCode(int length) implements ElementCode {

    @Override
    public TypeName type() {
        return Abi.BYTE_STRING;
    }

    @Override
    public String range() {
        return "exactly " + length + (length == 1 ? " byte" : " bytes");
    }

    @Override
    public CodeBlock abiType() {
        return CodeBlock.of("new $T.Bytes($L)", Abi.FIELD_TYPE, length);
    }

    @Override
    public CodeBlock place(Component component) {
        return component.place("bytes", Integer.toString(length), false);
    }

    @Override
    public String word() {
        return "Bytes";
    }

    @Override
    public String boxedWord() {
        return "Bytes";
    }

    @Override
    public String getArgument(int ordinal) {
        return Integer.toString(length);
    }

    @Override
    public String requireArgument() {
        return ", " + length;
    }

    @Override
    public CodeBlock zero() {
        return CodeBlock.of("$T.ofZeros($L)", Abi.BYTE_STRING, length);
    }

    @Override
    public String require() {
        return "bytes";
    }

    @Override
    public String requireList() {
        return "bytesList";
    }

    @Override
    public CodeBlock put(String value, String index) {
        return CodeBlock.of("$L", value + ".copyTo(dst, " + index + ")");
    }

    @Override
    public CodeBlock get(String index, String field, String payloadOffset) {
        return CodeBlock.of("$T.$L", Abi.BYTE_STRING, "copyOf(src, " + index + ", " + length + ")");
    }
}
