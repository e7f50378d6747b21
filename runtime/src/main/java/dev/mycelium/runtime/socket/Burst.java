package dev.mycelium.runtime.socket;

/**
 * Says whether frames come so quickly that who brings one leaves it to the writer's thread: a write costs as much as thirty
 * frames. For use under the outbox's lock.
 */
final class Burst {
    /**
     * A frame that follows a write within this time is likely to be followed by more. It is less than a round trip takes, so
     * that nobody who answers what he gets leaves his answers to another thread, which would have to be woken.
     */
    private static final long NANOS = 2_000;

    /**
     * To ask for the time costs as much as half a frame; so it is asked for with the first frame that comes after a write, and
     * then with each so many.
     */
    private static final int FRAMES_PER_LOOK = 16;

    private long lastWrite = System.nanoTime() - NANOS;

    /** How many frames were left to the writer's thread since then. */
    private int left;

    /** To be asked once about each frame that comes while nobody writes. */
    boolean goesOn() {
        boolean goesOn = left % FRAMES_PER_LOOK != 0 || System.nanoTime() - lastWrite <= NANOS;
        left = goesOn ? left + 1 : 0;
        return goesOn;
    }

    /** Something was written. */
    void written() {
        lastWrite = System.nanoTime();
        left = 0;
    }
}
