package dev.mycelium.runtime.handshake;

import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.handshake.HandshakeException.Reason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends before its first frame, and who must agree with whom.
 *
 * <pre>
 *  byte 0        1        2                                   34
 *      +--------+--------+------------------------------------+
 *      |   32, unsigned  | SHA-256 over the bytes of the      |
 *      |   little-endian | contract that both compiled        |
 *      +--------+--------+------------------------------------+
 * </pre>
 */
public final class Handshake {

    /** The bytes of a handshake. */
    public static final int SIZE = 2 + SchemaDigest.SIZE;

    /** The variable by which a worker is told the digest of its bus: 64 hexadecimal digits. */
    public static final String ENVIRONMENT_VARIABLE = "MYCELIUM_SCHEMA_DIGEST";

    private Handshake() {}

    /** Returns the 34 bytes that a client with this contract sends, in a new array. */
    public static byte[] bytes(SchemaDigest digest) {
        byte[] bytes = new byte[SIZE];
        bytes[0] = SchemaDigest.SIZE;
        System.arraycopy(digest.toBytes(), 0, bytes, 2, SchemaDigest.SIZE);
        return bytes;
    }

    /**
     * Checks that both ends have the same contract.
     *
     * @param bus the digest that the bus has
     * @param client the digest that the client has
     * @throws HandshakeException if they differ; the message shows both
     */
    public static void requireSame(SchemaDigest bus, SchemaDigest client) {
        if (!bus.equals(client)) {
            throw differ("the bus has", bus, "the client has", client);
        }
    }

    /**
     * Compares {@value #ENVIRONMENT_VARIABLE}, if it is set, with the contract that was compiled into this program, so that
     * a wrong one is seen before anything is connected to: a bus would just close the connection.
     *
     * @param environment such as {@link System#getenv()}
     * @param compiled the digest of the compiled contract
     * @throws HandshakeException if they differ; the message shows both
     * @throws IllegalArgumentException if the variable is anything but 64 hexadecimal digits
     */
    public static void requireEnvironment(Map<String, String> environment, SchemaDigest compiled) {
        @Nullable String text = environment.get(ENVIRONMENT_VARIABLE);
        if (text == null) {
            return;
        }
        SchemaDigest expected;
        try {
            expected = SchemaDigest.ofHex(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    ENVIRONMENT_VARIABLE + " must be 64 hexadecimal digits, not \"" + text + "\"", e);
        }
        if (!expected.equals(compiled)) {
            throw differ(ENVIRONMENT_VARIABLE + " is", expected, "this program was compiled with", compiled);
        }
    }

    /**
     * Says what it most likely means that a bus has ended the connection right behind the handshake.
     *
     * @param client the digest that was sent
     * @param bus which bus, such as its endpoint
     * @return to be thrown
     */
    public static HandshakeException refused(SchemaDigest client, String bus) {
        return new HandshakeException(
                Reason.REFUSED,
                bus
                        + " ended the connection right after the handshake: it was probably built from another contract than "
                        + client);
    }

    private static HandshakeException differ(String one, SchemaDigest first, String other, SchemaDigest second) {
        return new HandshakeException(
                Reason.WRONG_DIGEST, "different contracts: " + one + " " + first + ", " + other + " " + second);
    }
}
