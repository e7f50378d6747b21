package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A {@code [u8; length]}: as a {@code ByteString}, and as bytes that are copied to and from the caller's. Alone in its field it
 * has a view for these; an element of several has methods.
 */
record FlyweightBytes(int length) implements FlyweightElement {
    private static final TypeName ARRAY = ArrayTypeName.of(TypeName.BYTE);

    @Override
    public List<MethodSpec> members(FlyweightPlace place) {
        MethodSpec getter = place.getter(Abi.BYTE_STRING)
                .statement("return getBytes(" + place.at() + ", " + length + ")")
                .build();
        FlyweightField field = place.field();
        MethodSpec setter = FlyweightElement.setter(
                place,
                new BytesCode(length),
                "putBytes(" + place.at() + ", " + length + ", value, " + field.ordinal() + ")");
        if (!place.indexed()) {
            String view = "viewOfFixed(" + field.ordinal() + ", " + field.padding() + ")";
            return List.of(getter, field.view(Abi.FIXED_BYTES_VIEW, view), setter);
        }
        String bytes = length + (length == 1 ? " byte" : " bytes");
        return List.of(
                getter,
                place.index(field.returning(TypeName.BYTE, "Byte", "one byte of " + place.what()))
                        .parameter(TypeName.INT, "at", "which byte, from 0")
                        .statement("return byteOf(" + place.at() + ", " + length + ", at, " + field.ordinal() + ")")
                        .build(),
                place.index(field.withSuffix("To", "Copies " + place.what() + " to the caller's array."))
                        .parameter(ARRAY, "dst", "takes " + bytes)
                        .parameter(TypeName.INT, "dstOffset", "where they start")
                        .statement("copyTo(" + place.at() + ", " + length + ", dst, dstOffset)")
                        .build(),
                place.index(field.returning(
                                TypeName.BOOLEAN, "Equals", "whether " + place.what() + " is these " + bytes))
                        .parameter(ARRAY, "bytes", "to compare with")
                        .statement("return bytes.length == " + length + " && holds(" + place.at() + ", bytes)")
                        .build(),
                setter,
                field.done(place.setter()
                        .parameter(ARRAY, "src", "has " + bytes)
                        .parameter(TypeName.INT, "srcOffset", "where they start")
                        .statement("putBytes(" + place.at() + ", " + length + ", src, srcOffset)")));
    }

    /** What a vector has besides: all its elements at once, since a copy for each of them takes several times as long. */
    List<MethodSpec> all(FlyweightField field, int capacity) {
        return List.of(
                field.withSuffix("AllTo", "Copies all elements of {@code " + field.name() + "} to the caller's array.")
                        .parameter(ARRAY, "dst", "takes " + length + " bytes for each")
                        .parameter(TypeName.INT, "dstOffset", "where they start")
                        .tag("@return how many elements there are")
                        .returns(TypeName.INT)
                        .statement("return copyTo(" + field.layout() + ", " + length + ", dst, dstOffset)")
                        .build(),
                field.done(field.setter()
                        .parameter(ARRAY, "src", "has " + length + " bytes for each element")
                        .parameter(TypeName.INT, "srcOffset", "where they start")
                        .parameter(TypeName.INT, "count", "of the elements, 0 to " + capacity)
                        .statement("putElements(" + field.layout() + ", " + length + ", src, srcOffset, count)")));
    }
}
