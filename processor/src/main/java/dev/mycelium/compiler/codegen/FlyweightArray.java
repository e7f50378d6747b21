package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Optional;

/** {@code [element; length]}: its elements by index. */
record FlyweightArray(FlyweightElement element, int length) implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        CodeBlock at = CodeBlock.of(
                "elementOfArray($L, $L, $L, index)",
                field.layout(),
                length,
                field.component().elementSize());
        return element.members(FlyweightPlace.chosen(field, at));
    }

    @Override
    public Optional<CodeBlock> check(FlyweightField field) {
        CodeBlock check = CodeBlock.of("checkBools($L, 0, $L)", field.layout(), length);
        return element.refuses() ? Optional.of(check) : Optional.empty();
    }
}
