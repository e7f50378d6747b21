package dev.mycelium.runtime.bus;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Takes what waits in a queue and hands it on, one after the other, on an executor's threads: on one at a time, and on none
 * while there is nothing to hand on.
 *
 * @param <T> what waits
 */
final class Pump<T> {
    /** After so many others of the executor have their turn. */
    private static final int TURN = 256;

    /** Where it goes; only one thread at a time is inside. */
    interface Outlet<T> {
        /** Whether another one may come now. */
        boolean isReady();

        void accept(T next);

        /** The queue is closed and empty; nothing comes any more. */
        void ended();

        /** The executor takes no more tasks; nothing comes any more. */
        void rejected(Throwable why);
    }

    private enum State {
        IDLE,
        RUNNING,
        /** Running, and something has changed since it looked. */
        AGAIN
    }

    private final BoundedQueue<T> queue;
    private final Executor executor;
    private final Outlet<T> outlet;
    private final AtomicReference<State> state = new AtomicReference<>(State.AGAIN);

    /** Makes a pump that hands nothing on before it is started. */
    Pump(BoundedQueue<T> queue, Executor executor, Outlet<T> outlet) {
        this.queue = queue;
        this.executor = executor;
        this.outlet = outlet;
    }

    void start() {
        queue.listen(this::wake);
        submit(new Turn(null));
    }

    /** Says that there may be something to do. */
    void wake() {
        State before = state.getAndUpdate(now -> now == State.IDLE ? State.RUNNING : State.AGAIN);
        if (before == State.IDLE) {
            submit(new Turn(null));
        }
    }

    /** If the executor fails, the pump stays as if it were running, and so never runs again. */
    private void submit(Turn turn) {
        try {
            executor.execute(turn);
        } catch (RuntimeException | Error e) {
            outlet.rejected(e);
        }
    }

    private void run() {
        int handed = 0;
        while (true) {
            state.set(State.RUNNING);
            T next = outlet.isReady() ? queue.poll() : null;
            if (next != null) {
                outlet.accept(next);
                if (++handed == TURN) {
                    Turn turn = new Turn(Thread.currentThread());
                    submit(turn);
                    if (!turn.wasCalledBySubmitter()) {
                        return;
                    }
                    handed = 0;
                }
            } else if (queue.isSpent()) {
                outlet.ended();
                return;
            } else if (state.compareAndSet(State.RUNNING, State.IDLE)) {
                return;
            }
        }
    }

    /**
     * One turn on the executor. An executor may call it at once, on the thread that submits it: then that thread, which is in
     * its turn already, goes on, since turns inside turns would end in a stack overflow.
     */
    private final class Turn implements Runnable {
        private @Nullable Thread submitter;
        private boolean called;

        Turn(@Nullable Thread submitter) {
            this.submitter = submitter;
        }

        @Override
        public void run() {
            if (submitter == Thread.currentThread()) {
                called = true;
            } else {
                Pump.this.run();
            }
        }

        /** On the submitter's thread, once the executor is back: from now on a call on that thread is an ordinary one. */
        boolean wasCalledBySubmitter() {
            submitter = null;
            return called;
        }
    }
}
