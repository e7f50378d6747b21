package dev.mycelium.runtime.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** SHA-256 over the raw bytes of a contract: what both ends of a connection must agree on. */
public final class SchemaDigest {
    /** The bytes of a digest. */
    public static final int SIZE = 32;

    private final byte[] bytes;

    private SchemaDigest(byte[] owned) {
        if (owned.length != SIZE) {
            throw new IllegalArgumentException("schema digest: " + owned.length + " bytes, must be " + SIZE);
        }
        this.bytes = owned;
    }

    /**
     * Returns the digest that 64 hexadecimal digits of either case stand for.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static SchemaDigest ofHex(String hex) {
        return new SchemaDigest(Hex.parse(hex, 0));
    }

    /**
     * Returns the digest with a copy of the given bytes.
     *
     * @throws IllegalArgumentException if there are not 32 of them
     */
    public static SchemaDigest of(byte[] bytes) {
        return new SchemaDigest(bytes.clone());
    }

    /** Returns a new array with the 32 bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaDigest that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns 64 lower-case hexadecimal digits, as Rust prints the digest. */
    @Override
    public String toString() {
        return Hex.format(bytes);
    }
}
