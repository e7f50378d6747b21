package dev.mycelium.command.interpret;

import dev.mycelium.runtime.codec.Bool;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.UInt256;
import java.math.BigInteger;

/** The bytes of one number, truth value or byte string: a field of its own, or an element of one. */
final class ElementBytes {

    private ElementBytes() {}

    static int size(Element type) {
        if (type instanceof FieldType.Bytes bytes) {
            return bytes.length();
        }
        return switch ((Scalar) type) {
            case U8, I8, BOOL -> 1;
            case U16, I16 -> 2;
            case U32, I32, F32 -> 4;
            case U64, I64, F64 -> 8;
            case U128, I128 -> 16;
            case U256 -> 32;
        };
    }

    /**
     * Reads a value.
     *
     * @param payload where the payload starts in {@code src}
     * @param offset where the value starts in the payload
     */
    static Object read(FieldLayout field, Element type, byte[] src, int payload, int offset) {
        int at = payload + offset;
        if (type instanceof FieldType.Bytes bytes) {
            return ByteString.copyOf(src, at, bytes.length());
        }
        return switch ((Scalar) type) {
            case U8 -> LittleEndian.getU8(src, at);
            case U16 -> LittleEndian.getU16(src, at);
            case U32 -> LittleEndian.getU32(src, at);
            case U64, I64 -> LittleEndian.getLong(src, at);
            case U128 -> LittleEndian.getU128(src, at);
            case I8 -> src[at];
            case I16 -> LittleEndian.getShort(src, at);
            case I32 -> LittleEndian.getInt(src, at);
            case I128 -> LittleEndian.getI128(src, at);
            case F32 -> LittleEndian.getFloat(src, at);
            case F64 -> LittleEndian.getDouble(src, at);
            case BOOL -> Bool.read(src, at, field, offset);
            case U256 -> UInt256.ofBigEndian(src, at);
        };
    }

    static void write(Element type, Object value, byte[] dst, int at) {
        if (type instanceof FieldType.Bytes) {
            ((ByteString) value).copyTo(dst, at);
            return;
        }
        switch ((Scalar) type) {
            case U8 -> dst[at] = ((Integer) value).byteValue();
            case U16 -> LittleEndian.putShort(dst, at, ((Integer) value).shortValue());
            case U32 -> LittleEndian.putInt(dst, at, ((Long) value).intValue());
            case U64, I64 -> LittleEndian.putLong(dst, at, (Long) value);
            case U128 -> LittleEndian.putU128(dst, at, (BigInteger) value);
            case I8 -> dst[at] = (Byte) value;
            case I16 -> LittleEndian.putShort(dst, at, (Short) value);
            case I32 -> LittleEndian.putInt(dst, at, (Integer) value);
            case I128 -> LittleEndian.putI128(dst, at, (BigInteger) value);
            case F32 -> LittleEndian.putFloat(dst, at, (Float) value);
            case F64 -> LittleEndian.putDouble(dst, at, (Double) value);
            case BOOL -> Bool.put(dst, at, (Boolean) value);
            case U256 -> ((UInt256) value).putBigEndian(dst, at);
        }
    }
}
