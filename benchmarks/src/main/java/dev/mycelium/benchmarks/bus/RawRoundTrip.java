package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.runtime.frame.FrameHeader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/**
 * 318 bytes there and back, in two plain loops.
 *
 * @param transport what is between them
 * @param spin whether both ends ask again and again instead of waiting to be woken
 */
record RawRoundTrip(Transport transport, boolean spin) implements Contender {

    @Override
    public double measure(Path folder, Duration time) throws IOException {
        try (EchoPeer peer = new EchoPeer(transport, folder, spin);
                SocketChannel channel = peer.listener().connect()) {
            channel.configureBlocking(!spin);
            ByteBuffer frame = ByteBuffer.allocateDirect(Text.FRAME);
            Samples samples = new Samples();
            long end = System.nanoTime() + time.toNanos();
            byte[] bytes = new byte[Text.FRAME];
            long number = 0;
            for (long now = System.nanoTime(); now < end || !samples.isEnough(); now = System.nanoTime()) {
                // So that what comes back is what was sent; outside of what is measured.
                TextMessage.CODEC.encodeFrame(Text.numbered(++number), bytes, 0);
                frame.clear().put(bytes).flip();
                long sent = System.nanoTime();
                while (frame.hasRemaining()) {
                    channel.write(frame);
                }
                frame.clear();
                while (frame.hasRemaining()) {
                    int count = channel.read(frame);
                    if (count < 0) {
                        throw new EOFException("the peer has hung up");
                    }
                    if (count == 0) {
                        Thread.onSpinWait();
                    }
                }
                samples.add(System.nanoTime() - sent);
                frame.flip().get(bytes);
                Text.require(TextMessage.CODEC.decode(bytes, FrameHeader.SIZE, Text.FRAME - FrameHeader.SIZE), number);
            }
            return samples.median();
        }
    }
}
