package dev.mycelium.command.interpret;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.Require;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.codec.Values;
import java.math.BigInteger;
import java.util.List;

/** What the constructor of a generated record demands of a component: type, range, capacity and length. */
final class FieldRange {

    private FieldRange() {}

    /** Returns the checked value; of a list an immutable copy. */
    static Object require(FieldLayout field, List<?> values, int index) {
        FieldType type = field.type();
        if (type instanceof FieldType.Text) {
            String text = Values.get(values, index, String.class, field);
            Require.text(text, field);
            return text;
        }
        if (type instanceof FieldType.ByteVec || type instanceof FieldType.Bytes) {
            ByteString bytes = Values.get(values, index, ByteString.class, field);
            Require.bytes(bytes, field);
            return bytes;
        }
        if (type instanceof FieldType.Vec vec) {
            return list(field, vec.element(), values, index);
        }
        if (type instanceof FieldType.Array array) {
            return list(field, array.element(), values, index);
        }
        return number((Scalar) type, field, values, index);
    }

    private static Object number(Scalar type, FieldLayout field, List<?> values, int index) {
        Object value = Values.get(values, index, box(type), field);
        switch (type) {
            case U8 -> Require.u8((Integer) value, field);
            case U16 -> Require.u16((Integer) value, field);
            case U32 -> Require.u32((Long) value, field);
            case U128 -> Require.u128((BigInteger) value, field);
            case I128 -> Require.i128((BigInteger) value, field);
            default -> {
                // Java's type has exactly the values of the field's.
            }
        }
        return value;
    }

    private static Object list(FieldLayout field, Element element, List<?> values, int index) {
        if (element instanceof FieldType.Bytes) {
            return Require.bytesList(Values.list(values, index, ByteString.class, field), field);
        }
        Scalar scalar = (Scalar) element;
        return switch (scalar) {
            case U16 -> Require.u16List(Values.list(values, index, Integer.class, field), field);
            case U32 -> Require.u32List(Values.list(values, index, Long.class, field), field);
            case U128 -> Require.u128List(Values.list(values, index, BigInteger.class, field), field);
            case I128 -> Require.i128List(Values.list(values, index, BigInteger.class, field), field);
            default -> Require.list(Values.list(values, index, box(scalar), field), field);
        };
    }

    private static Class<?> box(Scalar type) {
        return switch (type) {
            case U8, U16, I32 -> Integer.class;
            case U32, U64, I64 -> Long.class;
            case U128, I128 -> BigInteger.class;
            case I8 -> Byte.class;
            case I16 -> Short.class;
            case F32 -> Float.class;
            case F64 -> Double.class;
            case BOOL -> Boolean.class;
            case U256 -> UInt256.class;
        };
    }
}
