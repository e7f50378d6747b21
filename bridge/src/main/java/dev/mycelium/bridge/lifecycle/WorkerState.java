package dev.mycelium.bridge.lifecycle;

/**
 * Where a worker stands.
 *
 * <pre>
 *   STOPPED, FAILED --start--&gt; STARTING --ready--&gt; UP
 *   STARTING, UP --exit--&gt; BACKOFF --time--&gt; STARTING
 *                      \--too many failures--&gt; FAILED
 *   STARTING --start limit--&gt; STOPPING --exit--&gt; BACKOFF or FAILED
 *   STARTING, UP --stop--&gt; STOPPING --exit--&gt; STOPPED
 *   BACKOFF --stop--&gt; STOPPED
 * </pre>
 */
public enum WorkerState {
    /** Its process was started and is not ready yet. */
    STARTING,
    /** It is ready. */
    UP,
    /** It has ended, and is started again when its back-off has passed. */
    BACKOFF,
    /** Its processes were told to end and are not all gone. */
    STOPPING,
    /** Nothing of it runs, as was asked for, or because it has done its work. */
    STOPPED,
    /** Nothing of it runs and nothing will until somebody starts it: it has failed too often. */
    FAILED;

    /** Returns whether a process of the worker may be there. */
    public boolean hasProcess() {
        return this == STARTING || this == UP || this == STOPPING;
    }
}
