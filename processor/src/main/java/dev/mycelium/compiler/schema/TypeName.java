package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldType.Array;
import dev.mycelium.compiler.schema.FieldType.ByteVec;
import dev.mycelium.compiler.schema.FieldType.Bytes;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import dev.mycelium.compiler.schema.FieldType.Text;
import dev.mycelium.compiler.schema.FieldType.U256;
import dev.mycelium.compiler.schema.FieldType.Vec;
import java.util.Locale;

/** How a type is spelled in a contract; Rust's generator compares the text, so blanks matter there. */
public final class TypeName {

    private TypeName() {}

    /** Returns the exact spelling, without the capacity: {@code Vec<[u8; 20]>}. */
    public static String of(FieldType type) {
        if (type instanceof Scalar scalar) {
            return scalar.name().toLowerCase(Locale.ROOT);
        }
        if (type instanceof U256) {
            return "U256";
        }
        if (type instanceof Bytes bytes) {
            return "[u8; " + bytes.length() + "]";
        }
        if (type instanceof Text) {
            return "String";
        }
        if (type instanceof ByteVec) {
            return "Vec<u8>";
        }
        if (type instanceof Vec vec) {
            return "Vec<" + of(vec.element()) + ">";
        }
        Array array = (Array) type;
        return "[" + of(array.element()) + "; " + array.length() + "]";
    }
}
