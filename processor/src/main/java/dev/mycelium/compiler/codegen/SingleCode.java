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
    public CodeBlock place(Component component) {
        return element.place(component);
    }

    @Override
    public boolean asksForLayout() {
        return false;
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
                        element.require() + "(" + component.name() + element.requireArgument() + ", CODEC, "
                                + component.ordinal() + ")");
    }

    @Override
    public CodeBlock write(Component component) {
        return CodeBlock.of("$L", component.put(element.word(), ""));
    }

    @Override
    public CodeBlock read(Component component) {
        return CodeBlock.of("$L", component.get(element.word(), element.getArgument(component.ordinal())));
    }

    @Override
    public CodeBlock next() {
        return CodeBlock.of("$L", "values.next" + element.boxedWord() + "()");
    }
}
