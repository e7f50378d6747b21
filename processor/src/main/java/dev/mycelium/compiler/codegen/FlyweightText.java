package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** {@code String}: as a {@code java.lang.String}, as UTF-8 bytes, and as what is appended to or compared with a text. */
record FlyweightText() implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        TypeName string = ClassName.get(String.class);
        List<MethodSpec> members = new ArrayList<>();
        members.add(field.getter(string)
                .addStatement("return getText($L)", field.layout())
                .build());
        members.addAll(CountedBytes.readers(field, "UTF-8 bytes"));
        String equals = members.get(members.size() - 1).name();
        members.add(MethodSpec.methodBuilder(equals)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Compares {@code $L} with a text, without making a string.\n\n", field.name())
                .addJavadoc("@param text to compare with\n@return whether the bytes are its UTF-8\n")
                .returns(TypeName.BOOLEAN)
                .addParameter(string, "text")
                .addStatement("return holds($L, text)", field.layout())
                .build());
        members.add(field.around("append", "To", "Appends {@code " + field.name() + "}, without making a string.")
                .addJavadoc("@param out gets the characters; what it throws comes as an UncheckedIOException\n")
                .addParameter(ClassName.get(Appendable.class), "out")
                .addStatement("appendTo($L, out)", field.layout())
                .build());
        members.add(field.done(field.setter()
                .addJavadoc("@param value $L\n", field.component().code().range())
                .addParameter(string, "value")
                .addStatement("putText($L, value)", field.layout())));
        members.add(CountedBytes.writer(field, "putText", "utf8", "UTF-8 bytes"));
        return members;
    }

    @Override
    public Optional<CodeBlock> check(FlyweightField field) {
        return Optional.of(CodeBlock.of("checkText($L)", field.layout()));
    }
}
