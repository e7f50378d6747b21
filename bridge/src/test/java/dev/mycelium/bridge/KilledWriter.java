package dev.mycelium.bridge;

import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.socket.Sockets;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Random;

/** A worker that writes chunks without end, cut anywhere, until it is killed; run in a process of its own. */
public final class KilledWriter {
    private KilledWriter() {}

    /** Where the number of the process begins in what it sends, of which there are fewer than 2 to the 22nd. */
    static final int PROCESS = 41;

    /** Where its count ends; between the two there is the time of its start, since numbers of processes come again. */
    static final int COUNT = 24;

    /** Takes nothing; numbers are its process number, the time, and behind that its count. */
    public static void main(String[] args) throws Exception {
        long milliseconds = (System.nanoTime() >>> 20) & ((1L << (PROCESS - COUNT)) - 1);
        long own = ProcessHandle.current().pid() << PROCESS | milliseconds << COUNT;
        Random random = new Random(own);
        try (SocketChannel bus = Sockets.connect(Endpoint.ofEnvironment(System.getenv()))) {
            Sockets.write(bus, ByteBuffer.wrap(Handshake.bytes(Chunk.SCHEMA.digest())));
            for (long count = 0; ; ) {
                ByteArrayOutputStream some = new ByteArrayOutputStream();
                for (int i = 0; i < 8; i++) {
                    some.writeBytes(Chunk.CODEC.encodeFrame(new Chunk(own | count)));
                    count++;
                }
                byte[] bytes = some.toByteArray();
                for (int at = 0; at < bytes.length; ) {
                    int length = Math.min(bytes.length - at, 1 + random.nextInt(3 * Chunk.SIZE));
                    Sockets.write(bus, ByteBuffer.wrap(bytes, at, length));
                    at += length;
                }
            }
        }
    }
}
