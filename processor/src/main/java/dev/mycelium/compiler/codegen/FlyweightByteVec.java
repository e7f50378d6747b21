package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Vec<u8>}: as a {@code ByteString}, and as bytes that are copied to and from the caller's. */
record FlyweightByteVec() implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        List<MethodSpec> members = new ArrayList<>();
        members.add(field.getter(Abi.BYTE_STRING)
                .addStatement("return getByteVec($L)", field.layout())
                .build());
        members.addAll(CountedBytes.readers(field, "bytes"));
        members.add(field.done(field.setter()
                .addJavadoc("@param value $L\n", field.component().code().range())
                .addParameter(Abi.BYTE_STRING, "value")
                .addStatement("putByteVec($L, value)", field.layout())));
        members.add(CountedBytes.writer(field, "putByteVec", "src", "bytes"));
        return members;
    }

    @Override
    public Optional<CodeBlock> check(FlyweightField field) {
        return Optional.of(CodeBlock.of("count($L)", field.layout()));
    }
}
