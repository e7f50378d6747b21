package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** {@code Vec<element>}: a count, zeros up to the elements, the elements, zeros up to the end of the capacity. */
record VecCode(ElementCode element, int capacity) implements ListCode {

    /** The bytes that {@code FixedVec.putCount} writes: the count and six zeros. */
    private static final int PREFIX = 8;

    @Override
    public String range() {
        String elements = "at most " + capacity + (capacity == 1 ? " element" : " elements");
        return element.range().isEmpty() ? elements : elements + ", each " + element.range();
    }

    @Override
    public CodeBlock abiType() {
        return CodeBlock.of("new $T.Vec($L, $L)", Abi.FIELD_TYPE, element.abiType(), capacity);
    }

    @Override
    public CodeBlock initial() {
        return CodeBlock.of("$T.of()", ClassName.get(List.class));
    }

    @Override
    public MethodSpec writeMethod(Component component) {
        MethodSpec.Builder method =
                writer(component).addStatement("$T.putCount(dst, $L, items.size())", Abi.FIXED_VEC, component.index());
        int gap = component.slot().type().dataOffset() - PREFIX;
        if (gap > 0) {
            method.addStatement("$T.zero(dst, offset + $L, $L)", Abi.PADDING, component.itemsAt() - gap, gap);
        }
        return method.addStatement("int index = offset + $L", component.itemsAt())
                .addCode(writeLoop(component))
                .addStatement("$T.zero(dst, index, offset + $L - index)", Abi.PADDING, component.end())
                .build();
    }

    @Override
    public MethodSpec readMethod(Component component) {
        ClassName boxed = (ClassName) element.type().box();
        return reader(component)
                .addStatement(
                        "$T[] items = new $T[$T.readCount(src, $L, $L)]",
                        boxed,
                        boxed,
                        Abi.FIXED_VEC,
                        component.index(),
                        component.constant())
                .addStatement("int index = offset + $L", component.itemsAt())
                .addCode(readLoop(component))
                .addStatement("return $T.of(items)", ClassName.get(List.class))
                .build();
    }
}
