package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.Optional;

/** A field that is one element. */
record FlyweightSingle(FlyweightElement element) implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        return element.members(FlyweightPlace.alone(field));
    }

    @Override
    public Optional<CodeBlock> check(FlyweightField field) {
        CodeBlock check = CodeBlock.of("checkBools($L, 0, 1)", field.layout());
        return element.refuses() ? Optional.of(check) : Optional.empty();
    }
}
