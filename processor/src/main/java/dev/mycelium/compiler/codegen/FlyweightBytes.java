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

    /** What a vector has besides: all its elements at once, since a copy for each of them takes several times as long. */
    List<MethodSpec> all(FlyweightField field, int capacity) {
        return List.of(
                field.withSuffix("AllTo", "Copies all elements of {@code " + field.name() + "} to the caller's array.")
                        .addJavadoc("@param dst takes $L bytes for each\n@param dstOffset where they start\n", length)
                        .addJavadoc("@return how many elements there are\n")
                        .returns(TypeName.INT)
                        .addParameter(ARRAY, "dst")
                        .addParameter(TypeName.INT, "dstOffset")
                        .addStatement("return copyTo($L, $L, dst, dstOffset)", field.layout(), length)
                        .build(),
                field.done(field.setter()
                        .addJavadoc("@param src has $L bytes for each element\n", length)
                        .addJavadoc(
                                "@param srcOffset where they start\n@param count of the elements, 0 to $L\n", capacity)
                        .addParameter(ARRAY, "src")
                        .addParameter(TypeName.INT, "srcOffset")
                        .addParameter(TypeName.INT, "count")
                        .addStatement("putElements($L, $L, src, srcOffset, count)", field.layout(), length)));
    }
}
