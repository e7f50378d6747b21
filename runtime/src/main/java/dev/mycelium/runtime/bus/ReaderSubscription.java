package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.MessageCodec;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A handler that the connection's own thread calls, with no queue and no other thread between: the shortest way, and the one
 * where a slow handler stops all that comes to its connection. What the handler throws is counted and told to the connection's
 * error handler, and the next message comes.
 */
public final class ReaderSubscription implements AutoCloseable {
    private final Subscriber subscriber;
    private final Intake intake;

    private ReaderSubscription(Subscriber subscriber, int typeId, PayloadHandler handler) {
        this.subscriber = subscriber;
        this.intake = new Direct(subscriber, typeId, handler);
    }

    /** What becomes of one payload on the connection's thread. */
    private interface PayloadHandler {
        void handle(int typeId, byte[] array, int offset, int length);
    }

    static <T> ReaderSubscription ofRecords(Subscriber subscriber, MessageCodec<T> codec, Consumer<? super T> handler) {
        PayloadReader<T> reader =
                PayloadReader.ofRecords(codec, subscriber.options().ruleBreach(), subscriber.counts());
        Objects.requireNonNull(handler, "handler");
        return new ReaderSubscription(subscriber, codec.typeId(), (typeId, array, offset, length) -> {
            T message = reader.read(typeId, array, offset, length);
            if (message != null) {
                subscriber.counts().handed();
                subscriber.call(handler, message);
            }
        });
    }

    static <M, F extends Flyweight<M, F>> ReaderSubscription ofViews(
            Subscriber subscriber, F view, Consumer<? super F> handler) {
        Objects.requireNonNull(handler, "handler");
        MessageCodec<M> codec = view.codec();
        RuleBreach breach = subscriber.options().ruleBreach();
        PayloadReader<M> rules = PayloadReader.ofRecords(codec, breach, subscriber.counts());
        // The bytes that arrive are shared with others, and a view can write.
        byte[] own = new byte[codec.size()];
        return new ReaderSubscription(subscriber, codec.typeId(), (typeId, array, offset, length) -> {
            System.arraycopy(array, offset, own, 0, length);
            view.wrap(own, 0);
            if (breach == RuleBreach.UNCHECKED) {
                check(view, subscriber.counts());
            } else if (rules.read(typeId, own, 0, length) == null) {
                return;
            }
            subscriber.counts().handed();
            subscriber.call(handler, view);
        });
    }

    private static void check(Flyweight<?, ?> view, ReceiverCounts counts) {
        try {
            view.check();
        } catch (DecodeException e) {
            counts.malformed();
            throw e;
        }
    }

    /** Returns what came, and how much of it the handler got. */
    public ReceivedCounters received() {
        return subscriber.counts().now();
    }

    /** Calls the handler no more; a call that has begun goes on. To close again does nothing. */
    @Override
    public void close() {
        subscriber.arrivals().remove(intake);
    }

    Intake intake() {
        return intake;
    }

    private static final class Direct implements Intake {
        private final Subscriber subscriber;
        private final int typeId;
        private final PayloadHandler handler;

        Direct(Subscriber subscriber, int typeId, PayloadHandler handler) {
            this.subscriber = subscriber;
            this.typeId = typeId;
            this.handler = handler;
        }

        @Override
        public boolean isRaw() {
            return false;
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
            handler.handle(type, array, offset, length);
            return true;
        }

        @Override
        public void end() {
            subscriber.arrivals().remove(this);
        }

        @Override
        public SubscriptionSnapshot snapshot() {
            return new SubscriptionSnapshot(
                    subscriber.name(), subscriber.counts().now(), null);
        }
    }
}
