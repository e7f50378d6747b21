package dev.mycelium.runtime.handshake;

import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.handshake.HandshakeException.Reason;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The server's side: takes the bytes of a connection as they come, in pieces of any size, until the 34 of the handshake
 * are there. A wrong length is seen after two bytes, without waiting for more. For one connection and one thread.
 */
public final class HandshakeReader {
    private final SchemaDigest bus;
    private final List<SchemaDigest> others;
    private final byte[] received = new byte[Handshake.SIZE];
    private int count;

    /** Makes a reader that accepts clients with this digest alone. */
    public HandshakeReader(SchemaDigest bus) {
        this(bus, List.of());
    }

    /** Makes a reader that accepts clients with the bus's digest, and with others. */
    public HandshakeReader(SchemaDigest bus, List<SchemaDigest> others) {
        this.bus = bus;
        this.others = List.copyOf(others);
    }

    /**
     * Takes what belongs to the handshake and leaves what follows it, which may be frames.
     *
     * @param src what has arrived; its position moves behind what was taken
     * @return whether the handshake is complete and right
     * @throws HandshakeException if the length or the digest is wrong; the latter's message shows both digests
     */
    public boolean read(ByteBuffer src) {
        int taken = Math.min(src.remaining(), Handshake.SIZE - count);
        src.get(received, count, taken);
        count += taken;
        if (count >= 2) {
            requireLength();
        }
        if (count < Handshake.SIZE) {
            return false;
        }
        SchemaDigest client = client();
        if (!others.contains(client)) {
            Handshake.requireSame(bus, client);
        }
        return true;
    }

    /** Returns the client's digest, after {@link #read} has returned true. */
    public SchemaDigest client() {
        byte[] digest = new byte[SchemaDigest.SIZE];
        System.arraycopy(received, 2, digest, 0, SchemaDigest.SIZE);
        return SchemaDigest.of(digest);
    }

    /**
     * Says what it means that the connection has ended before {@link #read} returned true.
     *
     * @return to be thrown: how many of the bytes had come
     */
    public HandshakeException truncated() {
        return new HandshakeException(
                Reason.TRUNCATED, "handshake: cut after " + count + " of " + Handshake.SIZE + " bytes");
    }

    private void requireLength() {
        int length = (received[0] & 0xFF) | (received[1] & 0xFF) << 8;
        if (length != SchemaDigest.SIZE) {
            throw new HandshakeException(
                    Reason.WRONG_LENGTH,
                    "handshake: announces " + length + " bytes of digest, must be " + SchemaDigest.SIZE
                            + "; does the peer send frames without a handshake?");
        }
    }
}
