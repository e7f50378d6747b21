package dev.mycelium.compiler.text;

/**
 * A contract file as it was found.
 *
 * @param name the name that diagnostics print, as the annotation gives it: {@code contracts.yaml}
 * @param bytes the raw bytes; the digest is taken over these and nothing else
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
public record Source(String name, byte[] bytes) {

    /** The largest contract, 4 MiB: 500 messages of 64 fields with a sentence on each take 3. */
    public static final int MOST_BYTES = 4 << 20;
}
