package dev.mycelium.bridge.worker;

/** Is told of each change of a worker's state, on the supervisor's thread: it must be short and must not wait. */
@FunctionalInterface
public interface StateListener {

    /** The worker is now as the status says. */
    void changed(WorkerStatus status);
}
