package dev.mycelium.runtime.codec;

import java.math.BigInteger;
import java.util.List;

/**
 * Takes the boxed values that {@link MessageCodec#ofValues} is given, one after the other, each checked for its type. Every
 * method throws {@link NullPointerException} for null and {@link ClassCastException} for a value of another type; both name
 * the field.
 */
public final class ValueReader {
    private final List<FieldLayout> fields;
    private final List<?> values;
    private int index;

    ValueReader(MessageLayout layout, List<?> values) {
        this.fields = layout.fields();
        this.values = values;
    }

    /** Takes a {@code Boolean}. */
    public boolean nextBoolean() {
        return next(Boolean.class);
    }

    /** Takes a {@code Byte}. */
    public byte nextByte() {
        return next(Byte.class);
    }

    /** Takes a {@code Short}. */
    public short nextShort() {
        return next(Short.class);
    }

    /** Takes an {@code Integer}. */
    public int nextInt() {
        return next(Integer.class);
    }

    /** Takes a {@code Long}. */
    public long nextLong() {
        return next(Long.class);
    }

    /** Takes a {@code Float}. */
    public float nextFloat() {
        return next(Float.class);
    }

    /** Takes a {@code Double}. */
    public double nextDouble() {
        return next(Double.class);
    }

    /** Takes a {@code BigInteger}. */
    public BigInteger nextBigInteger() {
        return next(BigInteger.class);
    }

    /** Takes a {@code UInt256}. */
    public UInt256 nextUInt256() {
        return next(UInt256.class);
    }

    /** Takes a {@code ByteString}. */
    public ByteString nextBytes() {
        return next(ByteString.class);
    }

    /** Takes a {@code String}. */
    public String nextText() {
        return next(String.class);
    }

    /** Takes a list, whose elements must all have one type; returns an immutable copy. */
    public <E> List<E> nextList(Class<E> elementType) {
        int at = index++;
        return Values.list(values, at, elementType, fields.get(at));
    }

    private <V> V next(Class<V> type) {
        int at = index++;
        return Values.get(values, at, type, fields.get(at));
    }
}
