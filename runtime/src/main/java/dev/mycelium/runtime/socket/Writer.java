package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Timer;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes what publishers left in an outbox, on a daemon thread of its own, and gives a stream up that takes nothing. */
public final class Writer {
    private final Outbox outbox;
    private final Clock clock;
    private final Duration stallLimit;
    private final BiConsumer<ByteStream, IOException> onStall;
    private final Thread thread = new Thread(this::run, "mycelium-writer");
    private final Anticipation next = new Anticipation();
    private boolean stopped;

    /** What waits for the channel of {@code waitsFor}, once it had to. */
    private @Nullable Waiter waiter;

    private @Nullable ByteStream waitsFor;

    /**
     * Makes a writer that is not started.
     *
     * @param stallLimit how long a stream may take nothing
     * @param onStall is told on the clock's thread which stream took nothing for so long, and is to close it
     */
    public Writer(Outbox outbox, Clock clock, Duration stallLimit, BiConsumer<ByteStream, IOException> onStall) {
        this.outbox = outbox;
        this.clock = clock;
        this.stallLimit = stallLimit;
        this.onStall = onStall;
        thread.setDaemon(true);
    }

    /** Starts its thread. */
    public void start() {
        thread.start();
    }

    /** Ends its thread, once the outbox has no stream any more. */
    public void stop() {
        outbox.lock.lock();
        try {
            stopped = true;
            outbox.work.signalAll();
        } finally {
            outbox.lock.unlock();
        }
    }

    private void run() {
        outbox.lock.lock();
        try {
            while (!stopped || outbox.isWriterWanted()) {
                if (waitsFor != null && !outbox.isAttachedTo(waitsFor)) {
                    closeWaiter();
                }
                if (!outbox.isWriterWanted()) {
                    if (!stopped && next.lookAgain()) {
                        lookForWork();
                    } else {
                        outbox.work.awaitUninterruptibly();
                    }
                    continue;
                }
                next.came();
                ByteStream full = outbox.writeOnce();
                if (full != null) {
                    awaitRoom(full);
                }
            }
        } finally {
            outbox.lock.unlock();
            closeWaiter();
        }
    }

    /** Under the lock, which it lets go of meanwhile. */
    private void lookForWork() {
        outbox.lock.unlock();
        try {
            while (!outbox.isSomethingBrought() && next.lookAgain()) {
                Thread.onSpinWait();
            }
        } finally {
            outbox.lock.lock();
        }
    }

    /** Under the lock, which it lets go of meanwhile. */
    private void awaitRoom(ByteStream full) {
        try {
            Waiter ready = waiterFor(full);
            outbox.pause(ready);
            outbox.lock.unlock();
            Timer limit = clock.schedule(stallLimit, () -> stalled(full, ready));
            try {
                ready.await(SelectionKey.OP_WRITE);
            } finally {
                limit.cancel();
                outbox.lock.lock();
                outbox.pause(null);
            }
        } catch (IOException closed) {
            outbox.giveUp(full, closed);
        }
    }

    private void stalled(ByteStream full, Waiter ready) {
        onStall.accept(full, new SocketTimeoutException("the bus has taken nothing for " + stallLimit));
        ready.wake();
    }

    private Waiter waiterFor(ByteStream stream) throws IOException {
        Waiter current = waiter;
        if (current == null || waitsFor != stream) {
            closeWaiter();
            current = new Waiter(stream.channel());
            waiter = current;
            waitsFor = stream;
        }
        return current;
    }

    private void closeWaiter() {
        if (waiter != null) {
            waiter.close();
            waiter = null;
            waitsFor = null;
        }
    }
}
