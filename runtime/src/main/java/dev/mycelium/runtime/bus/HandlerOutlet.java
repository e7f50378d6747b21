package dev.mycelium.runtime.bus;

import java.util.function.Consumer;

/**
 * Where a pump hands messages to a handler of the program.
 *
 * @param <T> the message
 */
final class HandlerOutlet<T> implements Pump.Outlet<T> {
    private final Subscriber subscriber;
    private final Consumer<? super T> handler;
    private final BoundedQueue<T> queue;
    private final Runnable close;

    HandlerOutlet(Subscriber subscriber, Consumer<? super T> handler, BoundedQueue<T> queue, Runnable close) {
        this.subscriber = subscriber;
        this.handler = handler;
        this.queue = queue;
        this.close = close;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void accept(T next) {
        subscriber.call(handler, next);
    }

    @Override
    public void ended() {
        // A handler is not told: whoever gave it closed the subscription, or listens to the connection.
    }

    @Override
    public void rejected(Throwable why) {
        // Programs close their connection and then their executor: what still waits then was given up by them.
        if (!queue.isClosed()) {
            close.run();
            subscriber.handlerFailed(why);
        }
    }
}
