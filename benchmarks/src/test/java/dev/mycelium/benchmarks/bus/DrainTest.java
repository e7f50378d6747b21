package dev.mycelium.benchmarks.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delivery counts when the slowest has got it. */
class DrainTest {
    private static final byte[] BLOCK = Text.block();

    @Test
    void whoeverIsSlowestIsWaitedFor(@TempDir Path folder) throws Exception {
        try (RawListener listener = new RawListener(Transport.UNIX, folder);
                SocketChannel quick = listener.connect();
                SocketChannel toQuick = listener.accept();
                SocketChannel slow = listener.connect();
                SocketChannel toSlow = listener.accept();
                Drain drain = new Drain(List.of(quick, slow), BLOCK, new Patience())) {
            write(toQuick, 2);
            write(toSlow, 1);
            drain.await(BLOCK.length, 0);
            assertThat(drain.slowest()).isEqualTo(BLOCK.length);
            write(toSlow, 1);
            drain.await(2L * BLOCK.length, 0);
            assertThat(drain.slowest()).isEqualTo(2L * BLOCK.length);
        }
    }

    @Test
    void whatHasNotComeToAllHasNotCome(@TempDir Path folder) throws Exception {
        try (RawListener listener = new RawListener(Transport.UNIX, folder);
                SocketChannel quick = listener.connect();
                SocketChannel toQuick = listener.accept();
                SocketChannel slow = listener.connect();
                SocketChannel toSlow = listener.accept();
                Drain drain = new Drain(List.of(quick, slow), BLOCK, new Patience(Duration.ofMillis(300)))) {
            write(toQuick, 2);
            toSlow.write(ByteBuffer.wrap(BLOCK, 0, BLOCK.length - 1));
            assertThatThrownBy(() -> drain.await(BLOCK.length, 0))
                    .hasMessageStartingWith("bytes to 2 subscribers: 0 of " + BLOCK.length + " came");
        }
    }

    private static void write(SocketChannel channel, int blocks) throws Exception {
        for (int i = 0; i < blocks; i++) {
            channel.write(ByteBuffer.wrap(BLOCK));
        }
    }
}
