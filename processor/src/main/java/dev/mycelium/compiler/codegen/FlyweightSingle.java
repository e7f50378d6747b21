package dev.mycelium.compiler.codegen;

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
    public Optional<String> check(FlyweightField field) {
        return element.refuses()
                ? Optional.of(field.checkBools(field.component().at(), "1"))
                : Optional.empty();
    }
}
