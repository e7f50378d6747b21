package dev.mycelium.runtime.codec;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a generated record's constructor: a record that exists can be encoded.
 *
 * <p>Every check throws {@link NullPointerException} for null and {@link IllegalArgumentException} for a value that the
 * field cannot hold. The text names message and field as the contract does, and the bounds. It shows numbers that are out
 * of range, but never those of a redacted message. The checks that are given a codec and a field's number, from 0, are for generated
 * code: they look the field up only where they refuse.
 */
public final class Require {
    private Require() {}

    /** Checks that a value is there. */
    public static void present(@Nullable Object value, FieldLayout field) {
        if (value == null) {
            throw new NullPointerException(field.qualifiedName() + " is null");
        }
    }

    /** Checks that the value of a field is there. */
    public static void present(@Nullable Object value, MessageCodec<?> codec, int field) {
        if (value == null) {
            present(value, codec.layout().field(field));
        }
    }

    /** Checks 0..255. */
    public static void u8(int value, MessageCodec<?> codec, int field) {
        if (!Ranges.isU8(value)) {
            u8(value, codec.layout().field(field));
        }
    }

    /** Checks 0..65535. */
    public static void u16(int value, MessageCodec<?> codec, int field) {
        if (!Ranges.isU16(value)) {
            u16(value, codec.layout().field(field));
        }
    }

    /** Checks 0..4294967295. */
    public static void u32(long value, MessageCodec<?> codec, int field) {
        if (!Ranges.isU32(value)) {
            u32(value, codec.layout().field(field));
        }
    }

    /** Checks 0..2^128-1. */
    public static void u128(BigInteger value, MessageCodec<?> codec, int field) {
        if (value == null || !Ranges.isU128(value)) {
            u128(value, codec.layout().field(field));
        }
    }

    /** Checks -2^127..2^127-1. */
    public static void i128(BigInteger value, MessageCodec<?> codec, int field) {
        if (value == null || !Ranges.isI128(value)) {
            i128(value, codec.layout().field(field));
        }
    }

    /** Checks that a byte string has exactly the bytes of {@code [u8; length]}. */
    public static void bytes(ByteString value, int length, MessageCodec<?> codec, int field) {
        if (value == null || value.size() != length) {
            bytes(value, codec.layout().field(field));
        }
    }

    /** Checks 0..255. */
    public static void u8(int value, FieldLayout field) {
        if (!Ranges.isU8(value)) {
            throw outside(value, Ranges.U8, field, "");
        }
    }

    /** Checks 0..65535. */
    public static void u16(int value, FieldLayout field) {
        if (!Ranges.isU16(value)) {
            throw outside(value, Ranges.U16, field, "");
        }
    }

    /** Checks 0..4294967295. */
    public static void u32(long value, FieldLayout field) {
        if (!Ranges.isU32(value)) {
            throw outside(value, Ranges.U32, field, "");
        }
    }

    /** Checks 0..2^128-1. */
    public static void u128(BigInteger value, FieldLayout field) {
        present(value, field);
        if (!Ranges.isU128(value)) {
            throw outside(value, Ranges.U128, field, "");
        }
    }

    /** Checks -2^127..2^127-1. */
    public static void i128(BigInteger value, FieldLayout field) {
        present(value, field);
        if (!Ranges.isI128(value)) {
            throw outside(value, Ranges.I128, field, "");
        }
    }

    /** Checks that a text has no unpaired surrogate and at most as many UTF-8 bytes as the capacity. */
    public static void text(String value, FieldLayout field) {
        present(value, field);
        long length = Utf8.length(value);
        if (length < 0) {
            throw refused(field, "", "unpaired surrogate at index " + ~length);
        }
        int capacity = FixedVec.capacity(field);
        if (length > capacity) {
            throw refused(field, "", length + " UTF-8 bytes, the capacity is " + capacity);
        }
    }

    /** Checks that a byte string has exactly the bytes of {@code [u8; N]}, or at most the capacity of {@code Vec<u8>}. */
    public static void bytes(ByteString value, FieldLayout field) {
        present(value, field);
        if (field.type() instanceof FieldType.Bytes bytes) {
            exactly(value.size(), bytes.length(), "bytes", field, "");
        } else {
            atMost(value.size(), FixedVec.capacity(field), "bytes", field);
        }
    }

