package dev.mycelium.command.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.bridge.Bridge;
import dev.mycelium.command.Eventually;
import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.Overflow;
import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.server.CloseReason;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a client may take of a bridge's memory and time. */
class BusTableTest {
    private static final Path CONTRACT = Path.of("../golden-fixtures/contracts/chat/contracts.yaml");
    private static final int COUNTER_UPDATE = 1002;
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void everyKey() {
        assertThat(read("""
                queue_frames = 256
                queue_bytes = 1_000_000
                overflow = "drop-newest"
                handshake_limit = "2s"
                stall_limit = "3s"
                half_closed_limit = "4m"
                drain_limit = "500ms"
                """))
                .isEqualTo(new BusTable(
                        Optional.of(new QueueLimits(256, 1_000_000, Overflow.DROP_NEWEST)),
                        Optional.of(Duration.ofSeconds(2)),
                        Optional.of(Duration.ofSeconds(3)),
                        Optional.of(Duration.ofMinutes(4)),
                        Optional.of(Duration.ofMillis(500))));
    }

    @Test
    void whatIsNotSaidIsAsTheLibraryHasIt() {
        assertThat(read("")).isEqualTo(BusTable.NONE);
        assertThat(read("queue_frames = 16").queue()).contains(new QueueLimits(16, 64L << 20, Overflow.DROP_OLDEST));
        assertThat(read("queue_bytes = 99").queue()).contains(new QueueLimits(1024, 99, Overflow.DROP_OLDEST));
        assertThat(read("overflow = \"drop-oldest\"").queue()).contains(QueueLimits.OF_CONNECTION);
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        assertThat(file("""
                queue_frames = 0
                queue_bytes = "64 MiB"
                overflow = "block"
                stall_limit = 3
                queue = 5
                """).mistakes())
                .extracting(each -> each.in("b.toml"))
                .containsExactly(
                        "b.toml:4:1: \"queue_frames\" must be 1 to 2147483647, not 0",
                        "b.toml:5:1: \"queue_bytes\" must be a whole number",
                        "b.toml:6:1: \"block\" is not known: drop-oldest, drop-newest, disconnect",
                        "b.toml:7:1: \"stall_limit\" must be text in quotes",
                        "b.toml:8:1: \"queue\" is not known here; there are drain_limit, half_closed_limit,"
                                + " handshake_limit, overflow, queue_bytes, queue_frames, stall_limit");
    }

    @Test
    @Timeout(120)
    void aClientThatDoesNotReadIsClosedIfTheFileSaysSo(@TempDir Path folder) throws Exception {
        Schema<FieldValues> schema =
                ContractSchema.of(LaidOut.of(new Source("contracts.yaml", Files.readAllBytes(CONTRACT)), false));
        BridgeFile file = BridgeFile.read("""
                contract = "contracts.yaml"
                listen = ["unix:bus.sock"]
                [bus]
                queue_frames = 8
                overflow = "disconnect"
                stall_limit = "1h"
                """, folder);
        assertThat(file.mistakes()).isEmpty();
        try (Bridge bridge =
                        BridgeOfFile.describe(file, schema, Optional.empty()).start();
                SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("bus.sock")));
                Connection publisher = Mycelium.builder(schema)
                        .endpoint(bridge.endpoints().get(0))
                        .connect();
                Subscription<RawFrame> echoes = publisher.subscribeRaw()) {
            silent.write(ByteBuffer.wrap(Handshake.bytes(schema.digest())));
            Eventually.await("both are there", () -> bridge.counters().joined() == 2);
            RawFrame frame = new RawFrame(COUNTER_UPDATE, ByteString.of(new byte[16]));
            while (bridge.counters().closed(CloseReason.QUEUE_FULL) == 0) {
                publisher.publishRaw(frame);
                // Its own queue never holds more than this one.
                assertThat(echoes.poll(LONG)).isEqualTo(frame);
            }
            Eventually.await(
                    "the publisher alone is left", () -> bridge.counters().joined() == 1);
        }
    }

    private static BusTable read(String table) {
        BridgeFile file = file(table);
        assertThat(file.mistakes()).isEmpty();
        return file.bus();
    }

    private static BridgeFile file(String table) {
        return BridgeFile.read(
                "contract = \"contracts.yaml\"\nlisten = [\"unix:/run/acme/bus.sock\"]\n[bus]\n" + table,
                Path.of("/etc/acme"));
    }
}
