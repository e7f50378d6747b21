package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.metrics.Metrics;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one type, or the frames of all types, in the order of the bus, in a bounded queue. To iterate blocks until
 * the next one is there, and ends when the connection is closed, or the thread interrupted (it stays so). Several threads may
 * take; each message goes to one.
 *
 * @param <T> the message, or {@link RawFrame}
 */
public final class Subscription<T> implements Iterable<T>, AutoCloseable {
    private final Subscriber subscriber;
    private final BoundedQueue<T> queue;
    private final Metrics.Gauge depth;
    private final AtomicBoolean delivered = new AtomicBoolean();
    private final Intake intake;

    Subscription(Subscriber subscriber, int typeId, PayloadReader<T> reader) {
        this.subscriber = subscriber;
        this.queue = new BoundedQueue<>(subscriber.options().queue(), subscriber.meters().drops);
        this.depth = subscriber.meters().depth(subscriber.name(), queue::depth);
        this.intake = new QueueFiller<>(subscriber, typeId, reader, queue, this::close);
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
            throw subscriber.closed().get();
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
        T next = queue.poll(Deadline.after(subscriber.clock(), timeout));
        if (next == null && queue.isSpent()) {
            throw subscriber.closed().get();
        }
        return next;
    }

    @Override
    public Iterator<T> iterator() {
        return new Messages();
    }

    /** Returns the messages as a stream, which waits and ends as an iteration does; to close it closes the subscription. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false).onClose(this::close);
    }

    @Override
    public Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    }

    /**
     * Hands each message to a handler from now on, what waits already first: on threads of an executor, one message at a time,
     * in order, until the subscription is closed. No thread waits while there is no message, and others of the executor have
     * their turn. What the handler throws is counted and told to the connection's error handler, and the next message comes;
     * while the handler is busy, the queue fills.
     *
     * @param executor calls the handler; if it takes no more tasks the subscription is closed, and the error handler told, unless
     *     the subscription was closed before
     * @param handler is given each message
     * @return this
     * @throws IllegalStateException if the messages are handed to a handler already
     */
    public Subscription<T> deliverTo(Executor executor, Consumer<? super T> handler) {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(handler, "handler");
        if (!delivered.compareAndSet(false, true)) {
            throw new IllegalStateException("the subscription to " + subscriber.what()
                    + " has a handler already: a second handler needs a subscription of its own");
        }
        new Pump<>(queue, executor, new HandlerOutlet<>(subscriber, handler, queue, this::close)).start();
        return this;
    }

    /** Returns what waits here, and what was dropped. */
    public QueueCounters counters() {
        return queue.counters();
    }

    /** Returns what came, before it went into the queue. */
    public ReceivedCounters received() {
        return subscriber.counts().now();
    }

    /** Takes no more messages and wakes whoever waits; what waits here can still be taken. To close again does nothing. */
    @Override
    public void close() {
        subscriber.arrivals().remove(intake);
        queue.close();
        depth.close();
    }

    Intake intake() {
        return intake;
    }

    Subscriber subscriber() {
        return subscriber;
    }

    BoundedQueue<T> queue() {
        return queue;
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
