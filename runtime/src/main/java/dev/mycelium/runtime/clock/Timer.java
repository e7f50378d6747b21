package dev.mycelium.runtime.clock;

/** A task that a clock will call. */
@FunctionalInterface
public interface Timer {

    /** Has the task not be called, unless it was already or is being; to cancel again does nothing. */
    void cancel();
}
