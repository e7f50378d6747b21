package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.nio.ByteBuffer;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What texts and byte vectors share in a flyweight: their bytes. */
final class CountedBytes {
    private static final TypeName ARRAY = ArrayTypeName.of(TypeName.BYTE);

    private CountedBytes() {}

    /** Length, one byte, two ways to copy, comparison, which comes last. */
    static List<MethodSpec> readers(FlyweightField field, String bytes) {
        String name = field.name();
        String copy = field.names().take(field.accessor() + "To");
        return List.of(
                field.withSuffix("Length", "Reads the length of {@code " + name + "}.")
                        .addJavadoc("@return its $L\n", bytes)
                        .returns(TypeName.INT)
                        .addStatement("return count($L)", field.layout())
                        .build(),
                field.withSuffix("Byte", "Reads one byte of {@code " + name + "}.")
                        .addJavadoc("@param index which byte, from 0\n@return the byte\n")
                        .returns(TypeName.BYTE)
                        .addParameter(TypeName.INT, "index")
                        .addStatement("return byteOf($L, index)", field.layout())
                        .build(),
                copying(field, copy, "array")
                        .addJavadoc("@param dst takes the $L\n@param dstOffset where they start\n", bytes)
                        .addJavadoc("@return their number\n")
                        .addParameter(ARRAY, "dst")
                        .addParameter(TypeName.INT, "dstOffset")
                        .addStatement("return copyTo($L, dst, dstOffset)", field.layout())
                        .build(),
                copying(field, copy, "buffer")
                        .addJavadoc("@param dst takes the $L at its position, which moves behind them\n", bytes)
                        .addJavadoc("@return their number\n")
                        .addParameter(ClassName.get(ByteBuffer.class), "dst")
                        .addStatement("return copyTo($L, dst)", field.layout())
                        .build(),
                field.withSuffix("Equals", "Compares {@code " + name + "} with bytes.")
                        .addJavadoc("@param bytes to compare with\n@return whether they are the same\n")
                        .returns(TypeName.BOOLEAN)
                        .addParameter(ARRAY, "bytes")
                        .addStatement("return holds($L, bytes)", field.layout())
                        .build());
    }

    private static MethodSpec.Builder copying(FlyweightField field, String name, String to) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Copies {@code $L} to the caller's $L.\n\n", field.name(), to)
                .returns(TypeName.INT);
    }

    /** The setter that takes a part of an array. */
    static MethodSpec writer(FlyweightField field, String put, String parameter, String bytes) {
        return field.done(field.setter()
                .addJavadoc("@param $L has the $L\n", parameter, bytes)
                .addJavadoc("@param offset where they start\n@param length their number, at most the capacity\n")
                .addParameter(ARRAY, parameter)
                .addParameter(TypeName.INT, "offset")
                .addParameter(TypeName.INT, "length")
                .addStatement("$L($L, $L, offset, length)", put, field.layout(), parameter));
    }
}
