package dev.mycelium.compiler.codegen;

import dev.mycelium.compiler.schema.FieldType;
import java.util.Locale;

/** A type as a contract writes it, in Rust's spelling: {@code Vec<[u8; 20]>}. */
final class ContractSpelling {

    private ContractSpelling() {}

    static String of(FieldType type) {
        if (type instanceof FieldType.Text) {
            return "String";
        }
        if (type instanceof FieldType.ByteVec) {
            return "Vec<u8>";
        }
        if (type instanceof FieldType.U256) {
            return "U256";
        }
        if (type instanceof FieldType.Bytes bytes) {
            return "[u8; " + bytes.length() + "]";
        }
        if (type instanceof FieldType.Vec vec) {
            return "Vec<" + of(vec.element()) + ">";
        }
        if (type instanceof FieldType.Array array) {
            return "[" + of(array.element()) + "; " + array.length() + "]";
        }
        return ((FieldType.Scalar) type).name().toLowerCase(Locale.ROOT);
    }
}
