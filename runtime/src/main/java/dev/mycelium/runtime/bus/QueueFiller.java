package dev.mycelium.runtime.bus;

/**
 * Fills a subscription's queue on the connection's thread.
 *
 * @param <T> what waits in the queue
 */
final class QueueFiller<T> implements Intake {
    /** Of a receiver of every type. */
    static final int RAW = -1;

    private final Subscriber subscriber;
    private final int typeId;
    private final PayloadReader<T> reader;
    private final BoundedQueue<T> queue;
    private final Runnable close;

    QueueFiller(Subscriber subscriber, int typeId, PayloadReader<T> reader, BoundedQueue<T> queue, Runnable close) {
        this.subscriber = subscriber;
        this.typeId = typeId;
        this.reader = reader;
        this.queue = queue;
        this.close = close;
    }

    @Override
    public boolean isRaw() {
        return typeId == RAW;
    }

    @Override
    public int typeId() {
        return typeId;
    }

    @Override
    public Subscriber subscriber() {
        return subscriber;
    }

    @Override
    public boolean receive(int type, byte[] array, int offset, int length) {
        T next = reader.read(type, array, offset, length);
        if (next == null) {
            return true;
        }
        subscriber.counts().handed();
        return queue.offer(next, length);
    }

    @Override
    public void end() {
        close.run();
    }

    @Override
    public SubscriptionSnapshot snapshot() {
        return new SubscriptionSnapshot(subscriber.name(), subscriber.counts().now(), queue.counters());
    }
}
