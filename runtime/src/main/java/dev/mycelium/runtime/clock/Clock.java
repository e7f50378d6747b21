package dev.mycelium.runtime.clock;

import java.time.Duration;

/**
 * What time it is, and who is to be called when. Nothing in the runtime waits with a time limit of its own: it waits to
 * be woken, and a timer of the clock wakes it.
 */
public interface Clock {

    /** Returns nanoseconds since some fixed moment; only differences mean something, and they may wrap. */
    long nanos();

    /**
     * Calls a task once, when the delay has passed, on a thread of the clock's. The task must be short and must not wait:
     * all others wait for it. What it throws is logged and goes no further.
     *
     * @param delay how long from now; zero or less is at once
     * @param task what is called
     * @return lets go of the task before it is called
     */
    Timer schedule(Duration delay, Runnable task);

    /** Returns the clock of the machine: monotonic, with one daemon thread for all timers of the process. */
    static Clock system() {
        return SystemClock.INSTANCE;
    }
}
