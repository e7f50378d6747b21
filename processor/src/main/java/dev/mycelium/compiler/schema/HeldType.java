package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldType.Array;
import dev.mycelium.compiler.schema.FieldType.ByteVec;
import dev.mycelium.compiler.schema.FieldType.Bytes;
import dev.mycelium.compiler.schema.FieldType.Element;
import dev.mycelium.compiler.schema.FieldType.Vec;
import dev.mycelium.compiler.syntax.TypeSyntax;
import java.util.Optional;

/**
 * What Java holds a type in of which only a number is wrong or missing: {@code [u8; many]} is a byte string however long,
 * {@code Vec<u32>} without a capacity a list. The numbers in the answer mean nothing.
 */
final class HeldType {

    private HeldType() {}

    static Optional<FieldType> of(TypeSyntax written) {
        if (written instanceof TypeSyntax.VecOf vec) {
            return element(vec.element()).map(of -> of == FieldType.Scalar.U8 ? new ByteVec(0) : new Vec(of, 0));
        }
        if (written instanceof TypeSyntax.ArrayOf array) {
            return element(array.element()).map(of -> of == FieldType.Scalar.U8 ? new Bytes(0) : new Array(of, 0));
        }
        return Optional.empty();
    }

    private static Optional<Element> element(TypeSyntax written) {
        if (written instanceof TypeSyntax.ArrayOf array) {
            return array.element().text().equals("u8") ? Optional.of(new Bytes(0)) : Optional.empty();
        }
        return written instanceof TypeSyntax.Named ? TypeNames.element(written.text()) : Optional.empty();
    }
}
