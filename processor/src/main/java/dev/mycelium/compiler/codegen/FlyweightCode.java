package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import dev.mycelium.compiler.schema.FieldType;
import java.util.List;
import java.util.Optional;

/** How a field of one contract type is read and written in place. */
interface FlyweightCode {

    /** The public methods of the field. */
    List<MethodSpec> members(FlyweightField field);

    /** The statement that refuses what a decoder would refuse; empty where it takes any bytes. */
    Optional<String> check(FlyweightField field);

    static FlyweightCode of(FieldType type) {
        if (type instanceof FieldType.Text) {
            return new FlyweightText();
        }
        if (type instanceof FieldType.ByteVec) {
            return new FlyweightByteVec();
        }
        if (type instanceof FieldType.Vec vec) {
            return new FlyweightVec(FlyweightElement.of(vec.element()), vec.capacity());
        }
        if (type instanceof FieldType.Array array) {
            return new FlyweightArray(FlyweightElement.of(array.element()), array.length());
        }
        return new FlyweightSingle(FlyweightElement.of((FieldType.Element) type));
    }
}
