package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code String}: as a {@code java.lang.String}, as UTF-8 bytes, and as a view. */
record FlyweightText() implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        TypeName string = ClassName.get(String.class);
        List<MethodSpec> members = new ArrayList<>();
        members.add(field.getter(string)
                .statement("return getText(" + field.layout() + ")")
                .build());
        members.addAll(CountedBytes.readers(field, "UTF-8 bytes"));
        members.add(field.view(Abi.TEXT_VIEW, "viewOfText(" + field.ordinal() + ")"));
        members.add(field.done(field.setter()
                .parameter(string, "value", field.component().code().range())
                .statement("putText(" + field.layout() + ", value)")));
        members.add(CountedBytes.writer(field, "putText", "utf8", "UTF-8 bytes"));
        return members;
    }

    @Override
    public Optional<String> check(FlyweightField field) {
        return Optional.of("checkText(" + field.layout() + ")");
    }
}
