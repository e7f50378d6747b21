package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** {@code String}: a {@code java.lang.String} whose UTF-8 fits the capacity. */
record TextCode(int capacity) implements FieldCode {

    @Override
    public TypeName type() {
        return ClassName.get(String.class);
    }

    @Override
    public String range() {
        return "at most " + capacity + (capacity == 1 ? " UTF-8 byte" : " UTF-8 bytes");
    }

    @Override
    public CodeBlock abiType() {
        return CodeBlock.of("new $T.Text($L)", Abi.FIELD_TYPE, capacity);
    }

    @Override
    public CodeBlock initial() {
        return CodeBlock.of("\"\"");
    }

    @Override
    public CodeBlock check(Component component) {
        return CodeBlock.of("$T.$L", Abi.REQUIRE, "text(" + component.name() + ", " + component.layout() + ")");
    }

    @Override
    public CodeBlock write(Component component) {
        return CodeBlock.of(
                "$T.$L",
                Abi.FIXED_TEXT,
                "write(" + component.ofMessage() + ", dst, " + component.index() + ", " + component.constant() + ")");
    }

    @Override
    public CodeBlock read(Component component) {
        return CodeBlock.of(
                "$T.$L", Abi.FIXED_TEXT, "read(src, " + component.index() + ", " + component.constant() + ")");
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
