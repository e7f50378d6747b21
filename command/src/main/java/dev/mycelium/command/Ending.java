package dev.mycelium.command;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * SIGINT and SIGTERM as the wish to end: the command ends its work and says what came of it, and the process ends with the
 * command's own status. Without it the JVM would end in the middle, with 130 or 143.
 */
final class Ending implements AutoCloseable {
    /** For what has to be written to a disk or a bus first. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final CompletableFuture<Integer> STATUS = new CompletableFuture<>();

    private final Runnable end;
    private final Duration limit;
    private final Thread hook = new Thread(this::end, "mycelium-ending");
    private volatile boolean asked;

    private Ending(Duration limit, Runnable end) {
        this.limit = limit;
        this.end = end;
    }

    /**
     * Hears signals until it is closed.
     *
     * @param end has the command return soon; called on another thread
     */
    static Ending by(Runnable end) {
        return within(LONGEST, end);
    }

    /**
     * Hears signals until it is closed.
     *
     * @param limit whoever has not ended by then, as nobody reads what it prints, ends as the JVM does
     * @param end has the command return soon; called on another thread
     */
    static Ending within(Duration limit, Runnable end) {
        Ending ending = new Ending(limit, end);
        try {
            Runtime.getRuntime().addShutdownHook(ending.hook);
        } catch (IllegalStateException e) {
            // The signal was faster.
            ending.asked = true;
            end.run();
        }
        return ending;
    }

    /** The command has ended and printed all. */
    static void endedWith(int status) {
        STATUS.complete(status);
    }

    /** Returns whether a signal came. */
    boolean isAsked() {
        return asked;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running: that is how the process ends.
        }
    }

    private void end() {
        asked = true;
        end.run();
        try {
            Runtime.getRuntime().halt(STATUS.get(limit.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            // The process ends all the same, with the signal's status.
        }
    }
}
