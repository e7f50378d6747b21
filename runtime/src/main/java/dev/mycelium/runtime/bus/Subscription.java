package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.MessageCodec;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one type, in the order of the bus. To iterate blocks until the next one is there, and ends when the
 * connection is closed, or the thread interrupted (it stays so). Several threads may take; each message goes to one.
 *
 * @param <T> the message
 */
public final class Subscription<T> implements Iterable<T>, AutoCloseable {
    private final Connection connection;
    private final MessageCodec<T> codec;
    private final Clock clock;
    private final BoundedQueue<T> queue;
    private final AtomicLong malformed = new AtomicLong();

    Subscription(Connection connection, MessageCodec<T> codec, QueueLimits limits, Clock clock) {
        this.connection = connection;
        this.codec = codec;
        this.clock = clock;
        this.queue = new BoundedQueue<>(limits);
    }

    /**
     * Waits for the next message.
     *
     * @throws BusClosedException if it is closed and nothing waits; its cause says why
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public T take() throws InterruptedException {
        T next = queue.take();
        if (next == null) {
            throw connection.closedAnew();
        }
        return next;
    }

    /**
     * Waits for the next message, but not for ever.
     *
     * @param timeout how long at most; zero or less takes what is there
     * @return null if there was none in that time
     * @throws BusClosedException if it is closed and nothing waits; its cause says why
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public @Nullable T poll(Duration timeout) throws InterruptedException {
        T next = queue.poll(Deadline.after(clock, timeout));
        if (next == null && queue.isSpent()) {
            throw connection.closedAnew();
        }
        return next;
    }

    @Override
    public Iterator<T> iterator() {
        return new Messages();
    }

    /** Returns what waits here, and what was dropped. */
    public QueueCounters counters() {
        return queue.counters();
    }

    /** Returns how many payloads were no message of the type; they are told to the connection's error handler. */
    public long malformed() {
        return malformed.get();
    }

    /** Takes no more messages and wakes whoever waits; what waits here can still be taken. To close again does nothing. */
    @Override
    public void close() {
        queue.close();
        connection.remove(this);
    }

    MessageCodec<T> codec() {
        return codec;
    }

    /** On the connection's thread; false if the connection is to be closed. */
    boolean deliver(byte[] array, int offset, int length) {
        T message;
        try {
            message = codec.decode(array, offset, length);
        } catch (DecodeException e) {
            malformed.incrementAndGet();
            throw e;
        }
        return queue.offer(message, codec.size());
    }

    private final class Messages implements Iterator<T> {
        private @Nullable T next;

        @Override
        public boolean hasNext() {
            if (next == null) {
                try {
                    next = queue.take();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return next != null;
        }

        @Override
        public T next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("the subscription has ended");
            }
            T taken = next;
            next = null;
            return taken;
        }
    }
}
