package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Vec<u8>}: as a {@code ByteString}, as bytes that are copied to and from the caller's, and as a view. */
record FlyweightByteVec() implements FlyweightCode {

    @Override
    public List<MethodSpec> members(FlyweightField field) {
        List<MethodSpec> members = new ArrayList<>();
        members.add(field.getter(Abi.BYTE_STRING)
                .statement("return getByteVec(" + field.layout() + ")")
                .build());
        members.addAll(CountedBytes.readers(field, "bytes"));
        members.add(field.view(Abi.BYTE_VIEW, "viewOfBytes(" + field.ordinal() + ")"));
        members.add(field.done(field.setter()
                .parameter(Abi.BYTE_STRING, "value", field.component().code().range())
                .statement("putByteVec(" + field.layout() + ", value)")));
        members.add(CountedBytes.writer(field, "putByteVec", "src", "bytes"));
        return members;
    }

    @Override
    public Optional<String> check(FlyweightField field) {
        return Optional.of("count(" + field.layout() + ")");
    }
}
