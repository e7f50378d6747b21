package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.Collections;
import java.util.List;

/** {@code [element; length]}: the elements, one after the other. */
record ArrayCode(ElementCode element, int length) implements ListCode {

    @Override
    public String range() {
        String elements = "exactly " + length + (length == 1 ? " element" : " elements");
        return element.range().isEmpty() ? elements : elements + ", each " + element.range();
    }

    @Override
    public CodeBlock abiType() {
        return CodeBlock.of("new $T.Array($L, $L)", Abi.FIELD_TYPE, element.abiType(), length);
    }

    @Override
    public CodeBlock initial() {
        return length == 0
                ? CodeBlock.of("$T.of()", ClassName.get(List.class))
                : CodeBlock.of("$T.nCopies($L, $L)", ClassName.get(Collections.class), length, element.zero());
    }

    @Override
    public MethodSpec writeMethod(Component component) {
        return writer(component)
                .addStatement("int index = $L", component.index())
                .addCode(writeLoop(component))
                .build();
    }

    @Override
    public MethodSpec readMethod(Component component) {
        ClassName boxed = (ClassName) element.type().box();
        return reader(component)
                .addStatement("$T[] items = new $T[$L]", boxed, boxed, length)
                .addStatement("int index = $L", component.index())
                .addCode(readLoop(component))
                .addStatement("return $T.of(items)", ClassName.get(List.class))
                .build();
    }
}
