package dev.mycelium.runtime.codec;

/**
 * The fields of a layout, each with its place. Generated codecs call these; {@code name} is the field's name in the contract,
 * {@code offset} its first byte in the payload, {@code size} its bytes, where the type alone does not say them.
 */
abstract class PlacedFields<T> extends MessageCodec<T> {

    PlacedFields(Class<T> messageType, MessageLayout layout) {
        super(messageType, layout);
    }

    /** Places a {@code u8}: 1 byte. */
    protected static PlacedField u8(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.U8, offset, 1);
    }

    /** Places a {@code u16}: 2 bytes. */
    protected static PlacedField u16(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.U16, offset, 2);
    }

    /** Places a {@code u32}: 4 bytes. */
    protected static PlacedField u32(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.U32, offset, 4);
    }

    /** Places a {@code u64}: 8 bytes. */
    protected static PlacedField u64(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.U64, offset, 8);
    }

    /** Places a {@code u128}: 16 bytes. */
    protected static PlacedField u128(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.U128, offset, 16);
    }

    /** Places an {@code i8}: 1 byte. */
    protected static PlacedField i8(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.I8, offset, 1);
    }

    /** Places an {@code i16}: 2 bytes. */
    protected static PlacedField i16(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.I16, offset, 2);
    }

    /** Places an {@code i32}: 4 bytes. */
    protected static PlacedField i32(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.I32, offset, 4);
    }

    /** Places an {@code i64}: 8 bytes. */
    protected static PlacedField i64(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.I64, offset, 8);
    }

    /** Places an {@code i128}: 16 bytes. */
    protected static PlacedField i128(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.I128, offset, 16);
    }

    /** Places an {@code f32}: 4 bytes. */
    protected static PlacedField f32(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.F32, offset, 4);
    }

    /** Places an {@code f64}: 8 bytes. */
    protected static PlacedField f64(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.F64, offset, 8);
    }

    /** Places a {@code bool}: 1 byte. */
    protected static PlacedField bool(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.BOOL, offset, 1);
    }

    /** Places a {@code U256}: 32 bytes. */
    protected static PlacedField u256(String name, int offset) {
        return new PlacedField(name, FieldType.Scalar.U256, offset, 32);
    }

    /** Places a {@code [u8; length]}. */
    protected static PlacedField bytes(String name, int length, int offset) {
        return new PlacedField(name, new FieldType.Bytes(length), offset, length);
    }

    /** Places a {@code String} of a capacity in bytes. */
    protected static PlacedField text(String name, int capacity, int offset, int size) {
        return new PlacedField(name, new FieldType.Text(capacity), offset, size);
    }

    /** Places a field of any type. */
    protected static PlacedField field(String name, FieldType type, int offset, int size) {
        return new PlacedField(name, type, offset, size);
    }
}
