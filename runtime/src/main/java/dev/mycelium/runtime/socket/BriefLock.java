package dev.mycelium.runtime.socket;

import java.util.concurrent.locks.ReentrantLock;

/** A lock that is held for about as long as one frame takes to be encoded, whoever holds it. */
final class BriefLock extends ReentrantLock {
    private static final long serialVersionUID = 1;

    /** So often it is asked for before the thread is put to sleep, which costs both threads more than all of that. */
    private static final int TRIES = 200;

    private static final int TRIED = Runtime.getRuntime().availableProcessors() > 1 ? TRIES : 0;

    @Override
    public void lock() {
        for (int tries = 0; tries < TRIED; tries++) {
            if (tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        super.lock();
    }

    /** Refuses a thread that holds it: a codec that publishes while it writes the bytes of a message: they would get in between. */
    void requireNotInside() {
        if (isHeldByCurrentThread()) {
            throw new IllegalStateException("a codec must not publish while it writes a message");
        }
    }
}
