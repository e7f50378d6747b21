package dev.mycelium.runtime.server;

import dev.mycelium.runtime.bus.QueueCounters;
import dev.mycelium.runtime.clock.Timer;
import dev.mycelium.runtime.socket.ByteStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.BiFunction;

/** What goes to one connection: what waits for it, and whether the kernel takes it. For the bus's thread alone. */
final class Outflow {
    private final ByteStream stream;
    private final Hub hub;
    private final PeerQueue queue;
    private final Stall stall;
    private final Runnable onStall;
    private boolean blocked;
    private long bytes;

    /**
     * Makes one in which nothing waits.
     *
     * @param after has the bus's thread do something later
     * @param onStall is done when the kernel takes nothing for as long as the options say
     */
    Outflow(ByteStream stream, Hub hub, BiFunction<Duration, Runnable, Timer> after, Runnable onStall) {
        ServerOptions options = hub.options();
        this.stream = stream;
        this.hub = hub;
        this.queue = new PeerQueue(options.queue(), hub.tally());
        this.stall = new Stall(options.clock(), options.stallLimit(), after);
        this.onStall = onStall;
    }

    /** Brings frames; returns whether the connection may stay. */
    boolean offer(Batch batch) {
        return queue.offer(batch);
    }

    /** Returns how many frames were brought. */
    long offered() {
        return queue.offered();
    }

    /** Whether the kernel has taken less than there was, and will say when it takes more. */
    boolean isBlocked() {
        return blocked;
    }

    boolean isDrained() {
        return queue.isEmpty() && !blocked;
    }

    QueueCounters counters() {
        return queue.counters();
    }

    /** Returns how many bytes the kernel has taken. */
    long bytes() {
        return bytes;
    }

    /** Writes what waits until the kernel takes no more; returns whether it is blocked and was not, or the other way round. */
    boolean flush() throws IOException {
        boolean before = blocked;
        boolean all = true;
        while (all && !isDrained()) {
            ByteBuffer next = hub.writeBuffer();
            queue.copyTo(next);
            next.flip();
            all = stream.write(next);
            int count = next.position();
            queue.written(count);
            bytes += count;
            hub.tally().bytesOut(count);
            blocked = !all;
            stall.update(blocked, count > 0, onStall);
        }
        return before != blocked;
    }

    /** Lets go of what waits. */
    void end() {
        stall.cancel();
        queue.abandon();
    }
}
