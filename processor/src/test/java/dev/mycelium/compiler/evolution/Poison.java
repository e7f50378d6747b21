package dev.mycelium.compiler.evolution;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.PaddingLayout;
import dev.mycelium.runtime.codec.Slot;
import java.util.Arrays;

/** What a Rust sender leaves in bytes that belong to no value: padding, and what is behind the count of text and vectors. */
final class Poison {

    private Poison() {}

    /** Fills the bytes that belong to no value. */
    static void fill(byte[] frame, int start, MessageLayout layout, byte poison) {
        for (Slot slot : layout.slots()) {
            int from = start + slot.offset();
            int to = from + slot.size();
            if (slot instanceof PaddingLayout) {
                Arrays.fill(frame, from, to, poison);
            } else {
                fillUnused(frame, from, to, ((FieldLayout) slot).type(), poison);
            }
        }
    }

    private static void fillUnused(byte[] frame, int from, int to, FieldType type, byte poison) {
        int element = elementSize(type);
        if (element >= 0) {
            int count = (frame[from] & 0xff) | (frame[from + 1] & 0xff) << 8;
            int data = from + dataOffset(type);
            Arrays.fill(frame, from + 2, data, poison);
            Arrays.fill(frame, data + count * element, to, poison);
        }
    }

    private static int dataOffset(FieldType type) {
        return type instanceof FieldType.Vec vec
                        && (vec.element() == FieldType.Scalar.U128 || vec.element() == FieldType.Scalar.I128)
                ? 16
                : 8;
    }

    private static int elementSize(FieldType type) {
        if (type instanceof FieldType.Text || type instanceof FieldType.ByteVec) {
            return 1;
        }
        if (!(type instanceof FieldType.Vec vec)) {
            return -1;
        }
        if (vec.element() instanceof FieldType.Bytes bytes) {
            return bytes.length();
        }
        return switch ((FieldType.Scalar) vec.element()) {
            case U8, I8, BOOL -> 1;
            case U16, I16 -> 2;
            case U32, I32, F32 -> 4;
            case U64, I64, F64 -> 8;
            case U128, I128 -> 16;
            case U256 -> 32;
        };
    }
}
