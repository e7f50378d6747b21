package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What arrays and vectors share: an immutable list, and loops over its elements in methods of their own. */
interface ListCode extends FieldCode {

    ElementCode element();

    @Override
    default TypeName type() {
        return ParameterizedTypeName.get(
                ClassName.get(List.class), element().type().box());
    }

    @Override
    default CodeBlock check(Component component) {
        return CodeBlock.of(
                "$L = $T.$L",
                component.name(),
                Abi.REQUIRE,
                element().requireList() + "(" + component.name() + ", " + component.layout() + ")");
    }

    @Override
    default CodeBlock write(Component component) {
        return CodeBlock.of("$L($L, dst, offset)", component.writeMethod(), component.ofMessage());
    }

    @Override
    default CodeBlock read(Component component) {
        return CodeBlock.of("$L(src, offset)", component.readMethod());
    }

    /** The type as data: {@code new FieldType.Vec(FieldType.Scalar.U16, 8)}. */
    CodeBlock abiType();

    @Override
    default CodeBlock place(Component component) {
        return component.place(abiType());
    }

    @Override
    default CodeBlock next() {
        return CodeBlock.of("values.nextList($T.class)", element().type().box());
    }

    @Override
    default List<MethodSpec> methods(Component component) {
        return List.of(writeMethod(component), readMethod(component));
    }

    /** Writes the list given as {@code items}. */
    MethodSpec writeMethod(Component component);

    /** Reads the list. */
    MethodSpec readMethod(Component component);

    /** Starts the method that writes {@code items}. */
    default MethodSpec.Builder writer(Component component) {
        return MethodSpec.methodBuilder(component.writeMethod())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(type(), "items")
                .addParameter(ArrayTypeName.of(TypeName.BYTE), "dst")
                .addParameter(TypeName.INT, "offset");
    }

    /** Starts the method that reads a list. */
    default MethodSpec.Builder reader(Component component) {
        return MethodSpec.methodBuilder(component.readMethod())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type())
                .addParameter(ArrayTypeName.of(TypeName.BYTE), "src")
                .addParameter(TypeName.INT, "offset");
    }

    /** The loop that writes {@code items} from {@code index} on, and leaves {@code index} behind the last. */
    default CodeBlock writeLoop(Component component) {
        return CodeBlock.builder()
                .beginControlFlow("for ($T item : items)", element().type())
                .addStatement(element().put("item", "index"))
                .addStatement("index += $L", component.elementSize())
                .endControlFlow()
                .build();
    }

    /** The loop that fills the array {@code items} from {@code index} on. */
    default CodeBlock readLoop(Component component) {
        return CodeBlock.builder()
                .beginControlFlow("for (int i = 0; i < items.length; i++)")
                .addStatement("items[i] = $L", element().get("index", component.constant(), "index - offset"))
                .addStatement("index += $L", component.elementSize())
                .endControlFlow()
                .build();
    }
}
