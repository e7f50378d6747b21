package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Optional;

/** {@code [element; length]}: its elements by index. */
record FlyweightArray(FlyweightElement element, int length) implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        String at = "elementOfArray(" + field.layout() + ", " + length + ", "
                + field.component().elementSize() + ", index)";
        return element.members(FlyweightPlace.chosen(field, at));
    }

    @Override
    public Optional<String> check(FlyweightField field) {
        return element.refuses()
                ? Optional.of(field.checkBools(field.component().at(), Integer.toString(length)))
                : Optional.empty();
    }
}
