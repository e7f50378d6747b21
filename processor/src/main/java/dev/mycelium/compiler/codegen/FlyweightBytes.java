package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A {@code [u8; length]}: as a {@code ByteString}, and as bytes that are copied to and from the caller's. */
record FlyweightBytes(int length) implements FlyweightElement {
    private static final TypeName ARRAY = ArrayTypeName.of(TypeName.BYTE);

    @Override
    public List<MethodSpec> members(FlyweightPlace place) {
        FlyweightField field = place.field();
        String bytes = length + (length == 1 ? " byte" : " bytes");
        return List.of(
                place.getter(Abi.BYTE_STRING)
                        .addStatement("return getBytes($L, $L)", place.at(), length)
                        .build(),
                place.index(field.withSuffix("Byte", "Reads one byte of " + place.what() + "."))
                        .addJavadoc("@param at which byte, from 0\n@return the byte\n")
                        .returns(TypeName.BYTE)
                        .addParameter(TypeName.INT, "at")
                        .addStatement("return byteOf($L, $L, at, $L)", place.at(), length, field.layout())
                        .build(),
                place.index(field.withSuffix("To", "Copies " + place.what() + " to the caller's array."))
                        .addJavadoc("@param dst takes $L\n@param dstOffset where they start\n", bytes)
                        .addParameter(ARRAY, "dst")
                        .addParameter(TypeName.INT, "dstOffset")
                        .addStatement("copyTo($L, $L, dst, dstOffset)", place.at(), length)
                        .build(),
                place.index(field.withSuffix("Equals", "Compares " + place.what() + " with bytes."))
                        .addJavadoc("@param bytes to compare with\n@return whether they are the same $L\n", bytes)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(ARRAY, "bytes")
                        .addStatement("return bytes.length == $L && holds($L, bytes)", length, place.at())
                        .build(),
                FlyweightElement.setter(
                        place,
                        new BytesCode(length),
                        CodeBlock.of("putBytes($L, $L, value, $L)", place.at(), length, field.layout())),
                field.done(place.setter()
                        .addJavadoc("@param src has $L\n@param srcOffset where they start\n", bytes)
                        .addParameter(ARRAY, "src")
                        .addParameter(TypeName.INT, "srcOffset")
                        .addStatement("putBytes($L, $L, src, srcOffset)", place.at(), length)));
    }
}
