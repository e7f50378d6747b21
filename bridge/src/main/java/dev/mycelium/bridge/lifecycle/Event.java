package dev.mycelium.bridge.lifecycle;

/**
 * What happens to a worker. A run is one start of its process, numbered from 1; what comes late from an earlier run changes
 * nothing.
 */
public sealed interface Event {

    /** Somebody wants it to run. */
    record StartRequested() implements Event {}

    /** Somebody wants it to end, in its own time up to the stop limit. */
    record StopRequested() implements Event {}

    /** Somebody wants it to be gone at once. */
    record HurryRequested() implements Event {}

    /**
     * Its process runs.
     *
     * @param run which start
     */
    record Launched(int run) implements Event {}

    /**
     * The system could not start its process.
     *
     * @param run which start
     */
    record LaunchFailed(int run) implements Event {}

    /**
     * The process has completed its handshake with the bus.
     *
     * @param run which start
     */
    record Ready(int run) implements Event {}

    /**
     * The process has ended, and so has what it had started.
     *
     * @param run which start
     * @param status what it ended with: 0 to 255; 128 and the number of the signal if one ended it
     */
    record Exited(int run, int status) implements Event {}

    /**
     * A timer is due.
     *
     * @param timer which, as {@link Action.StartTimer} said; another one than the last changes nothing
     */
    record TimerDue(int timer) implements Event {}
}
