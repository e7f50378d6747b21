package dev.mycelium.bridge.lifecycle;

/** What is to be done, in the order in which it is told. */
public sealed interface Action {

    /**
     * Start the worker's process, and say {@link Event.Launched} or {@link Event.LaunchFailed}.
     *
     * @param run which start this is
     */
    record Launch(int run) implements Action {}

    /**
     * Tell all processes of the run to end (SIGTERM).
     *
     * @param run which
     */
    record Terminate(int run) implements Action {}

    /**
     * End all processes of the run (SIGKILL).
     *
     * @param run which
     */
    record Kill(int run) implements Action {}

    /**
     * Say {@link Event.TimerDue} when the time has passed. A worker has one timer: a new one takes the place of the last.
     *
     * @param timer its number
     * @param nanos from now, zero or more
     */
    record StartTimer(int timer, long nanos) implements Action {}

    /** Nobody waits for the timer any more. */
    record CancelTimer() implements Action {}
}
