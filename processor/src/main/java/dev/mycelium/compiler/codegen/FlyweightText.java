package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code String}: as a {@code java.lang.String}, as UTF-8 bytes, and as what is appended to or compared with a text. */
record FlyweightText() implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        TypeName string = ClassName.get(String.class);
        List<MethodSpec> members = new ArrayList<>();
        members.add(field.getter(string)
                .statement("return getText(" + field.layout() + ")")
                .build());
        members.addAll(CountedBytes.readers(field, "UTF-8 bytes"));
        String equals = members.get(members.size() - 1).name();
        String compares = "Compares {@code " + field.name() + "} with a text, without making a string.";
        members.add(new AccessorMethod(equals, compares)
                .parameter(string, "text", "to compare with")
                .tag("@return whether the bytes are its UTF-8")
                .returns(TypeName.BOOLEAN)
                .statement("return holds(" + field.layout() + ", text)")
                .build());
        members.add(field.around("append", "To", "Appends {@code " + field.name() + "}, without making a string.")
                .parameter(
                        ClassName.get(Appendable.class),
                        "out",
                        "gets the characters; what it throws comes as an UncheckedIOException")
                .statement("appendTo(" + field.layout() + ", out)")
                .build());
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
