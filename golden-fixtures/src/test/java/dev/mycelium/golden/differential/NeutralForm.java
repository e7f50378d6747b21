package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.FieldType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The form in which values travel between driver and peer: the fields in order and nothing between them.
 *
 * <p>Numbers stand in their width, little-endian; floats as their raw bits; {@code bool} in one byte; {@code U256} in 32
 * bytes, big-endian; {@code [u8; N]} in N bytes. Text and {@code Vec<u8>} are a u32 length and the bytes, vectors a u32
 * count and the elements, arrays their elements.
 */
final class NeutralForm {
    private NeutralForm() {}

    /** The bytes of an element, here and in a payload. */
    static int width(FieldType.Element element) {
        if (element instanceof FieldType.Bytes bytes) {
            return bytes.length();
        }
        return switch ((FieldType.Scalar) element) {
            case U8, I8, BOOL -> 1;
            case U16, I16 -> 2;
            case U32, I32, F32 -> 4;
            case U64, I64, F64 -> 8;
            case U128, I128 -> 16;
            case U256 -> 32;
        };
    }

    /** The alignment that rustc gives an element in a payload. */
    static int alignment(FieldType.Element element) {
        return element instanceof FieldType.Bytes || element == FieldType.Scalar.U256 ? 1 : width(element);
    }

    /** The element of an array or vector, the type itself of a single value, bytes of one of text and byte vectors. */
    static FieldType.Element element(FieldType type) {
        if (type instanceof FieldType.Vec vec) {
            return vec.element();
        }
        if (type instanceof FieldType.Array array) {
            return array.element();
        }
        return type instanceof FieldType.Element single ? single : FieldType.Scalar.U8;
    }

    /** How many elements the type has room for; 1 of a single value. */
    static int capacity(FieldType type) {
        if (type instanceof FieldType.Vec vec) {
            return vec.capacity();
        }
        if (type instanceof FieldType.Array array) {
            return array.length();
        }
        if (type instanceof FieldType.Text text) {
            return text.capacity();
        }
        return type instanceof FieldType.ByteVec bytes ? bytes.capacity() : 1;
    }

    /** Whether the value carries how many bytes or elements it has. */
    static boolean isCounted(FieldType type) {
        return type instanceof FieldType.Vec || type instanceof FieldType.Text || type instanceof FieldType.ByteVec;
    }

    /** How many elements stand at {@code at}: the count of a counted type, the fixed number of any other. */
    static int count(FieldType type, byte[] neutral, int at) {
        return isCounted(type) ? littleEndian(neutral).getInt(at) : capacity(type);
    }

    /** Where the first element stands of a field that starts at {@code at}. */
    static int dataAt(FieldType type, int at) {
        return isCounted(type) ? at + Integer.BYTES : at;
    }

    /** Where the field after the one that starts at {@code at} stands. */
    static int end(FieldType type, byte[] neutral, int at) {
        return dataAt(type, at) + count(type, neutral, at) * width(element(type));
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
