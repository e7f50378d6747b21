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
    public CodeBlock place(Component component) {
        return component.place("text", Integer.toString(capacity), true);
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
        return CodeBlock.of("$L", component.put("Text", component.constant()));
    }

    @Override
    public CodeBlock read(Component component) {
        return CodeBlock.of("$L", component.get("Text", component.constant()));
    }

    @Override
    public CodeBlock next() {
        return CodeBlock.of("values.nextText()");
    }
}
