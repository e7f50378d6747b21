package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.runtime.frame.FrameHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Frames that were encoded once, in writes of 64 KiB, and read by 64 KiB, in two plain loops.
 *
 * @param transport what is between them
 */
record RawOneWay(Transport transport) implements Contender {

    @Override
    public double measure(Path folder, Duration time) throws Exception {
        Patience patience = new Patience();
        AtomicLong sent = new AtomicLong();
        try (RawListener listener = new RawListener(transport, folder);
                SocketChannel out = listener.connect();
                SocketChannel in = listener.accept()) {
            long start = System.nanoTime();
            AtomicLong end = new AtomicLong();
            AtomicLong received = new AtomicLong();
            patience.start("raw-reader", () -> {
                received.set(readAll(in));
                end.set(System.nanoTime());
                patience.done();
            });
            sent.set(send(out, start + time.toNanos()));
            out.shutdownOutput();
            patience.await("raw blocks");
            if (received.get() != sent.get() * Text.IN_BLOCK * Text.FRAME) {
                throw new IllegalStateException(received + " bytes came of " + sent + " blocks");
            }
            return sent.get() * Text.IN_BLOCK * 1e9 / (end.get() - start);
        }
    }

    /** Sends blocks until then, and returns how many. */
    static long send(SocketChannel out, long until) throws IOException {
        byte[] block = Text.block();
        ByteBuffer bytes = ByteBuffer.allocateDirect(block.length).put(block).flip();
        long blocks = 0;
        do {
            bytes.rewind();
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            blocks++;
        } while (System.nanoTime() < until);
        return blocks;
    }

    private static long readAll(SocketChannel in) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(64 << 10);
        byte[] payload = new byte[TextMessage.CODEC.size()];
        long bytes = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            // One message of each read, where a whole one is: the rest is counted.
            int first = (int) ((Text.FRAME - bytes % Text.FRAME) % Text.FRAME);
            if (first + Text.FRAME <= count) {
                buffer.get(first + FrameHeader.SIZE, payload);
                Text.require(TextMessage.CODEC.decode(payload), (bytes + first) / Text.FRAME % Text.IN_BLOCK + 1);
            }
            bytes += count;
            buffer.clear();
        }
        return bytes;
    }
}
