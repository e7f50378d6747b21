package dev.mycelium.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.golden.chat.CounterUpdate;
import dev.mycelium.golden.defi.InstrumentMeta;
import dev.mycelium.golden.game.ChatMessage;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Three frames, header included, that the encoder of a Rust bus produced: not our crate, not our contracts. */
class RustFramesTest {

    @Test
    void counterUpdate() {
        isThisFrame(
                CounterUpdate.CODEC,
                new CounterUpdate(1, -2, 2147483647),
                dev.mycelium.golden.chat.Contracts.SCHEMA,
                "ea0310000000" + "0100000000000000" + "feffffff" + "ffffff7f");
    }

    @Test
    void chatMessage() {
        isThisFrame(
                ChatMessage.CODEC,
                new ChatMessage(12345, 1, 0xCAFEBABEL, 1234567899),
                dev.mycelium.golden.game.Contracts.SCHEMA,
                "eb0320000000" + "3930000000000000" + "01000000" + "00000000" + "bebafeca00000000"
                        + "db02964900000000");
    }

    @Test
    void instrumentMeta() {
        isThisFrame(
                InstrumentMeta.CODEC,
                new InstrumentMeta(ByteString.ofHex("ab".repeat(20)), "WETH", 18, 137),
                dev.mycelium.golden.defi.Contracts.SCHEMA,
                "fa0344000000" + "ab".repeat(20) + "0400000000000000" + "57455448" + "00".repeat(28) + "12" + "000000"
                        + "89000000");
    }

    private static <M> void isThisFrame(MessageCodec<M> codec, M message, Schema<?> schema, String hex) {
        byte[] frame = HexFormat.of().parseHex(hex);

        assertThat(HexFormat.of().formatHex(codec.encodeFrame(message))).isEqualTo(hex);
        assertThat((Object) schema.decode(frame)).isEqualTo(message);
    }
}