    /**
     * Checks that a list has exactly the elements of an array, or at most the capacity of a vector, and no null.
     *
     * @return an immutable copy
     */
    public static <E> List<E> list(List<E> value, FieldLayout field) {
        present(value, field);
        List<E> copy = copy(value, field);
        if (field.type() instanceof FieldType.Array array) {
            exactly(copy.size(), array.length(), "elements", field, "");
        } else {
            atMost(copy.size(), FixedVec.capacity(field), "elements", field);
        }
        return copy;
    }

    /** Checks as {@link #list} does, and that each element is 0..65535. */
    public static List<Integer> u16List(List<Integer> value, FieldLayout field) {
        return eachInside(value, Ranges::isU16, Ranges.U16, field);
    }

    /** Checks as {@link #list} does, and that each element is 0..4294967295. */
    public static List<Long> u32List(List<Long> value, FieldLayout field) {
        return eachInside(value, Ranges::isU32, Ranges.U32, field);
    }

    /** Checks as {@link #list} does, and that each element is 0..2^128-1. */
    public static List<BigInteger> u128List(List<BigInteger> value, FieldLayout field) {
        return eachInside(value, Ranges::isU128, Ranges.U128, field);
    }

    /** Checks as {@link #list} does, and that each element is -2^127..2^127-1. */
    public static List<BigInteger> i128List(List<BigInteger> value, FieldLayout field) {
        return eachInside(value, Ranges::isI128, Ranges.I128, field);
    }

    /** Checks as {@link #list} does, and that each element has exactly the bytes of the element type. */
    public static List<ByteString> bytesList(List<ByteString> value, FieldLayout field) {
        List<ByteString> copy = list(value, field);
        int length = elementLength(field);
        for (int i = 0; i < copy.size(); i++) {
            int found = copy.get(i).size();
            if (found != length) { // asked here, so that no text is made of an index that nobody will read
                exactly(found, length, "bytes", field, "[" + i + "]");
            }
        }
        return copy;
    }

    private static <E> List<E> eachInside(List<E> value, Predicate<E> inside, String range, FieldLayout field) {
        List<E> copy = list(value, field);
        for (int i = 0; i < copy.size(); i++) {
            E element = copy.get(i);
            if (!inside.test(element)) {
                throw outside(element, range, field, "[" + i + "]");
            }
        }
        return copy;
    }

    private static <E> List<E> copy(List<E> value, FieldLayout field) {
        try {
            return List.copyOf(value);
        } catch (NullPointerException unnamed) {
            // An immutable list is not copied, so it must not pay for the search; one with a null can.
            int index = 0;
            for (E element : value) {
                if (element == null) {
                    throw new NullPointerException(field.qualifiedName() + "[" + index + "] is null");
                }
                index++;
            }
            throw unnamed;
        }
    }

    private static int elementLength(FieldLayout field) {
        FieldType.Element element = null;
        if (field.type() instanceof FieldType.Vec vec) {
            element = vec.element();
        } else if (field.type() instanceof FieldType.Array array) {
            element = array.element();
        }
        if (element instanceof FieldType.Bytes bytes) {
            return bytes.length();
        }
        throw new IllegalArgumentException(
                field.qualifiedName() + ": " + field.type().contractText() + " holds no byte strings");
    }

    private static void exactly(int found, int wanted, String unit, FieldLayout field, String element) {
        if (found != wanted) {
            throw refused(field, element, found + " " + unit + ", must be " + wanted);
        }
    }

    private static void atMost(int found, int capacity, String unit, FieldLayout field) {
        if (found > capacity) {
            throw refused(field, "", found + " " + unit + ", the capacity is " + capacity);
        }
    }

    private static IllegalArgumentException outside(Object value, String range, FieldLayout field, String element) {
        String what = field.redacted() ? "the value" : value.toString();
        return refused(field, element, what + " is outside " + range);
    }

    private static IllegalArgumentException refused(FieldLayout field, String element, String fact) {
        return new IllegalArgumentException(field.qualifiedName() + element + ": " + fact);
    }
}
