package dev.mycelium.runtime.codec;

/** A {@code bool}: one byte, 0 or 1; Rust has no other value, so any other byte is refused. */
public final class Bool {
    private Bool() {}

    /** Writes 0 or 1. */
    public static void put(byte[] dst, int index, boolean value) {
        dst[index] = (byte) (value ? 1 : 0);
    }

    /**
     * Reads a byte that must be 0 or 1.
     *
     * @param src holds the byte
     * @param index where it is
     * @param field the field it belongs to, alone or as an element
     * @param payloadOffset where the byte is in the payload, for the error
     * @throws DecodeException with {@link DecodeException.Reason#INVALID_BOOL} if it is neither
     */
    public static boolean read(byte[] src, int index, FieldLayout field, int payloadOffset) {
        byte found = src[index];
        if (!isBool(found)) {
            throw DecodeException.invalidBool(field, payloadOffset, found);
        }
        return found == 1;
    }

    /** Whether a byte is one that Rust takes: 0 or 1. */
    static boolean isBool(byte found) {
        return (found & ~1) == 0;
    }
}
