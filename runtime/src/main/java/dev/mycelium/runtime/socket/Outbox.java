package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.frame.FrameHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The frames that wait to be written to a stream, in their order. Who brings one while nobody writes, writes it himself, as
 * that is quickest. What is brought while somebody writes goes together in the next write. Who brings one right after
 * another was written leaves it to the {@linkplain Writer writer's thread}, so that the next can already be made: a write
 * costs as much as thirty frames. Nothing waits for more to come.
 */
public final class Outbox {
    /**
     * A frame that follows a write within this time is likely to be followed by more. It is less than a round trip takes, so
     * that nobody who answers what he gets leaves his answers to another thread, which would have to be woken.
     */
    private static final long BURST_NANOS = 2_000;

    private static final int INITIAL_CAPACITY = 64 << 10;

    /** What became of a frame. */
    public enum Outcome {
        /** It is in the outbox, or with the kernel already. */
        TAKEN,
        /** There was no stream in that time. */
        NO_STREAM,
        /** There was no room in that time. */
        NO_ROOM,
        /** The outbox was closed. */
        CLOSED
    }

    private final Clock clock;
    private final int capacity;
    private final boolean alwaysDirect;
    final ReentrantLock lock = new ReentrantLock();
    /** Signalled when there may be room, or a stream, or the end. */
    private final Condition room = lock.newCondition();
    /** Signalled when there may be something for the writer's thread to do. */
    final Condition work = lock.newCondition();
    /** Signalled when nobody writes. */
    private final Condition idle = lock.newCondition();

    /** Takes frames, from 0 to its position. */
    private ByteBuffer filling = buffer(INITIAL_CAPACITY);
    /** Is written, from its position to its limit; starts with a whole frame. */
    private ByteBuffer writing = buffer(INITIAL_CAPACITY).limit(0);

    private @Nullable ByteStream stream;
    /** The stream that {@code writing} was for, also when it is given up already. */
    private @Nullable ByteStream latest;

    private Consumer<IOException> onFailure = why -> {};
    /** Whether the stream has taken all of {@code writing}, but the kernel has not. */
    private boolean held;
    /** Whether some thread writes, or waits until it can. */
    private boolean busy;

    private @Nullable Waiter waiting;
    /** Whether there may be something to write, for the writer's thread to look at without the lock. */
    private final AtomicBoolean brought = new AtomicBoolean();

    private boolean closed;
    private long lastWrite = System.nanoTime() - BURST_NANOS;

    /**
     * Makes an outbox without a stream.
     *
     * @param clock limits the time that somebody waits
     * @param capacity the bytes that may wait, and again as many may be being written; a longer frame waits alone
     * @param alwaysDirect whether who brings a frame writes it himself even when frames come quickly
     */
    public Outbox(Clock clock, int capacity, boolean alwaysDirect) {
        this.clock = clock;
        this.capacity = capacity;
        this.alwaysDirect = alwaysDirect;
    }

    /**
     * Brings a frame; its array is the caller's again when this returns.
     *
     * @param timeout how long to wait for a stream and for room; zero does not wait
     * @throws InterruptedException if the thread is interrupted while it waits; the frame was not taken then
     */
    public Outcome offer(int typeId, byte[] payload, int offset, int length, Duration timeout)
            throws InterruptedException {
        lock.lock();
        try {
            int size = FrameHeader.SIZE + length;
            if (!closed && (stream == null || !hasRoom(size)) && timeout.compareTo(Duration.ZERO) > 0) {
                Deadline.after(clock, timeout).await(lock, room, () -> closed || (stream != null && hasRoom(size)));
            }
            if (closed || stream == null || !hasRoom(size)) {
                return closed ? Outcome.CLOSED : stream == null ? Outcome.NO_STREAM : Outcome.NO_ROOM;
            }
            put(typeId, payload, offset, length, size);
            brought.setRelease(true);
            if (!busy) {
                if (alwaysDirect || System.nanoTime() - lastWrite > BURST_NANOS) {
                    writeOnce();
                } else {
                    work.signal();
                }
            }
            return Outcome.TAKEN;
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
            if (latest != null) {
                // What the stream has taken, as TLS does to encrypt it, is not yet with the kernel.
                writing.position(writing.position() - latest.unsent());
                latest = null;
            }
            int lost = framesFrom(writing) + framesFrom(filling.flip());
            filling.clear();
            writing.limit(0);
            held = false;
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
        lock.lock();
        try {
            return Deadline.after(clock, timeout).await(lock, idle, () -> stream == null || (!busy && !hasWork()));
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
        return !busy && stream != null && hasWork();
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
        if (!writing.hasRemaining() && !held) {
            ByteBuffer written = writing;
            writing = filling.flip();
            brought.setRelease(false);
            filling = written.capacity() > capacity ? buffer(INITIAL_CAPACITY) : written.clear();
            room.signalAll();
        }
        ByteBuffer out = writing;
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
            held = !all && !out.hasRemaining() && failed == null;
            lastWrite = System.nanoTime();
            if (failed != null) {
                giveUp(to, failed);
            }
            if (!hasWork() || stream != to) {
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

    private boolean hasWork() {
        return held || writing.hasRemaining() || filling.position() > 0;
    }

    private boolean hasRoom(int size) {
        return filling.position() == 0 || filling.position() + (long) size <= capacity;
    }

    private void put(int typeId, byte[] payload, int offset, int length, int size) {
        if (filling.remaining() < size) {
            long twice = Math.min(2L * filling.capacity(), capacity);
            ByteBuffer larger = buffer((int) Math.max(twice, filling.position() + (long) size));
            filling = larger.put(filling.flip());
        }
        filling.putShort((short) typeId).putInt(length).put(payload, offset, length);
    }

    /** How many frames end behind the position. */
    private static int framesFrom(ByteBuffer frames) {
        int count = 0;
        for (int at = 0; at < frames.limit(); ) {
            at += FrameHeader.SIZE + frames.getInt(at + 2);
            if (at > frames.position()) {
                count++;
            }
        }
        return count;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocateDirect(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
