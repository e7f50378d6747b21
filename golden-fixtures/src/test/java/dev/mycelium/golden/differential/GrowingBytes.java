package dev.mycelium.golden.differential;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes that grow at their end, little-endian. */
final class GrowingBytes {
    private byte[] bytes = new byte[256];
    private int size;

    /** Makes room for {@code length} bytes, zero so far, and returns where they start. */
    int grow(int length) {
        int at = size;
        if (bytes.length - size < length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length));
        }
        size += length;
        return at;
    }

    /** The bytes so far; no longer these after the next {@link #grow}. */
    byte[] array() {
        return bytes;
    }

    void putInt(int value) {
        int at = grow(Integer.BYTES);
        littleEndian().putInt(at, value);
    }

    void put(byte[] src, int from, int length) {
        int at = grow(length);
        System.arraycopy(src, from, bytes, at, length);
    }

    ByteBuffer littleEndian() {
        return NeutralForm.littleEndian(bytes);
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}
