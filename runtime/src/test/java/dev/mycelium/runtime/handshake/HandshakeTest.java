package dev.mycelium.runtime.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.handshake.HandshakeException.Reason;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandshakeTest {
    private static final String OURS = "00112233445566778899aabbccddeeff".repeat(2);
    private static final String OTHER = "00112233445566778899aabbccddeefe".repeat(2);
    private static final SchemaDigest DIGEST = SchemaDigest.ofHex(OURS);
    private static final byte[] BYTES = Handshake.bytes(DIGEST);

    @Test
    void is34BytesLengthFirst() {
        assertThat(BYTES).hasSize(34).startsWith(0x20, 0x00, 0x00, 0x11, 0x22).endsWith(0xee, 0xff);
    }

    @Test
    void isReadWhereverItIsCutTwice() {
        byte[] stream = Arrays.copyOf(BYTES, BYTES.length + 3);
        stream[34] = 7;
        for (int first = 0; first <= stream.length; first++) {
            for (int second = first; second <= stream.length; second++) {
                HandshakeReader reader = new HandshakeReader(DIGEST);
                boolean complete = false;
                int taken = 0;
                int from = 0;
                for (int to : new int[] {first, second, stream.length}) {
                    if (!complete) {
                        ByteBuffer piece = ByteBuffer.wrap(stream, from, to - from);
                        complete = reader.read(piece);
                        taken = piece.position();
                        assertThat(complete).isEqualTo(to >= 34);
                    }
                    from = to;
                }
                assertThat(taken).as("cut at %d and %d", first, second).isEqualTo(34);
            }
        }
    }

    @Test
    void anEndInsideItSaysAfterHowManyBytes() {
        for (int length = 0; length < 34; length++) {
            HandshakeReader reader = new HandshakeReader(DIGEST);
            assertThat(reader.read(ByteBuffer.wrap(BYTES, 0, length))).isFalse();

            assertThat(reader.truncated()).hasMessage("handshake: cut after " + length + " of 34 bytes");
            assertThat(reader.truncated().reason()).isEqualTo(Reason.TRUNCATED);
        }
    }

    @Test
    void aWrongLengthIsSeenAfterTwoBytesAndUnsigned() {
        assertWrongLength(0, 0, 0);
        assertWrongLength(31, 31, 0);
        assertWrongLength(33, 33, 0);
        assertWrongLength(288, 32, 1);
        assertWrongLength(65535, 255, 255);
    }

    private static void assertWrongLength(int announced, int low, int high) {
        HandshakeReader reader = new HandshakeReader(DIGEST);
        assertThat(reader.read(ByteBuffer.wrap(new byte[] {(byte) low}))).isFalse();

        HandshakeException refused = catchThrowableOfType(
                HandshakeException.class, () -> reader.read(ByteBuffer.wrap(new byte[] {(byte) high})));

        assertThat(refused)
                .hasMessage("handshake: announces " + announced
                        + " bytes of digest, must be 32; does the peer send frames without a handshake?");
        assertThat(refused.reason()).isEqualTo(Reason.WRONG_LENGTH);
    }

    @Test
    void aDigestThatDiffersInAnyByteIsRefusedAndBothAreShown() {
        for (int at = 2; at < 34; at++) {
            byte[] wrong = BYTES.clone();
            wrong[at] ^= 1;
            HandshakeException refused = catchThrowableOfType(
                    HandshakeException.class, () -> new HandshakeReader(DIGEST).read(ByteBuffer.wrap(wrong)));

            String theirs = SchemaDigest.of(Arrays.copyOfRange(wrong, 2, 34)).toString();
            assertThat(refused).hasMessage("different contracts: the bus has " + OURS + ", the client has " + theirs);
            assertThat(refused.reason()).isEqualTo(Reason.WRONG_DIGEST);
        }
    }

    @Test
    void theEnvironmentIsComparedBeforeAnythingIsConnectedTo() {
        Handshake.requireEnvironment(Map.of(), DIGEST);
        Handshake.requireEnvironment(Map.of("MYCELIUM_SCHEMA_DIGEST", OURS), DIGEST);

        assertThatThrownBy(() -> Handshake.requireEnvironment(Map.of("MYCELIUM_SCHEMA_DIGEST", OTHER), DIGEST))
                .isInstanceOf(HandshakeException.class)
                .hasMessage("different contracts: MYCELIUM_SCHEMA_DIGEST is " + OTHER
                        + ", this program was compiled with " + OURS);
        assertThatThrownBy(() -> Handshake.requireEnvironment(Map.of("MYCELIUM_SCHEMA_DIGEST", "abc"), DIGEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MYCELIUM_SCHEMA_DIGEST must be 64 hexadecimal digits, not \"abc\"");
    }
}
