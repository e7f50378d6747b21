package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.nio.ByteBuffer;
import java.util.List;

/** What texts and byte vectors share in a flyweight: their bytes. */
final class CountedBytes {
    private static final TypeName ARRAY = ArrayTypeName.of(TypeName.BYTE);

    private CountedBytes() {}

    /** Length, one byte, two ways to copy, comparison, which comes last. */
    static List<MethodSpec> readers(FlyweightField field, String bytes) {
        String name = field.name();
        String layout = field.layout();
        String copy = field.names().take(field.accessor() + "To");
        return List.of(
                field.withSuffix("Length", "Reads the length of {@code " + name + "}.")
                        .tag("@return its " + bytes)
                        .returns(TypeName.INT)
                        .statement("return count(" + layout + ")")
                        .build(),
                field.withSuffix("Byte", "Reads one byte of {@code " + name + "}.")
                        .parameter(TypeName.INT, "index", "which byte, from 0")
                        .tag("@return the byte")
                        .returns(TypeName.BYTE)
                        .statement("return byteOf(" + layout + ", index)")
                        .build(),
                copying(field, copy, "array")
                        .parameter(ARRAY, "dst", "takes the " + bytes)
                        .parameter(TypeName.INT, "dstOffset", "where they start")
                        .tag("@return their number")
                        .statement("return copyTo(" + layout + ", dst, dstOffset)")
                        .build(),
                copying(field, copy, "buffer")
                        .parameter(
                                ClassName.get(ByteBuffer.class),
                                "dst",
                                "takes the " + bytes + " at its position, which moves behind them")
                        .tag("@return their number")
                        .statement("return copyTo(" + layout + ", dst)")
                        .build(),
                field.withSuffix("Equals", "Compares {@code " + name + "} with bytes.")
                        .parameter(ARRAY, "bytes", "to compare with")
                        .tag("@return whether they are the same")
                        .returns(TypeName.BOOLEAN)
                        .statement("return holds(" + layout + ", bytes)")
                        .build());
    }

    private static AccessorMethod copying(FlyweightField field, String name, String to) {
        return new AccessorMethod(name, "Copies {@code " + field.name() + "} to the caller's " + to + ".")
                .returns(TypeName.INT);
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
