package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** What texts and byte vectors share in a flyweight: their bytes. */
final class CountedBytes {
    private static final TypeName ARRAY = ArrayTypeName.of(TypeName.BYTE);

    private CountedBytes() {}

    /** Length, and the copy to an array; what is rarer is in the view. */
    static List<MethodSpec> readers(FlyweightField field, String bytes) {
        String name = field.name();
        return List.of(
                field.returning(TypeName.INT, "Length", "how many " + bytes + " {@code " + name + "} has")
                        .statement("return count(" + field.layout() + ")")
                        .build(),
                field.withSuffix("To", "Copies {@code " + name + "} to the caller's array.")
                        .parameter(ARRAY, "dst", "takes the " + bytes)
                        .parameter(TypeName.INT, "dstOffset", "where they start")
                        .tag("@return their number")
                        .returns(TypeName.INT)
                        .statement("return copyTo(" + field.layout() + ", dst, dstOffset)")
                        .build());
    }

    /** The setter that takes a part of an array. */
    static MethodSpec writer(FlyweightField field, String put, String parameter, String bytes) {
        return field.done(field.setter()
                .parameter(ARRAY, parameter, "has the " + bytes)
                .parameter(TypeName.INT, "offset", "where they start")
                .parameter(TypeName.INT, "length", "their number, at most the capacity")
                .statement(put + "(" + field.layout() + ", " + parameter + ", offset, length)"));
    }
}
