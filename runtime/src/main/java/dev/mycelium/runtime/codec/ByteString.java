package dev.mycelium.runtime.codec;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that never change: the value of {@code [u8; N]} and of {@code Vec<u8>}.
 *
 * <p>Equality and order are by content; the order is lexicographic over unsigned bytes.
 */
public final class ByteString implements Comparable<ByteString> {
    /** No bytes. */
    public static final ByteString EMPTY = new ByteString(new byte[0]);

    /** Never handed out, never written after construction. */
    private final byte[] bytes;

    private ByteString(byte[] owned) {
        this.bytes = owned;
    }

    /** Returns a byte string with a copy of the given bytes. */
    public static ByteString of(byte... bytes) {
        return bytes.length == 0 ? EMPTY : new ByteString(bytes.clone());
    }

    /**
     * Returns a byte string with a copy of a part of an array.
     *
     * @throws IndexOutOfBoundsException if {@code length} bytes at {@code offset} are not inside {@code src}
     */
    public static ByteString copyOf(byte[] src, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, src.length);
        return length == 0 ? EMPTY : new ByteString(Arrays.copyOfRange(src, offset, offset + length));
    }

    /**
     * Returns the bytes that hexadecimal text stands for.
     *
     * @param hex two digits of either case per byte, with or without {@code 0x} in front
     * @throws IllegalArgumentException if the number of digits is odd or a character is no digit
     */
    public static ByteString ofHex(String hex) {
        byte[] bytes = Hex.parse(hex, Hex.start(hex));
        return bytes.length == 0 ? EMPTY : new ByteString(bytes);
    }

    /**
     * Returns a byte string of zeros.
     *
     * @param size the number of bytes, 0 or more
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public static ByteString ofZeros(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("size " + size + " is negative");
        }
        return size == 0 ? EMPTY : new ByteString(new byte[size]);
    }

    /** Returns the number of bytes. */
    public int size() {
        return bytes.length;
    }

    /**
     * Returns one byte.
     *
     * @throws IndexOutOfBoundsException if {@code index} is not in 0..size()-1
     */
    public byte byteAt(int index) {
        return bytes[index];
    }

    /**
     * Copies all bytes into an array.
     *
     * @throws IndexOutOfBoundsException if {@link #size()} bytes at {@code offset} are not inside {@code dst}
     */
    public void copyTo(byte[] dst, int offset) {
        System.arraycopy(bytes, 0, dst, offset, bytes.length);
    }

    /** Returns a new array with the bytes. */
    public byte[] toByteArray() {
        return bytes.clone();
    }

    /** Returns a new read-only view of the bytes, big-endian, from position 0 to the end. */
    public ByteBuffer asReadOnlyBuffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Returns two lower-case hexadecimal digits per byte, nothing in front. */
    public String toHex() {
        return Hex.format(bytes);
    }

    /** Compares byte by byte, unsigned; the shorter one is smaller where one is the start of the other. */
    @Override
    public int compareTo(ByteString other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByteString that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns {@code 0x} and {@link #toHex()}. */
    @Override
    public String toString() {
        return "0x" + toHex();
    }

    /** The bytes themselves, for reading by this package. */
    byte[] shared() {
        return bytes;
    }
}
