package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What a connection's thread does with the frames that arrive: gives each to whoever waits for it, or subscribed to it. */
final class Arrivals {
    private static final Logger LOG = System.getLogger(Connection.class.getName());

    private final Schema<?> schema;
    private final ErrorHandler errors;
    private final Confirmations confirmations;
    private final Consumer<String> disconnect;
    private final List<Subscription<?>> subscriptions = new CopyOnWriteArrayList<>();

    Arrivals(Schema<?> schema, ErrorHandler errors, Confirmations confirmations, Consumer<String> disconnect) {
        this.schema = schema;
        this.errors = errors;
        this.confirmations = confirmations;
        this.disconnect = disconnect;
    }

    void add(Subscription<?> subscription) {
        subscriptions.add(subscription);
    }

    void remove(Subscription<?> subscription) {
        subscriptions.remove(subscription);
    }

    /** Ends every subscription. */
    void end() {
        subscriptions.forEach(Subscription::close);
    }

    /** Returns whether a frame's payload is wanted, by its header. */
    boolean accepts(int typeId, int length) {
        MessageCodec<?> codec = schema.codecOrNull(typeId);
        return codec != null && codec.size() == length;
    }

    /** Hands a frame that was accepted to those who want it; the array may be used again when this returns. */
    void arrived(int typeId, byte[] array, int offset, int length) {
        confirmations.arrived(typeId, array, offset, length);
        for (Subscription<?> subscription : subscriptions) {
            if (subscription.codec().typeId() == typeId) {
                deliver(subscription, array, offset, length);
            }
        }
    }

    private void deliver(Subscription<?> subscription, byte[] array, int offset, int length) {
        try {
            if (!subscription.deliver(array, offset, length)) {
                disconnect.accept(
                        "a subscription to " + subscription.codec().name() + " did not read, and its queue is full");
            }
        } catch (DecodeException e) {
            report(e);
        }
    }

    private void report(DecodeException error) {
        try {
            errors.onError(error);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "an error handler failed", e);
        } finally {
            // Nobody else may pay for a handler that interrupted its own thread.
            Thread.interrupted();
        }
    }
}
