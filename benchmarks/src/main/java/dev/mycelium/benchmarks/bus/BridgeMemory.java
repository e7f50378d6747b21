package dev.mycelium.benchmarks.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * What connections that read nothing cost, when as much waits for each as may.
 *
 * @param idle the bridge with all of them, before anything was published
 * @param full the same, when their queues are full
 */
record BridgeMemory(BridgeSample idle, BridgeSample full) {
    /** How many read nothing, one of which publishes. */
    static final int CONNECTIONS = 1000;

    /** How many frames may wait for each. */
    static final int FRAMES = 256;

    /** The heap of the bridge, as -Xmx has it. */
    static final String HEAP = "128m";

    /** More than the kernel takes for each, and the queues. */
    private static final int MOST_BLOCKS = 400;

    static BridgeMemory measure(Path folder) throws Exception {
        byte[] bytes = Text.block();
        ByteBuffer block = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        List<SocketChannel> channels = new ArrayList<>();
        try (HostedBridge bridge = HostedBridge.start(folder, HEAP, FRAMES)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                channels.add(bridge.connect());
            }
            bridge.awaitJoined(CONNECTIONS);
            BridgeSample idle = bridge.sample();
            for (int sent = 1; sent <= MOST_BLOCKS; sent++) {
                write(channels.get(0), block);
                BridgeSample now = bridge.sample();
                if (now.waiting() >= (long) CONNECTIONS * FRAMES) {
                    return new BridgeMemory(idle, now);
                }
            }
            throw new IllegalStateException("queues that nobody reads are not full after " + MOST_BLOCKS + " blocks");
        } finally {
            for (SocketChannel channel : channels) {
                channel.close();
            }
        }
    }

    private static void write(SocketChannel channel, ByteBuffer block) throws IOException {
        block.rewind();
        while (block.hasRemaining()) {
            if (channel.write(block) == 0) {
                LockSupport.parkNanos(20_000);
            }
        }
    }

    /** What was allowed to wait, in bytes. */
    static long allowed() {
        return (long) CONNECTIONS * FRAMES * Text.FRAME;
    }

    /** What waiting frames have added to the heap. */
    long added() {
        return full.heap() - idle.heap();
    }

    boolean isBounded() {
        return added() <= allowed();
    }
}
