package dev.mycelium.compiler.layout;

import dev.mycelium.compiler.schema.FieldType;

/** Size and alignment of every type that a contract can write, on a 64-bit target. */
final class TypeSizes {

    /** {@code u16 count} and six zero bytes stand before the data of text and vectors. */
    private static final int PREFIX = 8;

    /** Text and vectors are as aligned as their count, a u16, at least. */
    private static final int COUNT_ALIGNMENT = 2;

    private TypeSizes() {}

    static TypeSize of(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return counted(text.capacity(), new TypeSize(1, 1, 0, 0));
        }
        if (type instanceof FieldType.ByteVec bytes) {
            return counted(bytes.capacity(), new TypeSize(1, 1, 0, 0));
        }
        if (type instanceof FieldType.Vec vec) {
            return counted(vec.capacity(), ofElement(vec.element()));
        }
        if (type instanceof FieldType.Array array) {
            return repeated(array.length(), ofElement(array.element()));
        }
        return ofElement((FieldType.Element) type);
    }

    private static TypeSize ofElement(FieldType.Element element) {
        if (element instanceof FieldType.U256) {
            return new TypeSize(32, 1, 0, 0);
        }
        if (element instanceof FieldType.Bytes bytes) {
            return repeated(bytes.length(), new TypeSize(1, 1, 0, 0));
        }
        int bytes = scalarBytes((FieldType.Scalar) element);
        return new TypeSize(bytes, bytes, 0, 0);
    }

    /** A scalar is aligned to its own size; u128 and i128 to 16 since Rust 1.77. */
    private static int scalarBytes(FieldType.Scalar scalar) {
        return switch (scalar) {
            case U8, I8, BOOL -> 1;
            case U16, I16 -> 2;
            case U32, I32, F32 -> 4;
            case U64, I64, F64 -> 8;
            case U128, I128 -> 16;
        };
    }

    /** {@code [element; length]}: an array of length 0 has no bytes but keeps its alignment. */
    private static TypeSize repeated(long length, TypeSize element) {
        return new TypeSize(length * element.size(), element.alignment(), 0, element.size());
    }

    /** {@code #[repr(C)] struct { count: u16, _pad: [u8; 6], data: [element; capacity] }}. */
    private static TypeSize counted(long capacity, TypeSize element) {
        Extent prefix = Extent.EMPTY.extend(COUNT_ALIGNMENT, COUNT_ALIGNMENT).extend(PREFIX - COUNT_ALIGNMENT, 1);
        long dataOffset = prefix.offsetOf(element.alignment());
        Extent whole =
                prefix.extend(capacity * element.size(), element.alignment()).padToAlignment();
        return new TypeSize(whole.end(), whole.alignment(), (int) dataOffset, element.size());
    }
}
