package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Vec<element>}: its count, and its elements by index. */
record FlyweightVec(FlyweightElement element, int capacity) implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        List<MethodSpec> members = new ArrayList<>();
        members.add(field.withSuffix("Count", "Reads how many elements {@code " + field.name() + "} has.")
                .addJavadoc("@return 0 to $L\n", capacity)
                .returns(TypeName.INT)
                .addStatement("return count($L)", field.layout())
                .build());
        members.add(field.done(field.around(
                        "set",
                        "Count",
                        "Sets how many elements {@code " + field.name()
                                + "} has: those that were there stay, new ones and unused capacity are zero.")
                .addJavadoc("@param count 0 to $L\n", capacity)
                .returns(field.flyweight())
                .addParameter(TypeName.INT, "count")
                .addStatement("putCount($L, $L, $L, count)", field.layout(), dataOffset(field), elementSize(field))));
        CodeBlock at =
                CodeBlock.of("elementOfVec($L, $L, $L, index)", field.layout(), dataOffset(field), elementSize(field));
        members.addAll(element.members(FlyweightPlace.chosen(field, at)));
        if (element instanceof FlyweightBytes bytes) {
            members.addAll(bytes.all(field, capacity));
        }
        return members;
    }

    @Override
    public Optional<CodeBlock> check(FlyweightField field) {
        CodeBlock layout = field.layout();
        return Optional.of(
                element.refuses()
                        ? CodeBlock.of("checkBools($L, $L, count($L))", layout, dataOffset(field), layout)
                        : CodeBlock.of("count($L)", layout));
    }

    private static int dataOffset(FlyweightField field) {
        return field.component().slot().type().dataOffset();
    }

    private static int elementSize(FlyweightField field) {
        return field.component().elementSize();
    }
}
