package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldType.Array;
import dev.mycelium.compiler.schema.FieldType.Bytes;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import dev.mycelium.compiler.schema.FieldType.Vec;
import java.util.EnumSet;
import java.util.Set;

/** What the code generator on the Rust side accepts today. The other types are laid out by the same rules. */
final class RustGenerator {

    private static final Set<Scalar> SCALARS =
            EnumSet.of(Scalar.U8, Scalar.U16, Scalar.U32, Scalar.U64, Scalar.I32, Scalar.F64);
    private static final Set<Integer> BYTES = Set.of(6, 16, 20, 32);
    private static final Set<Integer> BYTES_IN_VEC = Set.of(20, 32);
    private static final Set<Array> ARRAYS =
            Set.of(new Array(new Bytes(32), 256), new Array(new Bytes(32), 6), new Array(new Bytes(20), 6));

    private RustGenerator() {}

    static boolean accepts(FieldType type) {
        if (type instanceof Scalar scalar) {
            return SCALARS.contains(scalar);
        }
        if (type instanceof Bytes bytes) {
            return BYTES.contains(bytes.length());
        }
        if (type instanceof Vec vec) {
            return vec.element() instanceof Bytes bytes && BYTES_IN_VEC.contains(bytes.length());
        }
        if (type instanceof Array array) {
            return ARRAYS.contains(array);
        }
        return true;
    }
}
