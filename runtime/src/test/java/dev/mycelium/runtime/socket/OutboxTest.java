package dev.mycelium.runtime.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.frame.FrameHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What of the frames that are brought goes together in one write: what waits already, and nothing that is still to come. */
@Timeout(60)
class OutboxTest {
    private static final int PAYLOAD = 24;
    private static final int FRAME = FrameHeader.SIZE + PAYLOAD;
    private static final int WAITING = 10;

    private final Outbox outbox = new Outbox(Clock.system(), 1 << 20, true);
    private final Sink sink = new Sink();

    @Test
    void whatComesWhileNobodyWritesIsWrittenBeforeWhoBroughtItIsBack() throws Exception {
        outbox.attach(sink, why -> {});
        for (int number = 1; number <= 3; number++) {
            bring();
            assertThat(sink.writes).hasSize(number).containsOnly(FRAME);
        }
    }

    @Test
    void whatComesWhileSomebodyWritesGoesTogetherInTheNextWrite() throws Exception {
        outbox.attach(sink, why -> {});
        sink.hold = true;
        Thread first = new Thread(() -> bring());
        first.start();
        assertThat(sink.inside.await(30, TimeUnit.SECONDS)).isTrue();
        for (int number = 0; number < WAITING; number++) {
            bring();
        }
        assertThat(sink.writes).isEmpty();
        sink.hold = false;
        sink.go.countDown();
        first.join();
        Writer writer = new Writer(outbox, Clock.system(), Duration.ofMinutes(1), (stream, why) -> {});
        writer.start();
        assertThat(outbox.drain(Duration.ofSeconds(30))).isTrue();
        writer.stop();
        assertThat(sink.writes).containsExactly(FRAME, WAITING * FRAME);
        assertThat(outbox.taken()).isEqualTo(new Sent(1 + WAITING, (1L + WAITING) * FRAME));
    }

    private void bring() {
        try {
            assertThat(outbox.offer(new Zeros(), 7, Duration.ZERO)).isEqualTo(Outcome.TAKEN);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes frames of a number that nobody reads. */
    private static final class Zeros implements FrameSource<Integer> {
        @Override
        public int typeId(Integer of) {
            return of;
        }

        @Override
        public int length(Integer of) {
            return PAYLOAD;
        }

        @Override
        public void write(Integer of, byte[] dst, int offset) {
            // They are there.
        }
    }

    /** Takes everything, one write at a time if it is to, and knows how much each time. */
    private static final class Sink implements ByteStream {
        private final List<Integer> writes = new CopyOnWriteArrayList<>();
        private final CountDownLatch inside = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private volatile boolean hold;

        @Override
        public SocketChannel channel() {
            throw new UnsupportedOperationException("nobody waits for it");
        }

        @Override
        public int establish() {
            return 0;
        }

        @Override
        public int read(ByteBuffer dst) {
            return -1;
        }

        @Override
        public boolean write(ByteBuffer src) throws IOException {
            inside.countDown();
            if (hold) {
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            writes.add(src.remaining());
            src.position(src.limit());
            return true;
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
