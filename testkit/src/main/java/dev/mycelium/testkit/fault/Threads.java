package dev.mycelium.testkit.fault;

/** Waits for the end of threads of our own, which do end. */
final class Threads {
    private Threads() {}

    /** An interrupt does not end the wait; it is there again afterwards. */
    static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
