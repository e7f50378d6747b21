package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** A field that is one element: a number, a truth value, a {@code U256}, a {@code [u8; N]}. */
record SingleCode(ElementCode element) implements FieldCode {

    @Override
    public TypeName type() {
        return element.type();
    }

    @Override
    public String range() {
        return element.range();
    }

    @Override
    public CodeBlock abiType() {
        return element.abiType();
    }

    @Override
    public CodeBlock initial() {
        return element.type().isPrimitive() ? CodeBlock.of("") : element.zero();
    }

    @Override
    public CodeBlock check(Component component) {
        return element.require().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "$T.$L",
                        Abi.REQUIRE,
                        element.require() + "(" + component.name() + ", " + component.layout() + ")");
    }

    @Override
    public CodeBlock write(Component component) {
        return element.put(component.ofMessage(), component.index());
    }

    @Override
    public CodeBlock read(Component component) {
        return element.get(component.index(), component.constant(), Integer.toString(component.at()));
    }

    @Override
    public CodeBlock print(String component) {
        return element.print(component);
    }

    @Override
    public CodeBlock ofValues(Component component, int index) {
        return CodeBlock.of(
                "$T.$L$T.$L",
                Abi.VALUES,
                "get(values, " + index + ", ",
                element.type().box(),
                "class, " + component.constant() + ")");
    }
}
