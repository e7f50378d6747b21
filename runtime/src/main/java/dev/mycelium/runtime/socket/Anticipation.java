package dev.mycelium.runtime.socket;

/**
 * Says whether to look again for something instead of waiting to be woken: what came soon the last time is likely to come soon
 * again, and to be woken takes longer than that. What did not come within {@link #LONGEST_NANOS} is waited for, and so is
 * the next, unless that comes as soon again. Where there is a single processor nothing is looked for, as nobody else could
 * bring it meanwhile. May be used by many threads; those that disturb each other only guess worse.
 */
public final class Anticipation {
    /** So long it is looked for at most: about what it takes to be woken. */
    public static final long LONGEST_NANOS = 20_000;

    private static final boolean OTHERS_RUN = Runtime.getRuntime().availableProcessors() > 1;

    private volatile boolean soon;

    /** Since when nothing has come, by {@link System#nanoTime()}. */
    private volatile long since;

    private volatile boolean dry;

    /** To be called when something has come. */
    public void came() {
        if (dry) {
            soon = OTHERS_RUN && System.nanoTime() - since <= LONGEST_NANOS;
            dry = false;
        }
    }

    /** To be called when there is nothing; returns whether to look again, else it is to be waited for. */
    @SuppressWarnings(
            "ThreadPriorityCheck") // nothing relies on it: it only lets go of a processor that somebody may want
    public boolean lookAgain() {
        if (!dry) {
            since = System.nanoTime();
            dry = true;
            return soon;
        }
        if (!soon) {
            return false;
        }
        if (System.nanoTime() - since > LONGEST_NANOS) {
            soon = false;
            return false;
        }
        Thread.yield();
        return true;
    }
}
