package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The frames that wait to be written to a stream, in their order. Who brings one while nobody writes, writes it himself, as
 * that is quickest. What is brought while somebody writes goes together in the next write. Who brings one right after
 * another was written leaves it to the {@linkplain Writer writer's thread}, so that the next can already be made: a write
 * costs as much as thirty frames. Nothing waits for more to come.
 */
public final class Outbox {
    private final Clock clock;
    private final boolean alwaysDirect;
    final BriefLock lock = new BriefLock();
    /** Signalled when there may be room, or a stream, or the end. */
    private final Condition room = lock.newCondition();
    /** Signalled when there may be something for the writer's thread to do. */
    final Condition work = lock.newCondition();
    /** Signalled when nobody writes. */
    private final Condition idle = lock.newCondition();

    private final Backlog backlog;
    private @Nullable ByteStream stream;
    /** The stream that what is being written was for, also when it is given up already. */
    private @Nullable ByteStream latest;

    private Consumer<IOException> onFailure = why -> {};
    /** Whether some thread writes, or waits until it can. */
    private boolean busy;

    private @Nullable Waiter waiting;
    /** Whether there may be something to write, for the writer's thread to look at without the lock. */
    private final AtomicBoolean brought = new AtomicBoolean();

    private final Burst burst = new Burst();
    private boolean closed;

    /**
     * Makes an outbox without a stream.
     *
     * @param clock limits the time that somebody waits
     * @param capacity the bytes that may wait, and again as many may be being written; a longer frame waits alone
     * @param alwaysDirect whether who brings a frame writes it himself even when frames come quickly
     */
    public Outbox(Clock clock, int capacity, boolean alwaysDirect) {
        this.clock = clock;
        this.backlog = new Backlog(capacity);
        this.alwaysDirect = alwaysDirect;
    }

    /**
     * Brings a frame. Its bytes are written here, under the lock: to write them elsewhere and copy them would take longer than
     * the lock is worth.
     *
     * @param source makes its bytes
     * @param of what they are made of
     * @param timeout how long to wait for a stream and for room; zero does not wait
     * @throws InterruptedException if the thread is interrupted while it waits; the frame was not taken then
     */
    public <T> Outcome offer(FrameSource<T> source, T of, Duration timeout) throws InterruptedException {
        int length = source.length(of);
        lock.requireNotInside();
        lock.lock();
        try {
            if ((closed || stream == null || !backlog.hasRoom(length)) && !awaitRoom(length, timeout)) {
                return closed ? Outcome.CLOSED : stream == null ? Outcome.NO_STREAM : Outcome.NO_ROOM;
            }
            boolean first = backlog.add(source, of, length);
            if (first) {
                brought.setRelease(true);
            }
            if (!busy) {
                if (alwaysDirect || !burst.goesOn()) {
                    writeOnce();
                } else if (first) {
                    work.signal();
                }
            }
            return Outcome.TAKEN;
        } finally {
            lock.unlock();
        }
    }

    /** Returns what it has taken. */
    public Sent taken() {
        lock.lock();
        try {
            return backlog.added();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Sends what is brought from now on to a stream.
     *
     * @param onFailure is told why the stream cannot be written, and wakes whoever waits to read it: to close it does not
     */
    public void attach(ByteStream to, Consumer<IOException> onFailure) {
        lock.lock();
        try {
            stream = to;
            latest = to;
            this.onFailure = onFailure;
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Lets go of the stream, which is closed already.
     *
     * @return how many frames were not wholly written, and are lost
     */
    public int detach() {
        lock.lock();
        try {
            stream = null;
            while (busy) {
                if (waiting != null) {
                    waiting.wake();
                }
                idle.awaitUninterruptibly();
            }
            int lost = backlog.abandon(latest == null ? 0 : latest.unsent());
            latest = null;
            idle.signalAll();
            work.signalAll();
            return lost;
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more frames and wakes who waits to bring one; what it has is still written. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all is with the kernel, or lost, as what is left of a stream that failed. */
    public boolean drain(Duration timeout) throws InterruptedException {
        if (lock.isHeldByCurrentThread()) {
            return false; // a codec that closes cannot wait for its own frame
        }
        lock.lock();
        try {
            return Deadline.after(clock, timeout)
                    .await(lock, idle, () -> stream == null || (!busy && backlog.isEmpty()));
        } finally {
            lock.unlock();
        }
    }

    /** Without the lock: whether something was brought since the last write began. */
    boolean isSomethingBrought() {
        return brought.get();
    }

    /** Under the lock: whether the writer's thread has something to do. */
    boolean isWriterWanted() {
        return !busy && stream != null && !backlog.isEmpty();
    }

    /**
     * Under the lock, by one thread at a time: writes what waits, as far as the kernel takes it, without the lock.
     *
     * @return the stream that takes no more for now, or null
     */
    @Nullable
    ByteStream writeOnce() {
        ByteStream to = stream;
        if (to == null) {
            return null;
        }
        busy = true;
        if (!backlog.isBeingWritten()) {
            backlog.turn();
            brought.setRelease(false);
            room.signalAll();
        }
        ByteBuffer out = backlog.toWrite();
        boolean all = false;
        @Nullable IOException failed = null;
        lock.unlock();
        try {
            all = to.write(out);
        } catch (IOException e) {
            failed = e;
        } finally {
            lock.lock();
            busy = false;
            backlog.written(all || failed != null);
            burst.written();
            if (failed != null) {
                giveUp(to, failed);
            }
            if (backlog.isEmpty() || stream != to) {
                idle.signalAll();
            } else {
                work.signal();
            }
        }
        return all || failed != null ? null : to;
    }

    /** Under the lock: has a stream that failed ended, and sends nothing more to it; whoever reads it says why. */
    void giveUp(ByteStream failed, IOException why) {
        if (stream == failed) {
            onFailure.accept(why);
            stream = null;
            idle.signalAll();
        }
    }

    /** Under the lock: whether this is where frames go now. */
    boolean isAttachedTo(ByteStream to) {
        return stream == to;
    }

    /** Under the lock: keeps others from writing while the writer's thread waits for the kernel to take more. */
    void pause(@Nullable Waiter waiter) {
        waiting = waiter;
        busy = waiter != null;
        if (!busy) {
            idle.signalAll();
        }
    }

    private boolean awaitRoom(int length, Duration timeout) throws InterruptedException {
        return !closed
                && timeout.compareTo(Duration.ZERO) > 0
                && Deadline.after(clock, timeout)
                        .await(lock, room, () -> closed || (stream != null && backlog.hasRoom(length)))
                && !closed;
    }
}
